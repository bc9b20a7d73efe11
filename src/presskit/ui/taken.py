"""What an import takes things for, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def taken_for() -> dict[str, str]:
    """Return the words for each kind of thing that an import tells of (`intake.imported.Finding.what`)."""
    return {
        "biography": translate("Taken", "Biography"),
        "boilerplate": translate("Taken", "About the organisation"),
        "byline": translate("Taken", "Byline"),
        "call-to-action": translate("Taken", "Call to action"),
        "characters": translate("Taken", "Characters"),
        "contact": translate("Taken", "Contact"),
        "credit": translate("Taken", "Credit line"),
        "dateline": translate("Taken", "Dateline"),
        "encoding": translate("Taken", "Encoding"),
        "end-mark": translate("Taken", "End mark"),
        "figure": translate("Taken", "Picture"),
        "figures": translate("Taken", "Pictures"),
        "furniture": translate("Taken", "Part of the web site"),
        "genre": translate("Taken", "Kind of article"),
        "headline": translate("Taken", "Headline"),
        "icon": translate("Taken", "Icon"),
        "icons": translate("Taken", "Icons"),
        "keywords": translate("Taken", "Keywords"),
        "kicker": translate("Taken", "Kicker"),
        "language": translate("Taken", "Language"),
        "lead": translate("Taken", "Lead"),
        "lines": translate("Taken", "Lines"),
        "link": translate("Taken", "Link"),
        "list": translate("Taken", "List"),
        "mail": translate("Taken", "Part of the mail"),
        "note-to-editors": translate("Taken", "Note to editors"),
        "organisation": translate("Taken", "Organisation"),
        "paragraph": translate("Taken", "Paragraph"),
        "quote": translate("Taken", "Quote"),
        "release": translate("Taken", "Moment of release"),
        "rule": translate("Taken", "Line"),
        "social": translate("Taken", "Social network"),
        "speaker": translate("Taken", "Speaker"),
        "subhead": translate("Taken", "Subhead"),
        "subtitle": translate("Taken", "Subtitle"),
        "text": translate("Taken", "Text"),
        "website": translate("Taken", "Web site"),
    }
