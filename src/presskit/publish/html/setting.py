"""What all parts of one HTML output share: its prefix, language, heading levels, links, pictures, icons and notes."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from presskit.kit.model import Kit
from presskit.kit.text import Span, Text
from presskit.messages import Problem
from presskit.publish import links
from presskit.publish.assets import icon_svg
from presskit.publish.html.downloads import Downloads
from presskit.publish.html.icons import UndrawableIconError, icon
from presskit.publish.html.inline import Inline, escaped, language_attributes
from presskit.publish.html.notes import Notes
from presskit.publish.html.pictures import Pictures
from presskit.publish.labels import label, spoken
from presskit.publish.languages import direction, quotation_marks, tag


class Setting:
    """The setting of one output. It counts ids and heading levels, and gathers notes, while the parts are drawn."""

    def __init__(
        self,
        kit: Kit,
        *,
        language: str,
        prefix: str,
        heading_level: int,
        icons: bool,
        pictures: Pictures,
        downloads: Downloads,
        notes: Notes,
    ) -> None:
        self.kit, self.language, self.prefix = kit, language, prefix
        self.pictures, self.downloads, self.notes = pictures, downloads, notes
        self.with_icons = icons
        self._spoken = spoken(language)
        self.turned = Markup(' dir="ltr"') if direction(language) == "rtl" else Markup()
        """For numbers and addresses, which read from the left in every language."""
        self.marks = quotation_marks(language)
        self.inline = Inline(prefix, language, self.link)
        self._base, self._deepest, self.headline = heading_level, -1, ""
        self._ids: Counter[str] = Counter()
        self.positions: dict[str, str] = {}

    @property
    def root(self) -> str:
        """The class that the outer element has for itself: two languages of a kit may stand on one page."""
        return "-".join(filter(None, (self.prefix, tag(self.language).lower())))

    def label(self, code: str, **data: object) -> Markup:
        """Return one of the words that outputs print by themselves."""
        return self.said(label(code, self.language, **data))

    def label_text(self, code: str) -> Text:
        """Return such a word as text of the kit."""
        return (Span(label(code, self.language), lang=None if self._spoken == self.language else self._spoken),)

    def words(self, code: str, **data: object) -> str:
        """Return such a word as plain characters, for an attribute."""
        return label(code, self.language, **data)

    def said(self, words: str) -> Markup:
        """Return words of the program's own as HTML: in English, and marked so, where they have no translation."""
        about = language_attributes(self._spoken, self.language) if words else ""
        return Markup("<span{}>{}</span>").format(about, escaped(words)) if about else escaped(words)

    def link(self, url: str) -> str:
        """Return an address fit for `href`; empty, with a note, when it must not be a link."""
        found = links.address(url)
        if not found and url.strip():
            self.notes.add("html-link-dropped", address=url)
        return found

    def identity(self, kind: str) -> str:
        """Return a new id: with the prefix and the language, so that two snippets on a page do not clash."""
        self._ids[kind] += 1
        number = f"-{self._ids[kind]}" if self._ids[kind] > 1 else ""
        return f"{self.root}-{kind}{number}"

    def is_first(self, kind: str) -> bool:
        """Tell whether the last id of a kind was the first one."""
        return self._ids[kind] == 1

    def begin(self, level: int) -> None:
        """Begin a part of a page whose first heading stands at this level."""
        self._base, self._deepest, self.headline = level, -1, ""

    def new_article(self, headline: str) -> None:
        """Begin an article, with the id of its headline: its first heading stands at the output's own level again."""
        self.headline, self._deepest = headline, -1

    def level(self, depth: int) -> int:
        """Return the level (2-6) of the next heading; depth 0 is the headline's. No level is ever skipped."""
        self._deepest = min(depth, self._deepest + 1)
        return min(self._base + self._deepest, 6)

    @property
    def under_headline(self) -> bool:
        """Whether the article has had its first heading."""
        return self._deepest >= 0

    def position(self, axis: str, percent: int) -> str:
        """Return the name of a class that moves a cropped picture along an axis, and remember that it is needed."""
        self.positions[f"{axis}{percent}"] = f"{percent}% 50%" if axis == "x" else f"50% {percent}%"
        return f"{axis}{percent}"

    def unique(self, svg: str) -> str:
        """Return what the ids of a drawing begin with on this page."""
        self._ids["icon"] += "id=" in svg  # only one with ids of its own needs a number
        return f"{self.root}-icon-{self._ids['icon']}"

    def icon(self, name: str | None) -> Markup:
        """Return an icon for beside text; nothing at the levels without, or, with a note, when it cannot be drawn."""
        if not self.with_icons or not name:
            return Markup()
        try:
            svg = icon_svg(self.kit, name)
            return icon(svg, css_class=f"{self.prefix}-icon", unique=self.unique(svg)) + " "
        except Problem as problem:
            self.notes.add("html-icon-left-out", icon=name, cause=str(problem))
        except UndrawableIconError as error:
            self.notes.add("html-icon-left-out", icon=name, cause=str(error))
        return Markup()
