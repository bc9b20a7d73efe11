"""Templates: kits of one's own and the kinds of articles that ship, in the menus; and a kit kept as one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
)

from presskit.kit.start import TEMPLATES, afresh, emptied, from_template
from presskit.messages import Problem, worded
from presskit.storage import templates
from presskit.storage.templates import Template
from presskit.ui.asking import ask_save
from presskit.ui.details.fields import say
from presskit.ui.outgoing import assets_of, show
from presskit.ui.outline import genres
from presskit.ui.phrases import menu_text, tip

if TYPE_CHECKING:
    from presskit.ui.desk import Desk
    from presskit.ui.start import StartPage
    from presskit.ui.window import Window

translate = QCoreApplication.translate


def fill(menu: QMenu, desk: Desk, parent: Window | StartPage) -> None:
    """Fill a menu with the templates: one's own first, then what ships; one that cannot be used is named, and why."""
    menu.clear()
    menu.setToolTipsVisible(True)
    desk.templates = templates.templates(desk.templates)
    for own in desk.templates:
        if own.problem is None:
            menu.addAction(menu_text(own.name), partial(begin, desk, parent, own))
        else:
            words = translate("Templates", "%1 (cannot be used)").replace("%1", own.name)
            broken = menu.addAction(menu_text(words), partial(parent.told, own.problem))
            broken.setToolTip(tip(worded(own.problem, desk.language)))
    if desk.templates:
        menu.addSeparator()
    for genre in TEMPLATES:
        menu.addAction(menu_text(genres()[genre]), partial(desk.new_kit, parent, from_template(genre)))


def begin(desk: Desk, parent: Window | StartPage, template: Template) -> None:
    """Ask where a new kit goes that begins as a template, and open it."""
    from presskit import storage
    from presskit.ui import settings as remembered
    from presskit.ui.desk import SUFFIX, stamp, with_suffix

    suggested = remembered.free_path(desk.folder(), template.name, SUFFIX)
    kinds = translate("Desk", "Press kits (*.presskit)")
    title = translate("Templates", "New kit from %1").replace("%1", template.name)
    path = ask_save(parent, title, suggested, kinds, "kits")
    if path is None:
        return
    try:
        with storage.open_kit(template.path) as file:
            kit, assets = afresh(file.kit, created=stamp(), name=path.stem), assets_of(file, file.kit)
    except Problem as problem:
        parent.told(problem)
        return
    desk.create(with_suffix(path), kit, assets)


class SaveTemplate(QDialog):
    """Asks for the name of a template, and whether its words stay."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.host = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit()
        self.name.setText(window.session.kit.title or window.file.path.stem)
        self.name.selectAll()
        self.empty = QCheckBox()
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.says = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.label = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.label.setBuddy(self.name)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("primary", True)
        form = QFormLayout()
        form.addRow(self.label, self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addLayout(form)
        for part in (self.empty, self.note, self.says):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(lambda _: self._look())
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(480)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the chosen language."""
        self.setWindowTitle(self.tr("Save as a template"))
        self.label.setText(self.tr("&Name"))
        self.name.setAccessibleName(self.tr("Name"))
        self.empty.setText(self.tr("&Without its text and pictures: only its blocks"))
        self.note.setText(
            self.tr(
                "The organisation, people, contacts and theme are kept; dates, embargoes and approvals are taken out. "
                "The kit itself stays as it is."
            )
        )
        self.save_button.setText(self.tr("&Save"))
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the program was changed to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "save_button"):
            self.retranslate()

    def _look(self) -> None:
        """Say whether the name will do, and whether it is taken."""
        try:
            path = templates.path_of(self.name.text())
        except Problem as problem:
            empty = not self.name.text().strip()
            say(self.says, "" if empty else worded(problem, self.host.desk.language), "error")
            self.save_button.setEnabled(False)
            return
        self.save_button.setEnabled(True)
        taken = path.exists()
        say(self.says, self.tr("There is a template of that name: it is replaced.") if taken else "", "warning")

    def save(self) -> None:
        """Keep the kit as a template."""
        from presskit.ui.desk import stamp

        window = self.host
        kit = afresh(window.session.kit, created=stamp())
        if self.empty.isChecked():
            kit = emptied(kit)
        try:
            path = templates.save(self.name.text(), kit, assets_of(window.file, kit))
        except Problem as problem:
            say(self.says, worded(problem, window.desk.language), "error")
            return
        self.accept()
        window.tell(
            self.tr("The template “%1” is kept: File, New kit from a template begins with it.").replace("%1", path.stem)
        )


def show_folder() -> None:
    """Show the folder of the templates; make it when there is none."""
    from presskit import files

    folder = templates.own_folder()
    files.make_folder(folder)
    show(folder)
