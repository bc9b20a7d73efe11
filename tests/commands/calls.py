"""Commands as they are called in these tests, and the kits that they are called on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from presskit.cli import main
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.storage import create

SOURCE = Path(__file__).resolve().parents[2] / "src"
SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h20v20H2z" fill="#000"/></svg>'
BEFORE, AFTER = ("--at", "2026-11-30T10:00+01:00"), ("--at", "2026-12-01T10:00+01:00")
"""Until the embargo of `embargoed()`, and from it on."""


class Told:
    """What a command printed, and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in err
        self.lines = err.splitlines()


Run = Callable[..., Told]


def runner(capture: pytest.CaptureFixture[bytes]) -> Run:
    """Return what runs a command in this process."""

    def run(*arguments: object) -> Told:
        capture.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = capture.readouterr()
        return Told(code, out.decode(), err.decode())

    return run


def nl(text: str) -> Any:
    return localised(text, "nl")


def sample(**changes: Any) -> model.Kit:
    """A kit with a quote, two figures and a call to action, in which little is wrong."""
    quote = blocks.Quote(
        id="q", text=nl("Wij zijn er klaar voor"), speaker="anna", name=nl("Anna Vos"), role=nl("directeur"),
        approval=blocks.Approval(state="approved", by="Anna Vos"),
    )  # fmt: skip
    article = model.Article(
        id="a", release=model.Immediate(), headline=nl("Museum opent nieuwe zaal"), lead=nl("Op 1 december."),
        dateline=model.Dateline(place=nl("Den Haag"), date="2026-12-01"),
        body=(
            blocks.Paragraph(id="p", text=nl("De zaal is hoog.")),
            quote,
            blocks.CallToAction(id="c", text=nl("Kom kijken"), url="https://museum.example/", icon="icon-arrow-right"),
        ),
    )  # fmt: skip
    kit = replace(
        new_kit("nl", title="Nieuwe zaal", created="2026-11-20T09:00:00+01:00"),
        articles=(article,),
        people=(model.Person(id="anna", name="Anna Vos", role=nl("directeur")),),
        contacts=(model.Contact(id="k", name="Pers", phone="070 123 45 67", publish=True),),
        organisation=model.Organisation(name=nl("Museum"), boilerplate=nl("Het museum bestaat.")),
    )
    return replace(kit, **changes)


def with_article(kit: model.Kit, **changes: Any) -> model.Kit:
    return replace(kit, articles=(replace(kit.articles[0], **changes),))


def embargoed() -> model.Kit:
    return with_article(sample(), release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam"))


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def with_figures(path: Path) -> Path:
    gallery = blocks.Gallery(id="g", figures=(blocks.Figure(id="twee", caption=nl("Twee")),))
    body = (blocks.Figure(id="een", caption=nl("Een")), gallery, blocks.Figure(id="drie"))
    create(path, with_article(sample(), body=body)).close()
    return path


def photo(path: Path, size: tuple[int, int] = (64, 48)) -> Path:
    from PIL import Image

    Image.new("RGB", size, "#806040").save(path)
    return path
