"""Themes with templates of their own on the command line: checked, given to kits, drawn in every output."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from commands.calls import Run, sample
from intake.hostile import Case, corpus, trap
from presskit.intake.theme_saving import plan, save
from presskit.kit.model import Kit
from presskit.kit.theme import Template
from presskit.storage import create, open_kit
from publish.html.designing import HAVEN


def themed(folder: Path, templates: dict[str, str | bytes], named: list[dict[str, Any]] | None = None) -> Path:
    """A theme with templates; `named` is what theme.json says of them, by default all, with their sums."""
    listed = []
    for name, text in templates.items():
        at = folder / "templates" / name
        at.parent.mkdir(parents=True, exist_ok=True)
        at.write_bytes(text if isinstance(text, bytes) else text.encode())
        listed.append({"file": f"templates/{name}", "sha256": hashlib.sha256(at.read_bytes()).hexdigest()})
    content = {"schema": 1, "name": "own", "version": 1, "templates": listed if named is None else named}
    folder.mkdir(exist_ok=True)
    (folder / "theme.json").write_text(json.dumps(content))
    return folder


def test_a_theme_brings_its_templates_and_a_copy_goes_out_the_same_elsewhere(
    run: Run, kit: Path, out: Path, tmp_path: Path
) -> None:
    theme = shutil.copytree(HAVEN, tmp_path / "haven")
    assert run("theme", "check", theme).lines == ["haven 2: the theme is sound"]
    told = run("theme", kit, "apply", theme)
    assert told.lines == [f"{kit}: the theme is now haven 2; changed: name, version, colours.accent, templates"]
    assert "template\tparts/quote.html.j2" in run("theme", kit, "show").out
    shutil.rmtree(theme)
    assert run("export", kit, "--to", "snippet", "page", "--level", "full", "--out", out).code == 0
    assert "-haven-quote" in (out / "nieuwe-zaal.snippet.html").read_text()
    assert "pk-haven-foot" in (out / "nieuwe-zaal.html").read_text()


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (
            [{"file": "templates/parts/gone.html.j2"}],
            "half copied: templates[0].file names templates/parts/gone.html.j2, which is not there; copy the whole",
        ),
        ([{"file": "templates/parts/lead.html.j2", "sha256": "0" * 64}], "half copied: templates/parts/lead.html.j2"),
        ([{"file": "templates/parts/lead.html.j2", "data": 2}], "made for data of kind 2, newer than 1"),
        ([{"file": "parts/lead.html.j2"}], "templates[0].file: parts/lead.html.j2 is not where templates lie"),
        ([{"file": "templates/Lead.html"}], "put it into the folder templates, as templates/parts/quote.html.j2"),
        ([{"file": "templates/../theme.html.j2"}], "is not where templates lie"),
        (
            [{"file": "templates/parts/lead.html.j2"}] * 2,
            "templates[1].file: parts/lead.html.j2 is named twice",
        ),
        ([{"file": "templates/parts/lead.html.j2", "datum": 2}], "datum"),
    ],
)
def test_a_theme_that_is_newer_half_copied_or_wrong_says_so_and_changes_no_kit(
    run: Run, kit: Path, tmp_path: Path, named: list[dict[str, Any]], said: str
) -> None:
    before = kit.read_bytes()
    theme = themed(tmp_path / "own", {"parts/lead.html.j2": "<p>{{ part.text }}</p>"}, named)
    for told in (run("theme", "check", theme), run("theme", kit, "apply", theme)):
        assert (told.code, len(told.lines)) == (1, 1)
        assert said in told.err
    assert kit.read_bytes() == before


def test_a_template_too_large_or_unnamed_is_told(run: Run, tmp_path: Path) -> None:
    large = themed(tmp_path / "large", {"parts/lead.html.j2": "x" * 100_001})
    assert (
        "templates/parts/lead.html.j2 is too large; a template has at most 100 kB" in run("theme", "check", large).err
    )
    spare = themed(tmp_path / "spare", {"parts/lead.html.j2": "<p>{{ part.text }}</p>"}, [])
    told = run("theme", "check", spare)
    assert told.lines[0] == (
        f"{spare}: templates/parts/lead.html.j2 is not used: theme.json does not name it under templates"
    )


def test_what_a_check_finds_is_told_with_kits_too(run: Run, kit: Path, tmp_path: Path) -> None:
    theme = themed(tmp_path / "own", {"parts/lead.html.j2": "<p onclick='x()'>…</p>"})
    for told in (run("theme", "check", theme), run("theme", kit, "check", theme)):
        assert told.code == 0
        assert 'warning: template parts/lead.html.j2 line 1: onclick="" is taken out' in told.err
        assert "the theme's templates leave out these words: " in told.err
    assert "Op 1 december." in run("theme", kit, "apply", theme, "--dry-run").err


def test_a_wrong_template_in_a_kit_stops_its_export_with_one_line_and_writes_nothing(
    run: Run, path: Path, out: Path
) -> None:
    text = b"<p>{{ part.text }}</p>\n{{ part.nothing }}\n"
    theme = Template(name="parts/lead.html.j2", sha256=hashlib.sha256(text).hexdigest())
    kit = sample()
    create(path, _with(kit, theme), [text]).close()
    told = run("export", path, "--to", "snippet", "--out", out)
    assert (told.code, len(told.lines)) == (1, 1)
    assert "template parts/lead.html.j2 line 2: 'dict object' has no attribute 'nothing'" in told.err
    assert list(out.iterdir()) == []
    create(path.with_name("lost.presskit"), _with(kit, theme)).close()
    assert "parts/lead.html.j2" in run("export", path.with_name("lost.presskit"), "--to", "page", "--out", out).err
    assert run("export", path, "--to", "text", "--out", out).code == 0  # the other outputs need no template


def _with(kit: Kit, template: Template) -> Kit:
    return replace(kit, theme=replace(kit.theme, templates=(template,)))


@pytest.mark.parametrize("case", corpus("template"), ids=lambda case: str(case.name))
def test_hostile_templates_are_refused_by_line_or_do_no_harm(
    run: Run, path: Path, out: Path, tmp_path: Path, case: Case
) -> None:
    with trap(tmp_path) as laid:
        data = case.filled(laid.port, laid.secret)
        theme = themed(tmp_path / "own", {"parts/paragraph.html.j2": data})
        told = run("theme", "check", theme)
        assert told.code == (1 if any(line.startswith("error: ") for line in told.lines) else 0)
        assert all("\n" not in line for line in told.lines)
        said = re.compile(r"(error|warning): template parts/paragraph\.html\.j2 line 1: ")
        assert any(said.match(line) for line in told.lines)
        if "UTF-8" in case.expect:
            assert "not UTF-8" in told.err
        template = Template(name="parts/paragraph.html.j2", sha256=hashlib.sha256(data).hexdigest())
        create(path, _with(sample(), template), [data]).close()
        before = path.read_bytes()
        refused = run("theme", path, "apply", theme).code == 1
        assert (path.read_bytes() == before) == refused
        exported = run("export", path, "--to", "page", "snippet", "--out", out)
        assert exported.code == (1 if refused else 0)
        for file in out.rglob("*.html"):
            assert str(laid.port) not in file.read_text("utf-8")
            assert "x.js" not in file.read_text("utf-8")
    with open_kit(path) as opened:
        assert opened.kit.articles == sample().articles


def test_a_kits_templates_are_saved_with_its_theme_and_keep_their_names_when_they_change(tmp_path: Path) -> None:
    """An update writes over no file that the older theme names, so that one gets another place and keeps its name."""
    folder = tmp_path / "shared"
    for number, text in enumerate((b"<p>{{ part.text }}</p>", b"<p>{{ part.text }}!</p>"), 1):
        sha256 = hashlib.sha256(text).hexdigest()
        kit = _with(sample(), Template(name="parts/lead.html.j2", sha256=sha256))
        planned = plan(kit, {sha256: text}.__getitem__, folder, "own")
        found = save(planned, folder)
        assert found.set.theme.version == number
        assert found.set.theme.templates == kit.theme.templates
        assert found.asset(sha256) == text
        assert found.notes == ()
    assert planned.changed == ("version", "templates")


@pytest.mark.parametrize("text", ["{{ s.__class__ }}", "{{ c | attr('x') }}", "{% do x %}"])
def test_what_jinja_says_of_a_template_goes_on_in_one_sentence(run: Run, tmp_path: Path, text: str) -> None:
    told = run("theme", "check", themed(tmp_path / "own", {"parts/lead.html.j2": text}))
    assert told.code == 1
    assert "template parts/lead.html.j2 line 1: " in told.err
    assert "; " in told.err
    assert ".;" not in told.err
