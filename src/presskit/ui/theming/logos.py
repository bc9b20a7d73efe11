"""The logos that go with the theme: each on its ground, with its rules, and all of them to be written as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from presskit.kit.localised import best
from presskit.kit.model import Logo
from presskit.kit.text import plain
from presskit.ui.logo_export import ask_and_export
from presskit.ui.phrases import counted

if TYPE_CHECKING:
    from presskit.ui.theme_dialog import ThemeDialog

_SIZE = QSize(112, 48)
"""How large a logo is shown, with its ground."""
_MOST = 3
"""Logos that are in sight; the list scrolls to the others."""


class Logos(QWidget):
    """Shows the logos of the kit's organisation, and exports them."""

    def __init__(self, dialog: ThemeDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self.dialog = dialog
        heading = QLabel(self.tr("Logos"), textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("heading", True)
        heading.setIndent(0)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Logos"))
        self.list.setIconSize(_SIZE)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading.setBuddy(self.list)
        self.export = QPushButton(self.tr("E&xport the logos…"))
        self.export.setAutoDefault(False)
        self.export.clicked.connect(self._export)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addWidget(self.said, 1)
        row.setSpacing(14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(self.list)
        box.addLayout(row)

    def fill(self) -> None:
        """Show the logos, each drawn on the ground that it is for."""
        kit, theme = self.dialog.session.kit, self.dialog.theme
        logos = kit.organisation.logos
        self.list.clear()
        for logo in logos:
            ground = theme.colours.paper.srgb if logo.ground == "light" else theme.colours.ink.srgb
            ink = theme.colours.ink.srgb if logo.ground == "light" else theme.colours.paper.srgb
            item = QListWidgetItem(QIcon(self._drawn(logo, ground, ink)), "\n".join(self._words(logo)))
            self.list.addItem(item)
        row = _SIZE.height() + 16
        self.list.setFixedHeight(row * max(1, min(len(logos), _MOST)) + 12)
        self.list.setVisible(bool(logos))
        self.export.setEnabled(bool(logos))
        said = counted(
            len(logos),
            self.tr("1 logo, as SVG, PDF and PNG with its rules"),
            self.tr("%1 logos, each as SVG, PDF and PNG with its rules"),
        )
        none = self.tr("The organisation has no logo: give it one among its details, or take a theme that has.")
        self.said.setText(said if logos else none)

    def _words(self, logo: Logo) -> list[str]:
        """Return a logo's name, and its rules in a line."""
        kit = self.dialog.session.kit
        name = logo.name or plain(best(logo.alt, kit.language)) or self.tr("Logo")
        rules = [self.tr("for a light ground") if logo.ground == "light" else self.tr("for a dark ground")]
        if logo.clear_space:
            share = self.locale().toString(round(100 * logo.clear_space))
            rules.append(self.tr("%1 % of its height left free around it").replace("%1", share))
        if logo.minimum:
            width = self.locale().toString(logo.minimum, "g", 4)
            rules.append(self.tr("%1 mm wide at the least").replace("%1", width))
        return [name, " · ".join(rules)]

    def _drawn(self, logo: Logo, ground: str, ink: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(_SIZE * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(ground))
        room = QRectF(8, 6, _SIZE.width() - 16, _SIZE.height() - 12)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if logo.svg:
            renderer = QSvgRenderer(QByteArray(logo.svg.replace("currentColor", ink).encode()))
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            renderer.render(painter, room)
        painter.setPen(self.palette().color(self.palette().ColorRole.Mid))
        painter.drawRect(QRectF(0.5, 0.5, _SIZE.width() - 1, _SIZE.height() - 1))
        painter.end()
        return made

    def _export(self) -> None:
        dialog = self.dialog
        ask_and_export(dialog, dialog.session.kit, dialog.file, work=dialog.work, reader=dialog.reader, say=dialog.say)
