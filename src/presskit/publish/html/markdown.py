"""HTML as Markdown, for systems that take nothing else, and back: CommonMark with the tables of GitHub's flavour.

It is imported where it is needed: markdownify and what it brings are slow to load.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdownify import ATX, MarkdownConverter

_GAPS = re.compile(r"\n{3,}")


class _Converter(MarkdownConverter):
    """CommonMark has no list of terms: a term is bold, what is said of it follows."""

    def convert_dt(self, el: object, text: str, parent_tags: object) -> str:  # noqa: ARG002 - as it is called
        """Convert a term."""
        return f"\n\n**{text.strip()}**\n\n" if text.strip() else ""

    def convert_dd(self, el: object, text: str, parent_tags: object) -> str:  # noqa: ARG002 - as it is called
        """Convert what is said of a term."""
        return f"\n\n{text.strip()}\n\n"


def markdown(html: str) -> str:
    """Return HTML as Markdown; what it has no sign for is left to its words."""
    converter = _Converter(heading_style=ATX, bullets="-", escape_misc=True, newline_style="backslash")
    lines = converter.convert(html).strip().splitlines()
    return _GAPS.sub("\n\n", "\n".join(line.rstrip() for line in lines)) + "\n"


def rendered(text: str) -> str:
    """Return Markdown as a system shows it that lets no HTML through."""
    written: str = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    return written
