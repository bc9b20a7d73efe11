"""The start page: from the clipboard, a template, a recent kit or a drop to a window with a kit."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from museum import identity
from presskit import storage
from presskit.kit.blocks import Approval, Quote
from presskit.kit.localised import string
from presskit.kit.model import Embargo
from presskit.kit.start import TEMPLATES, afresh, from_template
from presskit.ui.desk import Desk
from presskit.ui.start import StartPage
from ui.test_incoming import RELEASE
from ui.windows import Openers, make, on_disk, press, trigger, until


@pytest.fixture
def page(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StartPage:
    monkeypatch.setattr(Desk, "folder", lambda _: tmp_path)
    desk.begin()
    assert desk.start_page is not None
    return desk.start_page


def test_a_release_on_the_clipboard_is_a_kit_after_one_action(page: StartPage, desk: Desk, tmp_path: Path) -> None:
    assert not page.paste.isEnabled()
    QGuiApplication.clipboard().setText(RELEASE)
    assert page.paste.isEnabled()
    assert RELEASE.split("\n", 1)[0][:20] in page.paste.accessibleDescription()
    press(page, "Ctrl+Shift+N")
    until(lambda: desk.windows)
    (window,) = desk.windows
    assert desk.start_page is None
    assert window.file.path.parent == tmp_path
    headline = string(window.session.kit.articles[0].headline, window.language)
    assert headline
    assert window.file.path.stem == window.session.kit.slug
    assert window.info.text.startswith("Recognised")
    assert window.surface.current_role() == "headline"
    assert string(on_disk(window.file.path).articles[0].headline, window.language) in {"", headline}
    window.keeper.save_now()
    assert string(on_disk(window.file.path).articles[0].headline, window.language) == headline


def enough(desk: Desk, count: int) -> bool:
    return len(desk.windows) == count


def test_the_same_release_twice_gives_two_kits(page: StartPage, desk: Desk, tmp_path: Path) -> None:
    for count in (1, 2):
        QGuiApplication.clipboard().setText(RELEASE)
        desk.show_start().take_clipboard()
        until(partial(enough, desk, count))
    one, two = (window.file.path for window in desk.windows)
    assert two == one.with_name(f"{one.stem}-2.presskit")


def test_a_recent_kit_opens_with_enter(desk: Desk, opened: Openers) -> None:
    opened(name="one.presskit").close()
    page = desk.show_start()
    assert page.recent.item(0).text().startswith("one\n")
    assert page.no_recent.isHidden()
    page.recent.itemActivated.emit(page.recent.item(0))
    assert [window.file.path.name for window in desk.windows] == ["one.presskit"]
    assert desk.start_page is None


def test_what_cannot_be_opened_is_told_on_the_page(page: StartPage, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "broken.presskit").write_bytes(b"no kit")
    QApplication.processEvents()
    desk.open_kit(tmp_path / "broken.presskit")
    assert "broken.presskit" in page.said.text()
    assert not page.said.isHidden()


def drop(page: StartPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


def test_a_text_and_a_kit_come_in_by_dropping_and_what_is_neither_does_not(
    page: StartPage, desk: Desk, tmp_path: Path
) -> None:
    drop(page, tmp_path / "letter.docx")
    assert "letter.docx" in page.said.text()
    text = tmp_path / "release.txt"
    text.write_text(RELEASE, "utf-8")
    drop(page, text)
    until(lambda: len(desk.windows) == 1)
    drop(desk.show_start(), make(tmp_path / "museum.presskit"))
    assert desk.windows[1].file.path.name == "museum.presskit"


@pytest.mark.parametrize("genre", TEMPLATES)
def test_each_template_is_a_kit_that_can_be_kept(desk: Desk, tmp_path: Path, genre: str) -> None:
    page = desk.show_start()
    page.template.menu().aboutToShow.emit()
    action = page.template.menu().actions()[TEMPLATES.index(genre)]
    wanted = tmp_path / "new.presskit"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("presskit.ui.asking.ask_save", lambda *_: wanted.with_suffix(""))
        action.trigger()
    made = on_disk(wanted).articles[0]
    assert made.genre == genre
    assert [type(block) for block in made.body] == [type(block) for block in from_template(made.genre).body]
    assert made.body


def test_the_page_speaks_dutch_and_takes_the_colours(page: StartPage, desk: Desk) -> None:
    desk.set_language("nl")
    QApplication.processEvents()
    assert page.paste.text() == "&Persbericht plakken"
    QApplication.processEvents()
    assert page.no_recent.isVisible()
    assert page.no_recent.height() > 2 * page.recent.fontMetrics().height()
    desk.set_scheme("dark")
    ground = page.grab().toImage().pixelColor(2, 2)
    assert ground.name() == desk.colours.window


def test_enter_presses_the_button_that_has_the_focus(page: StartPage, desk: Desk) -> None:
    QGuiApplication.clipboard().setText(RELEASE)
    press(page.paste, "Return")
    until(lambda: desk.windows)


def test_the_page_is_walked_by_tab(page: StartPage) -> None:
    QGuiApplication.clipboard().setText("x")
    page.activateWindow()
    page.paste.setFocus()
    seen = []
    for _ in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert set(seen) == {page.paste, page.new, page.template, page.open, page.sample, page.designer, page.recent}


def test_the_last_kit_opens_at_once_where_that_was_chosen(desk: Desk, opened: Openers) -> None:
    opened(name="one.presskit").close()
    desk.settings.setValue("start/with", "last")
    desk.begin()
    assert desk.start_page is None
    assert desk.windows[0].file.path.name == "one.presskit"


def test_a_released_kit_begins_a_new_one_without_its_dates_embargo_and_approvals(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from msgspec.structs import replace

    window = opened()
    kit = window.session.kit
    article = kit.articles[0]
    release = Embargo(until="2026-11-20T10:00:00+01:00", zone="Europe/Amsterdam")
    kit = replace(kit, status="released", articles=(replace(article, release=release), *kit.articles[1:]))
    window.session.apply(kit, "release")
    monkeypatch.setattr("presskit.ui.asking.ask_save", lambda *_: tmp_path / "next.presskit")
    trigger(window, "new_from")
    made = on_disk(tmp_path / "next.presskit")
    assert made.id != kit.id
    assert made.status == "draft"
    assert made.articles[0].id == identity("article")
    assert made.articles[0].headline == article.headline
    assert made.articles[0].release is None
    assert made.articles[0].dateline.date == ""
    assert made.articles[0].dateline.place == article.dateline.place
    quotes = [block for each in made.articles for block in each.body if isinstance(block, Quote)]
    assert quotes
    assert all(quote.approval == Approval() for quote in quotes)
    with storage.open_kit(tmp_path / "next.presskit") as file:
        assert file.assets() == window.file.assets()
    assert afresh(kit, created="2027-01-01T00:00:00+00:00").created.startswith("2027")
