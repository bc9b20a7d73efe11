"""What there is to fetch: where it leads, and the kit's own files beside or inside the HTML."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest
from msgspec.structs import replace

from presskit.kit import model
from presskit.publish.html import downloads, snippet
from publish.html import rich
from publish.html.drawing import drawn, found, one, words
from publish.html.rich import both


def kit(*made: model.Download) -> model.Kit:
    return replace(rich.kit(), downloads=made)


def links(made: Any) -> list[tuple[str | None, ...]]:
    anchors = (a for file in found(made, "file") for a in file.iter("a"))
    return [(a.get("href"), a.get("download"), a.get("hreflang")) for a in anchors]


OWN = model.Download(
    id="d",
    title=both("Plan", "Plan"),
    file="Mijn plan.pdf",
    sha256=hashlib.sha256(rich.FLOOR_PLAN).hexdigest(),
    media_type="application/pdf",
    size=len(rich.FLOOR_PLAN),
)


def test_an_address_is_linked_and_a_file_lies_beside_the_html() -> None:
    both_kinds = kit(*rich.kit().downloads, replace(OWN, language="nl"))
    made = drawn(both_kinds, language="en")
    assert words(one(made, "downloads")) == (
        "Downloads Press folder with all pictures (ZIP, 48.3 MB) Plan (PDF, 1 kB, Dutch)"
    )
    assert links(made) == [
        ("https://www.vlotmuseum.example/persmap.zip", None, None),
        ("vlotmuseum-images/mijn-plan.pdf", "mijn-plan.pdf", "nl"),
    ]
    (file,) = (file for file in made.files if file.name.endswith(".pdf"))
    assert file.data == rich.FLOOR_PLAN
    assert not list(one(made, "downloads").iter("svg"))
    assert len(list(one(drawn(both_kinds, level="full"), "downloads").iter("svg"))) == 2


def test_a_file_can_be_inside_the_html_and_is_only_ever_saved() -> None:
    made = drawn(kit(OWN), images="embedded")
    ((href, name, _),) = links(made)
    assert name == "mijn-plan.pdf"
    assert href is not None
    kind, _, data = href.partition(",")
    assert kind == "data:application/octet-stream;base64"
    assert base64.b64decode(data) == rich.FLOOR_PLAN
    assert made.files == ()


def test_a_large_file_lies_beside_it_all_the_same() -> None:
    large = b"%PDF-" + bytes(downloads.MOST_EMBEDDED)
    own = replace(OWN, sha256=hashlib.sha256(large).hexdigest())
    held = {own.sha256: large}
    made = snippet(
        kit(own), lambda sha: held.get(sha) or rich.asset(sha), language="nl", now=rich.NOW, images="embedded"
    )  # fmt: skip
    assert [file.name for file in made.files] == ["vlotmuseum-images/mijn-plan.pdf"]
    assert [note.code for note in made.notes] == ["html-upload"]


def test_files_have_different_names_and_none_that_a_system_reserves() -> None:
    taken = "het-dek-bij-avond.webp"
    names = ("Mijn plan.pdf", "mijn-plan.PDF", "CON.txt", "../../weg/..", taken, "图.zip", "a" * 300 + ".zip")
    made = drawn(kit(*(replace(OWN, id=f"d{n}", file=name) for n, name in enumerate(names))))
    written = [file.name.removeprefix("vlotmuseum-images/") for file in made.files]
    assert len(set(written)) == len(written)
    assert [name for _, name, _ in links(made)] == [
        "mijn-plan.pdf", "mijn-plan-2.pdf", "con-2.txt", "plan.pdf", "het-dek-bij-avond-2.webp", "tu.zip",
        "a" * 60 + ".zip",
    ]  # fmt: skip


@pytest.mark.parametrize("url", ["javascript:alert(1)", "mailto:a@b.example", "\\\\server\\map", "ftp://a.example/x"])
def test_an_address_that_leads_to_no_file_leaves_the_download_out(url: str) -> None:
    made = drawn(kit(replace(OWN, sha256="", url=url)))
    assert not found(made, "downloads")
    (note,) = (note for note in made.notes if note.code == "html-download-address")
    assert str(note) == f"Plan: {url} is not a web address: this download is left out"


def test_a_file_that_the_kit_lost_is_left_out_and_told() -> None:
    made = drawn(kit(replace(OWN, sha256="0" * 64)))
    assert not found(made, "downloads")
    assert "html-download-missing" in [note.code for note in made.notes]


def test_a_preview_reads_nothing() -> None:
    made = snippet(kit(OWN), rich.NOTHING, language="nl", now=rich.NOW, images="named", base_url="/pers")
    assert links(made) == [("/pers/mijn-plan.pdf", "mijn-plan.pdf", None)]
    assert made.files == ()
