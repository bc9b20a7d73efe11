"""The checkers from outside find what is wrong, and pass what is right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import outside
from outside import verapdf, vnu

PAGE = '<!DOCTYPE html>\n<html lang="nl"><head><title>Een pagina</title></head><body>{body}</body></html>\n'


@pytest.mark.outside
def test_vnu_names_the_page_and_the_fault() -> None:
    good, bad = PAGE.format(body="<p>Tekst.</p>"), PAGE.format(body="<p>Tekst<img src=x></p>")
    found = vnu.faults(good, bad, good)
    assert found
    assert all(line.startswith("page 2, 2:") for line in found)
    assert any("alt" in line for line in found)
    assert vnu.faults(good) == []


@pytest.mark.outside
def test_vnu_warns_too() -> None:
    (found,) = vnu.faults(PAGE.format(body='<p>Tekst.</p><script type="text/javascript"></script>'))
    assert "warning" in found


def test_a_program_that_is_missing_skips_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(pytest.skip.Exception, match="qpdf is not installed"):
        outside.program("qpdf")


def test_without_its_jar_vnu_skips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vnu, "JAR", vnu.JAR.with_name("missing.jar"))
    with pytest.raises(pytest.skip.Exception, match="vnu-jar"):
        vnu.faults("")


@pytest.mark.outside
def test_verapdf_says_what_it_cannot_read_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\nbroken")
    for _ in range(2):
        with pytest.raises(RuntimeError, match="parse"):
            verapdf.validate(tmp_path / "broken.pdf", "ua1")
