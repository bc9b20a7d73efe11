"""When a kit was made and last changed: the dates that its files carry."""

from __future__ import annotations

from datetime import UTC, datetime

from presskit.kit.model import Kit

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def created(kit: Kit) -> datetime:
    """Return when a kit was made; the turn of the century where that cannot be read."""
    return _moment(kit.created) or _EPOCH


def modified(kit: Kit) -> datetime:
    """Return when a kit was last changed; else when it was made."""
    return _moment(kit.modified) or created(kit)


def _moment(iso: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
