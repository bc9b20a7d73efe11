"""Drawing kits as snippets, and reading them back."""

from __future__ import annotations

import re
from typing import Any

from lxml import html
from msgspec.structs import replace

from presskit.kit import blocks, model
from presskit.publish.html import Snippet, snippet
from publish.html import rich

PREFIX = "pk-7f3a91"


def drawn(kit: model.Kit | None = None, **options: Any) -> Snippet:
    """Make a snippet of a kit, by default the rich one in Dutch."""
    asked = {"language": "nl", "now": rich.NOW, **options}
    return snippet(kit or rich.kit(), rich.asset, **asked)


def of_article(**fields: Any) -> model.Kit:
    """The rich kit with other fields of its article."""
    kit = rich.kit()
    return replace(kit, articles=(replace(kit.articles[0], **fields),))


def of_body(*body: blocks.AnyBlock) -> model.Kit:
    """The rich kit with another body."""
    return of_article(body=body)


def tree(made: Snippet | str) -> html.HtmlElement:
    """Parse a snippet."""
    return html.fragment_fromstring(made if isinstance(made, str) else made.html)


def found(made: Snippet | str, name: str) -> list[html.HtmlElement]:
    """Return the elements that have a class, given without the prefix."""
    wanted = f"{PREFIX}-{name}"
    return [element for element in tree(made).iter() if wanted in str(element.get("class", "")).split()]


def one(made: Snippet | str, name: str) -> html.HtmlElement:
    """Return the only element of a class."""
    (element,) = found(made, name)
    return element


def words(element: html.HtmlElement) -> str:
    """Return the text of an element on one line."""
    return " ".join(element.text_content().split())


def stripped(page: str) -> str:
    """Take out what the styled and the full level add."""
    page = re.sub(r"<style>.*?</style>\n", "", page, flags=re.DOTALL)
    page = re.sub(r"<script\b.*?</script>\n", "", page, flags=re.DOTALL)
    page = re.sub(r"<svg\b.*?</svg> ", "", page, flags=re.DOTALL)
    page = re.sub(r' style="[^"]*"', "", page)
    return re.sub(r'<span class="[^"]*-star(?: [^"]*)?"></span>', "", page)
