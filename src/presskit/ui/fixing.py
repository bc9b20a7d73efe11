"""What each finding offers to do about it, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, QObject

from presskit.kit import edits
from presskit.kit.blocks import Quote
from presskit.kit.details import Subject
from presskit.ui.dragging import Target
from presskit.ui.findings import FINDING, FIX
from presskit.ui.history import steps
from presskit.ui.phrases import counted

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.window import Window

translate = QCoreApplication.translate

_KINDS = {
    "release": ("no-release", "embargo-no-zone", "embargo-no-end", "embargo-past", "embargo-runs"),
    "picture": ("figure-waits", "picture-lost", "not-sharp", "rights-expired", "rights-not-yet-valid", "rights-use"),
    "write": (
        "no-headline", "no-lead", "no-dateline", "quote-no-text", "call-no-url", "call-no-text", "alt-missing",
        "caption-missing", "credit-missing",
    ),
    "shorten": ("headline-long", "alt-long"),
    "speaker": ("quote-no-speaker", "quote-no-role"),
    "approval": ("quote-draft", "quote-sent", "quote-reworded", "quote-refused"),
    "pull": ("pull-not-excerpt",),
    "delete": ("call-second",),
    "contact": ("no-contact",),
    "reach": ("contact-unreachable",),
    "organisation": ("no-boilerplate", "boilerplate-long"),
    "icon": ("icon-no-meaning", "icon-no-drawing", "icon-unknown"),
    "tidy": ("untidy",),
    "translation": ("source-missing", "translation-missing", "translation-stale", "translation-draft"),
}  # fmt: skip
_KIND = {code: kind for kind, codes in _KINDS.items() for code in codes}


def fixes() -> dict[str, str]:
    """Return the words for each kind of fix."""
    return {
        "release": translate("Fixes", "Set the release…"),
        "picture": translate("Fixes", "Choose a picture…"),
        "write": translate("Fixes", "Write it"),
        "shorten": translate("Fixes", "Shorten it"),
        "speaker": translate("Fixes", "Name the speaker"),
        "approval": translate("Fixes", "Approval…"),
        "pull": translate("Fixes", "Take the whole quote"),
        "delete": translate("Fixes", "Delete this one"),
        "contact": translate("Fixes", "Add a contact"),
        "reach": translate("Fixes", "Fill in the contact"),
        "organisation": translate("Fixes", "Write about it"),
        "icon": translate("Fixes", "Open the icons…"),
        "translation": translate("Fixes", "Go to the language"),
        "tidy": translate("Fixes", "Tidy it"),
        "": translate("Fixes", "Go there"),
    }


def fix_of(code: str) -> str:
    """Return the words for what a finding offers."""
    return fixes()[_KIND.get(code, "")]


class Fixing(QObject):
    """Does what the findings of a window offer."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        window.ui.findings.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        finding: Finding | None = index.siblingAtColumn(0).data(FINDING)
        if finding is not None and index.column() == FIX:
            self.fix(finding)

    def fix_chosen(self) -> None:
        """Do what the finding that is chosen offers; the first, when none is."""
        found = self.window.ui.findings
        if not found.currentIndex().isValid():
            self.window.going.next_finding(1)
        finding: Finding | None = found.currentIndex().siblingAtColumn(0).data(FINDING)
        if finding is not None:
            self.fix(finding)

    def fix(self, finding: Finding) -> None:
        """Go to a finding and do what it offers."""
        window, place = self.window, finding.place
        kind = _KIND.get(finding.code, "")
        if kind != "translation":
            window.going.to_finding(finding)
        figure = place.block or next((f.id for f in edits.figures(window.session.kit) if f.image == place.part), "")
        calls: dict[str, Callable[[], object]] = {
            "release": partial(window.details.open, Subject("article", place.article), "release"),
            "picture": partial(window.pictures.choose, figure),
            "approval": partial(window.approving.ask, place.block),
            "pull": partial(self._take_whole, place.block),
            "delete": partial(window.going.delete, place.block),
            "contact": partial(window.adding.add, "contact"),
            "reach": partial(window.details.come, Target("contact", "", place.part), focus=True),
            "organisation": partial(window.details.come, Target("organisation", "", "organisation"), focus=True),
            "icon": partial(window.show_icons, place.part),
            "tidy": self.tidy,
            "translation": partial(window.translations.look, finding),
        }
        if kind in {"picture", "delete", "pull", "contact"} and window.refuse_read_only():
            return
        if kind in calls:
            calls[kind]()
        elif kind in {"write", "shorten"}:  # an alternative has no line in the text: the caret would be in the caption
            window.details.open_finding(finding)

    def tidy(self) -> None:
        """Tidy the punctuation of the whole kit, as one step, and tell how many places changed."""
        from presskit.kit.tidying import tidied

        window = self.window
        if window.refuse_read_only():
            return
        kit, count = tidied(window.session.kit)
        window.session.apply(kit, steps()["tidy"])
        if count:
            told = translate("Fixes", "%1 places tidied; one undo takes them all back.")
            window.tell(counted(count, translate("Fixes", "1 place tidied."), told))
        else:
            window.tell(translate("Fixes", "There is nothing to tidy: quotation marks, dashes and spaces are right."))

    def _take_whole(self, identity: str) -> None:
        """Take the excerpt away: the pull quote is then the whole quote."""
        session = self.window.session
        _, quote = edits.find_block(session.kit, identity)
        if isinstance(quote, Quote):
            session.apply(edits.with_block(session.kit, replace(quote, pull=())), steps()["whole"])
