"""What a Word document says of itself, and its package: the same document gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from presskit.publish import parts
from presskit.publish.html.inline import line
from presskit.publish.languages import tag

if TYPE_CHECKING:
    from docx.document import Document

_MOST_PROPERTY = 255
"""Characters of a property (ISO/IEC 29500-2, Core Properties, as Word keeps them)."""
_EPOCH = (1980, 1, 1, 0, 0, 0)


def describe(document: Document, outline: parts.Outline, *, created: datetime, modified: datetime) -> None:
    """Write the properties of a document that shows an outline; the moments have an offset."""
    about = document.core_properties
    first = outline.articles[0] if outline.articles else None
    about.title = _property(outline.title or outline.slug)
    about.author = _property(outline.organisation)
    about.subject = _property(first.description if first else "")
    about.keywords = _property(", ".join(first.keywords) if first else "")
    about.language = tag(outline.language)
    about.identifier = _property(outline.kit)
    about.comments = about.category = about.last_modified_by = ""
    about.created, about.modified = (m.astimezone(UTC).replace(tzinfo=None, microsecond=0) for m in (created, modified))


def packed(document: Document) -> bytes:
    """Return a document's package with the date of none of its files in it: python-docx writes the clock's."""
    kept, out = io.BytesIO(), io.BytesIO()
    document.save(kept)
    with zipfile.ZipFile(kept) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type, about.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(about, source.read(name))
    return out.getvalue()


def _property(text: str) -> str:
    found = line(text)
    return found if len(found) <= _MOST_PROPERTY else f"{found[: _MOST_PROPERTY - 1].rstrip()}…"
