"""A theme's own templates looked through before they go out: read, and drawn with a kit in every form of HTML."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from presskit.kit.model import Kit
from presskit.kit.theme import Theme
from presskit.messages import Problem
from presskit.publish.assets import Assets
from presskit.publish.html.designed import texts, told
from presskit.publish.html.page import page
from presskit.publish.html.snippet import LEVELS, snippet

_NOW = datetime(2000, 1, 1, tzinfo=UTC)
"""Before anything: what is shown does not depend on when it is looked through."""
_MOST = 30


def findings(theme: Theme, assets: Assets, kit: Kit) -> tuple[Problem, ...]:
    """Return what there is to say of a theme's templates, drawn with a kit in each of its languages.

    No picture is read. Nothing is asked of the child for a theme without templates.

    Args:
        theme: the theme.
        assets: gives the text of its templates, and its faces.
        kit: what is drawn: the more kinds of parts it has, the more templates are seen.

    Raises:
        Problem: a template that cannot be used, with its line.
    """
    if not theme.templates:
        return ()
    found = {
        said.code + repr(said.data): Problem(said.code, **said.data) for said in told(texts(theme.templates, assets))
    }
    dressed = replace(kit, theme=theme)
    for language in kit.languages:
        notes = list(page(dressed, assets, language=language, audience="press", now=_NOW, images="named").notes)
        for level in LEVELS:
            made = snippet(dressed, assets, language=language, level=level, audience="press", now=_NOW, images="named")
            notes += made.notes
        for note in notes:
            if note.code.startswith("template-"):
                found.setdefault(note.code + repr(note.data), Problem(note.code, **note.data))
    return tuple(found.values())[:_MOST]
