"""What is in a bundle, for whom, and under which names."""

from __future__ import annotations

import hashlib
import io
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image as Picture

from presskit.kit import blocks, model
from presskit.kit.localised import localised
from presskit.messages import Problem, worded
from presskit.publish.bundle.verify import verify
from project import ROOT
from publish.bundle import vlot
from publish.bundle.bundling import bundled, saved
from publish.bundle.vlot import both, identity, of_article, of_body, with_image


def test_it_holds_texts_pictures_captions_data_and_a_list_of_them() -> None:
    made = bundled()
    assert [re.sub(r"pictures/(print|web)/.*", r"pictures/\1", name) for name in made.names] == [
        *["pictures/print", "pictures/web"] * 4,
        "vlotmuseum.nl.txt",
        "vlotmuseum.nl.docx",
        "vlotmuseum.nl.pdf",
        "captions.txt",
        "captions.csv",
        "vlotmuseum.nl.ninjs.json",
        "index.html",
        "manifest.json",
    ]
    assert made[made.name(".pdf")].startswith(b"%PDF-")
    assert made[made.name(".docx")].startswith(b"PK")


def test_its_manifest_is_true(tmp_path: Path) -> None:
    made = bundled()
    manifest = made.json("manifest.json")
    assert [file["path"] for file in manifest["files"]] == made.names[:-1]
    for file in manifest["files"]:
        data = made[file["path"]]
        assert (file["bytes"], file["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    kit = vlot.kit()
    assert (manifest["kit"], manifest["modified"]) == (kit.id, kit.modified)
    assert (manifest["language"], manifest["audience"]) == ("nl", "press")
    assert {verdict.state for verdict in verify(saved(made, tmp_path / "b.zip"))} == {"ok"}


def test_a_kit_in_one_language_has_no_language_in_its_names() -> None:
    made = bundled(replace(vlot.kit(), languages=("nl",)))
    assert "vlotmuseum.txt" in made.names
    assert "vlotmuseum.en.txt" in bundled(language="en").names


# ------------------------------------------------------------------------------------------------------- the same bytes

SCRIPT = """
import hashlib, sys
sys.path[:0] = sys.argv[1:]
from publish.bundle.bundling import bundled
print(hashlib.sha256(bundled().data).hexdigest())
"""


def test_another_process_elsewhere_makes_the_same_bytes() -> None:
    here = hashlib.sha256(bundled().data).hexdigest()
    environment = {"PATH": "/usr/bin:/bin", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT / "tests"), str(ROOT / "src")],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == here


def test_the_time_of_making_is_not_in_it() -> None:
    assert bundled(now=vlot.NOW).data == bundled(now=vlot.NOW + timedelta(hours=3)).data


def test_its_files_have_the_kits_date() -> None:
    assert {entry.date_time for entry in bundled().zip.infolist()} == {(2026, 11, 19, 16, 30, 0)}


@pytest.mark.parametrize("moment", ["", "yesterday", "1204-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
def test_any_date_of_a_kit_is_one_that_a_zip_can_hold(moment: str) -> None:
    (date,) = {
        entry.date_time for entry in bundled(replace(vlot.kit(), created=moment, modified=moment)).zip.infolist()
    }
    assert (1980, 1, 1, 0, 0, 0) <= date <= (2107, 12, 31, 23, 59, 58)


def test_its_text_is_packed_and_its_pictures_are_not_packed_twice() -> None:
    packed = {entry.filename.rpartition(".")[2]: entry.compress_type for entry in bundled().zip.infolist()}
    assert packed == {"jpg": 0, "pdf": 0, "docx": 0, "txt": 8, "csv": 8, "json": 8, "html": 8}


# --------------------------------------------------------------------------------------------------------------- names


def test_a_picture_is_named_after_its_caption_with_its_size() -> None:
    names = bundled().below("pictures/print")
    assert "mirthe-van-der-veen-600x800.jpg" in names
    for name in names:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-\d+x\d+\.jpg", name)


CAPTIONS = [
    "=HYPERLINK(1) ../../etc/passwd",
    "Kraków: Łódź, Ærø & Straße – “café” d’Été",
    "con",
    "Con",
    "Μουσείο στο λιμάνι",
    "Плавучий музей",
    "a" * 300,
    "woord " * 300,
    "  ...  ",
    "\u202egpj.exe",
]


def test_any_caption_gives_a_name_that_every_system_takes() -> None:
    figures = tuple(
        blocks.Figure(id=f"f{n}", image=f"i{n}", caption=localised(caption, "nl"))
        for n, caption in enumerate([*CAPTIONS, *CAPTIONS])
    )
    images = tuple(
        replace(vlot.image("face"), id=f"i{n}", file=name)
        for n, name in enumerate(["..", "beeld.jpg", "C:\\foto\\haven.jpg", "x" * 300, *[""] * 16])
    )
    made = bundled(replace(of_body(*figures), images=images))
    for folder in ("pictures/print", "pictures/web"):
        names = made.below(folder)
        assert len(names) == len({name.lower() for name in names}) == 20
        for name in names:
            assert len(name) <= 100
            assert re.fullmatch(r"[a-z0-9][a-z0-9-]*-600x800\.jpg", name)
            assert not re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", name)
    assert "krakow-lodz-aero-strasse-cafe-dete-600x800.jpg" in made.below("pictures/web")


def test_people_shown_are_in_the_name_when_the_caption_is_silent() -> None:
    kit = with_image("hall", people=(model.Shown(name="Noor Hendriks"),))
    assert any(name.startswith("noor-hendriks-") for name in bundled(kit).below("pictures/web"))


def test_a_picture_that_is_shown_twice_is_in_it_once() -> None:
    figures = [blocks.Figure(id=f"f{n}", image=identity("face")) for n in range(3)]
    assert len(bundled(of_body(*figures)).below("pictures/print")) == 1


def test_a_picture_that_is_shown_nowhere_stays_out() -> None:
    made = bundled(of_body(blocks.Paragraph(id="p", text=both("Tekst", "Text"))))
    assert not [name for name in made.names if name.startswith("pictures/")]
    assert "captions.txt" not in made.names


# -------------------------------------------------------------------------------------------------------------- rights

EXPIRED = model.UsageTerms(valid_until="2026-11-01")
LATER = model.UsageTerms(valid_from="2027-01-01")


@pytest.mark.parametrize(
    ("usage", "code", "said"),
    [
        (EXPIRED, "bundle-picture-expired", "Its terms of use ended on 1 November 2026."),
        (LATER, "bundle-picture-not-yet-valid", "It may not be used before 1 January 2027."),
        (
            model.UsageTerms(uses=("social",)),
            "bundle-picture-use-not-allowed",
            "Its terms do not allow use in print or on the web.",
        ),
    ],
)
def test_a_picture_that_may_not_be_used_is_in_nothing_and_that_is_said(
    usage: model.UsageTerms, code: str, said: str
) -> None:
    kit = with_image("quay", usage=usage, alt=both("GEHEIM", "SECRET"), creator="Noor Geheim")
    made = bundled(kit, language="en")
    whole = bundled(language="en")
    assert made.codes == [code]
    assert "DSC_4042.jpeg" in made.made.notes[0].worded("en")
    assert len(made.below("pictures/print")) == len(whole.below("pictures/print")) - 1
    assert said in made.text("index.html")
    assert any(said in line for line in made.json("manifest.json")["left_out"])
    assert "Noor Geheim" not in made.text("captions.csv") + made.text(".ninjs.json")
    assert made[made.name(".pdf")].count(b"/Subtype/Image") < whole[whole.name(".pdf")].count(b"/Subtype/Image")
    with_media, less = (m.zip.open(m.name(".docx")).read() for m in (whole, made))
    assert len(less) < len(with_media)


def test_a_picture_for_print_only_is_at_print_size_and_not_in_the_texts() -> None:
    made = bundled(with_image("quay", usage=model.UsageTerms(uses=("print",))))
    stem = next(name for name in made.below("pictures/print") if "2400x1350" in name)
    assert not any("1600x900" in name for name in made.below("pictures/web"))
    assert made.codes == ["bundle-picture-not-web"]
    assert stem in made.text("captions.csv")
    assert stem in made.text("index.html")


def test_a_picture_for_the_web_only_is_at_web_size() -> None:
    made = bundled(with_image("quay", usage=model.UsageTerms(uses=("web",))))
    assert not any("2400x1350" in name for name in made.below("pictures/print"))
    assert any("1600x900" in name for name in made.below("pictures/web"))
    assert made.codes == ["bundle-picture-not-print"]


def test_a_gallery_portrait_or_poster_without_rights_goes_too() -> None:
    for name in ("hall", "face", "deck"):
        made = bundled(with_image(name, usage=EXPIRED))
        assert made.codes == ["bundle-picture-expired"], name
        assert len(made.below("pictures/web")) == 3


# ----------------------------------------------------------------------------------------------------------- originals


def test_originals_go_with_it_when_asked_untouched() -> None:
    made = bundled(originals=True)
    originals = made.below("pictures/original")
    assert sorted(name.rpartition(".")[2] for name in originals) == ["jpg", "jpg", "png", "webp"]
    sums = {hashlib.sha256(made[f"pictures/original/{name}"]).hexdigest() for name in originals}
    assert sums == {image.sha256 for image in vlot.kit().images}
    assert not bundled().below("pictures/original")


def test_originals_stay_out_by_their_rights_and_of_a_public_bundle() -> None:
    made = bundled(with_image("quay", usage=model.UsageTerms(uses=("web",))), originals=True)
    assert len(made.below("pictures/original")) == 3
    public = bundled(originals=True, audience="public")
    assert not public.below("pictures/original")
    assert "bundle-originals-public" in public.codes


# ------------------------------------------------------------------------------------------------- logos and downloads

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path fill="currentColor" d="M0 0h40v20H0z"/></svg>'


def with_logos(*logos: model.Logo) -> model.Kit:
    kit = vlot.kit()
    return replace(kit, organisation=replace(kit.organisation, logos=logos))


def test_logos_are_drawings_and_pictures_of_them() -> None:
    logos = (
        model.Logo(svg=SVG),
        model.Logo(svg=SVG, ground="dark"),
        model.Logo(image=identity("hall")),
    )
    made = bundled(with_logos(*logos), language="en")
    drawn_as = (".svg", ".pdf", ".png", "-600.png")
    assert made.below("logos") == [
        *(f"vlotmuseum-foundation-logo{ending}" for ending in drawn_as),
        *(f"vlotmuseum-foundation-logo-on-dark{ending}" for ending in drawn_as),
        "vlotmuseum-foundation-logo-2.png",
        "vlotmuseum-foundation-logo-2-600.png",
        "logos.txt",
    ]
    assert b'color="#ffffff"' in made["logos/vlotmuseum-foundation-logo-on-dark.svg"]
    with Picture.open(io.BytesIO(made["logos/vlotmuseum-foundation-logo-on-dark.png"])) as drawn:
        assert (drawn.size, drawn.getpixel((1200, 600))) == ((2400, 1200), (255, 255, 255, 255))


def test_the_rules_of_a_logo_stand_beside_it_in_the_page_and_as_text() -> None:
    usage = localised("Do not tilt it", "en")
    logo = model.Logo(svg=SVG, clear_space=0.25, minimum=18, usage=usage, licence="For editorial use")
    made = bundled(with_logos(logo), language="en")
    for text in (made.text("index.html"), made.text("logos/logos.txt")):
        for rule in ("At least 25 % of its height on every side", "18 mm", "Do not tilt it", "For editorial use"):
            assert rule in text
    assert 'href="logos/logos.txt"' in made.text("index.html")


def test_a_logo_stands_on_a_transparent_ground() -> None:
    narrow = SVG.replace("M0 0h40v20H0z", "M10 5h20v10H10z")
    made = bundled(with_logos(model.Logo(svg=narrow)))
    with Picture.open(io.BytesIO(made[made.name("logo.png")])) as drawn:
        corner, middle = drawn.getpixel((5, 5)), drawn.getpixel((1200, 600))
    assert isinstance(corner, tuple)
    assert corner[3] == 0
    assert middle == (29, 28, 26, 255)


def test_a_logos_gradient_and_opacity_are_in_its_png() -> None:
    fading = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><linearGradient id="g">'
        '<stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient>'
        '<path fill="url(#g)" d="M0 0h40v10H0z"/><path fill="#00ff00" opacity="0.5" d="M0 10h40v10H0z"/></svg>'
    )
    made = bundled(with_logos(model.Logo(svg=fading)))
    with Picture.open(io.BytesIO(made[made.name("logo.png")])) as drawn:
        left, right, faint = (drawn.getpixel(at) for at in ((100, 300), (2300, 300), (1200, 900)))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert isinstance(faint, tuple)
    assert left[0] - left[2] > 200
    assert right[2] - right[0] > 200
    assert faint[:3] == (0, 255, 0)
    assert 120 < faint[3] < 136


def test_a_logo_that_cannot_be_drawn_plainly_stays_a_drawing() -> None:
    lettered = SVG.replace("</svg>", '<text x="1" y="8">Vlot</text></svg>')
    made = bundled(with_logos(model.Logo(svg=SVG), model.Logo(svg=lettered, ground="dark")))
    assert made.below("logos")[4:] == ["stichting-vlotmuseum-logo-op-donker.svg", "logos.txt"]
    assert made.codes == ["logo-svg-only"]


def test_nothing_that_acts_or_loads_is_left_in_a_logo() -> None:
    bad = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><script>alert(1)</script>'
        '<style>@import "http://evil.example"</style><image href="http://evil.example/x.png"/>'
        '<a href="javascript:alert(1)"><path d="M0 0h9"/></a><rect width="9" height="9" fill="url(http://evil.example)"/>'
        "</svg>"
    )
    made = bundled(with_logos(model.Logo(svg=SVG), model.Logo(svg=bad, ground="dark")))
    svg = made[made.name("donker.svg")]
    assert b"<rect" in svg
    for danger in (b"onload", b"script", b"evil", b"javascript", b"style", b"image"):
        assert danger not in svg


def test_a_logo_without_rights_is_left_out() -> None:
    kit = with_image("hall", usage=EXPIRED)
    kit = replace(kit, organisation=replace(kit.organisation, logos=(model.Logo(name="X", image=identity("hall")),)))
    assert not bundled(kit).below("logos")


def test_a_damaged_logo_is_named() -> None:
    with pytest.raises(Problem, match="Vlot"):
        bundled(with_logos(model.Logo(alt=both("Vlot", "Vlot"), svg="<svg")))


def test_the_files_to_fetch_that_the_kit_holds_are_in_it() -> None:
    def asset(sha256: str) -> bytes:
        return b"data" if sha256 == "d" * 64 else vlot.asset(sha256)

    downloads = (
        model.Download(id="1", title=both("Jaarverslag", "Report"), file="../../x.PDF", sha256="d" * 64),
        model.Download(id="2", title=both("Jaarverslag", "Report"), file="y.p df", sha256="d" * 64, language="nl"),
        model.Download(id="3", title=both("Engels", "English"), sha256="d" * 64, language="en"),
        model.Download(id="4", title=both("Elders", "Elsewhere"), url="https://vlotmuseum.example/x"),
        model.Download(id="5", title=both("Weg", "Gone"), sha256="e" * 64),
    )
    made = bundled(replace(vlot.kit(), downloads=downloads), assets=asset)
    assert made.below("downloads") == ["jaarverslag.pdf", "jaarverslag-2", "engels"]
    assert made.codes == ["bundle-download-missing"]


# ----------------------------------------------------------------------------------------------------------- bad input


def test_missing_bytes_are_a_named_cause() -> None:
    with pytest.raises(Problem) as caught:
        bundled(with_image("hall", sha256="0" * 64))
    assert caught.value.code == "asset-missing"


def test_a_picture_that_is_none_is_a_named_cause() -> None:
    data = b"no picture at all"
    kit = with_image("hall", sha256=hashlib.sha256(data).hexdigest(), file="zaal.png")
    with pytest.raises(Problem) as caught:
        bundled(kit, assets=lambda sha: data if sha == hashlib.sha256(data).hexdigest() else vlot.asset(sha))
    assert "zaal.png" in worded(caught.value, "en")


def test_a_kit_of_nothing_is_a_bundle() -> None:
    kit = model.Kit(id="x", format=model.FORMAT, articles=(model.Article(id="a", genre=""),))
    made = bundled(kit)
    assert made.names == [
        "presskit.txt", "presskit.docx", "presskit.pdf", "presskit.ninjs.json", "index.html", "manifest.json",
    ]  # fmt: skip


def test_a_million_characters_take_no_minute() -> None:
    body = tuple(blocks.Paragraph(id=f"p{n}", text=localised("Het water stijgt weer. " * 850, "nl")) for n in range(52))
    begun = datetime.now(UTC)
    made = bundled(of_body(*body))
    assert len(made.text("vlotmuseum.nl.txt")) > 1_000_000
    assert datetime.now(UTC) - begun < timedelta(seconds=60)


def test_a_running_embargo_is_told_on_the_page_and_to_machines() -> None:
    embargo = model.Embargo(until="2026-12-01T10:00:00+01:00", zone="Europe/Amsterdam")
    made = bundled(of_article(release=embargo), language="en")
    assert "Embargo until 1 December 2026, 10:00" in made.text("index.html")
    assert made.json(".ninjs.json")["embargoedUntil"] == "2026-12-01T10:00:00+01:00"
