"""Where the outputs draw each icon of a kit: for what the kit says, and for what the templates draw by themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from presskit.kit.blocks import CallToAction, Gallery, List
from presskit.kit.icons import all_uses
from presskit.kit.model import Kit
from presskit.publish.languages import direction

Output = Literal["pdf", "html"]

DRAWN: dict[str, tuple[Output, ...]] = {
    "call-to-action": ("pdf", "html"),
    "rating": ("pdf", "html"),
    "video": ("pdf", "html"),
    "contact": ("pdf", "html"),
    "organisation": ("pdf", "html"),
    "social": ("pdf", "html"),
    "download": ("pdf", "html"),
    "bullets": ("html",),
    "button": ("pdf",),
    "turning": ("html",),
    "overview": ("html",),
}
"""By the kind of a use, which outputs draw the icon; HTML is the page, and the snippet with style."""


_ARROWS = {"ltr": "icon-arrow-right", "rtl": "icon-arrow-left"}


class IconPlace(NamedTuple):
    """A place where an icon is drawn: kind and id as in `presskit.kit.icons.uses`, or a template's kind and a block."""

    kind: str
    identity: str

    @property
    def outputs(self) -> tuple[Output, ...]:
        """The outputs that draw it there."""
        return DRAWN[self.kind]

    @property
    def by_template(self) -> bool:
        """Whether a template draws it by itself, whatever the kit says."""
        return self.kind in {"bullets", "button", "turning", "overview"}


def places(kit: Kit) -> dict[str, tuple[IconPlace, ...]]:
    """Return where each icon is drawn, by its name: the uses of the kit first, in order, then those of the templates.

    A template's place names the first block that it stands in; `overview` none.
    """
    found = {name: [IconPlace(*use) for use in uses] for name, uses in all_uses(kit).items()}
    for name, place in _of_templates(kit):
        known = found.setdefault(name, [])
        if all(place.kind != other.kind for other in known):
            known.append(place)
    return {name: tuple(each) for name, each in found.items()}


def _of_templates(kit: Kit) -> Iterator[tuple[str, IconPlace]]:
    for article in kit.articles:
        for block in article.body:
            match block:
                case List(kind="bullet"):
                    yield "icon-ruit", IconPlace("bullets", block.id)
                case CallToAction() if block.button:
                    for arrow in sorted({_ARROWS[direction(language)] for language in kit.languages}):
                        yield arrow, IconPlace("button", block.id)
                case Gallery() if len(block.figures) > 1:
                    yield "icon-chevron-left", IconPlace("turning", block.id)
                    yield "icon-chevron-right", IconPlace("turning", block.id)
    if len(kit.articles) > 1:
        for name in ("icon-chevron-left", "icon-search", "icon-close"):
            yield name, IconPlace("overview", "")
