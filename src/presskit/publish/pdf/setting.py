"""What all parts of a document are set with."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from msgspec import Struct

from presskit.kit.text import Span, Text, canonical, plain
from presskit.publish import parts
from presskit.publish.languages import direction
from presskit.publish.links import address, shown
from presskit.publish.pdf.again import Again, Made
from presskit.publish.pdf.boxes import Slot, Slots
from presskit.publish.pdf.flow import Frame
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.styles import Styles


class Setting(Struct, frozen=True):
    """What a document shows, how, where, and for what.

    Attributes:
        outline: the parts.
        styles: how text is set.
        frame: where it goes on a page.
        profile: print or screen.
        icon: gives an icon by its name.
    """

    outline: parts.Outline
    styles: Styles
    frame: Frame
    profile: Profile
    icon: Callable[[str], Icon]


class ArticleSetting(Struct, frozen=True):
    """One article being set: its setting, the slots of the document, and the slot of the article itself.

    With `captions_beside`, captions of wide pictures stand beside them, which spares room.
    `terms` are those that all pictures of the kit share; they are printed once. `first` and `last` tell which of the
    kit's articles it is. `again` knows how it was set the last time.
    """

    setting: Setting
    slots: Slots
    root: Slot
    terms: str = ""
    first: bool = False
    last: bool = False
    captions_beside: bool = False
    again: Again | None = None

    def boxes(self, key: Hashable, of: Sequence[object], make: Callable[[], Made]) -> Made:
        """Return what `make` makes of these parts, or what it made of them the last time: see `again.Again`."""
        return make() if self.again is None else self.again.boxes(key, of, self.slots, make)

    def words(self, text: Text) -> Text:
        """Return running text as it is set: on paper the address of a link follows its words."""
        if self.setting.profile.tagged or not any(span.link for span in text):
            return text
        out: list[Span] = []
        for n, span in enumerate(text):
            out.append(span)
            ends = n + 1 == len(text) or text[n + 1].link != span.link
            where = shown(span.link) if span.link and address(span.link) else ""
            if where and ends and where.casefold() not in plain(text).casefold():
                out.append(Span(f" ({where})"))
        return canonical(out)

    @property
    def leftward(self) -> bool:
        """Whether the output is read from right to left."""
        return direction(self.language) == "rtl"

    @property
    def styles(self) -> Styles:
        """How text is set."""
        return self.setting.styles

    @property
    def frame(self) -> Frame:
        """Where it goes on a page."""
        return self.setting.frame

    @property
    def grid(self) -> float:
        """The baseline grid, in pt."""
        return self.setting.styles.grid

    @property
    def language(self) -> str:
        """The language of the output (BCP 47)."""
        return self.setting.outline.language
