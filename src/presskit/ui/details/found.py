"""What was found in something that has no line in the text: its form, its field there, the characters in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from presskit.kit import edits
from presskit.kit.details import Subject
from presskit.kit.localised import string
from presskit.kit.search import Hit, Where
from presskit.ui.text.utf16 import units

if TYPE_CHECKING:
    from presskit.kit.model import Kit
    from presskit.ui.window import Window

Field = QLineEdit | QPlainTextEdit

_OF_IMAGE = {"alt": "image_alt", "caption": "image_caption", "credit": "image_credit"}
"""Fields of a picture whose names are those of the figure's own, on the form that has both."""


def subject_of(kit: Kit, where: Where) -> tuple[Subject, str] | None:
    """Return what a place is about and the name of its field on the form; None for what has no form.

    A picture that stands in a figure is shown by the figure.
    """
    match where.kind:
        case "figure" | "quote":
            return Subject("block", where.identity), where.field
        case "article":
            return Subject("article", where.article), where.field
        case "organisation" | "kit":
            return Subject(where.kind, ""), where.field
        case "image":
            shown = next((figure.id for figure in edits.figures(kit) if figure.image == where.identity), None)
            subject = Subject("block", shown) if shown else Subject("image", where.identity)
            return subject, _OF_IMAGE.get(where.field, where.field)
        case "person" | "contact" | "download":
            return Subject(where.kind, where.identity), where.field
    return None


def show_found(window: Window, hit: Hit, *, focus: bool) -> Field | None:
    """Show the form and select what was found in its field; with `focus`, to write there. Return the field.

    None where no form has it: then the outline marks the thing.
    """
    kit = window.session.kit
    found = subject_of(kit, hit.where)
    if found is None:
        window.going.mark(hit.where.identity)
        return None
    subject, name = found
    if subject.kind == "block":
        window.surface.go_to(subject.identity)
    elif subject.kind != "article":
        window.going.mark(hit.where.identity)
    field = window.details.show_field(subject, name, focus=focus)
    if not isinstance(field, Field):
        return None
    start = hit.start
    if hit.where.field == "keywords":  # one line for all of them
        word = string(edits.article_of(kit, hit.where.article).keywords[int(hit.where.part)], window.language)
        start += max(0, _text(field).find(word))
    select(field, start, start + hit.end - hit.start)
    return field


def select(field: Field, start: int, end: int) -> None:
    """Select characters of a field, by their place in code points."""
    text = _text(field)
    first, last = units(text[:start]), units(text[:end])
    if isinstance(field, QLineEdit):
        field.setSelection(first, last - first)
        return
    cursor = field.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()


def selected(field: Field) -> str:
    """Return the characters that a field has selected."""
    return field.selectedText() if isinstance(field, QLineEdit) else field.textCursor().selectedText()


def _text(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
