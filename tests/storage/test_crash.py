"""What was saved is there after a crash, on a full disk and when a call fails."""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from presskit.kit.blocks import Paragraph
from presskit.kit.localised import localised
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.messages import Problem
from presskit.storage import create, open_kit

WRITER = """
import sys
from pathlib import Path
from msgspec.structs import replace
from presskit.kit.blocks import Paragraph
from presskit.kit.localised import localised
from presskit.storage import open_kit
with open_kit(Path(sys.argv[1]), write=True) as file:
    count = int(file.kit.title)
    while True:
        count += 1
        text = localised(f"{count} " * (count % 7 * 300), "nl")
        article = replace(file.kit.articles[0], body=(Paragraph(id="p", text=text),))
        file.save(replace(file.kit, title=str(count), articles=(article,)), assets=[bytes(20_000)] * (count % 9 == 0))
        print(count, flush=True)
"""


def text_of(kit: Kit) -> str:
    (block,) = kit.articles[0].body
    assert isinstance(block, Paragraph)
    return block.text[0].text[0].text if block.text else ""


def test_what_was_saved_survives_the_death_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "teller.presskit"
    create(path, replace(new_kit("nl"), title="0")).close()
    dice = random.Random(7)  # noqa: S311 - not for secrets
    for _ in range(12):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(dice.random() * 0.03)
        process.kill()
        said = [first, *process.stdout.read().splitlines()]
        process.wait()
        process.stdout.close()
        saved = int(said[-1])
        with open_kit(path, write=True) as file:
            count = int(file.kit.title)
            assert count in {saved, saved + 1}  # one may be on the disk before it could be said
            assert text_of(file.kit) == f"{count} " * (count % 7 * 300)
            for sha256 in file.assets():
                assert file.asset(sha256) == bytes(20_000)
    assert [entry.name for entry in tmp_path.iterdir()] == ["teller.presskit"]


def with_text(kit: Kit, text: str) -> Kit:
    body = (Paragraph(id="p", text=localised(text, "nl")),)
    return replace(kit, articles=(replace(kit.articles[0], body=body),))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    mount = shutil.which("mount")
    disk = tmp_path / "disk"
    disk.mkdir()
    done = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=False, capture_output=True
    )
    if not done or done.returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.outside
def test_a_full_disk_loses_nothing_and_is_told(small_disk: Path) -> None:
    path = small_disk / "proef.presskit"
    with create(path, new_kit("nl", title="Proef")) as file:
        file.save(with_text(file.kit, "bewaard"))
        filler = small_disk / "filler"
        with filler.open("wb", buffering=0) as other, pytest.raises(OSError, match="No space left"):
            while True:
                other.write(bytes(4096))
        with pytest.raises(Problem, match="the disk is full"):
            file.add_asset(os.urandom(50_000))
        with pytest.raises(Problem, match="the disk is full"):
            file.save(with_text(file.kit, "nog niet bewaard " * 1000))
        assert text_of(file.kit) == "bewaard"
        with open_kit(path) as other_file:
            assert text_of(other_file.kit) == "bewaard"
        filler.unlink()
        file.save(with_text(file.kit, "nu wel bewaard"))
    with open_kit(path) as other_file:
        assert text_of(other_file.kit) == "nu wel bewaard"


@pytest.mark.outside
def test_a_new_kit_on_a_full_disk_is_told_and_leaves_nothing(small_disk: Path) -> None:
    path = small_disk / "proef.presskit"
    with pytest.raises(Problem, match="the disk is full"):
        create(path, new_kit("nl"), assets=[os.urandom(2_000_000)])
    assert list(small_disk.iterdir()) == []


def test_a_limit_on_the_size_of_files_is_told(tmp_path: Path) -> None:
    """What a system does that allows no longer file: the call fails, the process is told by a signal it can ignore."""
    path = tmp_path / "proef.presskit"
    with create(path, new_kit("nl", title="Proef")) as file:
        file.save(with_text(file.kit, "bewaard"))
        kit = file.kit
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
        try:
            with pytest.raises(Problem, match=r"could not be saved|disk is full"):
                file.add_asset(os.urandom(200_000))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert file.kit is kit
        with open_kit(path) as other:
            assert other.kit == kit
            assert not other.assets()
        file.save(with_text(kit, "weer bewaard"))
    with open_kit(path) as other:
        assert text_of(other.kit) == "weer bewaard"
