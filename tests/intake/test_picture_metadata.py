"""What pictures say about themselves, and what becomes of it in the kit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.pictures import alt, bag, encoded, exif, iim, raw_exif, with_chunk, with_iim, xmp
from presskit import sandbox
from presskit.intake.picture import Picture, PictureMetadata, read, to_kit_image
from presskit.intake.picture_iptc import data_sets, from_iim
from presskit.intake.picture_metadata import LanguageText, iso_date, line, merged
from presskit.intake.picture_xmp import from_xmp, properties
from presskit.kit.localised import string


@pytest.fixture(scope="module")
def worker() -> Iterator[sandbox.Worker]:
    with sandbox.Worker() as one:
        yield one


PACKET = xmp(
    alt("dc:description", x_default="Claire opens the show", nl="Claire opent de show", en="Claire opens the show")
    + alt("dc:rights", x_default="© 2026 Museum")
    + alt("xmpRights:UsageTerms", x_default="Free for press use")
    + alt("Iptc4xmpCore:AltTextAccessibility", x_default="A woman on a stage", nl="Een vrouw op een podium")
    + bag("dc:creator", "Anna Jansen", "Bo de Vries")
    + bag("Iptc4xmpExt:PersonInImage", "Claire Dubois", "Jan Smit", "Claire Dubois")
    + bag("dc:subject", "dans", "theater")
    + "<photoshop:Headline>The opening</photoshop:Headline>",
    'photoshop:Credit="Museum / Anna Jansen" photoshop:City="Haarlem" '
    'photoshop:DateCreated="2026-03-01T19:30:00+01:00" '
    'xmpRights:WebStatement="https://example.org/terms" '
    'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"',
)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_xmp_of_every_format(worker: sandbox.Worker, kind: str) -> None:
    match kind:
        case "PNG":
            data = with_chunk(encoded(kind=kind), b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + PACKET)
        case "TIFF":
            data = encoded(kind=kind, tiffinfo={700: PACKET})
        case _:
            data = encoded(kind=kind, xmp=PACKET)
    found = read(data, name="photo", worker=worker)
    assert found.notes == ()
    assert found.metadata == PictureMetadata(
        caption=(LanguageText("en", "Claire opens the show"), LanguageText("nl", "Claire opent de show")),
        headline="The opening",
        alt=(LanguageText("x-default", "A woman on a stage"), LanguageText("nl", "Een vrouw op een podium")),
        creators=("Anna Jansen", "Bo de Vries"),
        credit="Museum / Anna Jansen",
        copyright="© 2026 Museum",
        usage_terms=(LanguageText("x-default", "Free for press use"),),
        licence_url="https://example.org/terms",
        people=("Claire Dubois", "Jan Smit"),
        keywords=("dans", "theater"),
        source_type="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        date="2026-03-01T19:30:00+01:00",
        city="Haarlem",
    )


def test_the_order_of_trust_is_xmp_then_iim_then_exif(worker: sandbox.Worker) -> None:
    tags = exif({0x010E: "exif caption", 0x013B: "exif artist", 0x8298: "exif rights"})
    block = iim((120, b"iim caption"), (80, b"iim by-line"), (110, b"iim credit"))
    data = with_iim(encoded(exif=tags, xmp=xmp(alt("dc:description", x_default="xmp caption"))), block)
    stated = read(data, name="photo", worker=worker).metadata
    assert stated.caption == (LanguageText("x-default", "xmp caption"),)
    assert (stated.creators, stated.credit, stated.copyright) == (("iim by-line",), "iim credit", "exif rights")


def test_iim_in_a_tiff(worker: sandbox.Worker) -> None:
    data = encoded(kind="TIFF", tiffinfo={33723: iim((120, b"De opening"), (80, b"Anna"), (80, b"Bo"))})
    stated = read(data, name="photo", worker=worker).metadata
    assert (stated.caption, stated.creators) == ((LanguageText("x-default", "De opening"),), ("Anna", "Bo"))


@pytest.mark.parametrize(
    ("raw", "utf8"),
    [("Café “Zoë” één".encode(), True), ("Café “Zoë” één".encode(), False), ("Café “Zoë” één".encode("cp1252"), False)],
)
def test_the_encoding_of_iim(raw: bytes, utf8: bool) -> None:
    assert from_iim(data_sets(iim((120, raw), utf8=utf8))).caption[0].text == "Café “Zoë” één"


def test_iim_dates_and_places() -> None:
    stated = from_iim(
        data_sets(
            iim(
                (55, b"20260301"),
                (60, b"193000+0100"),
                (90, b"Haarlem"),
                (101, b"NL"),
                (115, b"ANP"),
                (25, b"a"),
                (25, b"b"),
            )
        )
    )
    assert (stated.date, stated.city, stated.country, stated.source) == (
        "2026-03-01T19:30:00+01:00",
        "Haarlem",
        "NL",
        "ANP",
    )
    assert stated.keywords == ("a", "b")


def test_long_values_of_iim_have_extended_lengths() -> None:
    text = b"x" * 1000
    block = b"\x1c\x02\x78\x80\x04" + len(text).to_bytes(4, "big") + text
    assert data_sets(block) == {(2, 120): [text]}


@pytest.mark.parametrize("size", [0, 1, 3, 4, 7, 11])
def test_iim_that_is_cut_off_gives_what_is_whole(size: int) -> None:
    block = iim((5, b"a"), (120, b"caption"))
    assert data_sets(block[: 6 + size]) == {(2, 5): [b"a"]}


def test_exif_text_is_read_in_the_encoding_it_has(worker: sandbox.Worker) -> None:
    for caption in ("Één café".encode(), "Één café".encode("latin-1")):
        tags = raw_exif({0x010E: caption, 0x013B: b"Anna; Bo", 0x8298: b"Anna\0Museum"})
        stated = read(encoded(exif=tags), name="photo", worker=worker).metadata
        assert stated.caption == (LanguageText("x-default", "Één café"),)
        assert (stated.creators, stated.copyright) == (("Anna", "Bo"), "Anna, Museum")


@pytest.mark.parametrize("text", ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "DSC_0012", "default", "   "])
def test_what_a_camera_writes_by_itself_is_no_caption(worker: sandbox.Worker, text: str) -> None:
    assert read(encoded(exif=exif({0x010E: text})), name="photo", worker=worker).metadata.caption == ()


def test_windows_own_tags(worker: sandbox.Worker) -> None:
    tags = exif(
        {
            0x9C9B: "Titel\0".encode("utf-16-le"),
            0x9C9C: "Bijschrift\0".encode("utf-16-le"),
            0x9C9D: "Bo\0".encode("utf-16-le"),
        }
    )
    stated = read(encoded(exif=tags), name="photo", worker=worker).metadata
    assert (stated.title, stated.caption[0].text, stated.creators) == ("Titel", "Bijschrift", ("Bo",))


def test_text_chunks_of_a_png_come_last(worker: sandbox.Worker) -> None:
    data = with_chunk(encoded(kind="PNG"), b"tEXt", b"Description\0Caf\xe9")
    data = with_chunk(data, b"tEXt", b"Author\0Anna")
    stated = read(data, name="photo", worker=worker).metadata
    assert (stated.caption[0].text, stated.creators) == ("Café", ("Anna",))


def test_texts_are_one_clean_line_of_limited_length() -> None:
    assert line("a\x00b\r\n c\u202e\u2066d\t\x1b[31m e\u0301") == "a b c d [31m é"
    long = line("woord " * 1000, 100)
    assert len(long) <= 100
    assert long.endswith("woord…")
    assert len(line("x" * 1000, 100)) == 100


@given(st.text(max_size=3000), st.integers(10, 600))
def test_any_text_becomes_one_printable_line(text: str, limit: int) -> None:
    clean = line(text, limit)
    assert len(clean) <= limit
    assert clean == " ".join(clean.split())
    clean.encode()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026:03:01 19:30:05", "2026-03-01T19:30:05"), ("2026-03-01T19:30Z", "2026-03-01T19:30:00Z"),
        ("20260301", "2026-03-01"),
        ("2026-03", "2026-03"), ("2026", "2026"), ("2026-03-01T19:30:05.123+0100", "2026-03-01T19:30:05+01:00"),
        ("0000:00:00 00:00:00", ""), ("2026-13-01", ""), ("yesterday", ""), ("", ""),
    ],
)  # fmt: skip
def test_dates(text: str, date: str) -> None:
    assert iso_date(text) == date


@pytest.mark.parametrize(
    "packet",
    [
        b"not xml",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&a;</x:xmpmeta>',
        PACKET[:300],
        b"<a>" * 5000,
    ],
)
def test_damaged_xmp_is_ignored_with_a_note(worker: sandbox.Worker, packet: bytes) -> None:
    found = read(encoded(xmp=packet, exif=exif({0x010E: "from exif"})), name="photo.jpg", worker=worker)
    assert [str(note) for note in found.notes] == ["photo.jpg: its XMP metadata is damaged and was ignored"]
    assert found.metadata.caption[0].text == "from exif"


def test_structures_of_xmp_are_not_taken_for_texts() -> None:
    inside = (
        '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description photoshop:City="Elsewhere"/></rdf:li></rdf:Bag>'
        "</Iptc4xmpExt:LocationShown>" + alt("dc:title", x_default="Title")
    )
    stated = from_xmp(properties(xmp(inside)))
    assert (stated.city, stated.title) == ("", "Title")


def test_place_in_xmp_is_noted(worker: sandbox.Worker) -> None:
    found = read(encoded(xmp=xmp("", 'exif:GPSLatitude="52,22.1N"')), name="photo", worker=worker)
    assert [note.code for note in found.notes] == ["picture-place"]


def test_merging_takes_whole_fields() -> None:
    first = PictureMetadata(creators=("A",))
    assert merged([first, PictureMetadata(creators=("B", "C"), credit="D")]) == PictureMetadata(
        creators=("A",), credit="D"
    )


@given(st.binary(max_size=400))
def test_any_block_is_read_without_a_fault(block: bytes) -> None:
    from_iim(data_sets(block))
    from_iim(data_sets(b"\x1c\x02" + block))


# -------------------------------------------------------------------------------------------------------- in the kit


def made(worker: sandbox.Worker, packet: bytes) -> Picture:
    return read(encoded(xmp=packet), name="photo.jpg", worker=worker)


def test_the_kits_image_takes_what_the_file_states(worker: sandbox.Worker) -> None:
    found = made(worker, PACKET)
    image = to_kit_image(found, "opening.jpg", id="i1", language="en")
    assert (image.id, image.file, image.sha256, image.format) == ("i1", "opening.jpg", found.sha256, "JPEG")
    assert (image.width, image.height, image.colour_space) == (60, 40, "rgb")
    assert (string(image.caption, "en"), string(image.caption, "nl")) == (
        "Claire opens the show",
        "Claire opent de show",
    )
    assert (string(image.alt, "en"), string(image.alt, "nl")) == ("A woman on a stage", "Een vrouw op een podium")
    assert (image.creator, image.credit, image.copyright) == (
        "Anna Jansen, Bo de Vries",
        "Museum / Anna Jansen",
        "© 2026 Museum",
    )
    assert (string(image.usage.text, "en"), image.licence_url) == ("Free for press use", "https://example.org/terms")
    assert [person.name for person in image.people] == ["Claire Dubois", "Jan Smit"]
    assert (image.source_type, image.decorative) == ("photo", False)


def test_a_default_text_is_in_the_kits_language_unless_that_has_its_own(worker: sandbox.Worker) -> None:
    image = to_kit_image(made(worker, PACKET), "a.jpg", id="i", language="nl")
    assert (string(image.alt, "nl"), string(image.caption, "nl")) == ("Een vrouw op een podium", "Claire opent de show")
    assert string(image.usage.text, "nl") == "Free for press use"


def test_a_region_serves_for_its_language(worker: sandbox.Worker) -> None:
    found = made(worker, xmp(alt("dc:description", x_default="Colour", en_GB="Colour")))
    assert string(to_kit_image(found, "a.jpg", id="i", language="en").caption, "en") == "Colour"


@pytest.mark.parametrize(
    ("code", "kind"),
    [("digitalCapture", "photo"), ("compositeSynthetic", "composite"), ("trainedAlgorithmicMedia", "AI"), ("x", "")],
)
def test_the_source_type_in_the_kits_terms(worker: sandbox.Worker, code: str, kind: str) -> None:
    uri = f'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/{code}"'
    assert to_kit_image(made(worker, xmp("", uri)), "a.jpg", id="i", language="nl").source_type == kind


def test_an_address_that_is_none_is_not_taken(worker: sandbox.Worker) -> None:
    found = made(worker, xmp("", 'xmpRights:WebStatement="javascript:alert(1)"'))
    assert to_kit_image(found, "a.jpg", id="i", language="nl").licence_url == ""


def test_a_picture_that_says_nothing_gives_an_image_without_texts(worker: sandbox.Worker) -> None:
    image = to_kit_image(read(encoded(), name="a.jpg", worker=worker), "a.jpg", id="i", language="nl")
    assert (image.alt, image.caption, image.creator, image.credit, image.people) == ((), (), "", "", ())
