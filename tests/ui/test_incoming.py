"""Releases that come in: pasted, chosen or dropped; looked over, taken as plain text, undone."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.localised import string
from presskit.kit.start import new_kit
from presskit.ui.review import ReviewDialog
from presskit.ui.window import Window
from ui.windows import Openers, holding, make, settle, trigger, until

RELEASE = """\
Bibliotheek opent leeszaal onder de duinen

DUINWIJK, 12 mei 2026 - De bibliotheek van Duinwijk opent op 1 juni een leeszaal onder het zand. Er is plaats voor
tachtig lezers.

“Hier hoor je alleen het zand”, zegt Mila Verkade, directeur van de bibliotheek. De zaal ligt vier meter onder de
duinen en blijft het hele jaar even warm.

Licht van boven

Door zes schachten valt daglicht naar binnen. Wie wil, leest er tot de zon ondergaat.
"""


def pasted(window: Window, text: str = RELEASE) -> None:
    QGuiApplication.clipboard().setText(text)
    trigger(window, "paste_release")
    until(lambda: window.info.text.startswith("Recognised"))


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def refused(window: Window, name: str) -> bool:
    return name in window.info.text and "Reading" not in window.info.text


def headline(window: Window) -> str:
    return string(next(a for a in window.session.kit.articles if a.id == window.article).headline, window.language)


def test_a_pasted_release_becomes_an_article_with_its_quote(opened: Openers) -> None:
    window = opened(new_kit("en"), name="empty.presskit")
    pasted(window)
    assert headline(window) == "Bibliotheek opent leeszaal onder de duinen"
    assert window.language == "nl"
    (quote,) = [b for b in window.session.kit.articles[0].body if isinstance(b, Quote)]
    assert string(quote.name, "nl") == "Mila Verkade"
    assert window.info.text.startswith("Recognised: ")
    assert "1 quote" in window.info.text
    assert [offer.words for offer in window.info.offers] == ["Review", "As plain text"]
    assert window.surface.toPlainText().count("Hier hoor je alleen het zand") == 1


def test_in_a_kit_with_an_article_it_is_one_more(opened: Openers) -> None:
    window = opened()
    articles = len(window.session.kit.articles)
    pasted(window)
    assert len(window.session.kit.articles) == articles + 1
    assert window.article == window.session.kit.articles[-1].id


def test_an_import_is_one_undo_step(opened: Openers) -> None:
    window = opened()
    first = window.session.kit
    pasted(window)
    assert window.history.undo.text() == "&Undo: import a release"
    window.session.stack.undo()
    assert window.session.kit is first
    assert window.article == first.articles[0].id
    window.session.stack.redo()
    assert len(window.session.kit.articles) == len(first.articles) + 1


def test_as_plain_text_it_is_paragraphs_only(opened: Openers) -> None:
    window = opened(new_kit("nl"), name="empty.presskit")
    pasted(window)
    window.info.offers[1].call()
    until(lambda: window.history.undo.text() == "&Undo: take as plain text")
    body = window.session.kit.articles[0].body
    assert all(isinstance(block, Paragraph) for block in body)
    assert "“Hier hoor je alleen het zand”, zegt Mila" in window.surface.toPlainText()
    assert window.session.stack.count() == 1


def test_what_was_offered_stands_while_one_writes_on(opened: Openers) -> None:
    window = opened()
    articles = window.session.kit.articles
    pasted(window)
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Toch ")
    assert [offer.words for offer in window.info.offers] == ["Review", "As plain text"]
    window.info.offers[1].call()
    until(lambda: window.history.undo.text() == "&Undo: take as plain text")
    assert all(isinstance(block, Paragraph) for block in window.session.kit.articles[-1].body)
    assert window.session.kit.articles[:-1] == articles
    window.session.stack.undo()
    assert headline(window).startswith("Toch ")


def test_what_was_offered_comes_back_after_what_is_said_over_it(opened: Openers) -> None:
    window = opened()
    pasted(window)
    said = window.info.text
    window.tell("Something else.")
    window.tell("Something passing.", passing=True)
    assert window.info.offers == ()
    window.session.apply(replace(window.session.kit, title="Anders"), "title")
    assert window.info.text == said
    assert window.ui.info.isVisible()
    window.tell("Something else.")
    window.session.stack.undo()
    window.session.stack.undo()
    assert window.info.text == "Something else."
    window.info.close()
    assert window.info.text == ""
    assert not window.ui.info.isVisible()


def test_what_was_offered_goes_with_the_article(opened: Openers) -> None:
    window = opened()
    pasted(window)
    window.session.stack.undo()
    assert window.info.text == ""
    assert window.info.offers == ()


def test_what_was_recognised_can_be_looked_over(opened: Openers) -> None:
    window = opened(new_kit("nl"), name="empty.presskit")
    pasted(window)
    window.info.offers[0].call()
    (dialog,) = window.findChildren(ReviewDialog)
    tree = dialog.ui.found
    sections = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    found = [s.child(n) for s in sections if s is not None for n in range(s.childCount())]
    lines = [line for line in found if line is not None]
    said = {line.text(0): line.text(1) for line in lines}
    assert said["Headline"] == "Bibliotheek opent leeszaal onder de duinen"
    quote = next(line for line in lines if line.text(0) == "Quote")
    assert quote.text(2)
    tree.itemActivated.emit(quote, 0)
    assert not dialog.isVisible()
    assert window.surface.current_role().startswith("quote")


def test_plain_text_from_the_review(opened: Openers) -> None:
    window = opened(new_kit("nl"), name="empty.presskit")
    pasted(window)
    window.info.offers[0].call()
    (dialog,) = window.findChildren(ReviewDialog)
    dialog.ui.plain.click()
    until(lambda: window.history.undo.text() == "&Undo: take as plain text")


def test_a_text_file_is_chosen(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    monkeypatch.setattr("presskit.ui.incoming.ask_open", lambda *_: tmp_path / "release.txt")
    trigger(window, "import_text")
    until(lambda: headline(window).startswith("Bibliotheek"))


def test_what_holds_no_release_is_refused_in_one_line(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    for name, content in (("empty.txt", b""), ("binary.txt", bytes(range(256)) * 40), ("blank.txt", b"  \n \n")):
        (tmp_path / name).write_bytes(content)
        window.incoming.file(tmp_path / name)
        until(partial(refused, window, name))
        assert "\n" not in window.info.text
    window.incoming.file(tmp_path / "gone.txt")
    assert "gone.txt" in window.info.text
    window.incoming.file(tmp_path)
    assert window.session.kit is first


def test_a_file_that_is_too_large_is_not_read(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("presskit.ui.incoming.LIMIT", 1000)
    window = opened()
    (tmp_path / "large.txt").write_bytes(b"a" * 1001)
    window.incoming.file(tmp_path / "large.txt")
    assert "large.txt" in window.info.text


def test_an_empty_clipboard_is_told(opened: Openers) -> None:
    window = opened()
    QGuiApplication.clipboard().setText("   ")
    window.incoming.paste()
    assert window.info.text == "There is no text on the clipboard."


def test_edits_made_while_a_release_is_read_stay(opened: Openers) -> None:
    window = opened()
    window.incoming.take(RELEASE.encode(), "release.txt")
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Intussen ")
    until(lambda: window.info.text.startswith("Recognised"))
    assert string(window.session.kit.articles[0].headline, "nl").startswith("Intussen ")
    assert headline(window).startswith("Bibliotheek")


# --- dropped on the window --------------------------------------------------------------------------------------------


def test_a_kit_that_is_dropped_opens(opened: Openers) -> None:
    window = opened()
    drop(window, make(opened.folder / "other.presskit"))
    assert [w.file.path.name for w in opened.desk.windows] == ["museum.presskit", "other.presskit"]


def test_a_text_that_is_dropped_comes_in(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    drop(window, tmp_path / "release.txt")
    until(lambda: headline(window).startswith("Bibliotheek"))


def test_what_cannot_come_in_is_told(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    for name in ("release.docx", "sound.mp3", "icon.svg"):
        (tmp_path / name).write_bytes(b"x")
        drop(window, tmp_path / name)
        assert name in window.info.text
    drop(window, tmp_path)
    assert tmp_path.name in window.info.text


def test_an_address_from_the_web_is_not_taken(opened: Openers) -> None:
    window = opened()
    data = QMimeData()
    data.setUrls([QUrl("https://museum.example/release.txt")])
    enter = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_into_a_read_only_kit_nothing_comes(opened: Openers, tmp_path: Path) -> None:
    with holding(make(opened.folder / "museum.presskit")):
        window = opened()
    first = window.session.kit
    (tmp_path / "release.txt").write_text(RELEASE, "utf-8")
    window.info.close()
    drop(window, tmp_path / "release.txt")
    settle(0.2)
    assert window.session.kit is first
    assert "Iris" in window.info.text
