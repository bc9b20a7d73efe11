"""The release on the clipboard: as a snippet, as plain text, as Markdown, each in the types that others ask for."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from presskit.kit import edits
from presskit.kit.model import Embargo
from presskit.publish.bundle.plain import plain_release
from presskit.publish.html import snippet
from presskit.publish.markdown import markdown_release
from presskit.publish.outline import outline
from presskit.ui.exporting import ExportDialog
from presskit.ui.window import Window
from ui.windows import Openers, focused, press, trigger, until

KINDS = {"copy_snippet": "snippet", "copy_plain": "plain text", "copy_markdown": "Markdown"}


def copied(window: Window, command: str) -> QMimeData:
    trigger(window, command)
    until(lambda: window.info.text == f"The {KINDS[command]} is on the clipboard.")
    return QGuiApplication.clipboard().mimeData()


def test_the_snippet_is_html_for_an_editor_and_its_source_for_a_code_field(opened: Openers) -> None:
    window = opened()
    data = copied(window, "copy_snippet")
    now = datetime.now().astimezone()
    made = snippet(window.session.kit, window.file.asset, language="nl", now=now).html
    assert data.html() == data.text() == made


def test_plain_text_is_nothing_else(opened: Openers) -> None:
    window = opened()
    data = copied(window, "copy_plain")
    shown = outline(window.session.kit, language="nl", audience="public", now=datetime.now().astimezone())
    assert data.text() == plain_release(shown)
    assert not data.hasHtml()


def test_markdown_has_its_own_type_and_is_text(opened: Openers) -> None:
    window = opened()
    window.choose_language("en")
    data = copied(window, "copy_markdown")
    shown = outline(window.session.kit, language="en", audience="public", now=datetime.now().astimezone())
    assert data.text() == bytes(data.data("text/markdown").data()).decode() == markdown_release(shown)
    assert "# " in data.text()
    assert not data.hasHtml()


def test_what_was_typed_a_moment_ago_is_in_it_and_keys_copy(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Kersvers ")
    for keys, command in (
        ("Ctrl+Shift+C", "copy_snippet"),
        ("Ctrl+Alt+C", "copy_plain"),
        ("Ctrl+Alt+M", "copy_markdown"),
    ):
        QGuiApplication.clipboard().clear()
        press(window, keys)
        until(lambda: window.info.text)
        assert KINDS[command] in window.info.text
        assert "Kersvers Museum" in QGuiApplication.clipboard().text()
        window.info.close()


@pytest.mark.parametrize("command", KINDS)
def test_nothing_is_copied_under_an_embargo_and_the_way_out_is_offered(opened: Openers, command: str) -> None:
    window = opened()
    kit = window.session.kit
    embargo = Embargo(until="2999-01-01T10:00+01:00", zone="Europe/Amsterdam")
    window.session.apply(edits.with_article(kit, replace(kit.articles[0], release=embargo)), "embargo")
    trigger(window, command)
    assert f"The {KINDS[command]} was not copied: " in window.info.text
    assert "under embargo" in window.info.text
    assert QGuiApplication.clipboard().text() == ""
    window.info.offers[0].call()
    assert window.findChildren(ExportDialog)
