"""A kit that may only be read here: who has it open, or why; a copy to write in, or another try."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from presskit.messages import Problem
from presskit.ui.infobar import Offer

if TYPE_CHECKING:
    from presskit.ui.window import Window

translate = QCoreApplication.translate


def say(window: Window, *, still: bool = False) -> None:
    """Say why the kit can only be read, in a line; `still`: after another try."""
    offers = [Offer(lambda: translate("ReadOnly", "Open a copy…"), window.outgoing.open_copy)]
    if window.file.why is not None:
        offers.append(Offer(lambda: translate("ReadOnly", "Try again"), lambda: window.desk.reopen(window)))
    window.tell(lambda: words(window.file.why, window.desk.language, still=still), *offers, grave=True)


def words(why: Problem | None, language: str, *, still: bool = False) -> str:
    """Return why a kit can only be read."""
    if why is None:
        return translate("ReadOnly", "This kit is read only.")
    if why.code == "kit-locked":
        text = (
            translate("ReadOnly", "Still open with %1 on %2, since %3: here it can only be read.")
            if still
            else translate("ReadOnly", "Open with %1 on %2 since %3: here it can only be read.")
        )
        since = _moment(why.data.get("since"), language)
        return text.replace("%3", since).replace("%2", str(why.data["machine"])).replace("%1", str(why.data["person"]))
    if why.code == "kit-folder-read-only":
        return translate("ReadOnly", "You may not write in the folder of this kit: here it can only be read.")
    return translate("ReadOnly", "You may not write this kit's file: here it can only be read.")


def _moment(since: object, language: str) -> str:
    """Return a moment as one says it today: the time alone, else the day with it."""
    from babel.dates import format_date, format_time

    if not isinstance(since, datetime):
        return "?"
    local = since.astimezone()
    time = format_time(local, "HH:mm", locale=language)
    if local.date() == date.today():  # noqa: DTZ011 - the reader's own day
        return time
    return f"{format_date(local, 'd MMMM', locale=language)}, {time}"
