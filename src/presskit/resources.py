"""Finding what ships with the program: in a wheel beside the code, in a checkout at the top."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def folder() -> Path:
    """Return the folder of resources (icons, fonts, icc, translations, samples ...).

    A wheel carries it as `presskit/_resources`; an editable install and a checkout have it as `resources` at the top.

    Raises:
        FileNotFoundError: neither is there; the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "_resources", package.parent.parent / "resources"):
        if (candidate / "icons").is_dir():
            return candidate
    raise FileNotFoundError(f"presskit's resources are missing beside {package}; install the program again")


def path(*parts: str) -> Path:
    """Return the path of one resource, such as `path("icons", "icon-mail.svg")`."""
    return folder().joinpath(*parts)
