"""The plus of the outline: adds people, contacts, downloads, articles and languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from presskit.kit import edits, translating
from presskit.kit.blocks import new_id
from presskit.kit.details import Subject
from presskit.kit.model import Contact, Download, Person
from presskit.kit.start import new_article
from presskit.ui.appearance import Colours, icon
from presskit.ui.details.panel import LISTED
from presskit.ui.dragging import Target, is_article
from presskit.ui.history import steps
from presskit.ui.languages import language_name
from presskit.ui.removing import fill_article

if TYPE_CHECKING:
    from presskit.ui.window import Window

_LANGUAGES = (
    "nl", "en", "de", "fr", "fy", "es", "it", "pt", "da", "sv", "nb", "fi", "pl", "cs", "tr", "ar", "zh", "ja",
)  # fmt: skip
"""Languages that are offered; another one is typed by its tag."""


class Adding(QObject):
    """The plus above the outline, and what its menu adds."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        ui = window.ui
        self.button: QToolButton = ui.add
        self.menu = QMenu(window)
        self.actions = {
            name: self.menu.addAction("", partial(self.add, name))
            for name in ("person", "contact", "download", "article", "language")
        }
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setProperty("menuless", True)  # the plus says enough
        self.button.style().polish(self.button)
        self.lock()
        ui.menu_insert.addSeparator()
        ui.menu_insert.addMenu(self.menu)

    def lock(self) -> None:
        """Offer to add where the text may be written."""
        self.button.setEnabled(not self.window.designing.locked)
        for action in self.actions.values():
            action.setEnabled(not self.window.designing.locked)

    def retranslate(self) -> None:
        """Speak another language."""
        for name, text in {
            "person": self.tr("&Person"), "contact": self.tr("&Contact"), "download": self.tr("&Download"),
            "article": self.tr("&Article"), "language": self.tr("&Language of the kit…"),
        }.items():  # fmt: skip
            self.actions[name].setText(text)
        self.menu.setTitle(self.tr("A&dd to the kit"))
        self.button.setToolTip(self.tr("Add a person, a contact, a download, an article or a language"))
        self.button.setAccessibleName(self.tr("Add to the kit"))

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        self.button.setIcon(icon("add", colours))
        for name, action in self.actions.items():
            action.setIcon(icon(name, colours))

    def fill(self, menu: QMenu, target: Target) -> bool:
        """Fill the menu of a line of the outline that is about no block; False where there is nothing to do."""
        writes = not self.window.designing.locked
        if target.kind in {*LISTED, "asides"}:
            menu.addAction(self.tr("Details…"), partial(self.window.details.come, target, focus=True))
        if target.kind in {"person", "contact", "download"}:
            from presskit.ui.details.people import remove

            name = str(self.window.ui.outline.currentIndex().data() or "")
            menu.addAction(self.tr("Remove"), partial(remove, self.window, target.identity, name)).setEnabled(writes)
        if is_article(target):
            fill_article(menu, self.window, target.article)
        kind = {"people": "person", "contacts": "contact", "downloads": "download"}.get(target.identity, target.kind)
        if target.kind == "section" and kind in self.actions:
            menu.addAction(self.actions[kind].icon(), self._adds()[kind], partial(self.add, kind)).setEnabled(writes)
        elif target.kind == "kit":
            menu.addAction(self._adds()["language"], self.ask_language).setEnabled(writes)
        return not menu.isEmpty()

    def _adds(self) -> dict[str, str]:
        return {
            "person": self.tr("Add a person"), "contact": self.tr("Add a contact"),
            "download": self.tr("Add a download"), "language": self.tr("Add a language…"),
        }  # fmt: skip

    def open_menu(self) -> None:
        """Show what can be added."""
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def add(self, kind: str) -> None:
        """Add an empty thing of a kind, as one undo step, and go to its details."""
        window, session = self.window, self.window.session
        if window.refuse_read_only():
            return
        if kind == "language":
            self.ask_language()
            return
        identity = new_id()

        def step() -> str:
            name = self.actions[kind].text().replace("&", "")
            return steps()["add"].replace("%1", name[:1].lower() + name[1:])

        if kind == "article":
            session.apply(edits.add_article(session.kit, replace(new_article(), id=identity)), step)
            window.show_article(identity, window.language)
            window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        made: dict[str, Person | Contact | Download] = {
            "person": Person(id=identity), "contact": Contact(id=identity), "download": Download(id=identity),
        }  # fmt: skip
        session.apply(edits.put(session.kit, made[kind]), step)
        window.details.open(Subject(kind, identity))

    def ask_language(self) -> QInputDialog:
        """Ask for a language to translate the kit into."""
        window = self.window
        names = {f"{language_name(tag)} ({tag})": tag for tag in _LANGUAGES if tag not in window.session.kit.languages}
        dialog = QInputDialog(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Language of the kit"))
        dialog.setLabelText(
            self.tr("Which language is the kit translated into?\nAnother one by its tag, such as pt-BR.")
        )
        dialog.setComboBoxItems(list(names))
        dialog.setComboBoxEditable(True)
        dialog.sizeHint()  # makes what stands in it
        layout = dialog.layout()
        if layout is not None:
            layout.setContentsMargins(20, 18, 20, 18)
            layout.setSpacing(12)
        dialog.textValueSelected.connect(lambda text: self.add_language(names.get(text, text.strip())))
        dialog.open()
        return dialog

    def add_language(self, tag: str) -> None:
        """Add a language (BCP 47), and show the text in it."""
        window, session = self.window, self.window.session
        tag = known_tag(tag)
        if not tag:
            window.tell(
                lambda: self.tr("That is no language: choose one, or type its tag, such as nl or pt-BR."), grave=True
            )
        elif tag in session.kit.languages:
            window.choose_language(tag)
        else:
            step = steps()["add"].replace("%1", language_name(tag))
            session.apply(replace(session.kit, languages=(*session.kit.languages, tag)), step)
            window.choose_language(tag)
            count = translating.spoken(session.kit, tag)
            plain = self.tr("The text is shown in %1 now; what is not translated yet is empty.")
            back = self.tr("The text is shown in %1 now; the %2 texts that the kit has kept in it are back.")
            window.tell((back if count else plain).replace("%1", language_name(tag)).replace("%2", str(count)))


def known_tag(text: str) -> str:
    """Return the tag of a language (BCP 47) as it is written; empty for what is none."""
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(text.strip(), sep="-") if len(text) <= 20 else None
    except (ValueError, UnknownLocaleError, TypeError):
        return ""
    return str(found).replace("_", "-") if found is not None else ""
