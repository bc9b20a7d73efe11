"""The templates' world: a sandbox that gets plain data and can reach nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

FOLDER = Path(__file__).parent / "templates"


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Return the environment of the program's own templates: everything escaped, nothing undefined let through.

    There are no globals and no filters: what a template shows is prepared before it (RELIABILITY.md, Jinja2).
    """
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals.clear()
    made.filters.clear()
    return made


def render(template: str, data: Mapping[str, object]) -> str:
    """Return a template filled with plain data; line ends are LF."""
    return environment().get_template(template).render(data)
