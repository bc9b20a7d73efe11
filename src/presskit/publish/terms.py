"""What a picture may be used for, as one text."""

from __future__ import annotations

from presskit.kit.localised import string
from presskit.kit.model import Image
from presskit.publish.labels import formatted_date, label, spoken


def terms(image: Image, language: str) -> str:
    """Return the terms of use of an image as one text: as written, then as stated in the other fields."""
    usage = image.usage
    said = [string(usage.text, language)]
    if usage.uses:
        said.append(label("uses", language, uses=", ".join(label(f"use-{use}", language) for use in usage.uses)))
    if usage.maximum_print_run is not None:
        said.append(label("print-run", language, number=usage.maximum_print_run))
    if usage.changes_allowed is False:
        said.append(label("no-changes", language))
    if usage.valid_from:
        said.append(label("valid-from", language, date=formatted_date(usage.valid_from, spoken(language))))
    if usage.valid_until:
        said.append(label("valid-until", language, date=formatted_date(usage.valid_until, spoken(language))))
    if usage.contact:
        said.append(label("rights-contact", language, contact=usage.contact))
    return " ".join(text.strip() for text in said if text.strip())
