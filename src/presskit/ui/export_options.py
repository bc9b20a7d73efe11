"""How the outputs of the export dialog are made: for which CMS, and under "More options" what is seldom chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QRegularExpression, QSettings, QSignalBlocker, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox

from presskit import reading
from presskit.batch.outputs import IMAGES, LEVELS, Images, Level, Output, Standard
from presskit.messages import Problem, worded
from presskit.publish.page_sizes import SIZES, page_size
from presskit.ui import settings as remembered
from presskit.ui.asking import ask_open
from presskit.ui.phrases import tip
from presskit.ui.surviving import KEPT, in_short, told
from presskit.ui.work import Work

if TYPE_CHECKING:
    from presskit.batch.export import Job
    from presskit.kit.model import Kit
    from presskit.publish.html import Fitted, Profile
    from presskit.storage import KitFile
    from presskit.ui.exporting import ExportDialog

_PDFS: frozenset[Output] = frozenset({"print", "screen", "proof"})
_HTML: frozenset[Output] = frozenset({"snippet", "page"})
_SCREEN: tuple[Standard, ...] = ("ua1", "ua2")
_PREFIX = "[A-Za-z](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?"
"""What a snippet's classes can begin with, as `publish.html` takes it."""
_LONGEST = 200
"""Characters of what a CMS leaves that are shown; the tip has all."""


class Options(Struct, frozen=True, kw_only=True):
    """How outputs are made. `profile` is a name of a CMS's, `icc` a path, `page` a size in mm as it was chosen."""

    profile: str = ""
    level: Level | None = None
    heading: int = 2
    images: Images | None = None
    base: str = ""
    prefix: str = ""
    json_ld: bool = True
    page: str = ""
    icc: str = ""
    standard: Standard = "ua1"

    def of(self, outputs: tuple[Output, ...]) -> Options:
        """Return those that these outputs go by; the others as they are by default."""
        plain, chosen = Options(), set(outputs)
        gone: set[str] = set()
        if "snippet" not in chosen:
            gone |= {"profile", "level", "heading", "prefix"}
        if not chosen & _HTML:
            gone |= {"images", "base", "json_ld"}
        if not chosen & _PDFS:
            gone |= {"page"}
        gone |= {name for name, output in (("icc", "print"), ("standard", "screen")) if output not in chosen}
        return replace(self, **{name: getattr(plain, name) for name in gone})

    def job(self, job: Job) -> Job:
        """Return a job that goes by them, but for what is read from files.

        Raises:
            Problem: the page is no size.
        """
        mine = self.of(job.outputs)
        return replace(
            job,
            level=mine.level,
            heading_level=mine.heading,
            images=mine.images,
            base_url=mine.base,
            class_prefix=mine.prefix or None,
            json_ld=mine.json_ld,
            page=page_size(mine.page) if mine.page else None,
            standard=mine.standard if "screen" in job.outputs else None,
        )

    def read(self, job: Job) -> Job:
        """Return a job with the profile of the CMS and that of the printer, read from their files: off the thread.

        Raises:
            Problem: one of them is gone, or is none.
        """
        mine = self.of(job.outputs)
        if mine.profile:
            from presskit.publish.html import profile

            job = replace(job, profile=profile(mine.profile))
        if mine.icc:
            from presskit.publish.pdf.output_profile import MOST_BYTES, read_output_profile

            job = replace(job, intent=read_output_profile(reading.read(Path(mine.icc), MOST_BYTES), mine.icc))
        return job


def kept(settings: QSettings) -> Options:
    """Return what was chosen the last time; what cannot be chosen any more is left as it is by default."""

    def one_of(key: str, known: tuple[Any, ...], otherwise: Any) -> Any:
        found = str(settings.value(f"export/{key}", ""))
        return next((each for each in known if str(each) == found), otherwise)

    return Options(
        profile=str(settings.value(KEPT, "")),
        level=one_of("level", LEVELS, None),
        heading=one_of("heading", tuple(range(2, 7)), 2),
        images=one_of("images", IMAGES, None),
        base=str(settings.value("export/base", "")),
        prefix=str(settings.value("export/prefix", "")),
        json_ld=remembered.flag(settings, "export/json_ld", default=True),
        page=str(settings.value("export/page", "")),
        icc=str(settings.value("export/icc", "")),
        standard=one_of("standard", _SCREEN, "ua1"),
    )


def keep(settings: QSettings, options: Options) -> None:
    """Remember what is chosen."""
    settings.setValue(KEPT, options.profile)
    for key in ("level", "heading", "images", "base", "prefix", "json_ld", "page", "icc", "standard"):
        value = getattr(options, key)
        settings.setValue(f"export/{key}", "" if value is None else value)


class OptionsBox(QObject):
    """The fields of the options in the export dialog."""

    def __init__(self, dialog: ExportDialog, changed: Callable[[], object]) -> None:
        super().__init__(dialog)
        self.dialog, self.ui, self._changed = dialog, dialog.ui, changed
        self.icc = ""
        self._profile = ""
        self._work = Work(self)
        self._asked: tuple[object, ...] = ()
        self._fill()
        ui = self.ui
        for box in (ui.level, ui.heading, ui.images, ui.standard):
            box.currentIndexChanged.connect(lambda _: changed())
        ui.profile.activated.connect(lambda _: self._profile_chosen())
        for line in (ui.base, ui.prefix):
            line.textChanged.connect(lambda _: changed())
        ui.page.currentTextChanged.connect(lambda _: changed())
        ui.json_ld.toggled.connect(lambda _: changed())
        ui.icc_pick.clicked.connect(self._pick)
        ui.icc_standard.clicked.connect(lambda: self._take(""))
        ui.more.toggled.connect(self._unfold)
        self._unfold(ui.more.isChecked())

    def _fill(self) -> None:
        ui = self.ui
        _items(ui.level, {
            "": self.tr("As suits the CMS; for any, semantic"), "semantic": self.tr("Semantic: the site's own style"),
            "styled": self.tr("Styled: with a few inline styles"),
            "full": self.tr("Full: own style sheet, icons and JSON-LD"),
        })  # fmt: skip
        _items(ui.heading, {level: f"h{level}" for level in range(2, 7)})
        _items(ui.images, {
            "": self.tr("As usual: files beside the snippet, inside the page"),
            "files": self.tr("Files in a folder beside it"), "embedded": self.tr("Inside it: one file"),
        })  # fmt: skip
        _items(ui.standard, {
            "ua1": self.tr("PDF/UA-1 and PDF/A-2a (every checker knows them)"),
            "ua2": self.tr("PDF/UA-2 and PDF/A-4 (PDF 2.0)"),
        })  # fmt: skip
        names = {"": self.tr("The theme's own"), "square": self.tr("Square")}
        sizes = {name: f"{names.get(name, name)}, {_measure(*size)}" for name, size in SIZES.items()}
        _items(ui.page, {"": names[""], **sizes})
        edit = ui.page.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Width × height in mm, as 170x240"))
        ui.prefix.setValidator(QRegularExpressionValidator(QRegularExpression(_PREFIX), ui.prefix))
        ui.profile.addItem(self.tr("For any CMS"), "")

    def retranslate(self) -> None:
        """Speak the language that the program was changed to; what is chosen stays so."""
        ui, chosen = self.ui, self.chosen
        boxes = (ui.level, ui.heading, ui.images, ui.standard, ui.page, ui.profile)
        blockers = [QSignalBlocker(box) for box in boxes]
        for box in boxes:
            box.clear()
        self._fill()
        self.restore(chosen)
        for blocker in blockers:
            blocker.unblock()
        self._asked = ()

    # What is chosen

    def restore(self, options: Options) -> None:
        """Choose what was chosen the last time."""
        ui = self.ui
        for box, value in (
            (ui.level, options.level or ""), (ui.heading, options.heading), (ui.images, options.images or ""),
            (ui.standard, options.standard),
        ):  # fmt: skip
            box.setCurrentIndex(max(0, box.findData(value)))
        at = ui.page.findData(options.page)
        if at >= 0:
            ui.page.setCurrentIndex(at)
        else:
            ui.page.setEditText(options.page)
        ui.base.setText(options.base)
        ui.prefix.setText(options.prefix)
        ui.json_ld.setChecked(options.json_ld)
        self._profile, self.icc = options.profile, options.icc
        self._work.start(_profiles, self._profiles_came, lambda _: None)

    @property
    def chosen(self) -> Options:
        """What is chosen now."""
        ui = self.ui
        page = ui.page.currentText().strip()
        at = ui.page.findText(page)
        return Options(
            profile=self._profile,
            level=ui.level.currentData() or None,
            heading=int(ui.heading.currentData()),
            images=ui.images.currentData() or None,
            base=ui.base.text().strip(),
            prefix=ui.prefix.text() if ui.prefix.hasAcceptableInput() else "",
            json_ld=ui.json_ld.isChecked(),
            page=str(ui.page.itemData(at)) if at >= 0 else page,
            icc=self.icc,
            standard=ui.standard.currentData(),
        )

    @property
    def fault(self) -> str:
        """What is wrong with what is chosen, in words; empty when nothing is."""
        chosen = self.chosen.of(self.dialog.outputs)
        try:
            if chosen.page:
                page_size(chosen.page)
        except Problem as problem:
            return worded(problem, self.dialog.reader)
        if self.ui.prefix.text() and not self.ui.prefix.hasAcceptableInput():
            return self.tr("Classes begin with a letter, then letters, digits and hyphens.")
        return ""

    # What is shown

    def look(self, mine: Options) -> None:
        """Show which options the outputs go by, and say those that are hidden and not as usual."""
        ui, outputs = self.ui, set(self.dialog.outputs)
        ui.profile.setEnabled("snippet" in outputs)
        for name, on in (
            ("level", "snippet" in outputs), ("heading", "snippet" in outputs), ("prefix", "snippet" in outputs),
            ("images", bool(outputs & _HTML)), ("base", bool(outputs & _HTML)), ("page", bool(outputs & _PDFS)),
            ("standard", "screen" in outputs), ("icc", "print" in outputs),
        ):  # fmt: skip
            getattr(ui, f"{name}_label").setEnabled(on)
            getattr(ui, name).setEnabled(on)
        ui.json_ld.setEnabled(bool(outputs & _HTML))
        ui.icc_pick.setEnabled("print" in outputs)
        ui.icc_standard.setEnabled("print" in outputs and bool(self.icc))
        ui.icc.setText(Path(self.icc).name if self.icc else self.tr("FOGRA39, coated paper"))
        ui.icc.setToolTip(tip(self.icc))
        ui.more_says.setText("" if ui.more.isChecked() else self._summary(mine))

    def _summary(self, mine: Options) -> str:
        """Return what is not as usual among what "More options" hides."""
        ui, plain = self.ui, Options()
        said = [
            ui.page.currentText() if mine.page else "",
            Path(mine.icc).name if mine.icc else "",
            "PDF/UA-2" if mine.standard != plain.standard else "",
            str(mine.level) if mine.level else "",
            f"h{mine.heading}" if mine.heading != plain.heading else "",
            ui.images.currentText() if mine.images else "",
            mine.base,
            f"{mine.prefix}-" if mine.prefix else "",
            "" if mine.json_ld else self.tr("without JSON-LD"),
        ]
        return " · ".join(filter(None, said))

    def _unfold(self, on: bool) -> None:
        self.ui.more.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.ui.options.setVisible(on)
        self._changed()

    # The CMS

    def _profiles_came(self, profiles: tuple[Profile, ...]) -> None:
        box = self.ui.profile
        with QSignalBlocker(box):
            while box.count() > 1:  # asked for twice, when the language changed meanwhile
                box.removeItem(1)
            for each in profiles:
                box.addItem(self.tr("For %1").replace("%1", each.called(self.dialog.reader)), each.name)
            if self._profile and box.findData(self._profile) < 0:  # a file of one's own that is gone or broken
                box.addItem(self.tr("For %1").replace("%1", self._profile), self._profile)
            box.setCurrentIndex(max(0, box.findData(self._profile)))
        self._changed()

    def _profile_chosen(self) -> None:
        self._profile = str(self.ui.profile.currentData())
        self._changed()

    def look_at_snippet(self, file: KitFile, kit: Kit, language: str, mine: Options, *, wanted: bool) -> None:
        """Say in a line what the CMS leaves of the snippet."""
        label = self.ui.survives
        shown = wanted and bool(mine.profile)
        label.setVisible(shown)
        asked = (mine.profile, mine.level, language)
        if not shown or asked == self._asked:
            return
        self._asked = asked
        label.setText(self.tr("Looking what it keeps…"))
        label.setToolTip("")

        def made() -> Fitted | None:
            return _left(file, kit, language, mine) if self._asked == asked else None

        def came(found: Fitted | None) -> None:
            if self._asked == asked and found is not None:
                label.setText(in_short(_one_line(told(found, numbers=False)), _LONGEST))
                label.setToolTip(tip(_one_line(told(found, numbers=True))))

        def failed(problem: Problem) -> None:
            if self._asked == asked:
                label.setText(worded(problem, self.dialog.reader))

        self._work.start(made, came, failed)

    # The printer's profile

    def _pick(self) -> None:
        kinds = self.tr("ICC profiles (*.icc *.icm);;All files (*)")
        path = ask_open(self.dialog, self.tr("Choose the output profile of the printer"), "profiles", kinds)
        if path is not None:
            self.pick(path)

    def pick(self, path: Path) -> None:
        """Take the output profile of a printer, when it is one."""
        self.ui.icc.setText(self.tr("Reading %1…").replace("%1", path.name))

        def read() -> str:
            from presskit.publish.pdf.output_profile import MOST_BYTES, read_output_profile

            read_output_profile(reading.read(path, MOST_BYTES), str(path))
            return str(path)

        def failed(problem: Problem) -> None:
            self._changed()
            self.ui.icc.setText("✕ " + worded(problem, self.dialog.reader))

        self._work.start(read, self._take, failed)

    def _take(self, path: str) -> None:
        self.icc = path
        self._changed()

    def close(self) -> None:
        """Stop reading."""
        self._work.finish()


def _one_line(lines: list[str]) -> str:
    return " · ".join(line.rstrip(".") for line in lines)


def _items(box: QComboBox, items: dict[Any, str]) -> None:
    for value, text in items.items():
        box.addItem(text, value)


def _measure(width: float, height: float) -> str:
    return f"{width:g} × {height:g} mm"


def _profiles() -> tuple[Profile, ...]:
    from presskit.publish.html import profiles

    return profiles()


def _left(file: KitFile, kit: Kit, language: str, mine: Options) -> Fitted:
    """Return what a CMS leaves of the snippet of a kit."""
    from presskit.publish.html import fitted, profile, snippet

    now = datetime.now().astimezone()
    return fitted(
        lambda level: snippet(kit, file.asset, language=language, level=level, now=now, images="files"),
        profile(mine.profile),
        mine.level,
    )
