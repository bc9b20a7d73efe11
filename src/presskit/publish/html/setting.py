"""What all parts of one HTML output share: its prefix, language, heading levels, links, pictures, icons and notes."""

from __future__ import annotations

from collections import Counter

from markupsafe import Markup

from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.publish import links
from presskit.publish.assets import icon_svg
from presskit.publish.html.icons import UndrawableIconError, icon
from presskit.publish.html.inline import Inline
from presskit.publish.html.notes import Notes
from presskit.publish.html.pictures import Pictures
from presskit.publish.labels import label
from presskit.publish.languages import direction, quotation_marks, tag


class Setting:
    """The setting of one output. It counts ids and heading levels, and gathers notes, while the parts are drawn."""

    def __init__(
        self, kit: Kit, *, language: str, prefix: str, heading_level: int, icons: bool, pictures: Pictures, notes: Notes
    ) -> None:
        self.kit, self.language, self.prefix, self.pictures, self.notes = kit, language, prefix, pictures, notes
        self.with_icons = icons
        self.turned = Markup(' dir="ltr"') if direction(language) == "rtl" else Markup()
        """For numbers and addresses, which read from the left in every language."""
        self.marks = quotation_marks(language)
        self.inline = Inline(prefix, language, self.link)
        self._base, self._deepest, self.headline = heading_level, -1, ""
        self._ids: Counter[str] = Counter()

    @property
    def root(self) -> str:
        """The class that the outer element has for itself: two languages of a kit may stand on one page."""
        return "-".join(filter(None, (self.prefix, tag(self.language).lower())))

    def label(self, code: str, **data: object) -> str:
        """Return one of the words that outputs print by themselves."""
        return label(code, self.language, **data)

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

    def icon(self, name: str | None) -> Markup:
        """Return an icon for beside text; nothing at the levels without, or, with a note, when it cannot be drawn."""
        if not self.with_icons or not name:
            return Markup()
        try:
            svg = icon_svg(self.kit, name)
            self._ids["icon"] += "id=" in svg  # only one with ids of its own needs a number
            unique = f"{self.root}-icon-{self._ids['icon']}"
            return icon(svg, css_class=f"{self.prefix}-icon", unique=unique) + " "
        except Problem as problem:
            self.notes.add("html-icon-left-out", icon=name, cause=str(problem))
        except UndrawableIconError as error:
            self.notes.add("html-icon-left-out", icon=name, cause=str(error))
        return Markup()
