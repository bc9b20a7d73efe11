"""`presskit export`: the files that it writes, and what keeps them in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from commands.calls import AFTER, BEFORE, Run, embargoed, names, nl, photo, sample, with_article, with_figures
from presskit import files
from presskit.kit import blocks, edits, model
from presskit.storage import create, open_kit


def test_export_writes_the_outputs_under_their_names(run: Run, kit: Path, out: Path) -> None:
    told = run("export", kit, "--to", "print", "--to", "screen,snippet", "--out", out, "--level", "full")
    assert told.code == 0, told.err
    files_ = ["nieuwe-zaal.print.pdf", "nieuwe-zaal.screen.pdf", "nieuwe-zaal.snippet.css", "nieuwe-zaal.snippet.html"]
    assert names(out) == files_
    assert sorted(told.out.splitlines()) == [str(out / name) for name in files_]
    assert (out / files_[0]).read_bytes().startswith(b"%PDF-")
    assert "Museum opent nieuwe zaal" in (out / files_[3]).read_text()


def test_the_same_kit_gives_the_same_bytes(run: Run, kit: Path, tmp_path: Path) -> None:
    made = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        call = ["export", kit, "--to", "print", "screen", "snippet", "--at", "2026-12-02T10:00+01:00", "--out"]
        assert run(*call, tmp_path / name).code == 0
        made.append({entry.name: entry.read_bytes() for entry in (tmp_path / name).iterdir()})
    assert made[0] == made[1]


def test_a_kit_with_more_languages_has_them_in_the_names(run: Run, path: Path, out: Path) -> None:
    create(path, sample(languages=("nl", "en"))).close()
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    assert names(out) == ["nieuwe-zaal.nl.snippet.html"]
    assert run("export", path, "--to", "snippet", "--out", out, "--language", "all").code == 0
    assert names(out) == ["nieuwe-zaal.en.snippet.html", "nieuwe-zaal.nl.snippet.html"]
    told = run("export", path, "--to", "snippet", "--out", out, "--language", "de")
    assert (told.code, len(told.lines)) == (2, 1)
    assert "the kit has no language de; it has nl, en" in told.err


def test_pictures_of_a_snippet_lie_in_their_folder(run: Run, path: Path, out: Path, tmp_path: Path) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    assert names(out) == ["nieuwe-zaal-images", "nieuwe-zaal.snippet.html"]
    (picture,) = (out / "nieuwe-zaal-images").iterdir()
    assert f"nieuwe-zaal-images/{picture.name}" in (out / "nieuwe-zaal.snippet.html").read_text()


def test_findings_are_told_and_the_export_goes_on(run: Run, path: Path, out: Path) -> None:
    create(path, with_article(sample(), headline=(), body=(blocks.Figure(id="f", caption=nl("Zaal")),))).close()
    told = run("export", path, "--to", "print", "--out", out)
    assert told.code == 0
    assert told.lines == [
        f"{path}: error: headline: no headline",
        f"{path}: error: figure 1 (“Zaal”): waits for its picture",
    ]
    assert names(out) == ["nieuwe-zaal.print.pdf"]


def test_several_kits_and_a_bad_one_among_them(run: Run, kit: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, sample(title="Twee", slug="twee")).close()
    told = run("export", kit, tmp_path / "weg.presskit", other, "--to", "snippet", "--out", out)
    assert told.code == 1
    assert told.lines == [f"{tmp_path / 'weg.presskit'}: there is no such file; check the name"]
    assert names(out) == ["nieuwe-zaal.snippet.html", "twee.snippet.html"]


def test_two_kits_of_one_name_do_not_overwrite_each_other(run: Run, kit: Path, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.presskit"
    create(other, with_article(sample(), headline=nl("Ander bericht"))).close()
    told = run("export", kit, other, "--to", "snippet", "--out", out)
    assert told.code == 1
    assert "is also named nieuwe-zaal" in told.err
    assert "Museum opent nieuwe zaal" in (out / "nieuwe-zaal.snippet.html").read_text()


def test_another_kit_of_the_name_is_not_written_over_later_either(
    run: Run, kit: Path, out: Path, tmp_path: Path
) -> None:
    with open_kit(kit) as file:
        create(tmp_path / "other.presskit", replace(file.kit, id="0" * 32)).close()
    assert run("export", kit, "--to", "print", "text", "--out", out).code == 0
    before = {path: path.read_bytes() for path in out.iterdir()}
    told = run("export", tmp_path / "other.presskit", "--to", "print", "text", "snippet", "--out", out)
    assert told.code == 1
    assert told.lines[-1].endswith(
        f"of another kit, and in {out} already: nieuwe-zaal.print.pdf, nieuwe-zaal.txt; choose another folder or"
        " another slug; --replace writes over them"
    )
    assert {path: path.read_bytes() for path in out.iterdir()} == before
    assert run("export", kit, "--to", "print", "text", "--out", out).code == 0
    assert run("export", tmp_path / "other.presskit", "--to", "print", "text", "--out", out, "--replace").code == 0
    assert (out / "nieuwe-zaal.print.pdf").read_bytes() != before[out / "nieuwe-zaal.print.pdf"]


def test_kits_may_follow_the_outputs(run: Run, kit: Path, out: Path) -> None:
    assert run("export", "--to", "snippet", "print", kit, "--out", out).code == 0
    assert len(names(out)) == 2


@pytest.mark.parametrize(
    ("place", "message"), [("weg", "does not exist"), ("bestand", "is a file, not a folder"), ("bestand/x", "exist")]
)
def test_an_output_folder_that_is_none_is_told(run: Run, kit: Path, tmp_path: Path, place: str, message: str) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    around = names(tmp_path)
    told = run("export", kit, "--to", "print", "--out", tmp_path / place)
    assert (told.code, len(told.lines)) == (1, 1)
    assert message in told.err
    assert names(tmp_path) == around


def test_an_output_folder_that_may_not_be_written_is_told(
    run: Run, kit: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files.system, "may_write", lambda path: False)
    told = run("export", kit, "--to", "print", "--out", out)
    assert (told.code, len(told.lines)) == (1, 1)
    assert "you may not write here" in told.err


def test_a_full_disk_leaves_nothing_and_what_was_there(
    run: Run, path: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    (out / "nieuwe-zaal.print.pdf").write_bytes(b"an older one")
    room = 40_000

    def write(descriptor: int, data: Any) -> int:
        nonlocal room
        if len(data) > room:
            raise OSError(28, "No space left on device")
        room -= len(data)
        return os.write(descriptor, data)

    monkeypatch.setattr(files.system, "write", write)
    told = run("export", path, "--to", "snippet", "print", "--out", out)
    assert told.code == 1
    assert len(told.lines) == 1, told.err
    assert "the disk is full" in told.err
    assert told.out == ""
    assert names(out) == ["nieuwe-zaal.print.pdf"]
    assert (out / "nieuwe-zaal.print.pdf").read_bytes() == b"an older one"


def test_a_character_that_no_face_has_stops_a_pdf_and_is_named(run: Run, path: Path, out: Path) -> None:
    create(path, with_article(sample(), lead=nl("Op 1 december \U00012345 gaat zij open."))).close()
    told = run("export", path, "--to", "snippet", "print", "--out", out)
    assert told.code == 1
    assert len(told.lines) == 1
    assert told.lines[0].startswith(f"{path}: ")
    assert "U+12345" in told.err
    assert names(out) == []
    assert run("export", path, "--to", "snippet", "--out", out).code == 0


def test_all_characters_that_no_face_has_are_named_at_once_each_with_its_place(run: Run, path: Path, out: Path) -> None:
    kit = with_article(sample(), lead=nl("Feest 🙂 en 🎉 🙂!"), headline=nl("Zaal 𒍅"))
    kit = edits.insert_blocks(kit, kit.articles[0].id, 0, [blocks.Paragraph(id="feest", text=nl("Kom ook 🥂\ufe0f."))])
    create(path, kit).close()
    for outputs in (["print"], ["bundle"], ["snippet", "screen", "proof"]):
        told = run("export", path, "--to", *outputs, "--out", out)
        assert told.code == 1
        assert len(told.lines) == 3, told.err
        for place, characters in (
            ("headline", "𒍅 (U+12345)"), ("lead", "🙂 (U+1F642), 🎉 (U+1F389)"),
            ("paragraph 1 (“Kom ook 🥂", "🥂 (U+1F942)"),
        ):  # fmt: skip
            (line,) = (line for line in told.lines if f": {place}" in line)
            assert f"no typeface of the theme has {characters}: take it out" in line
    assert names(out) == []
    assert run("export", path, "--to", "snippet", "word", "text", "--out", out).code == 0


def test_a_bundle_of_a_draft_says_that_ninjs_withholds_it(run: Run, path: Path, out: Path) -> None:
    for status, said in (("draft", True), ("in review", True), ("approved", False), ("withdrawn", False)):
        create(path, replace(sample(), status=status)).close()
        told = run("export", path, "--to", "bundle", "--out", out)
        assert ("ninjs says “withheld”" in told.err) is said, status
        path.unlink()


def test_an_embargo_keeps_public_outputs_in(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    for output in ("screen", "snippet"):
        told = run("export", path, "--to", output, "--out", out, *BEFORE)
        assert (told.code, len(told.lines)) == (1, 1)
        assert "under embargo until 1 December 2026, 10:00 (Europe/Amsterdam)" in told.err
        assert "--override" in told.err
    told = run("export", path, "--to", "print", "snippet", "--out", out, *BEFORE)
    assert told.code == 1
    assert names(out) == []
    assert run("export", path, "--to", "print", "--out", out, *BEFORE).code == 0
    assert run("export", path, "--to", "print", "--audience", "public", "--out", out, *BEFORE).code == 1
    assert run("export", path, "--to", "snippet", "--audience", "press", "--out", out, *BEFORE).code == 0
    assert run("export", path, "--to", "screen", "snippet", "--out", out, *AFTER).code == 0


def test_an_override_goes_out_and_is_kept_in_the_kit(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    told = run("export", path, "--to", "snippet", "--out", out, *BEFORE, "--override", "afgesproken met de krant")
    assert told.code == 0
    assert "the embargo was overridden; recorded in the kit" in told.err
    assert names(out) == ["nieuwe-zaal.snippet.html"]
    with open_kit(path) as file:
        (entry,) = file.log()
    assert (entry.kind, entry.reason, entry.about) == (
        "override",
        "afgesproken met de krant",
        ("nieuwe-zaal.snippet.html",),
    )
    assert entry.when.startswith("2026-11-30T10:00")
    assert entry.who


def test_an_override_of_nothing_is_not_recorded(run: Run, kit: Path, out: Path) -> None:
    assert run("export", kit, "--to", "snippet", "print", "--out", out, "--override", "voor de zekerheid").code == 0
    with open_kit(kit) as file:
        assert file.log() == ()


def test_an_override_that_cannot_be_recorded_is_said(run: Run, path: Path, out: Path) -> None:
    create(path, embargoed()).close()
    with open_kit(path, write=True, who="Bea Bos"):
        told = run("export", path, "--to", "snippet", "--out", out, *BEFORE, "--override", "afgesproken")
    assert told.code == 0
    assert "could not be recorded in the kit" in told.err
    assert "Bea Bos" in told.err
    assert names(out) == ["nieuwe-zaal.snippet.html"]


def test_broken_rights_stop_the_output_and_nothing_lifts_that(run: Run, path: Path, out: Path, tmp_path: Path) -> None:
    with_figures(path)
    assert run("picture", path, "1", photo(tmp_path / "een.png")).code == 0
    with open_kit(path, write=True) as file:
        image = replace(file.kit.images[0], usage=model.UsageTerms(valid_until="2026-12-31"))
        file.save(replace(file.kit, images=(image,)))
    call = ["export", path, "--to", "print", "--out", out, "--override", "toch"]
    assert run(*call, "--at", "2026-12-31T12:00+01:00").code == 0
    told = run(*call, "--at", "2027-01-02T12:00+01:00")
    assert told.code == 1
    assert "een.png may not be used since 2026-12-31" in told.err


def test_what_is_not_for_publication_is_in_no_public_output(run: Run, path: Path, out: Path) -> None:
    secret = model.Contact(id="s", name="Geheim", phone="06 987 65 43 21")
    kit = with_article(sample(), note_to_editors=nl("Alleen voor de redactie"))
    create(path, replace(kit, contacts=(*kit.contacts, secret))).close()
    assert run("export", path, "--to", "snippet", "--out", out).code == 0
    public = (out / "nieuwe-zaal.snippet.html").read_text()
    assert "tel:0701234567" in public
    assert "987" not in public
    assert "redactie" not in public
