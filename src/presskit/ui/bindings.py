"""Qt's Python bindings, loaded without what explains a wrong call: that comes when there is one to explain.

Shiboken brings Python modules that spell signatures for error messages and for help, as sources, and compiles them anew
at each start: a third of the time until the first window shows, and 5 MB. The program never asks for them, unless it
makes a mistake. So each is a module without content until somebody asks it for something.

This reaches into how the bindings load themselves, so it is done with the releases only that it was tried with, where
the tests make such calls; any other release loads as it always does.
"""

from __future__ import annotations

import builtins
import re
import sys
from importlib import machinery
from pathlib import Path
from threading import RLock
from types import ModuleType
from typing import Any

TRIED = frozenset({"6.11.3"})
"""Releases of Shiboken that this was tried with: tests/ui/test_bindings.py asks for the one that is locked."""
_LATER = frozenset(
    f"shibokensupport.{name}"
    for name in (
        "feature", "signature.mapping", "signature.errorhandler", "signature.layout", "signature.parser",
        "signature.lib.enum_sig", "signature.lib.pyi_generator", "signature.lib.tool",
    )
)  # fmt: skip
_FEATURE = "shibokensupport.feature"
_MAPPING = "shibokensupport.signature.mapping"
_lock = RLock()


class _Later(ModuleType):
    """A module whose content is loaded when the first name in it is looked up; special names are those it has."""

    def __getattr__(self, name: str) -> Any:
        content = vars(self)
        if not name.startswith("__"):
            _load(content)
            if name in content:
                return content[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")


def _load(content: dict[str, Any]) -> None:
    """Load a module's content, once; another thread that wants it waits."""
    with _lock:
        origin = content.pop("_origin", None)
        if origin is not None:
            known = content["__spec__"]  # it was given another name; the loader goes by the first
            content["__spec__"] = origin
            origin.loader.exec_module(sys.modules[origin.name])
            content["__spec__"] = known


class _Loader:
    """Gives a module of the bindings without its content."""

    def __init__(self, origin: machinery.ModuleSpec) -> None:
        self._origin = origin

    def create_module(self, spec: machinery.ModuleSpec) -> ModuleType:
        """Return the module, with what the bindings take from its dictionary, where no look-up is seen."""
        made = _Later(spec.name)
        content = vars(made)
        content["_origin"] = self._origin
        if spec.name == _FEATURE:  # asked at each import for switches that nothing here uses
            content["feature_import"] = content["feature_imported"] = lambda *_: None
        elif spec.name == _MAPPING:

            def update_mapping() -> None:
                _load(content)
                content["update_mapping"]()

            content["update_mapping"] = update_mapping
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Leave it as it is."""


def release() -> str:
    """Return which release of Shiboken is installed, without loading it; nothing when that cannot be told."""
    found = machinery.PathFinder.find_spec("shiboken6")
    for folder in (found.submodule_search_locations or ()) if found else ():
        try:
            text = (Path(folder) / "_config.py").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if stated := re.search(r'^version = "([\d.]+)"', text, re.MULTILINE):
            return stated[1]
    return ""


def load() -> None:
    """Load the bindings; where somebody did before, only spare them to read the source of each imported module."""
    if release() not in TRIED:
        return
    if "shiboken6" in sys.modules:
        from shibokensupport import feature  # type: ignore[import-not-found]  # lies in the library

        feature._mod_uses_pyside = lambda _: True  # noqa: SLF001 - to know whether a switch applies that nothing uses
        return
    spec = machinery.ModuleSpec

    def described(name: str, loader: Any, **more: Any) -> machinery.ModuleSpec:
        made = spec(name, loader, **more)
        later: Any = _Loader(made)
        return spec(name, later, **more) if name in _LATER else made

    machinery.ModuleSpec = described  # type: ignore[assignment,misc]  # the bindings take it from here
    try:
        import PySide6  # noqa: F401
    finally:
        machinery.ModuleSpec = spec  # type: ignore[misc]
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before  # theirs asks for those switches
