"""The page of the theme and what stands around its text: size, margins, columns, bleed, grounds and rules."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSignalBlocker

from presskit.kit.theme import Page, Theme
from presskit.publish.page_sizes import SIZES, resized

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog
    from presskit.ui.theming.number import Number

_FIELDS = Page.__struct_fields__
_OPENINGS = ("tint", "paper", "accent")
_MM = 72 / 25.4


class PageTab(QObject):
    """The page of the theme, and its looks, in its editor."""

    def __init__(self, dialog: ThemeDialog) -> None:
        super().__init__(dialog)
        self.dialog, self.ui = dialog, dialog.ui
        for name in _FIELDS:
            field: Number = getattr(self.ui, name)
            field.valueChanged.connect(partial(self._given, name))
            dialog.refuses(field)
        dialog.refuses(self.ui.rule)
        self.ui.paper.activated.connect(self._size_chosen)
        self.ui.opening.activated.connect(self._opening_chosen)
        self.ui.rule.valueChanged.connect(self._rule_given)

    def fill(self, theme: Theme) -> None:
        """Show the page and the looks of a theme."""
        page, ui = theme.page, self.ui
        for name in _FIELDS:
            field: Number = getattr(ui, name)
            with QSignalBlocker(field):
                field.setValue(getattr(page, name))
        names = {"square": self.tr("Square")}
        sizes = list(SIZES.values())
        ui.paper.clear()
        ui.paper.addItems([*(names.get(name, name) for name in SIZES), self.tr("A size of its own")])
        size = (page.width, page.height)
        ui.paper.setCurrentIndex(sizes.index(size) if size in sizes else len(sizes))
        ui.opening.setCurrentIndex(_OPENINGS.index(theme.look.opening))
        with QSignalBlocker(ui.rule):
            ui.rule.setValue(theme.look.rule)
        width = page.width - page.inside - page.outside
        lines = int((page.height - page.top - page.bottom) * _MM / theme.type.leading)
        column = (width - page.gutter * (page.columns - 1)) / page.columns
        said = self.tr("Room for %1 lines in columns %2 mm wide.")
        ui.room.setText(said.replace("%1", str(lines)).replace("%2", ui.width.textFromValue(column)))

    def _given(self, name: str, value: float) -> None:
        theme = self.dialog.theme
        number = round(value) if name == "columns" else round(value, 1)
        page: Page = replace(theme.page, **{name: number})
        self.dialog.apply(replace(theme, page=page), f"page.{name}", key=f"theme.page.{name}")

    def _size_chosen(self, index: int) -> None:
        theme, sizes = self.dialog.theme, list(SIZES.values())
        if index < len(sizes):
            self.dialog.apply(replace(theme, page=resized(theme.page, sizes[index])), "page")
        else:
            self.ui.width.setFocus()

    def _opening_chosen(self, index: int) -> None:
        theme = self.dialog.theme
        self.dialog.apply(replace(theme, look=replace(theme.look, opening=_OPENINGS[index])), "look.opening")

    def _rule_given(self, value: float) -> None:
        theme = self.dialog.theme
        look = replace(theme.look, rule=round(value, 2))
        self.dialog.apply(replace(theme, look=look), "look.rule", key="theme.rule")
