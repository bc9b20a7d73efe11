from __future__ import annotations

import hashlib
import math
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from making import kits
from presskit import files
from presskit.kit.blocks import Paragraph, Rating, new_id
from presskit.kit.localised import localised
from presskit.kit.model import Image, Kit, Person
from presskit.kit.start import new_kit
from presskit.kit.text import Span
from presskit.messages import Problem
from presskit.storage import KitFile, create, open_kit
from presskit.storage.rows import TABLES

WHEN = "2026-11-20T09:00:00+01:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "proef.presskit"


@pytest.fixture
def file(path: Path) -> Iterator[KitFile]:
    with create(path, new_kit("nl", title="Proef"), who="Anna Vos") as made:
        yield made


def with_body(kit: Kit, *texts: str) -> Kit:
    body = tuple(Paragraph(id=f"{n}", text=localised(text, "nl")) for n, text in enumerate(texts))
    return replace(kit, articles=(replace(kit.articles[0], body=body),))


def reopened(path: Path) -> Kit:
    with open_kit(path) as file:
        return file.kit


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@given(st.lists(kits(), min_size=1, max_size=4))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_what_was_saved_is_what_opens(tmp_path: Path, saved: list[Kit]) -> None:
    at = tmp_path / f"{new_id()}.presskit"
    with create(at, saved[0]) as file:
        for kit in saved[1:]:
            file.save(kit)
            assert file.kit is kit
            assert reopened(at) == kit
    assert reopened(at) == saved[-1]


def test_a_new_kit_says_what_it_is(file: KitFile, path: Path) -> None:
    header = path.read_bytes()[:100]
    assert header[:16] == b"SQLite format 3\0"
    assert header[18:20] == b"\1\1"
    assert header[68:72] == b"PKIT"
    assert header[60:64] == b"\0\0\0\1"
    assert len(path.read_bytes()) % int.from_bytes(header[16:18], "big") == 0


def test_saving_writes_the_rows_that_changed(file: KitFile, path: Path) -> None:
    kit = with_body(file.kit, "een", "twee", "drie")
    assert file.save(kit) == 4  # the article and its three blocks
    assert file.save(with_body(kit, "een", "twee!", "drie")) == 1
    assert file.save(with_body(kit, "een", "twee!")) == 2  # the article written, a block deleted
    assert file.save(file.kit) == 0
    assert reopened(path) == with_body(kit, "een", "twee!")


def test_what_is_deleted_does_not_stay_in_the_file(file: KitFile, path: Path) -> None:
    file.save(with_body(file.kit, "vertrouwelijk", "openbaar"))
    file.save(with_body(file.kit, "openbaar"))
    assert b"vertrouwelijk" not in path.read_bytes()
    assert b"openbaar" in path.read_bytes()


def test_the_durable_settings_are_on(file: KitFile) -> None:
    db = file._db
    assert db is not None
    found = {
        name: db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "trusted_schema", "cell_size_check", "mmap_size", "secure_delete")
    }
    assert found == {
        "journal_mode": b"delete",
        "synchronous": 3,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "secure_delete": 1,
    }


def test_assets_are_kept_once_as_they_came(file: KitFile, path: Path) -> None:
    data = os.urandom(300_000)
    sha256 = file.add_asset(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    size = path.stat().st_size
    assert file.add_asset(data) == sha256
    assert path.stat().st_size == size
    empty = file.add_asset(b"")
    with open_kit(path) as other:
        assert other.assets() == {sha256, empty}
        assert other.asset(sha256) == data
        assert other.asset(empty) == b""


def test_a_picture_and_the_edit_that_places_it_are_saved_together(file: KitFile, path: Path) -> None:
    data = b"picture"
    sha256 = hashlib.sha256(data).hexdigest()
    kit = replace(file.kit, images=(Image(id="i", file="markt.jpg", sha256=sha256),))
    file.save(kit, assets=[data])
    with open_kit(path) as other:
        assert other.kit.images == kit.images
        assert other.asset(sha256) == data


def test_a_new_kit_can_bring_its_assets(path: Path) -> None:
    with create(path, new_kit("nl"), assets=[b"a", b"b"]) as file:
        assert {file.asset(sha256) for sha256 in file.assets()} == {b"a", b"b"}


def test_an_asset_that_is_not_there_is_named(file: KitFile) -> None:
    file.save(replace(file.kit, images=(Image(id="i", file="markt.jpg", sha256="0" * 64),)))
    with pytest.raises(Problem, match=r"markt\.jpg are not in the kit"):
        file.asset("0" * 64)
    with pytest.raises(Problem, match="1111111111111111 are not in the kit"):
        file.asset("1" * 64)


def test_an_asset_too_large_is_refused(file: KitFile, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("presskit.storage.file.LARGEST_ASSET", 1_000_000)
    before = path.read_bytes()
    for add in (file.add_asset, lambda data: file.save(with_body(file.kit, "x"), assets=[data])):
        with pytest.raises(Problem, match="2 MB is too large for a kit; the limit is 1 MB a file"):
            add(bytes(1_000_001))
    assert path.read_bytes() == before


def test_a_version_keeps_the_kit_as_it_was(file: KitFile, path: Path) -> None:
    first = with_body(file.kit, "een", "twee")
    file.save(first)
    assert file.name_version("Naar de directie", WHEN) == 1
    second = with_body(first, "een", "twee, herzien")
    file.save(second)
    assert file.name_version("Naar de pers", WHEN) == 2
    file.save(with_body(second))
    with open_kit(path) as other:
        assert other.version(1) == first
        assert other.version(2) == second
        one, two = other.versions().values()
        assert (one.name, one.who, one.when, one.parents) == ("Naar de directie", "Anna Vos", WHEN, ())
        assert (two.name, two.parents) == ("Naar de pers", (one.id,))
        with pytest.raises(Problem, match="no version 3"):
            other.version(3)


def test_a_version_stores_what_did_not_change_once(file: KitFile) -> None:
    file.save(with_body(file.kit, *(f"alinea {n}" for n in range(50))))
    file.name_version("1", WHEN)
    contents = _count(file, "content")
    file.save(with_body(file.kit, *(f"alinea {n}" for n in range(49)), "anders"))
    file.name_version("2", WHEN)
    assert _count(file, "content") == contents + 1
    assert _count(file, "version_row") == 2 * contents


def test_a_version_that_was_thinned_out_says_so_and_keeps_its_place(file: KitFile) -> None:
    file.name_version("1", WHEN)
    file.save(with_body(file.kit, "x"))
    file.name_version("2", WHEN)
    with file._transaction() as db:
        db.execute("DELETE FROM version_row WHERE version = 1")
        db.execute("DELETE FROM content WHERE id NOT IN (SELECT content FROM version_row)")
    with pytest.raises(Problem, match="thinned out"):
        file.version(1)
    assert file.version(2) == file.kit
    assert file.versions()[2].parents == (file.versions()[1].id,)


def _count(file: KitFile, table: str) -> int:
    assert file._db is not None
    return int(file._db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a name of the test


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("UPDATE version SET content = replace(content, 'Proef', 'Prijs')", "version 1 is not what was saved"),
        ("UPDATE content SET content = CAST(replace(content, 'een', 'één') AS BLOB)", "version 1 is not"),
        ("DELETE FROM version_row WHERE content = 2", "version 1 is not"),
        ("DELETE FROM content WHERE id = 2", "version 1 is not"),
    ],
)
def test_a_damaged_version_is_not_given_out(file: KitFile, path: Path, damage: str, message: str) -> None:
    file.save(with_body(file.kit, "een"))
    file.name_version("Proef", WHEN)
    file.close()
    other = sqlite3.connect(path)
    with other:
        other.execute(damage.replace("= replace(", "= CAST(replace(").replace("'Prijs')", "'Prijs') AS BLOB)"))
    other.close()
    with open_kit(path, write=True) as again, pytest.raises(Problem, match=message):
        again.version(1)


def test_the_log_keeps_who_decided_what_in_order(file: KitFile, path: Path) -> None:
    assert file.record("override", when=WHEN, reason="afgesproken met de krant", about=("proef.snippet.html",)) == 1
    assert file.record("approval", when=WHEN) == 2
    with open_kit(path) as other:
        first, second = other.log()
    assert (first.kind, first.who, first.reason) == ("override", "Anna Vos", "afgesproken met de krant")
    assert first.about == ("proef.snippet.html",)
    assert second.kind == "approval"


def test_a_damaged_log_is_not_given_out(file: KitFile, path: Path) -> None:
    file.record("override", when=WHEN, reason="waar")
    file.close()
    other = sqlite3.connect(path)
    with other:
        other.execute("UPDATE log SET content = CAST(replace(content, 'waar', 'vals') AS BLOB)")
    other.close()
    with open_kit(path) as again, pytest.raises(Problem, match="entry 1 of the log"):
        again.log()


def test_a_kit_that_could_not_be_opened_again_is_not_saved(file: KitFile, path: Path) -> None:
    before, kit = path.read_bytes(), file.kit
    article = kit.articles[0]

    def body(*blocks: Paragraph | Rating) -> Kit:
        return replace(kit, articles=(replace(article, body=blocks),))

    for wrong in (
        replace(kit, articles=()),
        replace(kit, languages=()),
        replace(kit, people=(Person(id=article.id),)),
        body(Paragraph(id="a"), Paragraph(id="a")),
        body(Rating(id="a", stars=math.nan)),
        body(Paragraph(id="a", text=(replace(localised("x", "nl")[0], text=(Span("\ud800"),)),))),
        replace(kit, title=None),
    ):
        with pytest.raises(Problem, match="not saved"):
            file.save(wrong)
        assert file.kit is kit
    assert path.read_bytes() == before


def test_a_kit_opened_for_reading_is_not_written(file: KitFile, path: Path) -> None:
    with open_kit(path) as other:
        assert other.read_only
        assert not file.read_only
        with pytest.raises(Problem, match="opened for reading only"):
            other.save(with_body(other.kit, "x"))
        with pytest.raises(Problem, match="opened for reading only"):
            other.add_asset(b"x")


def test_a_closed_kit_is_closed(file: KitFile) -> None:
    file.close()
    file.close()
    with pytest.raises(Problem, match="has been closed"):
        file.save(with_body(file.kit, "x"))
    with pytest.raises(Problem, match="has been closed"):
        file.assets()


def test_nothing_stays_beside_a_closed_kit(file: KitFile, path: Path) -> None:
    assert names(path.parent) == [".proef.presskit.lock", "proef.presskit"]
    file.save(with_body(file.kit, "x"))
    file.close()
    assert names(path.parent) == ["proef.presskit"]


def test_a_new_kit_replaces_no_file(path: Path) -> None:
    path.write_bytes(b"mine")
    with pytest.raises(Problem, match="exists already"):
        create(path, new_kit("nl"))
    assert path.read_bytes() == b"mine"
    assert names(path.parent) == ["proef.presskit"]


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("no/such/folder/a.presskit", "no/such does not exist|folder .* does not exist"),
        ("file/a.presskit", "is a file, not a folder"),
        ("x" * 245 + ".presskit", "name is too long"),
        ("x" * 300, "name is too long"),
    ],
)
def test_a_new_kit_that_cannot_be_written_leaves_nothing(tmp_path: Path, place: str, message: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Problem, match=message):
        create(tmp_path / place, new_kit("nl"))
    assert names(tmp_path) == ["file"]


def test_a_new_kit_on_a_full_disk_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, data: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.system, "write", full)
    with pytest.raises(Problem, match="disk is full"):
        create(path, new_kit("nl"))
    assert names(path.parent) == []


def test_a_full_disk_is_told_and_what_was_saved_stays(file: KitFile, path: Path) -> None:
    file.save(with_body(file.kit, "bewaard"))
    kit = file.kit
    assert file._db is not None
    (pages,) = file._db.execute("PRAGMA page_count").fetchone()
    file._db.execute(f"PRAGMA max_page_count = {pages}")
    for write in (
        lambda: file.save(with_body(kit, *(f"{n} " * 400 for n in range(100)))),
        lambda: file.add_asset(bytes(100_000)),
    ):
        with pytest.raises(Problem, match="the disk is full, nothing was saved"):
            write()
        assert file.kit is kit
        assert reopened(path) == kit
    file._db.execute("PRAGMA max_page_count = 100000")
    file.save(with_body(kit, *(f"{n} " * 400 for n in range(100))))
    assert reopened(path) == file.kit


@pytest.mark.parametrize("how", ["moved", "deleted", "replaced"])
def test_saved_is_not_said_of_a_file_that_is_no_longer_there(file: KitFile, path: Path, how: str) -> None:
    if how == "replaced":
        shutil.copy(path, path.with_name("copy"))
        path.with_name("copy").rename(path)
    elif how == "moved":
        path.rename(path.with_name("elsewhere.presskit"))
    else:
        path.unlink()
    kit = file.kit
    with pytest.raises(Problem, match="moved or replaced"):
        file.save(with_body(kit, "x"))
    assert file.kit is kit


def test_a_change_by_another_program_is_not_overwritten(file: KitFile, path: Path) -> None:
    other = sqlite3.connect(path)
    with other:
        other.execute("PRAGMA user_version = 1")
        other.execute("DELETE FROM log")
        other.execute("INSERT INTO asset VALUES ('a', x'00')")
    other.close()
    with pytest.raises(Problem, match="another program changed the kit"):
        file.save(with_body(file.kit, "x"))


def test_a_kit_that_another_program_keeps_busy_is_told(
    file: KitFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert file._db is not None
    file._db.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="keeps the kit busy"):
        file.save(with_body(file.kit, "x"))
    other.execute("ROLLBACK")
    other.close()
    assert file.save(with_body(file.kit, "x")) == 2


def test_a_reader_sees_whole_saves_only(file: KitFile, path: Path) -> None:
    kits_saved = [with_body(file.kit, *([f"{n}"] * 20)) for n in range(40)]
    file.save(kits_saved[0])
    seen: list[str] = []
    wrong: list[BaseException] = []
    stop = threading.Event()

    def read() -> None:
        try:
            while not stop.is_set():
                texts = {b.text[0].text[0].text for b in reopened(path).articles[0].body if isinstance(b, Paragraph)}
                assert len(texts) == 1
                seen.extend(texts)
        except BaseException as error:  # noqa: BLE001 - handed to the test
            wrong.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for kit in kits_saved:
        file.save(kit)
    stop.set()
    reader.join()
    assert not wrong
    assert seen == sorted(seen, key=int)


def test_threads_that_save_at_once_leave_one_of_their_kits_whole(file: KitFile, path: Path) -> None:
    one, two = with_body(file.kit, "een", "gelijk"), with_body(file.kit, "gelijk", "twee")

    def save(kit: Kit) -> None:
        for _ in range(40):
            file.save(kit)

    savers = [threading.Thread(target=save, args=(kit,)) for kit in (one, two)]
    for saver in savers:
        saver.start()
    for saver in savers:
        saver.join()
    assert file.kit in {one, two}
    assert reopened(path) == file.kit


def test_every_content_table_has_rows_of_the_kit(file: KitFile) -> None:
    assert {table for table in TABLES if _count(file, table)} == {"kit", "article", "icon", "theme"}


@pytest.mark.parametrize(
    "name", ["ü.presskit", "u\u0308.presskit", "ערכה.presskit", "a b?c#d%41&e=f.presskit", "file:x?mode=memory", "a\nb"]
)
def test_any_name_works(tmp_path: Path, name: str) -> None:
    with create(tmp_path / name, new_kit("nl", title="T")) as file:
        file.save(with_body(file.kit, "x"))
    assert names(tmp_path) == [name]
    assert reopened(tmp_path / name) == file.kit


def test_a_name_that_is_not_text_works(tmp_path: Path) -> None:
    at = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.presskit"))
    with create(at, new_kit("nl", title="T")) as file:
        file.save(with_body(file.kit, "x"))
    assert reopened(at) == file.kit


def test_a_link_leads_to_the_kit_and_to_its_lock(file: KitFile, path: Path) -> None:
    link = path.with_name("link.presskit")
    link.symlink_to(path)
    with pytest.raises(Problem, match="Anna Vos has it open"):
        open_kit(link, write=True)
