"""Sets of drawings: what becomes of each, and many uses changed at once."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kit.test_edits import kit_with
from presskit.kit import edits
from presskit.kit.blocks import CallToAction, Paragraph, new_id
from presskit.kit.icon_set import Drawn, only_here, plan, with_set
from presskit.kit.icons import all_uses, icon_named, uses
from presskit.kit.localised import localised
from presskit.kit.model import Icon
from presskit.kit.start import new_kit

SVG = "<svg/>"


def drawn(*names: str) -> list[Drawn]:
    return [Drawn(file=f"{name}.svg", svg=f"<svg>{name}</svg>") for name in names]


def test_a_set_replaces_adds_and_leaves_out() -> None:
    before = edits.add_icon(new_kit("nl"), Icon(name="maan", svg="<svg>maan</svg>", meaning=localised("Maan", "nl")))
    files = [*drawn("maan", "Phone", "phone", "zon", "✆"), Drawn(file="kapot.svg", why="kapot")]
    entries = plan(before, files)
    assert [e.state for e in entries] == ["same", "replaces", "duplicate", "adds", "unnamed", "broken"]
    assert (entries[2].name, entries[2].other) == ("icon-phone", "Phone.svg")
    after = with_set(before, entries, licence="MIT")
    assert [icon.name for icon in after.icons] == [*(icon.name for icon in before.icons), "zon"]
    phone, sun, moon = (icon_named(after, name) for name in ("icon-phone", "zon", "maan"))
    assert phone is not None
    assert (phone.svg, phone.source, phone.licence) == ("<svg>Phone</svg>", "Phone.svg", "MIT")
    assert sun is not None
    assert sun.svg == "<svg>zon</svg>"
    assert moon is icon_named(before, "maan")
    again = plan(after, files)
    assert [e.state for e in again[:4]] == ["same", "same", "duplicate", "same"]
    assert with_set(after, again) is after


def test_what_the_kit_has_already_gets_a_licence_and_keeps_the_rest() -> None:
    before = edits.add_icon(new_kit("nl"), Icon(name="maan", svg="<svg>maan</svg>", meaning=localised("Maan", "nl")))
    entries = plan(before, drawn("maan"), licence="MIT")
    assert [e.state for e in entries] == ["licensed"]
    after = with_set(before, entries, licence="MIT")
    moon = icon_named(after, "maan")
    assert moon is not None
    assert (moon.svg, moon.licence, moon.meaning) == ("<svg>maan</svg>", "MIT", localised("Maan", "nl"))
    assert [e.state for e in plan(after, drawn("maan"), licence="MIT")] == ["same"]
    assert [e.state for e in plan(after, drawn("maan"))] == ["same"], "no licence takes none away"


def test_a_new_icon_means_what_its_drawing_says_and_an_old_one_what_it_meant() -> None:
    before = edits.add_icon(new_kit("nl"), Icon(name="maan", svg=SVG, meaning=localised("Maan", "nl")))
    files = [replace(each, title="Titel") for each in drawn("maan", "zon")]
    after = with_set(before, plan(before, files))
    moon, sun = icon_named(after, "maan"), icon_named(after, "zon")
    assert moon is not None
    assert sun is not None
    assert (moon.meaning, sun.meaning) == (localised("Maan", "nl"), localised("Titel", "nl"))


def test_several_calls_to_action_get_one_icon_of_their_own() -> None:
    calls = [CallToAction(id=new_id(), icon="raket") for _ in range(3)]
    before = edits.add_icon(kit_with(*calls, Paragraph(id=new_id())), Icon(name="raket", svg=SVG))
    after = only_here(before, "raket", [calls[0].id, calls[2].id], "<svg>r</svg>", licence="MIT")
    assert uses(after, "raket-2") == (("call-to-action", calls[0].id), ("call-to-action", calls[2].id))
    assert uses(after, "raket") == (("call-to-action", calls[1].id),)
    assert all_uses(before)["raket"] == uses(before, "raket")
    for wrong in ([], [after.articles[0].body[3].id], [calls[0].id, "nothing"]):
        with pytest.raises(edits.NotInKitError):
            only_here(before, "raket", wrong, SVG)
