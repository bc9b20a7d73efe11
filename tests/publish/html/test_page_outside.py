"""Pages before the checkers that others use: vnu, html-validate, axe-core in Chromium, the types of schema.org."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import making
import outside
from outside import htmlchecks, poppler, vnu
from presskit.kit import model
from presskit.publish.html import Page
from presskit.publish.outline import Audience
from publish.html import pages
from publish.html.test_hostile import TEXTS, everywhere
from publish.html.test_outside import OWN

pytestmark = pytest.mark.outside

LONG = ("long-title",)
"""A rule of html-validate that the length of a headline decides."""


def written(folder: Path, name: str, made: Page) -> Path:
    path = folder / f"{name}.html"
    path.write_text(made.html, encoding="utf-8", newline="\n")
    for file in made.files:
        (folder / file.name).parent.mkdir(exist_ok=True)
        (folder / file.name).write_bytes(file.data)
    return path


@pytest.fixture(scope="module")
def cases() -> dict[str, tuple[Page, str]]:
    return pages.cases()


@pytest.fixture(scope="module")
def paths(cases: dict[str, tuple[Page, str]], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    return {name: written(folder, name, made) for name, (made, _) in cases.items()}


def test_vnu_has_no_error_and_no_warning(cases: dict[str, tuple[Page, str]]) -> None:
    assert vnu.faults(*(made.html for made, _ in cases.values())) == []


def test_html_validate_has_nothing_against_it(paths: dict[str, Path]) -> None:
    own = {name: path for name, path in paths.items() if name != "templates"}
    assert htmlchecks.faults(own.values()) == []
    # A designer's template may set a style of its own.
    assert htmlchecks.faults([paths["templates"]], off=("no-inline-style",)) == []


def test_nor_have_they_with_any_content(tmp_path: Path) -> None:
    made = [pages.drawn(everywhere(text), images="named") for text in TEXTS.values()]
    assert [fault for fault in vnu.faults(*(p.html for p in made)) if not any(words in fault for words in OWN)] == []
    files = [written(tmp_path, f"hostile-{n}", p) for n, p in enumerate(made)]
    assert htmlchecks.faults(files, off=LONG) == []
    seen = htmlchecks.seen(files, widths=(320,), schemes=("light",), axe=False, script="document.scripts.length")
    assert seen.requests == []
    assert seen.overflow == []
    assert [line for line in seen.errors if "ERR_FILE_NOT_FOUND" not in line] == []
    assert seen.values == [2] * len(files)


def test_nor_has_any_kit_that_can_be_made(tmp_path: Path) -> None:
    made: list[Page] = []

    @settings(max_examples=30, database=None)
    @given(making.kits(), st.sampled_from(["nl", "en"]), st.sampled_from(["public", "press"]))
    def collect(kit: model.Kit, language: str, audience: Audience) -> None:
        made.append(pages.drawn(kit, language=language, audience=audience, languages=kit.languages))

    collect()
    assert [f for f in vnu.faults(*(page.html for page in made)) if not any(words in f for words in OWN)] == []
    files = [written(tmp_path, f"{number}", page) for number, page in enumerate(made)]
    assert htmlchecks.faults(files, off=LONG) == []


def test_in_a_browser_it_is_accessible_fits_and_asks_nothing_of_anyone(paths: dict[str, Path]) -> None:
    seen = htmlchecks.seen(paths.values(), widths=(360, 768, 1440))
    assert seen.violations == []
    assert seen.requests == []
    assert seen.overflow == []
    assert seen.errors == []


def test_it_fits_the_narrowest_screen(paths: dict[str, Path]) -> None:
    seen = htmlchecks.seen(paths.values(), widths=(320,), schemes=("light",), axe=False)
    assert (seen.overflow, seen.errors) == ([], [])


def test_the_data_for_search_engines_are_schema_orgs(cases: dict[str, tuple[Page, str]]) -> None:
    found = re.compile(r'<script type="application/ld\+json">\n(.*?)\n</script>', re.DOTALL)
    scripts = [json.dumps(json.loads(s)) for made, _ in cases.values() for s in found.findall(made.html)]
    assert len(scripts) == len(cases) - 1, "not while an embargo runs"
    assert htmlchecks.schema_faults(*scripts) == []


LET = "const wait = (ms) => new Promise((done) => setTimeout(done, ms));"


def in_browser(path: Path, script: str, width: int = 768) -> object:
    """Return what a script returns that may wait: the body of a function."""
    seen = htmlchecks.seen(
        [path], widths=(width,), schemes=("light",), axe=False, script=f"(async () => {{ {LET} {script} }})()"
    )
    assert seen.errors == []
    (value,) = seen.values
    return value


TURNING = """
const [strip, [back, on], place] = [
  document.querySelector(".pk-strip"), document.querySelectorAll(".pk-turn"), document.querySelector(".pk-place")];
strip.style.scrollBehavior = "auto";
const now = () => [place.textContent, back.disabled, on.disabled, strip.scrollLeft > 0];
const press = (key) => strip.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const said = [now()];
for (const act of [() => on.click(), () => press("ArrowRight"), () => press("ArrowRight"), () => back.click(),
                   () => press("ArrowLeft"), () => strip.scrollTo({ left: 9999 })]) {
  act();
  await wait(150);
  said.push(now());
}
return [said, strip.tabIndex, strip.getAttribute("role"), strip.getAttribute("aria-label")];
"""


def test_a_gallery_is_turned_by_buttons_keys_and_touch(paths: dict[str, Path]) -> None:
    said, tab_index, role, name = cast("Any", in_browser(paths["sample-nl"], TURNING, 360))
    assert said == [
        ["1 van 3", True, False, False],
        ["2 van 3", False, False, True],
        ["3 van 3", False, True, True],
        ["3 van 3", False, True, True],
        ["2 van 3", False, False, True],
        ["1 van 3", True, False, False],
        ["3 van 3", False, True, True],
    ]
    assert (tab_index, role, name) == (0, "group", "De mensen")


SEARCHING = """
const input = document.querySelector("input"), form = document.querySelector("form");
const titles = () => [...document.querySelectorAll(".pk-card:not([hidden]) .pk-card-title")].map((e) => e.textContent);
const found = () => document.querySelector(".pk-found").textContent;
const ask = (words) => { input.value = words; input.dispatchEvent(new Event("input")); return [titles(), found()]; };
const said = [form.hidden, ask("HÓE water"), ask("rekenkastje"), ask("onvindbaar woord"), ask("  ")];
ask("rekenkastje");
form.requestSubmit();
said.push(location.hash);
input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
await wait(50);
return [...said, input.value, titles().length, document.activeElement === input];
"""


def test_an_index_finds_articles_by_all_that_they_say(paths: dict[str, Path]) -> None:
    first, second = "Oude graansilo aan het wad wordt een toren die ademt met het getij", "Hoe Halftij het water leest"
    assert in_browser(paths["sample-nl"], SEARCHING) == [
        False,
        [[first, second], "2 van 2 artikelen"],
        [[second], "1 van 2 artikelen"],
        [[], "Niets gevonden voor “onvindbaar woord”"],
        [[first, second], ""],
        "#pk-nl-article-2",
        "",
        2,
        True,
    ]


FONTS = """
await document.fonts.ready;
const used = (name) => getComputedStyle(document.querySelector(`.pk-${name}`)).fontFamily.split(",")[0];
const fonts = [...document.fonts];
const loaded = fonts.filter((f) => f.status === "loaded").map((f) => `${f.family} ${f.weight} ${f.style}`);
return [used("headline"), used("text"), used("kicker"), loaded, fonts.some((f) => f.status === "error")];
"""


def test_the_themes_type_is_in_it(paths: dict[str, Path]) -> None:
    headline, text, kicker, loaded, failed = cast("Any", in_browser(paths["sample-nl"], FONTS))
    assert (headline, text, kicker) == ('"Kit Serif 4 Display"', '"Kit Serif 4"', '"Kit Sans 3"')
    assert {name.replace('"', "") for name in loaded} >= {
        "Kit Serif 4 Display 700 normal",
        "Kit Serif 4 400 normal",
        "Kit Sans 3 600 normal",
    }
    assert not failed


def test_it_is_light_or_dark_as_the_reader_prefers(paths: dict[str, Path]) -> None:
    script = "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]"
    light, dark = htmlchecks.seen([paths["sample-nl"]], widths=(768,), axe=False, script=script).values
    assert light == ["rgb(29, 28, 26)", "rgb(255, 255, 255)"]
    assert dark != light


def test_printed_it_stays_within_its_margins_and_leaves_no_heading_behind(tmp_path: Path) -> None:
    path = written(tmp_path, "printed", pages.shipped())
    paper = tmp_path / "printed.pdf"
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'chromium'}")
    chromium = outside.program("chromium")
    command = [chromium, *flags, "--no-pdf-header-footer", f"--print-to-pdf={paper}", path.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    boxes = poppler.boxes(paper)
    assert min(box.left for box in boxes) > 16 / 25.4 * 72 - 1
    (press,) = [box.page for box in boxes if box.text == "pers"]
    assert press in [box.page for box in boxes if box.text == "Perscontact"]
    assert ".pk-poster .pk-icon { display: none; }" in path.read_text("utf-8"), "a white disc on a white button"
