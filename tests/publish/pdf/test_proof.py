from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image

import museum
from outside import poppler, verapdf
from presskit.kit import edits
from presskit.kit.approvals import wording
from presskit.kit.blocks import Approval, ApprovalState, Quote
from presskit.kit.model import Embargo, Kit
from presskit.publish.pdf.export import ProfileName, write_pdf
from publish.pdf.test_extraction import kit as short_kit

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def written(folder: Path, kit: Kit, to: ProfileName = "proof") -> Path:
    out = io.BytesIO()
    write_pdf(kit, museum.assets().__getitem__, out, to=to, language="nl", audience="press", now=NOW)
    path = folder / f"{to}.pdf"
    path.write_bytes(out.getvalue())
    return path


def with_state(state: ApprovalState, *, changed: bool = False) -> Kit:
    """Return the museum with its first quote in a state of approval."""
    kit = museum.kit()
    article = kit.articles[0]
    quote = next(block for block in article.body if isinstance(block, Quote))
    cleared = "another" if changed else wording(quote, "nl")
    approval = Approval(state=state, by="Jane Doe", when="2026-11-18T09:00:00+01:00", channel="e-mail", wording=cleared)
    body = tuple(replace(block, approval=approval) if block.id == quote.id else block for block in article.body)
    return edits.with_article(kit, replace(article, body=body))


@pytest.mark.outside
def test_it_is_as_accessible_as_the_screen_pdf(tmp_path: Path) -> None:
    path = written(tmp_path, museum.kit())
    for flavour in ("ua1", "2a"):
        verdict = verapdf.validate(path, flavour)
        assert verdict.passed, verdict.failures
    assert poppler.complaints(path) == []


@pytest.mark.parametrize(
    ("kit", "said"),
    [
        (with_state("approved"), "Goedgekeurd, Jane Doe, 18 november 2026, e-mail"),
        (with_state("sent"), "Ter goedkeuring verstuurd, Jane Doe"),
        (with_state("refused"), "Afgekeurd, gaat nergens in mee"),
        (with_state("draft"), "Nog niet ter goedkeuring verstuurd"),
        (with_state("draft", changed=True), "Tekst is sindsdien gewijzigd, opnieuw laten goedkeuren"),
    ],
)
def test_each_quote_says_whether_it_is_approved(kit: Kit, said: str, tmp_path: Path) -> None:
    words = " ".join(poppler.words(written(tmp_path, kit)))
    assert said in words
    assert words.index("Dit is een droom") < words.index(said) < words.index("Meer ruimte voor jong")
    assert said not in " ".join(poppler.words(written(tmp_path, kit, "screen")))


def test_every_line_has_its_number(tmp_path: Path) -> None:
    path = written(tmp_path, museum.kit())
    first = poppler.text(path, layout=True).split("\f")[0]
    assert re.search(r"^\s*1\s+Persbericht", first, re.MULTILINE)
    assert re.search(r"^\s*3\s+Museum opent nieuwe", first, re.MULTILINE)
    words = [word for word in poppler.boxes(path) if word.page == 0]
    small = [int(word.text) for word in words if word.top - word.bottom < 9 and word.text.isdigit()]
    assert sorted(small) == list(range(1, len(small) + 1))
    lines = {round(word.bottom) for word in words if word.top - word.bottom > 11}
    assert len(lines) / 2 < len(small) < 2 * len(lines)


def test_it_is_stamped_on_every_page(tmp_path: Path) -> None:
    def pages(kit: Kit, to: ProfileName = "proof") -> list[str]:
        return ["".join(page.split()) for page in poppler.text(written(tmp_path, kit, to)).split("\f")[:-1]]

    for page in pages(museum.kit()):
        assert "CONCEPT" in page
        assert "nietvoorpublicatie·Versievan" in page
    article = museum.kit().articles[0]
    embargo = Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    held = edits.with_article(museum.kit(), replace(article, release=embargo))
    assert all("EMBARGO" in page for page in pages(held))
    assert not any("CONCEPT" in page for page in pages(museum.kit(), "screen"))


@pytest.mark.outside
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_the_stamp_lies_across_the_middle_of_the_page(language: str, tmp_path: Path) -> None:
    out = io.BytesIO()
    write_pdf(
        short_kit(language),
        lambda digest: digest.encode(),
        out,
        to="proof",
        language=language,
        audience="press",
        now=NOW,
    )
    path = tmp_path / "proof.pdf"
    path.write_bytes(out.getvalue())
    page = np.asarray(Image.open(poppler.render(path, tmp_path)[0]).convert("RGB")).astype(int)
    height, width, _ = page.shape
    middle = page[height // 3 : 2 * height // 3, width // 4 : 3 * width // 4]
    tinted = (middle[..., 0] - middle[..., 1] > 8) & (
        middle[..., 1] > 200
    )  # neither ink nor the accent at full strength
    left, right = tinted[:, : width // 4].mean(), tinted[:, width // 4 :].mean()
    assert left > 0.02
    assert right > 0.02
