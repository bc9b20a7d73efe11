"""What is not a sound kit is refused with its cause, and never changed."""

from __future__ import annotations

import gzip
import os
import random
import re
import shutil
import sqlite3
import stat
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from presskit.kit.blocks import Paragraph, Quote
from presskit.kit.localised import localised
from presskit.kit.model import Article, Image, Kit, Person
from presskit.kit.start import new_kit
from presskit.messages import Problem
from presskit.storage import create, open_kit
from presskit.storage.opening import JOURNAL_MAGIC
from presskit.storage.rows import encode, row_hash, rows

PICTURE = bytes(range(256)) * 40


def sample() -> Kit:
    articles = tuple(
        Article(
            id=f"artikel-{a}",
            headline=localised(f"Museum opent zaal {a}", "nl"),
            body=(
                *(Paragraph(id=f"{a}-{n}", text=localised("De zaal gaat open. " * 8, "nl")) for n in range(8)),
                Quote(id=f"{a}-q", speaker="anna", text=localised("Eindelijk", "nl")),
            ),
        )
        for a in range(6)
    )
    return replace(
        new_kit("nl", title="Museum"),
        articles=articles,
        people=(Person(id="anna", name="Anna Vos"),),
        images=(Image(id="foto", file="zaal.jpg", sha256="x"),),
    )


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "museum.presskit"
    with create(path, sample(), assets=[PICTURE]) as file:
        file.name_version("Eerste", "2026-11-20T09:00:00+01:00")
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sound: bytes) -> Path:
    path = tmp_path / "museum.presskit"
    path.write_bytes(sound)
    return path


def beside(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def refused(path: Path) -> str:
    """Return why a kit is refused for reading and for writing, after seeing that nothing beside it or in it changed."""
    before = path.read_bytes() if path.is_file() else None
    around = beside(path)
    told = []
    for write in (False, True):
        with pytest.raises(Problem) as caught:
            open_kit(path, write=write)
        told.append(str(caught.value))
    assert told[0] == told[1]
    assert "\n" not in told[0]
    assert str(path) in told[0]
    assert (path.read_bytes() if path.is_file() else None) == before
    assert beside(path) == around
    return told[0].removeprefix(f"{path}: ")


def zipped(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("kit.json", "{}")


def foreign_database(path: Path) -> None:
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE kit (a)")
    db.commit()
    db.close()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda path: path.unlink(), "there is no such file", id="missing"),
        pytest.param(lambda path: (path.unlink(), path.mkdir()), "this is a folder", id="folder"),
        pytest.param(pipe, "device or pipe", id="pipe"),
        pytest.param(lambda path: path.write_bytes(b""), "the file is empty", id="empty"),
        pytest.param(lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99)), "not a press kit", id="png"),
        pytest.param(lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(9)), "9|25 bytes", id="header alone"),
        pytest.param(lambda path: path.write_bytes(b"Persbericht\n"), "not a press kit", id="text"),
        pytest.param(lambda path: path.write_bytes(gzip.compress(path.read_bytes())), "not a press kit", id="gzip"),
        pytest.param(zipped, "not a press kit", id="zip"),
        pytest.param(foreign_database, "not a press kit", id="another program's SQLite file"),
        pytest.param(lambda path: (path.unlink(), path.symlink_to("nowhere")), "no such file", id="dangling link"),
        pytest.param(lambda path: (path.unlink(), path.symlink_to(path)), "cannot be read", id="link to itself"),
    ],
)
def test_what_is_no_kit_is_refused(path: Path, make: Callable[[Path], object], message: str) -> None:
    make(path)
    assert re.search(message, refused(path))


@pytest.mark.parametrize("name", ["/dev/null", "/dev/zero", "a\0b"])
def test_a_name_of_no_file_is_refused(name: str) -> None:
    with pytest.raises(Problem):
        open_kit(Path(name))


def header(path: Path, offset: int, data: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(data)] = data
    path.write_bytes(content)


def test_a_newer_format_is_refused_untouched(path: Path) -> None:
    header(path, 60, struct.pack(">i", 7))
    assert refused(path) == "made by a newer presskit (format 7, this one reads up to 1); update presskit"


def test_a_write_ahead_log_is_refused_and_none_appears(path: Path) -> None:
    header(path, 18, b"\2\2")
    assert "write-ahead log" in refused(path)


@pytest.mark.parametrize("lost", [1, 100, 4096, 3 * 4096, 40_000])
def test_a_truncated_kit_is_refused(path: Path, sound: bytes, lost: int) -> None:
    path.write_bytes(sound[:-lost])
    assert "damaged" in refused(path)


def test_a_kit_with_something_behind_it_is_refused(path: Path, sound: bytes) -> None:
    path.write_bytes(sound + b"\r\n")
    assert f"{len(sound) + 2} bytes instead of {len(sound)}" in refused(path)


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("DROP TABLE log", "log"),
        ("CREATE TABLE extra (a)", "extra"),
        ("CREATE VIEW spy AS SELECT * FROM person", "spy"),
        ("CREATE TRIGGER spy AFTER UPDATE ON kit BEGIN DELETE FROM article; END", "spy"),
        ("CREATE INDEX spy ON block (content)", "spy"),
        ("ALTER TABLE fact ADD COLUMN more INT GENERATED ALWAYS AS (1)", "fact"),
        ("ALTER TABLE fact ADD COLUMN more INT", "fact"),
        ("ANALYZE", "sqlite_stat1"),
    ],
)
def test_another_schema_is_refused(path: Path, sql: str, name: str) -> None:
    change(path, sql)
    assert f"its table {name} is not a kit's" in refused(path)


def change(path: Path, sql: str, *values: object) -> None:
    db = sqlite3.connect(path)
    with db:
        db.execute(sql, values)
    db.close()


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        (
            "UPDATE article SET content = CAST(replace(content, 'opent', 'sluit') AS BLOB) WHERE key = 'artikel-3'",
            "damaged: the article “Museum sluit zaal 3” (1 parts in all)",
        ),
        ("UPDATE block SET content = x'ff' WHERE key = '2-4'", "damaged: a part of the article “Museum opent zaal 2”"),
        ("UPDATE block SET content = CAST(x'7b7d' || content AS BLOB)", "a part of the article"),
        ("DELETE FROM block WHERE key = '4-1'", "damaged: a part of the article “Museum opent zaal 4”"),
        ("DELETE FROM article WHERE key = 'artikel-1'", "damaged: the article “artikel-1”"),
        ("UPDATE person SET key = 'bob'", "damaged: the person Anna Vos"),
        ("UPDATE image SET hash = x'00'", "damaged: the data of picture zaal.jpg"),
        ("UPDATE icon SET content = x'' WHERE key = 'icon-mail'", "damaged: the icon icon-mail"),
        ("DELETE FROM theme", "damaged: the theme"),
        ("DELETE FROM kit", "damaged: the kit's own data"),
        ("UPDATE kit SET hash = zeroblob(16)", "damaged: the kit's own data"),
        ("UPDATE block SET key = CAST(x'ff' AS TEXT) WHERE key = '2-4'", "damaged: a part of the article"),
    ],
)
def test_a_damaged_row_is_named(path: Path, sql: str, message: str) -> None:
    change(path, sql)
    assert message in refused(path)


def test_rows_with_sound_hashes_that_do_not_fit_are_refused(path: Path) -> None:
    stranger = encode(Person(id="anna", name="Anna", portrait="nowhere"))
    change(path, "UPDATE person SET content = ?, hash = ?", stranger, row_hash("person", "anna", stranger))
    assert "damaged at $.people[0].portrait (no image has the id 'nowhere')" in refused(path)


def test_a_row_of_another_kit_with_a_sound_hash_is_refused(path: Path) -> None:
    stranger = encode(Person(id="bob", name="Bob"))
    change(path, "INSERT INTO person VALUES ('bob', ?, ?)", stranger, row_hash("person", "bob", stranger))
    assert "damaged: the person bob" in refused(path)


def test_a_second_kit_row_is_refused(path: Path) -> None:
    other = new_kit("nl")
    key, content = next((key, content) for key, content in rows(other).items() if key.table == "kit")
    data = encode(content)
    change(path, "INSERT INTO kit VALUES (?, ?, ?)", key.key, data, row_hash("kit", key.key, data))
    assert "damaged" in refused(path)


def test_a_damaged_picture_is_told_when_it_is_asked_for(path: Path, sound: bytes) -> None:
    path.write_bytes(sound.replace(PICTURE[512:700], bytes(188), 1))
    with open_kit(path) as file:
        (sha256,) = file.assets()
        with pytest.raises(Problem, match=r"the bytes of .* are not what was saved"):
            file.asset(sha256)
    with open_kit(path, write=True) as file:
        file.add_asset(PICTURE)
        assert file.asset(sha256) == PICTURE


def test_no_changed_byte_is_taken_for_the_truth(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "museum.presskit"
    path.write_bytes(sound)
    with open_kit(path) as file:
        true_kit, (sha256,) = file.kit, file.assets()
    dice = random.Random(20_261_120)  # noqa: S311 - not for secrets
    refusals = 0
    for _ in range(400):
        content = bytearray(sound)
        for _ in range(dice.choice([1, 1, 1, 20])):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        path.write_bytes(content)
        try:
            with open_kit(path) as file:
                assert file.kit == true_kit
                with suppress(Problem):
                    assert file.version(1) == true_kit
                assert file.asset(sha256) == PICTURE
        except Problem:
            refusals += 1
        assert beside(path) == ["museum.presskit"]
    assert refusals > 100  # the rest hit unused bytes, or what only the versions hold


@pytest.mark.parametrize("page", range(1, 12))
def test_a_ruined_page_is_told(path: Path, sound: bytes, page: int) -> None:
    dice = random.Random(page)  # noqa: S311 - not for secrets
    start = 4096 * page
    path.write_bytes(sound[:start] + dice.randbytes(4096) + sound[start + 4096 :])
    assert "damaged" in refused(path)


def test_a_journal_of_an_unfinished_save_is_put_back(path: Path, tmp_path: Path) -> None:
    """Reading alone does it too, because what an unfinished save wrote is not the kit."""
    script = (
        "import os, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA cache_size = 2')\n"  # so that pages go to the disk before the end
        "db.execute('BEGIN IMMEDIATE')\n"
        "db.execute(\"UPDATE block SET content = CAST(replace(content, 'open', 'dicht') AS BLOB)\")\n"
        "os._exit(9)\n"
    )
    before = sample()
    with open_kit(path) as file:
        before = file.kit
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert (tmp_path / "museum.presskit-journal").stat().st_size > 0
    assert b"dicht" in path.read_bytes()
    with open_kit(path) as file:
        assert file.kit == before
    assert beside(path) == ["museum.presskit"]


def test_an_empty_journal_is_swept_up_by_the_next_writer(path: Path) -> None:
    """What a save leaves that was cut short before it wrote anything."""
    path.with_name("museum.presskit-journal").write_bytes(b"")
    with open_kit(path) as file:
        before = file.kit
    with open_kit(path, write=True) as file:
        assert file.kit == before
    assert beside(path) == ["museum.presskit"]


def test_a_journal_that_points_to_a_third_file_is_refused(path: Path, tmp_path: Path) -> None:
    """SQLite would delete the file that such a journal names."""
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    name = os.fsencode(victim)
    tail = name + struct.pack(">II", len(name), sum(name)) + JOURNAL_MAGIC
    page = path.read_bytes()[:4096]
    head = (JOURNAL_MAGIC + struct.pack(">IIIII", 0, 0, len(path.read_bytes()) // 4096, 512, 4096)).ljust(512, b"\0")
    (tmp_path / "museum.presskit-journal").write_bytes(head + page + tail)
    assert "museum.presskit-journal beside it is not presskit's" in refused(path)
    assert victim.read_text() == "mine"


READER = """
import os, sys
from contextlib import suppress
from pathlib import Path
from presskit.messages import Problem, worded
from presskit.storage import open_kit, lock, file
import presskit.resources, gettext, pwd, socket
worded(Problem("kit-missing", path=""))
path = Path(sys.argv[1])
if os.getuid() == 0:
    os.setgroups([]); os.setresgid(65534, 65534, 65534); os.setresuid(65534, 65534, 65534)
for write, or_read in ((False, False), (True, True), (True, False)):
    try:
        with open_kit(path, write=write, or_read=or_read) as file:
            print(file.read_only, file.why, len(file.kit.articles))
    except Problem as problem:
        print(problem)
"""


def as_another_user(path: Path) -> list[str]:
    """Open a kit for reading, for writing or else reading, and for writing, as a user without rights."""
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)], capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture
def shared(sound: bytes) -> Iterator[Path]:
    """A kit that another user can reach, which those of `tmp_path` are not."""
    folder = Path("/var/tmp" if Path("/var/tmp").is_dir() else "/tmp") / f"presskit-test-{os.getpid()}"  # noqa: S108
    folder.mkdir()
    path = folder / "museum.presskit"
    path.write_bytes(sound)
    try:
        yield path
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_kit_in_a_folder_that_may_not_be_written_can_be_read(shared: Path) -> None:
    shared.chmod(0o666)
    shared.parent.chmod(0o555)
    cause = f"{shared}: you may not write in its folder, so the kit can only be read; work on a copy"
    assert as_another_user(shared) == ["True None 6", f"True {cause} 6", cause]
    assert beside(shared) == ["museum.presskit"]


def test_a_kit_that_may_not_be_written_can_be_read(shared: Path) -> None:
    shared.chmod(0o444)
    shared.parent.chmod(0o777)
    cause = f"{shared}: you may not write this file; change its permissions or work on a copy"
    assert as_another_user(shared) == ["True None 6", f"True {cause} 6", cause]
    assert beside(shared) == ["museum.presskit"]


def test_a_kit_that_may_not_be_read_is_refused(shared: Path) -> None:
    shared.parent.chmod(0o755)
    shared.chmod(0)
    assert set(as_another_user(shared)) == {f"{shared}: you may not read this file; ask its owner for access"}


def test_an_unfinished_save_in_a_folder_that_may_not_be_written_is_told(shared: Path) -> None:
    db = sqlite3.connect(shared, isolation_level=None)
    db.execute("PRAGMA cache_size = 2")
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE block SET content = CAST(replace(content, 'open', 'dicht') AS BLOB)")
    journal = shared.with_name("museum.presskit-journal")
    half, old = shared.read_bytes(), journal.read_bytes()
    db.execute("ROLLBACK")
    db.close()
    shared.write_bytes(half)
    journal.write_bytes(old)
    journal.chmod(0o444)
    shared.chmod(0o444)
    shared.parent.chmod(0o555)
    assert as_another_user(shared)[0] == (
        f"{shared}: the last save was cut short and cannot be undone here; copy the kit with museum.presskit-journal "
        "to a folder where you may write and open it there"
    )
    assert stat.S_IMODE(shared.stat().st_mode) == 0o444
