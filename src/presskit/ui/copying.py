"""The release on the clipboard, in the forms that other programs ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from presskit.messages import Problem
from presskit.ui.infobar import Offer
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.kit.model import Kit
    from presskit.ui.window import Window

MARKDOWN = "text/markdown"
"""RFC 7763."""


def put_on_clipboard(*, html: str = "", markdown: str = "", text: str = "") -> None:
    """Put a text on the clipboard. HTML and Markdown are there as their source, too, for fields that take plain text.

    An editor takes `text/html` as what it shows; a field for code, or a terminal, takes `text/plain`.
    """
    data = QMimeData()
    data.setText(text or html or markdown)
    if html:
        data.setHtml(html)
    if markdown:
        data.setData(MARKDOWN, markdown.encode())
    QGuiApplication.clipboard().setMimeData(data)


class Copying(QObject):
    """Copies what the window's kit says to the public, in the language that is shown."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._work = Work(self)

    def snippet(self) -> None:
        """Copy the snippet for the chosen CMS: as HTML for an editor, as its source for a field that takes code."""
        snippets = self.window.snippets
        profile = snippets.bar.profile

        def made(kit: Kit, language: str, now: datetime) -> str:
            return snippets.pasted(kit, language, now, profile).html

        self._copy(
            made,
            lambda html: put_on_clipboard(html=html),
            self.tr("The snippet is on the clipboard."),
            lambda why: self.tr("The snippet was not copied: %1").replace("%1", why),
        )

    def plain_text(self) -> None:
        """Copy the release as plain text and nothing else: no program takes its looks for it."""

        def made(kit: Kit, language: str, now: datetime) -> str:
            from presskit.publish.bundle.plain import plain_release
            from presskit.publish.outline import outline

            return plain_release(outline(kit, language=language, audience="public", now=now))

        self._copy(
            made,
            lambda text: put_on_clipboard(text=text),
            self.tr("The plain text is on the clipboard."),
            lambda why: self.tr("The plain text was not copied: %1").replace("%1", why),
        )

    def markdown(self) -> None:
        """Copy the release as Markdown."""

        def made(kit: Kit, language: str, now: datetime) -> str:
            from presskit.publish.markdown import markdown_release
            from presskit.publish.outline import outline

            return markdown_release(outline(kit, language=language, audience="public", now=now))

        self._copy(
            made,
            lambda markdown: put_on_clipboard(markdown=markdown),
            self.tr("The Markdown is on the clipboard."),
            lambda why: self.tr("The Markdown was not copied: %1").replace("%1", why),
        )

    def _copy(
        self,
        made: Callable[[Kit, str, datetime], str],
        put: Callable[[str], object],
        done: str,
        refused: Callable[[str], str],
    ) -> None:
        """Make a text off the window's thread and copy it. It is a public output: what stops one is told instead."""
        from presskit import preflight

        window, now = self.window, datetime.now().astimezone()
        kit, language = window.session.kit, window.language
        stopped = preflight.stops(kit, now=now, use="web", public=True)
        if stopped:

            def why() -> str:
                told = (preflight.what(finding, window.desk.language) for finding in stopped)
                return refused("; ".join(dict.fromkeys(told)))

            window.tell(why, Offer(lambda: self.tr("Export…"), window.outgoing.export), grave=True)
            return

        def copied(text: str) -> None:
            put(text)
            window.tell(done)

        def failed(problem: Problem) -> None:
            window.told(problem)

        self._work.start(lambda: made(kit, language, now), copied, failed)
