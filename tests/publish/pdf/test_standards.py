"""What the screen PDF claims: PDF/UA-1 with PDF/A-2a, or PDF/UA-2 with PDF/A-4 and WTPDF."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest

import museum
from outside import poppler, verapdf
from presskit.kit.model import Kit
from presskit.publish.pdf.export import write_pdf
from presskit.storage.sample import sample_kit
from publish.pdf.test_export import KITS, made, written

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECOND = ("ua2", "4", "wt1a")
FIRST = ("ua1", "2a")


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def elements(pdf: pikepdf.Pdf) -> list[Any]:
    """All elements of the structure tree, the Document first."""
    found: list[Any] = []
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        kid = waiting.pop()
        if isinstance(kid, pikepdf.Array):
            waiting += list(kid)
        elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found.append(kid)
            waiting += [kid.K] if "/K" in kid else []
    return found


def failures(path: Path, flavours: tuple[str, ...]) -> list[str]:
    verdicts = [verapdf.validate(path, flavour) for flavour in flavours]
    assert all(verdict.assertions > 50 for verdict in verdicts), "nothing was checked"
    return [failure for verdict in verdicts for failure in verdict.failures] + poppler.complaints(path)


@pytest.mark.outside
@pytest.mark.parametrize("name", KITS)
def test_the_second_standard_holds_for_every_kit(name: str, tmp_path: Path) -> None:
    assert failures(written(tmp_path, KITS[name], standard="ua2"), SECOND) == []


@pytest.mark.outside
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("standard", "flavours"), [("ua1", FIRST), ("ua2", SECOND)])
def test_the_sample_keeps_both(standard: Any, flavours: tuple[str, ...], language: str, tmp_path: Path) -> None:
    kit, pictures = sample_kit()
    assets = {hashlib.sha256(picture).hexdigest(): picture for picture in pictures}
    path = tmp_path / "sample.pdf"
    with path.open("wb") as out:
        write_pdf(
            kit, assets.__getitem__, out, to="screen", language=language, audience="public", now=NOW, standard=standard
        )
    assert failures(path, flavours) == []


@pytest.mark.outside
def test_a_claim_that_is_not_kept_is_found(tmp_path: Path) -> None:
    """The validators can fail: a file of the first standard is none of the second."""
    path = written(tmp_path, museum.kit())
    for flavour in SECOND:
        assert not verapdf.validate(path, flavour).passed, flavour


def test_the_second_standard_is_pdf_2_without_an_info_dictionary() -> None:
    data, _ = made(museum.kit(), standard="ua2")
    assert data.startswith(b"%PDF-2.0\n")
    with opened(data) as pdf:
        assert "/Info" not in pdf.trailer
        packet = pdf.Root.Metadata.read_bytes().decode()
    for claim in ("<pdfaid:part>4<", "<pdfaid:rev>2020<", "<pdfuaid:part>2<", "<pdfuaid:rev>2024<", "accessibility1.0"):
        assert claim in packet
    assert "pdfaid:conformance>" not in packet


def test_the_first_standard_is_the_default() -> None:
    data, _ = made(museum.kit())
    assert made(museum.kit(), standard="ua1")[0] == data
    with opened(data) as pdf:
        assert pdf.pdf_version == "1.7"
        assert "/Info" in pdf.trailer
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert "/Namespaces" not in pdf.Root.StructTreeRoot
    assert "<pdfaid:part>2<" in packet
    assert "<pdfaid:conformance>A<" in packet
    assert "pdfd:declarations>" not in packet


def test_elements_of_the_second_standard_are_of_the_namespace_of_pdf_2() -> None:
    with opened(made(museum.kit(), standard="ua2")[0]) as pdf:
        found = elements(pdf)
        assert {str(element.NS.NS) for element in found} == {"http://iso.org/pdf2/ssn"}
        roles = {str(element.S) for element in found}
        assert {"/Part", "/Aside", "/Figure", "/Caption", "/Strong", "/Em", "/H1", "/L", "/Table"} <= roles
        assert not {"/Art", "/BlockQuote"} & roles
        assert "/RoleMap" not in pdf.Root.StructTreeRoot
        for element in found:
            kids = list(element.K) if isinstance(element.get("/K"), pikepdf.Array) else []
            names = [str(kid.S) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
            if "/Caption" in names:
                assert "/Caption" in (names[0], names[-1])
                assert str(element.S) != "/Div"


def test_bookmarks_of_the_second_standard_lead_to_elements() -> None:
    with opened(made(museum.kit(), standard="ua2")[0]) as pdf:
        entry: Any = pdf.Root.Outlines.First
        seen = 0
        while entry is not None:
            assert "/Dest" not in entry
            assert str(entry.A.SD[0].S).startswith("/H")
            assert entry.A.D[0].Type == "/Page"
            seen += 1
            entry = entry.get("/First") or entry.get("/Next")
        assert seen > 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_both_standards_show_the_same(language: str, tmp_path: Path) -> None:
    kit: Kit = museum.kit()
    first = written(tmp_path, kit, language=language)
    text, pages = poppler.text(first), [page.read_bytes() for page in poppler.render(first, tmp_path, 30)]
    second = written(tmp_path, kit, language=language, standard="ua2")
    assert poppler.text(second) == text
    assert [page.read_bytes() for page in poppler.render(second, tmp_path, 30)] == pages


@pytest.mark.parametrize(("to", "standard"), [("print", "ua1"), ("print", "ua2"), ("screen", "x4")])
def test_a_standard_of_the_other_output_is_a_fault_of_the_caller(to: str, standard: str) -> None:
    with pytest.raises(ValueError, match="is no standard for"):
        made(museum.kit(), to=to, standard=standard)
