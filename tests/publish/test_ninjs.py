"""ninjs 3.1 against IPTC's own schema, and field by field after the IPTC ninjs User Guide, which is stricter."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from lxml import etree
from msgspec.structs import replace
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

import making
from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.kit.text import Span
from presskit.publish.ninjs import SCHEMA, ninjs, ninjs_text, uri
from presskit.publish.outline import Audience, outline
from project import ROOT
from publish.bundle import vlot
from publish.bundle.bundling import bundled
from publish.bundle.vlot import both, of_article, of_body, with_image

OFFICIAL = ROOT / "tests" / "outside" / "ninjs" / "ninjs-schema_3.1.json"
"""IPTC's schema, as it is published."""

TEXT = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:[!#-;=?-Z_a-z~]+$"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
COUNT = {"type": "integer", "minimum": 0}


def a(required: str = "", **properties: object) -> dict[str, object]:
    return {
        "type": "object", "additionalProperties": False, "properties": properties, "required": required.split(),
        "minProperties": 1,
    }  # fmt: skip


def some(item: object) -> dict[str, object]:
    return {"type": "array", "items": item, "minItems": 1}


SAID = some(a("value", role=TEXT, contentType=TEXT, value=TEXT))
BODY = a("value", role=TEXT, contentType=TEXT, charCount=COUNT, wordCount=COUNT, value={"type": "string"})
NAMED = some(a("name", name=TEXT, rel=TEXT))
RENDITION = a("name title", name=TEXT, title=TEXT, contentType=TEXT, width=COUNT, height=COUNT, sizeInBytes=COUNT)
REACH = some(a("value", type=TEXT, role=TEXT, name=TEXT, value=TEXT))
COMMON: dict[str, object] = {
    "uri": URI,
    "type": {"enum": ["text", "picture", "composite"]},
    "language": TEXT,
    "by": TEXT,
    "copyrightNotice": TEXT,
    "usageTerms": TEXT,
    "descriptions": SAID,
    "people": NAMED,
    "renditions": some(RENDITION),
}
PICTURE = a(
    "name uri",
    **COMMON,
    name=TEXT,
    rel=TEXT,
    rightsInfo=a("linkedRights", linkedRights=URI),
    digitalSourceType=a("uri", name=TEXT, uri=URI),
)
FIELDS = a(
    "uri type versionCreated pubStatus bodies standard",
    **COMMON,
    representationType={"enum": ["full", "partial"]},
    profile=TEXT,
    version=TEXT,
    firstCreated=MOMENT,
    versionCreated=MOMENT,
    embargoedUntil=MOMENT,
    pubStatus={"enum": ["usable", "withheld", "canceled"]},
    edNote=TEXT,
    title=TEXT,
    slugline=TEXT,
    located=TEXT,
    headlines=SAID,
    bodies=some(BODY),
    genres=some(a("name", name=TEXT, literal=TEXT)),
    subjects=NAMED,
    organisations=some(a(name=TEXT, rel=TEXT, uri=URI, contactInfo=REACH)),
    places=NAMED,
    altIds=some(a("role value", role=TEXT, value=TEXT)),
    associations=some(PICTURE),
    standard=a("name version schema", name={"const": "ninjs"}, version={"const": "3.1"}, schema={"const": SCHEMA}),
)
"""The fields of ninjs 3.1 that a kit fills, their types and values; any other is a fault."""


GEOJSON = Resource.from_contents(False, default_specification=DRAFT202012)
"""In place of the schema that IPTC's leads to on the web: a kit has no coordinates, so nothing may be checked by it."""


def faults(node: object, schema: Any = FIELDS) -> list[str]:
    checker = jsonschema.FormatChecker()
    registry: Any = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", GEOJSON)
    found = jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker).iter_errors(node)
    return [f"{fault.json_path}: {fault.message}" for fault in found]


@cache
def official() -> Any:
    return json.loads(OFFICIAL.read_text("utf-8"))


def of(kit: model.Kit, language: str = "nl", audience: Audience = "press", number: int = 0) -> dict[str, Any]:
    shown = outline(kit, language=language, audience=audience, now=vlot.NOW)
    made: dict[str, Any] = json.loads(ninjs_text(ninjs(kit, shown, number, now=vlot.NOW)))
    return made


def full() -> model.Kit:
    kit = with_image(
        "quay",
        source_type="composite",
        usage=model.UsageTerms(text=both("Met naam.", "With credit."), uses=("print", "web")),
        people=(model.Shown(name="Karim Bakker"),),
    )
    article = replace(
        kit.articles[0],
        places=("Dordrecht", "Zwijndrecht"),
        release=model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam"),
    )
    return replace(kit, articles=(article,), status="approved")


# -------------------------------------------------------------------------------------------------------------- schema


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("audience", ["press", "public"])
def test_every_field_is_one_of_the_standards(language: str, audience: Audience) -> None:
    assert faults(bundled(full(), language=language, audience=audience).json(".ninjs.json")) == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("audience", ["press", "public"])
def test_iptcs_own_schema_agrees(language: str, audience: Audience) -> None:
    assert faults(bundled(full(), language=language, audience=audience).json(".ninjs.json"), official()) == []


@settings(max_examples=40)
@given(making.kits())
def test_any_kit_gives_valid_ninjs(kit: model.Kit) -> None:
    for number in range(len(kit.articles)):
        assert faults(of(kit, number=number)) == []


@settings(max_examples=40)
@given(making.kits())
def test_iptcs_own_schema_agrees_on_any_kit(kit: model.Kit) -> None:
    for number in range(len(kit.articles)):
        assert faults(of(kit, number=number), official()) == []


@pytest.mark.parametrize(
    "spoil",
    [{"uri": "no uri"}, {"headline": "x"}, {"pubStatus": "draft"}, {"versionCreated": "2026-11-20"}, {"people": []}],
    ids=str,
)
def test_the_check_sees_a_fault(spoil: dict[str, object]) -> None:
    assert faults({**of(full()), **spoil})


@pytest.mark.parametrize(
    "spoil", [{"headline": "x"}, {"pubStatus": "draft"}, {"people": [{"fullName": "x"}]}, {"wordCount": 1}], ids=str
)
def test_iptcs_own_schema_sees_a_fault(spoil: dict[str, object]) -> None:
    assert faults({**of(full()), **spoil}, official())


# -------------------------------------------------------------------------------------------------------------- fields


def test_what_is_known_is_told() -> None:
    node = bundled(full(), language="en").json(".ninjs.json")
    assert node["type"] == "composite"
    assert (node["language"], node["slugline"], node["located"]) == ("en", "vlotmuseum", "Dordrecht")
    assert node["headlines"][0] == {
        "role": "main", "contentType": "text/plain", "value": "The first museum that rises with the tide",
    }  # fmt: skip
    assert node["embargoedUntil"] == "2026-12-01T10:00:00+01:00"
    assert node["versionCreated"] == "2026-11-19T16:30:00+01:00"
    assert node["edNote"] == "Pictures are free with this story."
    assert [subject["name"] for subject in node["subjects"]] == ["museum", "Dordrecht"]
    assert {"name": "Mirthe van der Veen", "rel": "quoted"} in node["people"]
    assert node["places"] == [{"name": "Dordrecht", "rel": "located"}, {"name": "Zwijndrecht", "rel": "mentions"}]
    (organisation,) = node["organisations"]
    assert (organisation["name"], organisation["uri"]) == ("Vlotmuseum Foundation", "https://www.vlotmuseum.example/")
    assert [file["name"] for file in node["renditions"]] == ["txt", "docx", "pdf"]


def test_pictures_are_associated_with_their_rights_and_files() -> None:
    made = bundled(full(), language="en")
    picture = made.json(".ninjs.json")["associations"][0]
    assert picture["uri"] == f"urn:uuid:{vlot.identity('quay')}"
    assert picture["usageTerms"] == "With credit. Allowed for print, web."
    assert picture["rightsInfo"] == {"linkedRights": "https://www.vlotmuseum.example/licentie"}
    assert picture["digitalSourceType"]["uri"] == "http://cv.iptc.org/newscodes/digitalsourcetype/composite"
    for rendition in picture["renditions"]:
        assert made.zip.getinfo(rendition["title"]).file_size == rendition["sizeInBytes"]


def test_what_may_not_be_used_is_not_associated() -> None:
    usage = model.UsageTerms(valid_until="2026-01-01")
    node = bundled(with_image("quay", usage=usage)).json(".ninjs.json")
    assert f"urn:uuid:{vlot.identity('quay')}" not in {picture["uri"] for picture in node["associations"]}


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("draft", "withheld"),
        ("in review", "withheld"),
        ("approved", "usable"),
        ("released", "usable"),
        ("withdrawn", "canceled"),
    ],
)
def test_the_kits_status_is_told(status: model.Status, expected: str) -> None:
    assert of(replace(vlot.kit(), status=status))["pubStatus"] == expected


def test_an_embargo_whose_end_is_unknown_withholds() -> None:
    kit = replace(of_article(release=model.Embargo(until="morgen")), status="released")
    node = of(kit)
    assert (node["pubStatus"], "embargoedUntil" in node) == ("withheld", False)


def test_the_public_gets_no_note_and_no_private_contact() -> None:
    press, public = (json.dumps(of(vlot.kit(), audience=audience)) for audience in ("press", "public"))
    assert "Jan Nacht" in press
    assert "press, not for publication" in press
    for secret in ("Jan Nacht", "edNote", "not for publication"):
        assert secret not in public


def test_each_language_is_an_item_of_its_own() -> None:
    kit = vlot.kit()
    assert of(kit)["uri"] == f"urn:uuid:{kit.articles[0].id}"
    assert of(kit, "en")["uri"] not in {of(kit)["uri"], ""}
    assert of(kit, "en")["uri"] == of(kit, "en")["uri"]
    assert uri("not an id").startswith("urn:uuid:")


# --------------------------------------------------------------------------------------------------------------- XHTML

XHTML = "{http://www.w3.org/1999/xhtml}"


def body(kit: model.Kit) -> etree._Element:
    (found,) = [b["value"] for b in of(kit)["bodies"] if b["contentType"] == "application/xhtml+xml"]
    return etree.fromstring(found)


def test_the_body_is_well_formed_with_an_element_for_each_part() -> None:
    found = body(vlot.kit())
    names = {etree.QName(e).localname for e in found.iter() if isinstance(e.tag, str)}
    assert {"div", "p", "h2", "blockquote", "ul", "li", "a", "em", "strong", "sup", "sub", "br", "span"} <= names
    assert not names & {"h1", "img", "script", "style"}
    assert found.get("{http://www.w3.org/XML/1998/namespace}lang") == "nl"


@settings(max_examples=60)
@given(making.kits())
def test_any_body_is_well_formed(kit: model.Kit) -> None:
    assert body(kit).tag == f"{XHTML}div"


@pytest.mark.parametrize("text", ["</p><script>", "]]>", "a & b", '"onclick="x', "\x00\x08\ud800", "{{ 7*7 }}"])
def test_text_stays_text(text: str) -> None:
    spans = (Span(f"a{text}b", link="javascript:alert(1)"),)
    found = body(of_body(blocks.Paragraph(id="p", text=localised(spans, "nl"))))
    assert not list(found.iter(f"{XHTML}script"))
    assert "javascript" not in etree.tostring(found).decode()


def test_nested_lists_are_inside_their_items() -> None:
    items = tuple(blocks.Item(id=str(n), text=localised(str(n), "nl"), depth=d) for n, d in enumerate((0, 1, 0)))
    found = body(of_body(blocks.List(id="l", kind="number", items=items)))
    assert found.find(f".//{XHTML}ol/{XHTML}li/{XHTML}ol/{XHTML}li") is not None


def test_the_schema_is_the_one_that_was_looked_for() -> None:
    assert Path(SCHEMA.rstrip("#")).name == OFFICIAL.name
