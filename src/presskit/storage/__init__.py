"""How a kit is kept: one SQLite file, a hash on every row, one transaction an edit, a lock beside it."""

from presskit.storage.file import KitFile, create, open_kit
from presskit.storage.history import Entry, Version
from presskit.storage.lock import Holder

__all__ = ["Entry", "Holder", "KitFile", "Version", "create", "open_kit"]
