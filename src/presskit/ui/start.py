"""The start page: a release from the clipboard, a new kit, the kits that were open last, the sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from presskit.messages import Problem, worded
from presskit.ui import settings as remembered
from presskit.ui.appearance import Colours, icon, program_icon
from presskit.ui.days import in_words
from presskit.ui.fitting import fit
from presskit.ui.phrases import tip

if TYPE_CHECKING:
    from presskit.intake.imported import Imported
    from presskit.ui.desk import Desk
    from presskit.ui.work import Work

_SIZE = QSize(860, 560)
_FIRST_LINE = 60
# Values of the namespace `Qt`, as numbers: it makes all its 1,200 of them when it is asked for one, which takes 14 ms.
_PATH = 256
"""Qt.ItemDataRole.UserRole."""
_PLAIN, _NEVER = 0, 1
"""Qt.TextFormat.PlainText, Qt.ScrollBarPolicy.ScrollBarAlwaysOff."""


class StartPage(QWidget):
    """What is shown when no kit is open; it goes when one opens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._work: Work | None = None
        self._buttons: dict[QPushButton, str] = {}
        self.setAcceptDrops(True)
        self.title, self.line = QLabel(), QLabel()
        self.said, self.held = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.said.setVisible(False)
        self.held.setProperty("note", True)
        self.recent_title, self.no_recent = QLabel(), QLabel(wordWrap=True)
        self.no_recent.setProperty("note", True)
        self.recent = QListWidget()
        self.recent.setFrameShape(QFrame.Shape.NoFrame)
        self.recent.setWordWrap(True)
        self.recent.setProperty("horizontalScrollBarPolicy", _NEVER)
        self.recent.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self.recent_title.setBuddy(self.recent)
        for label in (self.title, self.line, self.said, self.held, self.recent_title, self.no_recent):
            label.setProperty("textFormat", _PLAIN)
        font = self.title.font()
        font.setPointSize(font.pointSize() + 9)
        self.title.setFont(font)
        self.paste = self._button("paste", self.take_clipboard, "Ctrl+Shift+N")
        self.paste.setProperty("primary", True)
        self.new = self._button("file-new", lambda: desk.new_kit(self), "Ctrl+N")
        self.template = self._button("article", None)
        self.template.setMenu(QMenu(self.template))
        self.template.menu().aboutToShow.connect(self._fill_templates)
        self.open = self._button("folder-open", lambda: desk.ask_open(self), "Ctrl+O")
        self.sample = self._button("preview", desk.open_sample)
        for keys, call in (("Ctrl+V", self.take_clipboard), ("Ctrl+Q", desk.quit), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self, call)
        self.designer = QCheckBox()
        self.designer.setChecked(desk.designs)
        self.designer.toggled.connect(lambda on: desk.design(on=on))
        self._arrange()
        QGuiApplication.clipboard().dataChanged.connect(self.look_at_clipboard)
        self.retranslate()
        self.dress(desk.colours)
        self.resize(_SIZE)
        fit(self)
        (self.paste if self.paste.isEnabled() or not self.recent.count() else self.recent).setFocus()

    def _button(self, symbol: str, call: Callable[[], object] | None, keys: str = "") -> QPushButton:
        button = QPushButton()
        button.setProperty("start", True)
        button.setAutoDefault(True)  # Enter presses it, too
        if call is not None:
            button.clicked.connect(lambda _=False: call())
        if keys:
            QShortcut(QKeySequence(keys), self, button.click)
        self._buttons[button] = symbol
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        self._mark = QLabel()
        self._mark.setPixmap(program_icon().pixmap(48, 48))
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.line)
        head.addWidget(self._mark)
        head.addSpacing(8)
        head.addLayout(words, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(4)
        left.setSpacing(10)
        right.setSpacing(8)
        for button in self._buttons:
            left.addWidget(button)
            if button is self.paste:
                left.addWidget(self.held)
        left.addWidget(self.designer)
        left.addStretch(1)
        right.addWidget(self.recent_title)
        right.addWidget(self.recent, 1)
        inside = QVBoxLayout(self.recent.viewport())
        inside.addWidget(self.no_recent)
        inside.addStretch(1)
        sides = QHBoxLayout()
        sides.setSpacing(28)
        sides.addLayout(left, 2)
        sides.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 28)
        layout.setSpacing(18)
        layout.addLayout(head)
        layout.addWidget(self.said)
        layout.addLayout(sides, 1)

    # Looks and language

    def dress(self, colours: Colours) -> None:
        """Take the colours of a scheme."""
        for button, symbol in self._buttons.items():
            button.setIcon(icon(symbol, colours, colours.on_accent if button is self.paste else None))
        self._fill_recent()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when it was chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_mark"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the chosen language."""
        self.setWindowTitle("presskit")
        self.title.setText("presskit")
        self.line.setText(self.tr("Press kits, from the text to the PDF. Everything stays on this machine."))
        self.new.setText(self.tr("&New kit…"))
        self.template.setText(self.tr("New from a &template"))
        self.open.setText(self.tr("&Open a kit…"))
        self.sample.setText(self.tr("Look at the &sample kit"))
        self.recent_title.setText(self.tr("&Recent kits"))
        self.designer.setText(self.tr("Open as &designer: text read-only"))
        self.designer.setToolTip(self.tr("Icons, theme and logos can be changed, the text can only be read."))
        self.no_recent.setText(self.tr("No kits yet: paste a release, or drop a kit or a text file here."))
        self.recent.setAccessibleName(self.tr("Recent kits"))
        self._fill_recent()
        self.look_at_clipboard()

    def _fill_templates(self) -> None:
        from presskit.ui import templates

        templates.fill(self.template.menu(), self.desk, self)

    def _fill_recent(self) -> None:
        self.recent.clear()
        colours = self.desk.colours
        for path in remembered.recent(self.desk.settings):
            day = remembered.day_of(path)
            words = f"{path.stem}\n{in_words(day, self.desk.language)} · {path.parent}"
            item = QListWidgetItem(icon("article", colours, colours.soft), words)
            item.setData(_PATH, path)
            item.setToolTip(tip(str(path)))
            self.recent.addItem(item)
        self.no_recent.setVisible(not self.recent.count())
        self.recent.setCurrentRow(0)

    def look_at_clipboard(self) -> None:
        """Offer the release that the clipboard holds, by its first line."""
        text = QGuiApplication.clipboard().text()[:2000].strip()
        self.paste.setEnabled(bool(text))
        self.paste.setText(self.tr("&Paste a release"))
        first = " ".join(text.partition("\n")[0].split())
        short = first if len(first) <= _FIRST_LINE else first[:_FIRST_LINE].rstrip() + "…"
        words = self.tr("Make a kit of what the clipboard holds: “%1”").replace("%1", short) if text else self.tr(
            "Copy the release first, in Word, a mail or a web page"
        )  # fmt: skip
        self.held.setText(words)
        self.paste.setAccessibleDescription(words)

    # Doing

    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH)
        if isinstance(path, Path):
            self.desk.open_kit(path)

    def take_clipboard(self) -> None:
        """Make a kit of the release that the clipboard holds."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(text.encode("utf-8", "surrogatepass"), self.tr("the clipboard"))

    def take(self, data: bytes, name: str) -> None:
        """Make a kit of a release, in the folder that the last kit was in, under the name of its headline."""

        def made() -> Imported:
            from presskit.intake.text import read_release

            return read_release(data, name=name)

        self.say(self.tr("Reading %1…").replace("%1", name))

        def came(imported: Imported) -> None:
            self.desk.create_from(imported, data, name)

        if self._work is None:
            from presskit.ui.work import Work

            self._work = Work(self)
        self._work.start(made, came, self.told)

    def say(self, text: str) -> None:
        """Say what happens, or what went wrong."""
        from presskit.ui.infobar import announce

        self.said.setText(text)
        self.said.setVisible(True)
        announce(self.said, text)

    def told(self, problem: Problem) -> None:
        """Say what went wrong."""
        self.say(worded(problem, self.desk.language))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take kits and releases that are dragged onto the page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the kits, and make a kit of a text."""
        from PySide6.QtCore import Qt

        from presskit import reading
        from presskit.ui.incoming import LIMIT, TEXT

        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for path in (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()):
            try:
                if path.suffix.lower() == ".presskit":
                    self.desk.open_kit(path)
                elif path.suffix.lower() in TEXT:
                    self.take(reading.read(path, LIMIT), path.name)
                else:
                    self.told(Problem("drop-unknown", path=path.name))
            except Problem as problem:
                self.told(problem)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what is being read come to its end."""
        QGuiApplication.clipboard().dataChanged.disconnect(self.look_at_clipboard)
        if self._work is not None:
            self._work.finish()
        super().closeEvent(event)
        self.desk.start_page_closed(self)
