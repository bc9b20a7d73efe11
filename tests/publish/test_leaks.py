"""What is not for publication is in no public output: not in a text, a picture, a name, a property, a zip's entry."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import fields, replace
from PIL import Image, PngImagePlugin

import making
import museum
from presskit.batch.export import Job, export
from presskit.batch.outputs import INSIDE, LEVELS, OUTPUTS, Audience, Output
from presskit.kit import blocks, model
from presskit.kit.localised import Localised
from presskit.messages import Problem
from presskit.publish.markdown import markdown_release
from presskit.publish.outline import outline
from presskit.storage import create, open_kit
from publish.bundle import vlot
from publish.leaks import BY_STATE, MARK, SECRET, leaks, told

EMBARGO = model.Embargo(until="2026-11-01T10:00:00+01:00", zone="Europe/Amsterdam")
"""One that has ended: what it was for stays a secret."""


def released(kit: model.Kit) -> model.Kit:
    """A kit with the mark, in articles whose embargo has ended."""
    return told(replace(kit, articles=tuple(replace(article, release=EMBARGO) for article in kit.articles)))


def everything(
    kit: model.Kit, assets: Collection[bytes], folder: Path, audience: Audience, *, now: datetime = vlot.NOW
) -> dict[str, bytes]:
    """Return every file of every output of a kit, in all its languages and at each level of the snippet."""
    path = folder / "kit.presskit"
    create(path, kit, list(assets)).close()
    made: dict[str, bytes] = {}
    with open_kit(path) as file:
        for level in LEVELS:
            out = folder / level
            out.mkdir()
            outputs: tuple[Output, ...] = tuple(each for each in OUTPUTS if audience == "press" or each not in INSIDE)
            outputs = outputs if level == LEVELS[0] else ("snippet",)
            job = Job(outputs=outputs, now=now, languages=kit.languages, audience=audience, level=level)
            report = export(file, out, job)
            assert not report.stopped
            made |= {f"{level}/{each.relative_to(out)}": each.read_bytes() for each in report.written}
            made[f"{level}/notes"] = "\n".join(report.notes).encode()
    path.unlink()
    for language in kit.languages:
        shown = outline(kit, language=language, audience=audience, now=now)
        made[f"{language}.md"] = markdown_release(shown).encode()
    return made


def found_in(made: dict[str, bytes]) -> list[str]:
    return [place for name, data in made.items() for place in leaks(name, data)]


KITS: dict[str, tuple[Callable[[], model.Kit], Callable[[], Collection[bytes]]]] = {
    "vlot": (vlot.kit, lambda: vlot.pictures().values()),
    "museum": (museum.kit, lambda: museum.assets().values()),
}


@pytest.mark.parametrize("name", KITS)
def test_nothing_leaks_into_any_public_output(name: str, tmp_path: Path) -> None:
    kit, assets = KITS[name]
    assert found_in(everything(released(kit()), assets(), tmp_path, "public")) == []


def test_the_search_finds_the_mark_in_every_output_for_the_press(tmp_path: Path) -> None:
    places = "\n".join(found_in(everything(released(vlot.kit()), vlot.pictures().values(), tmp_path, "press")))
    for ending in (
        ".print.pdf", ".screen.pdf", ".proof.pdf", ".snippet.html", "nl.html", ".txt", ".docx/word/document.xml",
        ".zip/index.html", "vlotmuseum.nl.ninjs.json", ".zip/vlotmuseum.nl.pdf", "en.md",
    ):  # fmt: skip
        assert ending in places, ending


def test_nothing_of_the_work_on_a_kit_leaks_even_to_the_press(tmp_path: Path) -> None:
    """Consent, approvals, the reason of an embargo, what an import set aside: for nobody outside; a proof is inside."""
    kit = released(vlot.kit())
    articles = tuple(replace(article, note_to_editors=()) for article in kit.articles)
    made = everything(
        replace(kit, articles=articles, contacts=kit.contacts[:-1]), vlot.pictures().values(), tmp_path, "press"
    )
    assert [place for place in found_in(made) if ".proof.pdf" not in place] == []


def test_a_proof_is_never_for_the_public(tmp_path: Path) -> None:
    path = tmp_path / "kit.presskit"
    create(path, vlot.kit(), list(vlot.pictures().values())).close()
    with open_kit(path) as file, pytest.raises(Problem, match="proof") as refused:
        export(file, tmp_path, Job(outputs=("text", "proof"), now=vlot.NOW, audience="public"))
    assert refused.value.usage
    assert [each.name for each in tmp_path.iterdir() if each.suffix != ".presskit"] == []


@settings(
    max_examples=5,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(making.kits(), st.sampled_from(["public"]))
def test_nothing_leaks_of_any_kit(tmp_path_factory: pytest.TempPathFactory, kit: model.Kit, audience: Audience) -> None:
    made = everything(printable(released(kit)), (), tmp_path_factory.mktemp("any"), audience)
    assert found_in(made) == []


def printable(kit: model.Kit) -> model.Kit:
    """Return a kit of characters that the PDF's faces have (what they lack stops a PDF), without pictures."""
    data = re.sub(r"[^\x00-\x7f]|\\u[0-9a-f]{4}", "x", msgspec.json.encode(replace(kit, images=())).decode())
    return msgspec.json.decode(data, type=model.Kit)


@pytest.mark.parametrize("audience", ["public", "press"])
def test_what_a_camera_wrote_leaks_into_no_output(audience: Audience, tmp_path: Path) -> None:
    made = everything(vlot.kit(), vlot.pictures().values(), tmp_path, audience)
    for name, data in made.items():
        assert leaks(name, data, vlot.CAMERA) == []


def test_the_search_looks_into_what_is_packed() -> None:
    picture, page = io.BytesIO(), io.BytesIO()
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", MARK, zip=True)
    Image.new("L", (1, 1)).save(picture, "PNG", pnginfo=said)
    assert MARK.encode() not in picture.getvalue()
    with zipfile.ZipFile(page, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.png", picture.getvalue())
    assert leaks("x.zip", page.getvalue()) == ["x.zip/a.png zTXt"]
    assert leaks(f"{MARK.lower()}.txt", b"") == [f"the name {MARK.lower()}.txt"]


# --- every field there is ---------------------------------------------------------------------------------------------

SHOWN = {
    "Kit": {"id", "created", "modified", "title", "slug", "status", "languages"},
    "Embargo": {"until", "zone"},
    "Dateline": {"place", "date"},
    "Correction": {"date", "what", "why"},
    "Article": {"id", "genre", "kicker", "headline", "subtitle", "lead", "keywords", "places"},
    "Person": {"id", "name", "role", "organisation", "portrait"},
    "Contact": {"id", "name", "organisation", "phone", "mail", "hours"},
    "UsageTerms": {"text", "uses", "valid_from", "valid_until", "contact"},
    "Shown": {"name", "person"},
    "Image": {
        "id", "file", "sha256", "format", "colour_space", "alt", "caption", "creator", "credit", "copyright",
        "licence_url", "source_type",
    },
    "Icon": {"name", "svg", "meaning", "source", "licence"},
    "Fact": {"id", "label", "value", "source", "as_of"},
    "Download": {"id", "title", "file", "sha256", "url", "media_type", "language"},
    "Logo": {"name", "svg", "image", "ground", "alt", "usage", "licence"},
    "Social": {"network", "url"},
    "Organisation": {"name", "website", "address", "boilerplate"},
    "Item": {"id", "text"},
    "Approval": {"state"},
    "Quote": {
        "id", "omitted", "text", "speaker", "name", "role", "organisation", "lead_in", "attribution", "display",
        "pull", "source", "occasion", "date", "original_language",
    },
}  # fmt: skip
"""Fields with words in them that the public may see, by what they belong to; a body's other blocks are all shown."""


def structs() -> dict[str, type[msgspec.Struct]]:
    found = {
        kind.__name__: kind
        for module in (model, blocks)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind.__module__ == module.__name__
    }
    return {name: kind for name, kind in found.items() if name not in {"Value", "Block", "Immediate", "Crop"}}


def worded(kind: type[msgspec.Struct]) -> set[str]:
    """Return the fields of a type that can hold words."""
    return {field.name for field in fields(kind) if _holds_words(field.type)}


def _holds_words(kind: object) -> bool:
    if kind == Localised or kind is str:
        return True
    return any(_holds_words(inner) for inner in get_args(kind)) or isinstance(kind, str)


def test_each_field_with_words_is_said_to_be_public_or_not() -> None:
    """A new field fails here until it is decided who may see it; `told` then marks it, or it stands in SHOWN."""
    body = {kind.__name__ for kind in get_args(blocks.AnyBlock)} - {"Quote"}
    for name, kind in structs().items():
        if name in body:
            continue
        decided = SHOWN.get(name, set()) | SECRET.get(name, set())
        plainly = {field for field in worded(kind) if field in {f.name for f in fields(kind)}}
        assert plainly - decided == set(), name
    assert set(BY_STATE) - {"Block"} <= set(structs())


def test_every_secret_field_is_marked() -> None:
    marked = msgspec.to_builtins(released(vlot.kit()))
    seen: set[tuple[str, str]] = set()

    def walk(value: object, key: str) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if MARK in str(inner):
                    seen.add((key, name))
                walk(inner, name)
        elif isinstance(value, list | tuple):
            for inner in value:
                walk(inner, key)

    walk(marked, "kit")
    names = {name for _, name in seen}
    for fields_ in SECRET.values():
        assert fields_ <= names
