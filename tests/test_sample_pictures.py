"""The sample kit: whole, in both languages, true to its pictures, and made by the scripts that say so."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from lxml import etree
from PIL import Image as Picture

import draw_sample_pictures
import make_sample
from presskit.intake.svg import clean
from presskit.kit import blocks, model
from presskit.kit.approvals import reworded
from presskit.kit.icons import STANDARD_NAMES
from presskit.kit.json import from_json, to_json
from presskit.kit.localised import Localised, Translation, in_language, stale, string
from presskit.kit.text import plain
from presskit.resources import path
from sample_pictures.logo import logo_svg
from sample_text import CREATOR, CREDIT, PICTURES, unmarked

FOLDER = path("samples", "getijtoren")
KIT = from_json((FOLDER / "kit.json").read_bytes())
RELEASE, BACKGROUND = KIT.articles
LANGUAGES = ("nl", "en")
images = pytest.mark.parametrize("image", KIT.images, ids=lambda image: image.file)


def fields(value: object, at: str = "kit") -> Iterator[tuple[str, Localised]]:
    """Yield every text of the kit with its place."""
    if isinstance(value, tuple) and value and all(isinstance(part, Translation) for part in value):
        yield at, value
    elif isinstance(value, tuple):
        for n, part in enumerate(value):
            yield from fields(part, f"{at}[{n}]")
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from fields(getattr(value, name), f"{at}.{name}")


def quotes() -> list[blocks.Quote]:
    return [block for block in RELEASE.body if isinstance(block, blocks.Quote)]


def test_the_kit_is_what_its_words_and_pictures_make() -> None:
    assert (FOLDER / "kit.json").read_bytes() == to_json(make_sample.sample(), indent=2)


def test_every_text_is_in_both_languages_and_none_is_stale() -> None:
    texts = list(fields(KIT))
    assert len(texts) > 100
    for at, field in texts:
        assert [translation.language for translation in field] == list(LANGUAGES), at
        assert all(plain(translation.text).strip() for translation in field), at
        assert not stale(field, "en", "nl"), at


def test_the_release_has_every_part_that_a_release_needs() -> None:
    assert KIT.languages == LANGUAGES
    assert isinstance(RELEASE.release, model.Immediate)
    kinds = {type(block) for block in RELEASE.body}
    wanted = {blocks.Paragraph, blocks.Subhead, blocks.List, blocks.Quote, blocks.Figure}
    assert wanted | {blocks.FactBox, blocks.Table, blocks.CallToAction} == kinds
    assert {type(block) for block in BACKGROUND.body} >= {blocks.List, blocks.Video, blocks.Gallery}
    for language in LANGUAGES:
        assert 20 <= len(string(RELEASE.headline, language)) < 100
        assert len(string(KIT.organisation.boilerplate, language).split()) <= 100
        whole = (RELEASE.lead, *(getattr(block, "text", ()) for block in RELEASE.body))
        assert 380 <= sum(len(string(text, language).split()) for text in whole) <= 600
    assert tuple(icon.name for icon in KIT.icons) == STANDARD_NAMES
    assert {social.network for social in KIT.organisation.social} == {"linkedin", "instagram", "youtube", "twitter"}
    assert [contact.publish for contact in KIT.contacts] == [True, False]


def test_inline_marks_are_there_to_be_seen() -> None:
    spans = [span for _, field in fields(RELEASE) for translation in field for span in translation.text]
    for mark in ("strong", "emphasis", "link", "lang"):
        assert any(getattr(span, mark) for span in spans), mark


def test_quotes_have_speakers_and_approvals_for_their_wording() -> None:
    assert [quote.display for quote in quotes()] == ["running", "pull", "pull"]
    assert [quote.approval.state for quote in quotes()] == ["approved", "approved", "sent"]
    people = {person.id: person for person in KIT.people}
    for quote in quotes():
        assert quote.speaker is not None
        assert string(quote.name, "nl") == people[quote.speaker].name
        assert quote.approval.wording
        assert not reworded(quote, "nl")
        for language in LANGUAGES:
            assert string(quote.role, language)
            assert string(quote.pull, language) in string(quote.text, language)
            assert not set(string(quote.text, language)) & set('"“”„«»‘')


def test_nothing_in_it_belongs_to_anybody() -> None:
    everything = (FOLDER / "kit.json").read_text("utf-8")
    hosts = re.findall(r"https?://([^/\"\s]+)|[\w.]+@([\w.-]+)", everything.replace("http://www.w3.org/2000/svg", ""))
    assert hosts
    assert all((web or mail).endswith(".example") for web, mail in hosts)
    assert all(re.fullmatch(r"\+31 88 555 01 \d\d", contact.phone) for contact in KIT.contacts)
    assert not re.search(r"lorem|ipsum|todo|tbd|xxx|placeholder|jane doe|acme", everything, re.IGNORECASE)
    assert not re.search(r"  |\.\.\.|--| ,|(?<=\w)'(?=\w)", " ".join(s for _, f in fields(KIT) for s in strings(f)))


def strings(field: Localised) -> list[str]:
    return [plain(translation.text) for translation in field]


@images
def test_a_picture_is_the_file_that_the_kit_says(image: model.Image) -> None:
    data = (FOLDER / "pictures" / image.file).read_bytes()
    assert hashlib.sha256(data).hexdigest() == image.sha256
    assert len(data) < 700_000
    with Picture.open(io.BytesIO(data)) as picture:
        assert (picture.format, picture.mode, picture.size) == (image.format, "RGB", (image.width, image.height))
        assert picture.info["icc_profile"] == path("icc", "sRGB2014.icc").read_bytes()
        assert "exif" not in picture.info  # so no date, and no device
    for language in LANGUAGES:
        assert 0 < len(string(image.alt, language)) <= 250
        assert string(image.caption, language)
    assert image.creator == CREATOR
    assert image.credit
    assert image.copyright
    assert set(image.usage.uses) == {"print", "web", "social"}


@images
def test_a_picture_file_carries_its_caption_and_credit(image: model.Image) -> None:
    with Picture.open(FOLDER / "pictures" / image.file) as picture:
        packet = etree.fromstring(picture.info["xmp"].split(b"?>", 1)[1].rsplit(b"<?xpacket", 1)[0])
    names = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "core": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    }

    def said(of: str) -> str:
        found = packet.find(f".//{of}//rdf:li[@{{http://www.w3.org/XML/1998/namespace}}lang='en']", names)
        assert found is not None
        return found.text or ""

    assert said("dc:description") == string(image.caption, "en")
    assert said("core:AltTextAccessibility") == string(image.alt, "en")
    assert packet.findtext(".//dc:creator//rdf:li", namespaces=names) == CREATOR
    description = packet.find(".//rdf:Description", names)
    assert description is not None
    assert description.get(f"{{{names['photoshop']}}}Credit") == CREDIT == image.credit


def test_every_picture_is_used_and_none_lies_about() -> None:
    assert {image.file for image in KIT.images} == {file.name for file in (FOLDER / "pictures").iterdir()}
    figures = [block for article in KIT.articles for block in article.body if isinstance(block, blocks.Figure)]
    shown = {figure.image for figure in figures} | {person.portrait for person in KIT.people if person.portrait}
    assert shown == {image.id for image in KIT.images}


def test_the_sample_stays_small() -> None:
    assert sum(file.stat().st_size for file in path("samples").rglob("*") if file.is_file()) < 4_000_000


def test_the_logo_is_clean_and_takes_the_colour_of_the_text() -> None:
    (logo,) = KIT.organisation.logos
    cleaned = clean(logo.svg.encode(), name="logo")
    assert cleaned.svg == logo.svg
    assert cleaned.notes == ()
    assert cleaned.uses_current_color
    assert cleaned.colours == ()
    assert (FOLDER / "logo.svg").read_text("utf-8") == logo_svg()


@pytest.mark.parametrize("name", draw_sample_pictures.DRAWINGS)
def test_a_picture_is_what_the_script_draws(name: str) -> None:
    small = draw_sample_pictures.DRAWINGS[name].paint(240)
    with Picture.open(FOLDER / "pictures" / name) as shipped:
        other = np.asarray(shipped.resize((small.shape[1], small.shape[0]), Picture.Resampling.BOX), np.float64)
    assert np.abs(other - small).mean() < 12  # of 255: grain and the finest detail differ with the size
    assert np.corrcoef(other.ravel(), small.ravel())[0, 1] > 0.9


def test_drawing_again_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        monkeypatch.setattr(
            "sys.argv", ["draw", "--out", str(folder), "--width", "160", "noor-walewijn.jpg", "getijtoren-hal.jpg"]
        )
        draw_sample_pictures.main()
        made.append([file.read_bytes() for file in sorted(folder.iterdir())])
    assert made[0] == made[1]
    assert len(made[0]) == 2


def test_captions_in_files_have_no_marks() -> None:
    assert any("*" in text.caption.nl for text in PICTURES.values())
    assert not any("*" in unmarked(text.caption.nl) for text in PICTURES.values())
    assert all(
        plain(in_language(image.caption, "nl")) == unmarked(PICTURES[image.file].caption.nl) for image in KIT.images
    )
