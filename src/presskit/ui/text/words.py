"""The words of the text surface in the reader's language: what lines are, what empty lines ask for, names of steps.

Each table is made once for a language; `forget` makes them anew when the language of the program changes.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@cache
def roles() -> dict[str, str]:
    """Return what a line of each role is called."""
    return {
        "kicker": translate("Surface", "Kicker"),
        "headline": translate("Surface", "Headline"),
        "subtitle": translate("Surface", "Subtitle"),
        "dateline": translate("Surface", "Dateline"),
        "lead": translate("Surface", "Lead"),
        "paragraph": translate("Surface", "Paragraph"),
        "subhead": translate("Surface", "Subhead"),
        "subhead2": translate("Surface", "Minor subhead"),
        "bullet": translate("Surface", "List item"),
        "number": translate("Surface", "Numbered item"),
        "quote.lead_in": translate("Surface", "Quote, lead-in"),
        "quote.text": translate("Surface", "Quote"),
        "quote.attribution": translate("Surface", "Quote, attribution"),
        "quote.name": translate("Surface", "Quote, name"),
        "quote.role": translate("Surface", "Quote, role"),
        "quote.organisation": translate("Surface", "Quote, organisation"),
        "figure.image": translate("Surface", "Picture"),
        "figure.caption": translate("Surface", "Caption"),
        "figure.credit": translate("Surface", "Credit line"),
        "gallery.title": translate("Surface", "Gallery, title"),
        "gallery.image": translate("Surface", "Gallery, picture"),
        "gallery.caption": translate("Surface", "Gallery, caption"),
        "gallery.credit": translate("Surface", "Gallery, credit line"),
        "facts.title": translate("Surface", "Fact box, title"),
        "fact": translate("Surface", "Fact"),
        "cta.heading": translate("Surface", "Call to action, heading"),
        "cta.text": translate("Surface", "Call to action, text"),
        "cta.button": translate("Surface", "Call to action, button"),
        "cta.url": translate("Surface", "Call to action, address"),
        "table.caption": translate("Surface", "Table, caption"),
        "table.head": translate("Surface", "Table, header"),
        "table.row": translate("Surface", "Table, row"),
        "rating.of": translate("Surface", "Rating"),
        "rating.stars": translate("Surface", "Rating, stars"),
        "video.title": translate("Surface", "Video, title"),
        "video.url": translate("Surface", "Video, address"),
        "page-break": translate("Surface", "New page"),
    }


def nothing_to_paste() -> str:
    """Return what is said when nothing on the clipboard can come into the text."""
    return translate("Surface", "There is nothing on the clipboard that can be pasted here")


def called(role: str, text: str, painted: str) -> str:
    """Return what a screen reader is told of a line that the caret comes into, before it reads the text itself."""
    name = roles()[role]
    if not text.strip("\t"):
        name = translate("Surface", "{line}, empty").format(line=name)
    return f"{name}: {painted}" if painted else name


@cache
def hints() -> dict[str, str]:
    """Return what an empty line of each role asks for."""
    return {
        "kicker": translate("Surface", "Kicker"),
        "headline": translate("Surface", "Headline"),
        "subtitle": translate("Surface", "Subtitle"),
        "dateline": translate("Surface", "Place"),
        "dateline.date": translate("Surface", "date"),
        "lead": translate("Surface", "Lead: who, what, where, when"),
        "paragraph": translate("Surface", "Write, or type / for a block"),
        "subhead": translate("Surface", "Subhead"),
        "subhead2": translate("Surface", "Minor subhead"),
        "bullet": translate("Surface", "Item"),
        "number": translate("Surface", "Item"),
        "quote.lead_in": translate("Surface", "What leads to the quote"),
        "quote.text": translate("Surface", "What was said, without quotation marks"),
        "quote.attribution": translate("Surface", "What follows the quote"),
        "quote.name": translate("Surface", "Name of the speaker"),
        "quote.role": translate("Surface", "Role"),
        "quote.organisation": translate("Surface", "Organisation"),
        "figure.caption": translate("Surface", "Caption: who, what, where, from left to right"),
        "figure.credit": translate("Surface", "Credit: who made the picture"),
        "gallery.title": translate("Surface", "Title of the gallery"),
        "gallery.caption": translate("Surface", "Caption"),
        "gallery.credit": translate("Surface", "Credit"),
        "facts.title": translate("Surface", "Title of the facts"),
        "fact": translate("Surface", "What"),
        "fact.value": translate("Surface", "How much, when or where"),
        "cta.heading": translate("Surface", "Call to action"),
        "cta.text": translate("Surface", "What the reader can do, when and where"),
        "cta.button": translate("Surface", "Button"),
        "cta.url": translate("Surface", "https://"),
        "table.caption": translate("Surface", "Caption of the table"),
        "table.head": translate("Surface", "Column"),
        "rating.of": translate("Surface", "What is rated"),
        "video.title": translate("Surface", "Title of the video"),
        "video.url": translate("Surface", "https://"),
    }


@cache
def approvals() -> dict[str, str]:
    """Return what each state of approval is called, and that of a wording changed since."""
    return {
        "draft": translate("Surface", "Draft"),
        "sent": translate("Surface", "Sent for approval"),
        "approved": translate("Surface", "✓ Approved"),
        "refused": translate("Surface", "Refused"),
        "reworded": translate("Surface", "Wording changed"),
    }


@cache
def blocks() -> dict[str, str]:
    """Return what can be inserted, by kind."""
    return {
        "paragraph": translate("Surface", "Paragraph"),
        "subhead": translate("Surface", "Subhead"),
        "list": translate("Surface", "List"),
        "quote": translate("Surface", "Quote"),
        "figure": translate("Surface", "Picture"),
        "gallery": translate("Surface", "Gallery"),
        "facts": translate("Surface", "Fact box"),
        "call-to-action": translate("Surface", "Call to action"),
        "table": translate("Surface", "Table"),
        "rating": translate("Surface", "Rating"),
        "video": translate("Surface", "Video"),
        "page-break": translate("Surface", "New page"),
    }


@cache
def offered() -> dict[str, str]:
    """Return what "/" offers, by kind."""
    return blocks() | {
        "subhead2": translate("Surface", "Minor subhead"),
        "number": translate("Surface", "Numbered list"),
    }


@cache
def aliases() -> dict[str, str]:
    """Return other words by which "/" finds a kind of block, with spaces between them."""
    return {
        "paragraph": translate("Surface", "text"),
        "subhead": translate("Surface", "heading title h2"),
        "subhead2": translate("Surface", "heading title h3"),
        "list": translate("Surface", "bullets points ul"),
        "number": translate("Surface", "ol 1. steps"),
        "quote": translate("Surface", "quotation citation said"),
        "figure": translate("Surface", "image photo figure"),
        "gallery": translate("Surface", "images photos pictures"),
        "facts": translate("Surface", "box key figures numbers"),
        "call-to-action": translate("Surface", "cta button"),
        "table": translate("Surface", "grid rows columns prices"),
        "rating": translate("Surface", "stars review"),
        "video": translate("Surface", "film movie youtube"),
        "page-break": translate("Surface", "break"),
    }


@cache
def types() -> dict[str, str]:
    """Return what a paragraph can be changed into, by role."""
    return {
        "paragraph": translate("Surface", "Paragraph"),
        "subhead": translate("Surface", "Subhead"),
        "subhead2": translate("Surface", "Minor subhead"),
        "bullet": translate("Surface", "List"),
        "number": translate("Surface", "Numbered list"),
        "quote": translate("Surface", "Quote"),
    }


@cache
def marks() -> dict[str, str]:
    """Return what the marks of text are called."""
    return {
        "strong": translate("Surface", "Strong"),
        "emphasis": translate("Surface", "Emphasis"),
        "small_caps": translate("Surface", "Small capitals"),
        "superscript": translate("Surface", "Superscript"),
        "subscript": translate("Surface", "Subscript"),
        "link": translate("Surface", "Link"),
        "lang": translate("Surface", "Language"),
    }


@cache
def steps() -> dict[str, str]:
    """Return the names of undo steps."""
    return {
        "type": translate("Surface", "Typing"),
        "delete": translate("Surface", "Delete"),
        "change": translate("Surface", "Change"),
        "enter": translate("Surface", "New line"),
        "cut": translate("Surface", "Cut"),
        "paste": translate("Surface", "Paste"),
        "move": translate("Surface", "Move"),
        "insert": translate("Surface", "Insert"),
        "role": translate("Surface", "Type of block"),
        "mark": translate("Surface", "Marks"),
        "language": translate("Surface", "Language of the phrase"),
        "quotes": translate("Surface", "Mark of the language"),
        "spelling": translate("Surface", "Spelling"),
        "indent": translate("Surface", "Indent"),
        "row": translate("Surface", "Table"),
        "date": translate("Surface", "Date"),
        "stars": translate("Surface", "Rating"),
        "person": translate("Surface", "Speaker"),
    }


def too_long(limit: int) -> str:
    """Say that a text is refused because of its length."""
    return translate("Surface", "One block holds at most {limit} characters: nothing was changed").format(limit=limit)


def forget() -> None:
    """Let the tables be made anew, in another language."""
    for table in (roles, hints, approvals, blocks, offered, aliases, types, marks, steps):
        table.cache_clear()
