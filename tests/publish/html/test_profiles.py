"""The profiles of content management systems: those that ship, and one's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from presskit import resources
from presskit.messages import Problem
from presskit.publish.html import profile, profiles
from presskit.publish.html.profiles import MOST_BYTES, own_folder, read

OWN = 'title = "Our newsroom"\nsource = "asked the supplier"\nelements = ["p", "a"]\n[attributes]\na = ["href"]\n'

SHIPPED = {
    "ckeditor5", "drupal-basic", "drupal-full", "markdown", "strict-csp", "tinymce", "typo3", "wordpress",
    "wordpress-unfiltered",
}  # fmt: skip


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    own_folder().mkdir(parents=True)
    return own_folder()


def test_each_that_ships_says_what_its_rules_were_taken_from() -> None:
    assert {known.name for known in profiles()} == SHIPPED
    for known in profiles():
        assert len(known.source) > 30
        assert known.elements or known.markdown or not known.attributes
    assert len(list(resources.path("profiles").glob("*"))) == len(SHIPPED)


def test_names_are_in_small_letters_and_each_list_names_what_is_kept() -> None:
    for known in profiles():
        for names in (known.elements, known.removed, known.withheld, *known.attributes.values()):
            assert all(name == name.lower() for name in names)
            assert len(set(names)) == len(names), known.name
        assert set(known.attributes) - {"*"} <= set(known.elements)
        assert set(known.within) <= set(known.elements)


def test_it_is_called_in_the_readers_language() -> None:
    assert profile("markdown").called("nl") == "Gewone Markdown"
    assert profile("tinymce").called("nl") == profile("tinymce").called("en") == "TinyMCE"


def test_ones_own_stands_beside_them_and_comes_before_one_of_its_name(own: Path) -> None:
    (own / "newsroom.toml").write_text(OWN)
    (own / "wordpress.toml").write_text(OWN)
    assert {known.name for known in profiles()} == SHIPPED | {"newsroom"}
    assert profile("newsroom").title == "Our newsroom"
    assert profile("wordpress").elements == ("p", "a")


def test_one_that_is_damaged_is_told_to_who_names_it_and_hides_no_other(own: Path) -> None:
    (own / "newsroom.toml").write_text("title = ")
    assert {known.name for known in profiles()} == SHIPPED
    with pytest.raises(Problem, match=r"newsroom\.toml: this is no profile: "):
        profile("newsroom")


def test_a_file_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN)
    assert profile(str(tmp_path / "ours.toml")).name == "ours"


@pytest.mark.parametrize("name", ["joomla", "", "../wordpress", "WordPress", "a/b", "x" * 300])
def test_a_name_that_is_none_says_which_there_are(name: str) -> None:
    with pytest.raises(Problem, match="is not a profile; choose from ckeditor5, drupal-basic") as raised:
        profile(name)
    assert raised.value.usage


@pytest.mark.parametrize(
    ("written", "cause"),
    [
        (b"title = 3", r"Expected `str`, got `int` - at `\$\.title`"),
        (b'title = "x"', "missing required field `source`"),
        (OWN.encode() + b'\n[styles]\ncolor = "x"', r"Expected `array`, got `object` - at `\$\.styles`"),
        (b'element = ["p"]\n' + OWN.encode(), "unknown field `element`"),
        (b"\xff\xfe", "."),
        (b"a = " + b"[" * 50_000, "."),
        (b"", "missing required field `title`"),
    ],
    ids=range(7),
)
def test_what_is_no_profile_says_why(written: bytes, cause: str, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_bytes(written)
    with pytest.raises(Problem, match=r"ours\.toml: this is no profile") as raised:
        read(path)
    assert "\n" not in str(raised.value)
    assert re.search(cause, str(raised.value))


def test_what_is_kept_of_elements_wants_them_named(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text('title = "x"\nsource = "y"\n[within]\nfigure = ["img"]')
    with pytest.raises(Problem, match="name those in elements"):
        read(tmp_path / "ours.toml")


def test_a_name_can_be_typed(tmp_path: Path) -> None:
    (tmp_path / "Our Newsroom.toml").write_text(OWN)
    with pytest.raises(Problem, match="small letters, digits and hyphens"):
        read(tmp_path / "Our Newsroom.toml")


def test_what_is_too_large_or_not_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "large.toml").write_bytes(b"#" * (MOST_BYTES + 1))
    for name in ("large.toml", "gone.toml"):
        with pytest.raises(Problem, match="this is no profile"):
            read(tmp_path / name)
