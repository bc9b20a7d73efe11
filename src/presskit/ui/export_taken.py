"""What of another kit lies where an export would go: it is named, and written over only when that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from presskit.ui.forms.ui_export import Ui_ExportDialog
from presskit.ui.infobar import announce

_NAMED = 4
"""How many files are named."""


class NamesTaken(QObject):
    """The line that names the files, and the box to tick."""

    def __init__(self, form: Ui_ExportDialog, parent: QObject, look: Callable[[], object]) -> None:
        super().__init__(parent)
        self.ui, self._look = form, look
        self.names: tuple[str, ...] = ()
        form.others.hide()
        form.replace.hide()
        form.replace.toggled.connect(lambda _: look())

    @property
    def replaced(self) -> bool:
        """Whether they are to be written over."""
        return bool(self.names) and self.ui.replace.isChecked()

    @property
    def lets(self) -> bool:
        """Whether the export may begin."""
        return not self.names or self.replaced

    def show(self, names: tuple[str, ...]) -> None:
        """Name the files; what was said of others does not hold for them."""
        ui, before, self.names = self.ui, self.names, names
        listed = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        ui.others.setText(self.tr("⚠ In this folder, but of another kit: %1").replace("%1", listed))
        for widget in (ui.others, ui.replace):
            widget.setVisible(bool(names))
        if names != before:
            ui.replace.setChecked(False)
            if names:
                announce(ui.others, ui.others.text())
            self._look()
