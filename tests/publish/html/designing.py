"""Kits with a designer's own templates: for the tests of those."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from presskit.intake.theme import read_theme
from presskit.kit.model import Kit
from presskit.kit.theme import Template
from presskit.publish.html.environment import FOLDER
from publish.html import rich

HAVEN = Path(__file__).parents[2] / "themes" / "haven"
"""A small theme with templates of its own, as docs/templates.en.md explains them."""
FIXED = {"snippet.html.j2", "page/page.html.j2", "survived.html.j2"}

Designed = tuple[Kit, Callable[[str], bytes]]


def with_templates(
    templates: dict[str, str | bytes],
    kit: Kit | None = None,
    assets: Callable[[str], bytes] = rich.asset,
    data: int = 1,
) -> Designed:
    """Return a kit, by default the rich one, whose theme has templates, and what gives its assets."""
    kit = kit or rich.kit()
    kept = {
        hashlib.sha256(content).hexdigest(): (name, content)
        for name, text in templates.items()
        for content in (text.encode() if isinstance(text, str) else text,)
    }
    made = tuple(Template(name=name, sha256=sha256, data=data) for sha256, (name, _) in kept.items())
    return (
        replace(kit, theme=replace(kit.theme, templates=made)),
        lambda sha256: kept[sha256][1] if sha256 in kept else assets(sha256),
    )


def haven(kit: Kit | None = None) -> Designed:
    """Return a kit with the theme of `HAVEN`."""
    found, kit = read_theme(HAVEN), kit or rich.kit()
    own = {template.sha256 for template in found.set.theme.templates}
    return replace(kit, theme=found.set.theme), lambda sum_: found.asset(sum_) if sum_ in own else rich.asset(sum_)


def own() -> dict[str, str | bytes]:
    """Return all of the program's own templates that a theme may replace, by name."""
    files = ((file.relative_to(FOLDER).as_posix(), file) for file in sorted(FOLDER.rglob("*.html.j2")))
    return {name: file.read_text("utf-8") for name, file in files if name not in FIXED}
