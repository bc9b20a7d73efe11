"""The templates of the theme, with what is wrong with each, and the logos to write into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from presskit.kit.theme import Template, Theme
from presskit.messages import Problem, worded
from presskit.ui.phrases import counted
from presskit.ui.theming.logos import Logos

if TYPE_CHECKING:
    from presskit.intake.theme import FoundTheme
    from presskit.kit.model import Kit
    from presskit.ui.theme_dialog import ThemeDialog

_NAME = Qt.ItemDataRole.UserRole


def require_drawable(found: FoundTheme) -> None:
    """Draw the sample kit, which has every part, with a theme's templates. Any thread may ask.

    Raises:
        Problem: one cannot be used, with its line.
    """
    if found.set.theme.templates:
        from presskit.publish.html.template_check import findings
        from presskit.storage.sample import sample_kit

        findings(found.set.theme, found.asset, sample_kit()[0])


class TemplatesTab(QObject):
    """What a theme brings beside colours, type and page, in the theme's editor.

    The templates are looked through when the tab is in sight: that draws the kit with them.
    """

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._checked: tuple[Theme, Kit] | None = None
        self._listed: tuple[Template, ...] | None = None
        self.page = page = QWidget(dialog)
        self.about, self.said = QLabel(page), QLabel(page)
        for label in (self.about, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.list = QListWidget(page)
        self.list.setAccessibleName(self.tr("Templates of the HTML"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes would leave rows laid out for the width without it, with their ends cut off.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.logos = Logos(dialog, page)
        self.export = self.logos.export
        heading = QLabel(self.tr("Templates of the HTML"), page)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("heading", True)
        heading.setIndent(0)
        heading.setBuddy(self.list)
        box = QVBoxLayout(page)
        box.setContentsMargins(2, 14, 2, 6)
        box.setSpacing(12)
        for widget in (heading, self.about, self.said):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addWidget(self.logos)
        box.addStretch(0)
        dialog.ui.tabs.addTab(page, self.tr("Templates, logos"))
        dialog.session.changed.connect(self._changed)
        dialog.ui.tabs.currentChanged.connect(lambda _: self._look())

    @property
    def kept(self) -> set[QWidget]:
        """What can be used in a kit that is read only, too."""
        return {self.export, self.list, self.logos.list}

    def fill(self, theme: Theme) -> None:
        """List the templates of a theme."""
        names = sorted(template.name for template in theme.templates)
        self.about.setText(
            self.tr("The HTML is drawn by these templates of the theme; the program's own draw the rest.")
            if names
            else self.tr("The theme has no templates of its own: the program's own draw the HTML.")
        )
        if self._listed is not theme.templates:
            self._listed = theme.templates
            self.list.clear()
            for name in names:
                self._add(name, name)
            self.said.clear()
            self._checked = None
        self.list.setVisible(bool(names))
        self.said.setVisible(bool(names))
        self.logos.fill()
        self._look()

    def _changed(self, before: Kit, after: Kit) -> None:
        if before.organisation is not after.organisation:
            self.logos.fill()

    def _look(self) -> None:
        """Look through the templates with the kit, off this thread, when they are in sight and were not yet."""
        kit, theme = self.dialog.session.kit, self.dialog.theme
        if not theme.templates or self.dialog.ui.tabs.currentWidget() is not self.page:
            return
        if self._checked is not None and self._checked[0] is theme and self._checked[1] is kit:
            return
        self._checked = (theme, kit)
        self.said.setText(self.tr("Being looked through…"))
        assets = self.dialog.file.asset

        def found() -> tuple[Problem, ...]:
            from presskit.publish.html.template_check import findings

            try:
                return findings(theme, assets, kit)
            except Problem as problem:
                return (problem,)

        self.dialog.start(found, lambda problems: self._show(theme, problems))

    def _show(self, theme: Theme, problems: tuple[Problem, ...]) -> None:
        if theme is not self.dialog.theme:
            return
        reader = self.dialog.reader
        names = [template.name for template in theme.templates]
        self.list.clear()
        for name in sorted(names):
            own = [worded(problem, reader) for problem in problems if problem.data.get("template") == name]
            self._add("\n".join([name, *own]), name)
        for problem in problems:
            if problem.data.get("template") not in names:
                self._add(worded(problem, reader), "")
        wrong = counted(len(problems), self.tr("1 thing is not in order."), self.tr("%1 things are not in order."))
        self.said.setText(wrong if problems else self.tr("All of them are in order."))

    def _add(self, text: str, name: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, name)
        item.setToolTip(text)
        self.list.addItem(item)
