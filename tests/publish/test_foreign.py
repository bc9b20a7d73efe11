"""The language of a phrase in what goes out: each line that can be marked says it, in PDF, HTML and Word."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime

import pikepdf

import museum
from presskit.kit.foreign import spoken
from presskit.kit.lines import RULES
from presskit.kit.model import Kit
from presskit.kit.projection import Projection
from presskit.kit.text import length, plain
from presskit.publish.bundle.word import word_document
from presskit.publish.html.snippet import snippet
from presskit.publish.outline import outline
from presskit.publish.pdf.export import write_pdf

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
NAMED = {"quote.name"}
"""A name is a name in every language."""


def marked() -> tuple[Kit, dict[str, set[str]]]:
    """The museum with the first word of every line in Italian, buttons and titles of videos whole; what by role."""
    kit = museum.kit()
    projection = Projection(kit.articles[0].id, "nl")
    lines, said = list(projection.lines(kit)), dict[str, set[str]]()
    for k, line in enumerate(lines):
        rule = RULES[line.role]
        if rule.atomic or rule.bare or line.role in NAMED or not line.text:
            continue
        whole = line.role in {"cta.button", "video.title"}
        end = length(line.text) if whole else re.search(r"[ \t]|$", plain(line.text)).start()  # type: ignore[union-attr]
        lines = spoken(lines, (k, 0), (k, end), "it")
        said.setdefault(line.role, set()).add(plain(line.text)[:end])
    return projection.kit(lines, kit), said


def missing(found: set[str]) -> set[tuple[str, str]]:
    """What was marked, and is not found; a role that an attribution in words stands for is not shown at all."""
    return {(role, words) for role, all_words in marked()[1].items() for words in all_words
            if words not in found} - {("quote.role", "wethouder")}  # fmt: skip


def test_html_says_it_of_every_line() -> None:
    made = snippet(marked()[0], museum.assets().__getitem__, language="nl", now=NOW)
    found = set(re.findall(r'<span lang="it">([^<]*)</span>', made.html))
    assert {role for role, _ in missing(found)} <= {"figure.caption"}  # of a figure that waits for its picture


def test_word_says_it_of_every_line() -> None:
    shown = outline(marked()[0], language="nl", audience="public", now=NOW)
    data = word_document(shown, museum.kit().theme, created=NOW, modified=NOW, pictures=lambda _: None)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        written = package.read("word/document.xml").decode()
    runs = re.findall(r"<w:r>(?:(?!</w:r>).)*it-IT(?:(?!</w:r>).)*</w:r>", written, re.DOTALL)
    found = {"".join(re.findall(r"<w:t[^>]*>([^<]*)", run)).strip("“ ") for run in runs}
    assert {role for role, _ in missing(found)} <= {"figure.caption", "gallery.title"}  # no pictures, no gallery


def languages(element: pikepdf.Object, found: list[str]) -> list[str]:
    """The elements of a structure tree that say a language of their own."""
    if isinstance(element, pikepdf.Array):
        for kid in element:
            languages(kid, found)
    elif isinstance(element, pikepdf.Dictionary):
        if str(element.get("/Lang", "")) == "it":
            found.append(str(element.S))
        if "/K" in element:
            languages(element.K, found)
    return found


def test_the_accessible_pdf_says_it_of_every_line() -> None:
    kit, said = marked()
    out = io.BytesIO()
    write_pdf(kit, museum.assets().__getitem__, out, to="screen", language="nl", audience="public", now=NOW)
    with pikepdf.open(out) as pdf:
        found = languages(pdf.Root.StructTreeRoot.K, [])
    lines = sum(any(run.lang == "it" for run in line.text) for line in Projection(kit.articles[0].id, "nl").lines(kit))
    assert len(found) == lines - 1  # but for the role that an attribution in words stands for
    assert found.count("/Link") == len(said["cta.button"]) + len(said["video.title"])
