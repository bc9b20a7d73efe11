"""The window: the only package that imports Qt."""

import PySide6  # noqa: F401 - makes what follows known
from shibokensupport import feature  # type: ignore[import-not-found]  # lies in the library

# PySide reads the source of each module that is imported, to know whether its `__feature__` switches apply to it: a
# tenth of the time until the window shows, and 7 MB. Nothing here uses them.
feature._mod_uses_pyside = lambda _module: True  # noqa: SLF001
