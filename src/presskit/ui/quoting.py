"""A quote made of what is written: Ctrl+Shift+Q takes it out of its sentence, with the speaker that this names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from presskit.kit import quoting
from presskit.kit.blocks import Paragraph, Quote, new_id
from presskit.kit.localised import best, in_language, localised, string
from presskit.kit.text import cut, plain, plain_text, strip
from presskit.ui.history import steps
from presskit.ui.infobar import announce

if TYPE_CHECKING:
    from presskit.intake.release.speakers import Who
    from presskit.ui.window import Window

_MARKS = "\"“”„‟«»‹›'‘’ \u00a0"


class Found(NamedTuple):
    """A quote in a paragraph: from `start` to `end` with its attribution, its words from `first` to `last`."""

    start: int
    end: int
    first: int
    last: int
    who: Who | None = None
    lead_in: str = ""
    attribution: str = ""
    words: str = ""
    """The words, where they are not those from `first` to `last` (a comma that only led to the attribution)."""


class Quoting(QObject):
    """Makes quotes in the window's text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window

    def quote(self) -> None:
        """Make a quote of the selection, or of the direct speech that the caret is in; else insert an empty one."""
        window, surface = self.window, self.window.surface
        if window.refuse_read_only():
            return
        (k, a), (j, b) = surface.selection()
        line = surface.current_line()
        block = surface.block(line.block)
        found = None
        if line.role == "paragraph" and k == j and isinstance(block, Paragraph):
            text = string(block.text, window.language)
            found = find(text, a, b, window.language)
        if found is None or not isinstance(block, Paragraph):
            surface.insert_block("quote")
            return
        kit, made = quoting.with_speaker(window.session.kit, self._made(block, found), window.language)
        after = quoting.taken_out(kit, block.id, window.language, (found.start, found.end), made)
        window.session.seal()
        window.session.apply(after, steps()["quote"])
        self._go_to(made)

    def _made(self, block: Paragraph, found: Found) -> Quote:
        kit, language = self.window.session.kit, self.window.language
        text = in_language(block.text, language)
        words = strip(cut(text, found.first, found.last))
        if found.words and plain(words) != found.words:
            same = plain(words).startswith(found.words)
            words = cut(words, 0, len(found.words)) if same else plain_text(found.words)
        quote = Quote(
            id=new_id(),
            text=localised(words, language),
            lead_in=localised(found.lead_in, language),
            attribution=localised(found.attribution, language),
        )
        who = found.who
        if who is None:
            return quote
        if who.pronoun:
            return self._same_speaker(quote, block)
        return quoting.attributed_to(quote, kit, language, name=who.name, role=who.role, organisation=who.organisation)

    def _same_speaker(self, quote: Quote, block: Paragraph) -> Quote:
        """Give a quote that "she" says the speaker of the quote before it."""
        body = self.window.surface.projection.article_in(self.window.session.kit).body
        at = next(n for n, each in enumerate(body) if each.id == block.id)
        before = next((each for each in reversed(body[:at]) if isinstance(each, Quote) and each.name), None)
        if before is None:
            return quote
        from msgspec.structs import replace

        return replace(
            quote, speaker=before.speaker, name=before.name, role=before.role, organisation=before.organisation
        )

    def _go_to(self, quote: Quote) -> None:
        """Put the caret in the quote: in its name when that is still to be given."""
        window, surface = self.window, self.window.surface
        surface.go_to(quote.id)
        name = plain(best(quote.name, window.language))
        if name:
            said = self.tr("Quote by %1").replace("%1", name)
        else:
            said = self.tr("Quote without a name: type who says it")
            wanted = (quote.id, "quote.name")
            for k in [k for k, each in enumerate(surface.lines) if (each.block, each.role) == wanted]:
                surface.set_places((k, 0), (k, 0))
        announce(surface, said)


def find(text: str, start: int, end: int, language: str) -> Found | None:
    """Find the quote that a selection (or a caret) is in.

    Direct speech that the sentence attributes is taken with its attribution. Else the selection is the quote, and what
    follows in its sentence is asked who speaks.
    """
    from presskit.intake.release.clauses import attribution
    from presskit.intake.release.spoken import Spoken, pieces

    at = 0
    for piece in pieces(text, language):
        source = piece.source if isinstance(piece, Spoken) else piece.text
        begins = text.find(source, at)
        if begins < 0:
            break
        at = begins + len(source)
        if isinstance(piece, Spoken) and begins <= start and end <= at:
            first = text.find(piece.text[:20], begins)
            if first < 0:
                first = begins
            return Found(
                begins, at, first, first + len(piece.text), piece.who, piece.lead_in, piece.attribution, piece.text
            )
    if start == end:
        return None
    chosen = text[start:end]
    first = start + len(chosen) - len(chosen.lstrip(_MARKS))
    last = end - (len(chosen) - len(chosen.rstrip(_MARKS + ",")))
    if last <= first:
        return None
    stop = end
    while stop < len(text) and text[stop] in _MARKS + ",":
        stop += 1
    sentence = text[stop:].split(". ", 1)[0]
    clause = attribution(" " + sentence, language) if text[end:stop].strip() or end < len(text) else None
    behind = stop + len(sentence) if clause is not None else end
    while behind < len(text) and text[behind] == ".":
        behind += 1
    while start and text[start - 1] in _MARKS.strip():
        start -= 1
    said = sentence.strip(" ,.") if clause is not None else ""
    return Found(start, behind, first, last, clause.who if clause is not None else None, "", said)
