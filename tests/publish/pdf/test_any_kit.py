"""Any kit becomes a PDF that a screen reader can read, or is refused by name; many with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import page
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import making
from presskit.kit.json import from_json, to_json
from presskit.kit.model import Kit
from presskit.messages import Problem, worded
from presskit.publish.outline import Audience
from presskit.publish.pdf.export import ProfileName
from presskit.publish.pdf.headings import nested
from publish.pdf.test_export import made

FEWER = settings(max_examples=settings().max_examples // 4)
OURS = "éèëïøßœŁłğışčçñĂαβλώжщїєґשלוםמתحفجديد’‘“”«»„–—…·•€²½×°§\u00a0\u2009\u202f\u00ad\u200f\u200e"


def set_in_ours(kit: Kit) -> Kit:
    """Return a kit with characters that the faces have in the place of all beyond ASCII."""
    text = to_json(kit).decode()
    return from_json(re.sub(r"[^\x00-\x7f]", lambda found: OURS[ord(found[0]) % len(OURS)], text).encode())


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any") / "kit.pdf"


def faults(path: Path, data: bytes) -> list[tuple[str, str]]:
    path.write_bytes(data)
    report = page.validate_pdf(str(path), profile=page.ValidationProfile.PDF_UA_1)
    return [(each.rule_id, each.message) for each in report.failures]


@FEWER
@given(making.kits().map(set_in_ours), st.sampled_from(["screen", "proof"]), st.sampled_from(get_args(Audience)))
def test_a_kit_that_can_be_set_is_accessible(path: Path, kit: Kit, to: ProfileName, audience: Audience) -> None:
    for language in kit.languages:
        data, _ = made(kit, to=to, audience=audience, language=language)
        assert faults(path, data) == []


@FEWER
@given(making.kits(), st.sampled_from(get_args(ProfileName)))
def test_any_other_is_refused_by_name(path: Path, kit: Kit, to: ProfileName) -> None:
    refused: Problem | None = None
    try:
        data, _ = made(kit, to=to, audience="press")
    except Problem as problem:
        refused = problem
    if refused is None:
        assert to == "print" or faults(path, data) == []
    else:
        assert refused.code == "missing-glyph"
        assert re.fullmatch(r".*U\+[0-9A-F]{4}.*", worded(refused)), "one line that names the character"


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("Art H1 P H2 H3 H2", "H1 H2 H3 H2"),
        ("Art P H2 H3 H2", "H1 H2 H1"),
        ("Art H3 H2 H3", "H1 H1 H2"),
        ("Art H1 H3 H3 H2", "H1 H2 H2 H2"),
        ("Art H1 H2 Art H2 H2", "H1 H2 H1 H1"),
    ],
)
def test_headings_skip_no_level(asked: str, given: str) -> None:
    assert [role for role in nested(asked.split()) if role.startswith("H")] == given.split()
