"""The printer's own profile: what it must be, what the file says of it, and that inks are its own."""

from __future__ import annotations

import hashlib
import json
import random
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import Image

import museum
from outside import poppler, x4
from presskit.messages import Problem, worded
from presskit.publish.pdf.icc import colour_of
from presskit.publish.pdf.images import most_ink, within_limit
from presskit.publish.pdf.output_profile import read_output_profile
from presskit.publish.pdf.prepared import prepare
from presskit.publish.pdf.profile import PRINT, OutputIntent
from publish.pdf.engine import profiles, sample
from publish.pdf.engine.test_images import decoded, saved
from publish.pdf.test_export import made, written

HOSTILE = Path(__file__).parents[4] / "../shared/hostile"


def read(data: bytes) -> OutputIntent:
    return read_output_profile(data, "drukker.icc")


def test_the_condition_is_named_as_its_profile_names_it() -> None:
    intent = read(profiles.named("PSO Coated v3 (FOGRA51)"))
    assert (intent.identifier, intent.info) == ("FOGRA51", "PSO Coated v3 (FOGRA51)")
    assert intent.registry == "http://www.color.org"
    assert read(profiles.named("GRACoL CGATS TR 006")).identifier == "CGATS TR 006"
    own = read(profiles.named("Eigen pers, mat papier"))
    assert (own.identifier, own.registry) == ("Eigen pers, mat papier", "")


def test_the_limit_of_ink_is_the_profiles_own_or_the_houses() -> None:
    assert 290 <= read(profiles.shipped()).most_ink <= 300
    assert read(profiles.thinned(0.7)).most_ink < 220


@pytest.mark.parametrize("name", profiles.FAULTS)
def test_what_is_no_profile_for_print_is_refused_with_one_line(name: str) -> None:
    code, make = profiles.FAULTS[name]
    with pytest.raises(Problem) as caught:
        read(make())
    assert caught.value.code == code, worded(caught.value)
    assert "drukker.icc" in worded(caught.value)
    assert "\n" not in worded(caught.value)


def test_a_damaged_profile_is_read_or_refused() -> None:
    dice = random.Random(39)  # noqa: S311 - to break files, not to keep secrets
    whole = profiles.shipped()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(dice.choice((1, 4, 64))):
            data[dice.choice((dice.randrange(400), dice.randrange(len(data))))] = dice.randrange(256)
        said = ""
        try:
            read(bytes(data))
        except Problem as problem:
            said = worded(problem)
        assert "\n" not in said


def _hostile() -> list[dict[str, str]]:
    manifest = HOSTILE / "manifest.json"
    return [each for each in json.loads(manifest.read_text()) if each["entry"] == "icc"] if manifest.exists() else []


@pytest.mark.skipif(not _hostile(), reason="the hostile files are not here")
@pytest.mark.parametrize("case", _hostile(), ids=lambda case: str(case["name"]))
def test_hostile_profiles_are_refused_with_one_line(case: dict[str, str]) -> None:
    with pytest.raises(Problem) as caught:
        read((HOSTILE / case["file"]).read_bytes())
    line = worded(caught.value)
    assert "\n" not in line
    if "not a profile" in case["expect"]:
        assert caught.value.code == "icc-not-profile"
    if "damaged" in case["expect"]:
        assert caught.value.code == "icc-damaged"
    if "class" in case["expect"]:
        assert caught.value.code == "icc-class"


def test_pictures_and_icons_are_in_its_inks() -> None:
    thin = replace(PRINT, intent=read(profiles.thinned(0.7)))
    data = saved(Image.new("RGB", (80, 60), (30, 20, 90)), "JPEG", quality=95)
    usual, other = (decoded(prepare(data, 20, 15, kind, name="a.jpg")) for kind in (PRINT, thin))
    assert most_ink(other) == pytest.approx(0.7 * most_ink(usual), rel=0.03)
    assert colour_of((30, 20, 90), thin.intent.icc).ink == pytest.approx(0.7 * colour_of((30, 20, 90)).ink, rel=0.05)


def test_pictures_with_more_ink_than_its_limit_are_held_to_it() -> None:
    intent = read(profiles.thinned(0.7))
    inks = Image.new("CMYK", (64, 64), (255, 230, 240, 250))
    picture = prepare(saved(inks, "TIFF"), 20, 20, replace(PRINT, intent=intent), name="a.tif")
    palette = bytes.fromhex(picture.space.partition("<")[2].partition(">")[0])
    assert 0 < 100 * sum(palette) / 255 <= intent.most_ink + 1


@pytest.mark.parametrize("limit", [180, 240, 300])
def test_less_ink_leaves_black_and_what_is_within(limit: int) -> None:
    dice = random.Random(limit)  # noqa: S311 - colours
    inks = Image.new("CMYK", (40, 40))
    inks.putdata([tuple(dice.randrange(256) for _ in range(4)) for _ in range(1600)])
    held = within_limit(inks, limit)
    assert most_ink(held) <= limit
    before, after = inks.tobytes(), held.tobytes()
    for at in range(0, len(before), 4):
        assert after[at + 3] == before[at + 3]
        if sum(before[at : at + 4]) <= limit * 2.55:
            assert after[at : at + 4] == before[at : at + 4]


def test_the_file_says_what_it_is_printed_for(tmp_path: Path) -> None:
    data = profiles.named("PSO Coated v3 (FOGRA51)")
    path = written(tmp_path, museum.kit(), to="print", audience="press", intent=read(data))
    with pikepdf.open(path) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == "FOGRA51"
        assert str(intent.Info) == "PSO Coated v3 (FOGRA51)"
        embedded = intent.DestOutputProfile.read_bytes()
    assert hashlib.sha256(embedded).digest() == hashlib.sha256(data).digest()
    assert x4.check(path, condition="FOGRA51") == []
    assert poppler.complaints(path) == []


def test_a_condition_without_a_registered_name_claims_no_registry(tmp_path: Path) -> None:
    path = written(tmp_path, museum.kit(), to="print", audience="press", intent=read(profiles.thinned(0.7)))
    with pikepdf.open(path) as pdf:
        assert "/RegistryName" not in pdf.Root.OutputIntents[0]
    assert x4.check(path, condition="ISO Coated v2 300%", most_ink=225) == []


def test_the_screen_takes_no_notice_of_it() -> None:
    intent = read(profiles.named("PSO Coated v3 (FOGRA51)"))
    assert made(museum.kit(), intent=intent)[0] == made(museum.kit())[0]


def test_the_default_is_not_touched_by_another_profile_before_it() -> None:
    usual = made(museum.kit(), to="print", audience="press")[0]
    other = made(museum.kit(), to="print", audience="press", intent=read(profiles.thinned(0.7)))[0]
    assert usual != other
    assert made(museum.kit(), to="print", audience="press")[0] == usual


def test_the_sample_of_the_engine_still_is_for_coated_paper() -> None:
    assert (PRINT.intent.identifier, PRINT.intent.most_ink) == ("FOGRA39", 300)
    assert sample.ACCENT.ink < 300
