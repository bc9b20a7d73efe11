"""HTML comes in: what another program put on the clipboard, as clean blocks. Read in the sandbox's child."""

from __future__ import annotations

import msgspec

from presskit import sandbox
from presskit.kit.blocks import AnyBlock
from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "html-large": N_("{name}: more than {limit} MB of HTML; paste it as plain text, or in parts"),
        "html-deep": N_("the HTML is nested too deep to be read as blocks"),
        "html-reply": N_("{name} could not be read as HTML; its words came in as plain text"),
    }
)

MEGABYTES = 8
"""Most that is read: a release is some kilobytes, a long saved page one or two megabytes."""
SECONDS = 8.0
"""Longest time for it."""


class Job(msgspec.Struct, frozen=True):
    """What the child gets: HTML, and the language that its text is taken for."""

    html: str
    language: str


def read(html: str, *, language: str, name: str, worker: sandbox.Worker | None = None) -> tuple[AnyBlock, ...]:
    """Read HTML as blocks: paragraphs, subheads, lists, quotes, tables, and figures that wait for their pictures.

    Nothing is fetched, and nothing of its looks is kept but what has a meaning (bold, italic, links ...).

    Args:
        html: a document or a piece of one.
        language: BCP 47 tag of the language in which the blocks are written.
        name: what it is, for messages.
        worker: where to do it.

    Raises:
        Problem: a line on why it was refused.
    """
    html = html.encode("utf-8", "ignore").decode()  # lone surrogates
    if len(html) > MEGABYTES * 1_000_000:
        raise Problem("html-large", name=name, limit=MEGABYTES)
    payload = msgspec.msgpack.encode(Job(html, language))
    ask = worker.call if worker else sandbox.call
    answer = ask("presskit.intake.html_blocks:convert", payload, name=name, seconds=SECONDS)
    try:
        return msgspec.msgpack.decode(answer, type=tuple[AnyBlock, ...])
    except msgspec.DecodeError:
        raise Problem("html-reply", name=name) from None
