"""Clearing a quote with its speaker: what is cleared is a wording, and another wording is not cleared.

`presskit.kit.edits.approve` records it; here is what happens to it when the quote is written on.
"""

from __future__ import annotations

from msgspec.structs import replace

from presskit.kit.blocks import Quote
from presskit.kit.localised import fingerprint, in_language


def wording(quote: Quote, language: str) -> str:
    """Return the hash of a quote's wording in the kit's source language."""
    return fingerprint(in_language(quote.text, language))


def settled(quote: Quote, language: str) -> Quote:
    """Take the approval back to draft when the wording is not the one that it was given for.

    Who cleared what and when stays on record, so that `reworded` can tell. An approval that names no wording is taken
    back as well: call this only for a quote whose text was changed.
    """
    approval = quote.approval
    if approval.state == "draft" or approval.wording == wording(quote, language):
        return quote
    return replace(quote, approval=replace(approval, state="draft"))


def reworded(quote: Quote, language: str) -> bool:
    """Tell whether a quote was cleared (or sent, or refused) in another wording than it has now."""
    approval = quote.approval
    return bool(approval.wording) and approval.wording != wording(quote, language)
