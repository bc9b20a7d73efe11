"""The themes that ship, and a house's own, in every output: each looks like itself, and keeps the standards."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from msgspec.structs import replace

import museum
from outside import poppler, verapdf, x4
from presskit import resources
from presskit.intake.theme import read_theme
from presskit.intake.theme_library import find
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.kit.theme import Colour, Colours, Face, Page, Theme, Type
from presskit.kit.theming import differences, with_theme
from presskit.messages import Problem
from presskit.publish.html.page import page
from presskit.publish.html.snippet import snippet
from presskit.publish.pdf.export import write_pdf
from presskit.publish.theme_check import check, text_of

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
NAMES = ("classic", "modern", "bold")
HOUSE = resources.path("fonts", "SourceSans3-Bold.ttf").read_bytes()
OWN = Face(family="House", file="House.ttf", sha256=hashlib.sha256(HOUSE).hexdigest())
ASSETS = museum.assets() | {OWN.sha256: HOUSE}


@cache
def themed(name: str) -> Kit:
    return with_theme(museum.kit(), read_theme(find(name)).set)


def pdf(kit: Kit, to: Literal["print", "screen"] = "screen") -> bytes:
    out = io.BytesIO()
    write_pdf(kit, ASSETS.__getitem__, out, to=to, language="nl", audience="public", now=NOW)
    return out.getvalue()


def html(kit: Kit) -> str:
    return page(kit, ASSETS.__getitem__, language="nl", now=NOW).html


def test_a_theme_changes_no_word() -> None:
    for name in NAMES:
        assert replace(themed(name), theme=museum.kit().theme) == museum.kit()


def test_each_theme_looks_like_itself() -> None:
    assert len({pdf(themed(name)) for name in NAMES}) == 3
    for part in ("type", "page", "look"):
        assert len({getattr(themed(name).theme, part) for name in NAMES}) == 3, part


@pytest.mark.outside
@pytest.mark.parametrize("name", ["modern", "bold"])
def test_each_theme_keeps_the_standard(name: str, tmp_path: Path) -> None:
    at = tmp_path / "screen.pdf"
    at.write_bytes(pdf(themed(name)))
    assert verapdf.validate(at, "ua1").failures == ()
    assert "Museum" in poppler.text(at)


@pytest.mark.parametrize("name", NAMES)
def test_each_theme_can_be_printed(name: str, tmp_path: Path) -> None:
    at = tmp_path / "print.pdf"
    at.write_bytes(pdf(themed(name), "print"))
    assert x4.check(at) == []


@pytest.mark.parametrize("look", ["tint", "accent"])
def test_a_black_of_several_inks_is_for_grounds_and_text_is_in_black_alone(look: str, tmp_path: Path) -> None:
    kit = themed("bold")
    rich = Colour(cmyk=(60, 40, 40, 100), srgb="#0b0b0c")
    theme = replace(
        kit.theme,
        colours=replace(kit.theme.colours, ink=rich, accent=rich),
        look=replace(kit.theme.look, opening=look),
    )
    at = tmp_path / "print.pdf"
    at.write_bytes(pdf(replace(kit, theme=theme), "print"))
    assert x4.check(at) == []
    with pikepdf.open(at) as file:
        drawn = [one.Contents.read_bytes() for one in file.pages]
        drawn += [each.read_bytes() for each in file.objects if isinstance(each, pikepdf.Stream) and "/BBox" in each]
    assert b"0.6 0.4 0.4 1 k" in b"".join(drawn), "the ground keeps its inks"


def test_the_page_and_the_snippet_follow_the_look() -> None:
    bold, modern = html(themed("bold")), html(themed("modern"))
    assert ".pk-header { background: var(--fill); color: var(--on_fill); }" in bold
    assert "border-inline-start: 5px solid var(--accent)" in modern
    assert ".pk-header { background: none; }" in modern
    made = snippet(themed("bold"), ASSETS.__getitem__, language="nl", now=NOW, level="full", class_prefix="pk")
    assert "background: var(--pk-accent); color: var(--pk-on_accent)" in str(made.css)
    assert "look" not in html(themed("classic"))


def test_a_house_face_goes_out_with_the_kit() -> None:
    kit = replace(museum.kit(), theme=Theme(type=Type(text="House", display="House", sans="House"), faces=(OWN,)))
    with pikepdf.open(io.BytesIO(pdf(kit))) as made:
        fonts = {str(font.BaseFont)[8:] for sheet in made.pages for font in sheet.Resources.Font.values()}
    assert "SourceSans3-Bold" in fonts
    assert "SourceSerif4-Regular" not in fonts
    assert 'font-family: "Kit House"; font-weight: 400;' in html(kit)
    with pytest.raises(Problem, match="House"):
        pdf(replace(kit, theme=replace(kit.theme, faces=())))


def test_what_a_designer_wants_to_know() -> None:
    pale = Colours(accent=Colour((0, 0, 60, 0), "#ffee66"))
    theme = Theme(colours=pale, type=Type(sans="Gone"), page=Page(inside=100, outside=90))
    found = {problem.code: problem.data for problem in check(replace(museum.kit(), theme=theme), {})}
    assert found["theme-face-unknown"]["face"] == "Gone"
    assert {"page-too-small", "theme-contrast"} <= found.keys()
    own = replace(museum.kit(), theme=Theme(type=Type(text="House"), faces=(OWN,)))
    lacks = [problem.data["face"] for problem in check(own, {"House": "abc"}) if problem.code == "theme-lacks"]
    assert lacks[0] == "House"
    assert [p for p in check(themed("bold"), {}) if p.code != "theme-lacks"] == []


def test_the_text_of_a_kit_is_what_it_says() -> None:
    kit = replace(new_kit("he"), title="שלום", created="2026-11-24T12:00:00+00:00", slug="shalom")
    article = replace(kit.articles[0], lead=localised("ים", "he"))
    assert text_of(replace(kit, articles=(article,), icons=())) == "".join(sorted({*"שלום", *"ים"}))


def test_what_a_theme_changes_is_listed() -> None:
    before, after = museum.kit(), themed("modern")
    listed = differences(before, after)
    assert {"name", "colours.accent", "type.text", "page.columns", "look.opening"} <= set(listed)
    assert differences(after, after) == ()
