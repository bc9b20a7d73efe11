"""The words that a bundle prints by itself, in its language; those of every output are in `publish.labels`."""

from __future__ import annotations

from presskit.messages import N_
from presskit.publish.labels import LABELS, worded_in

WORDS = {
    "title": N_("Press kit: {title}"),
    "press-only": N_("For the press. Some of these files hold what is not for publication, and say so."),
    "kit-version": N_("As of {date}"),
    "text": N_("Text"),
    "text-txt": N_("Plain text"),
    "text-docx": N_("Word document"),
    "text-pdf": N_("PDF"),
    "pictures": N_("Pictures"),
    "logos": N_("Logos"),
    "downloads": N_("Downloads"),
    "original": N_("Original"),
    "data": N_("For editorial systems"),
    "captions-txt": N_("Captions and rights, as text"),
    "captions-csv": N_("Captions and rights, as a table"),
    "ninjs": N_("The article as ninjs (IPTC)"),
    "manifest": N_("The list of files with their checksums"),
    "left-out": N_("Left out"),
    "print": N_("Print"),
    "web": N_("Web"),
    "pixels": N_("{width} × {height} pixels"),
    "centimetres": N_("{width} × {height} cm at 300 ppi"),
    "caption": N_("Caption"),
    "people": N_("In the picture"),
    "creator": N_("Made by"),
    "credit": N_("Credit"),
    "copyright": N_("Copyright"),
    "terms": LABELS["terms"],
    "licence": N_("Licence"),
    "alt": N_("Alternative text"),
    "source-type": N_("Made as"),
    "source-photo": N_("Photograph"),
    "source-composite": N_("Composite of several pictures"),
    "source-AI": N_("Made with AI"),
    "not-for-print": N_("not for print"),
    "not-for-web": N_("not for the web"),
    "left-expired": N_("Its terms of use ended on {date}."),
    "left-not-yet-valid": N_("It may not be used before {date}."),
    "left-use-not-allowed": N_("Its terms do not allow use in print or on the web."),
    "left-missing": N_("The kit does not hold this file."),
    "picture-number": N_("Picture {number}"),
    "logo": N_("logo"),
    "logo-dark": N_("on dark"),
    "still": N_("Still from the video: {title}"),
    "page": N_("Page"),
}


def word(code: str, language: str, **data: object) -> str:
    """Return a text of `WORDS` in a language (BCP 47; English where there is none), with its data filled in."""
    return worded_in(language)(WORDS[code]).format_map(data)
