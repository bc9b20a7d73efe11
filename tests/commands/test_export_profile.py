"""`presskit export --profile`: the best level for a content management system, and what it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.calls import Run, names

WORDPRESS = "WordPress, without unfiltered_html"
KEPT = "h2 1/1, h3 2/2, p 10/10, blockquote 1/1, figure 1/1, figcaption 1/1, a 2/2, strong 3/3"
OWN = 'title = "Our newsroom"\nsource = "asked the supplier"\nelements = ["p", "div"]\n'


def test_the_best_level_is_written_and_what_stays_beside_it(run: Run, kit: Path, out: Path) -> None:
    told = run("export", kit, "--to", "snippet", "--profile", "wordpress", "--out", out)
    assert told.code == 0
    assert told.lines == [
        f"{kit}: {WORDPRESS}: the level styled is the best for it",
        f"{kit}: {WORDPRESS} keeps {KEPT}",
        f"{kit}: {WORDPRESS} drops display: 1",
    ]
    assert names(out) == ["nieuwe-zaal.snippet.html", "nieuwe-zaal.wordpress.html"]
    assert ' style="' in (out / "nieuwe-zaal.snippet.html").read_text("utf-8")
    assert "Museum opent nieuwe zaal" in (out / "nieuwe-zaal.wordpress.html").read_text("utf-8")


def test_markdown_is_a_file_to_paste(run: Run, kit: Path, out: Path) -> None:
    assert run("export", kit, "--to", "snippet", "--profile", "markdown", "--out", out).code == 0
    assert names(out) == ["nieuwe-zaal.markdown.md", "nieuwe-zaal.snippet.html"]
    assert "\n## Museum opent nieuwe zaal\n" in (out / "nieuwe-zaal.markdown.md").read_text("utf-8")


def test_the_level_that_is_asked_for_is_kept_and_judged(run: Run, kit: Path, out: Path) -> None:
    told = run("export", kit, "--to", "snippet", "--profile", "wordpress", "--level", "full", "--out", out)
    assert "the level styled would be better for it than full" in told.err
    assert "shows as text what nobody is meant to read" in told.err
    assert "nieuwe-zaal.snippet.css" in names(out)


def test_a_strict_policy_names_the_style_sheet(run: Run, kit: Path, out: Path) -> None:
    told = run("export", kit, "--to", "snippet", "--profile", "strict-csp", "--out", out)
    assert told.err.endswith("give the site the style sheet nieuwe-zaal.snippet.css as a file\n")
    assert "nieuwe-zaal.snippet.css" in names(out)


def test_a_profile_of_ones_own(run: Run, kit: Path, out: Path, tmp_path: Path) -> None:
    own = tmp_path / "newsroom.toml"
    own.write_text(OWN)
    told = run("export", kit, "--to", "snippet", "--profile", own, "--out", out, "--jobs", 2)
    assert told.code == 0
    assert "Our newsroom: the level semantic is the best for it" in told.err
    assert "nieuwe-zaal.newsroom.html" in names(out)


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (("--to", "snippet", "--profile", "joomla"), "joomla is not a profile; choose from ckeditor5"),
        (("--to", "print", "--profile", "wordpress"), "--profile is for a snippet; export snippet too"),
        (("--to", "snippet", "--profile", "gone.toml"), "gone.toml: this is no profile"),
    ],
)
def test_a_wrong_call_is_told_and_nothing_written(
    arguments: tuple[str, ...], cause: str, run: Run, kit: Path, out: Path
) -> None:
    told = run("export", kit, *arguments, "--out", out)
    assert (told.code, len(told.lines)) == (2 if "gone" not in cause else told.code, 1)
    assert told.code in {1, 2}
    assert cause in told.err
    assert names(out) == []
