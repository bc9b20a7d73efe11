"""The HTML of the kit in the window: it is shown with the kit's pictures, and no file or address is ever opened."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from presskit.ui.snippet_view import SnippetView
from ui.windows import Openers, settle, until

RED = (220, 10, 10)


def png(colour: tuple[int, int, int], size: tuple[int, int] = (40, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> SnippetView:
    made = SnippetView()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def reds(view: SnippetView) -> int:
    image = view.viewport().grab().toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum((colour.red(), colour.green(), colour.blue()) == RED for colour in colours)


def test_the_kits_pictures_are_shown(view: SnippetView) -> None:
    view.show_snippet('<p><img src="m-images/a.png" alt=""></p>', {"m-images/a.png": png(RED)})
    assert reds(view) == 1600


def test_no_local_file_is_ever_opened(view: SnippetView, tmp_path: Path) -> None:
    (tmp_path / "red.png").write_bytes(png(RED))
    (tmp_path / "red.css").write_text("p { color: rgb(220, 10, 10); background: rgb(220, 10, 10) }")
    file = tmp_path / "red.png"
    view.show_snippet(
        f'<link rel="stylesheet" href="{tmp_path}/red.css"><p>words <img src="{file}"><img src="file://{file}">'
        f'<img src="{file.as_uri()}"></p><table background="{file}"><tr><td>cell</td></tr></table>'
        f'<p style="background-image: url({file})">more</p><object data="{file}"></object>',
        {},
    )
    settle()
    assert reds(view) == 0


def test_a_picture_is_no_wider_than_the_view(view: SnippetView) -> None:
    view.show_snippet('<p><img src="wide.png" width="3000" height="600"></p>', {"wide.png": png(RED, (3000, 600))})
    assert view.horizontalScrollBar().maximum() == 0
    wide = reds(view)
    assert wide > 400 * 60
    view.resize(300, 400)
    settle()
    assert view.horizontalScrollBar().maximum() == 0
    assert reds(view) < wide


def test_a_picture_that_is_none_leaves_a_hole(view: SnippetView) -> None:
    view.show_snippet('<p>a<img src="a.png">b</p>', {"a.png": b"no picture"})
    assert reds(view) == 0


def test_only_addresses_that_leave_the_program_are_followed(view: SnippetView, monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: followed.append(url.toString()))
    for address in ("https://museum.example/", "mailto:pers@museum.example", "tel:+31105550123"):
        view.anchorClicked.emit(QUrl(address))
    for address in ("file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "/etc/passwd", "#top"):
        view.anchorClicked.emit(QUrl(address))
    assert followed == ["https://museum.example/", "mailto:pers@museum.example", "tel:+31105550123"]


def test_both_tabs_show_the_kit_and_follow_it(opened: Openers) -> None:
    window = opened()
    window.ui.views.setCurrentIndex(1)
    until(lambda: "Museum opent nieuwe vleugel met licht" in window.snippet.toPlainText())
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Nieuw ")
    until(lambda: "Nieuw Museum opent" in window.snippet.toPlainText())
    window.ui.views.setCurrentIndex(2)
    until(lambda: "Nieuw Museum opent" in window.ui.code.toPlainText())


def test_the_pictures_of_the_kit_are_in_the_html_tab(opened: Openers) -> None:
    window = opened()
    window.ui.views.setCurrentIndex(1)
    until(lambda: window.snippet._sizes)
    assert all(size.width() > 1 for size in window.snippet._sizes.values())


def test_the_whole_paragraph_of_the_caret_has_a_ground_also_in_another_width(view: SnippetView) -> None:
    words = "De toren staat op het wad en meet het getij. " * 6
    view.show_snippet(f"<p>Kort.</p><p>{words}</p>", {})
    view.show_text(words.strip())
    block = view.document().findBlockByNumber(1)
    for width in (500, 260):
        view.resize(width, 400)
        settle()
        starts = [block.position() + block.layout().lineAt(n).textStart() for n in range(block.layout().lineCount())]
        assert len(starts) > 3
        assert [mark.cursor.position() for mark in view.extraSelections()] == starts
    view.show_text("staat er niet")
    assert view.extraSelections() == []
