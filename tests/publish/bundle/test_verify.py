"""The checker finds every change in a bundle, and is not led astray by what is no bundle."""

from __future__ import annotations

import io
import json
import warnings
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from presskit.messages import Problem, worded
from presskit.publish.bundle.verify import verify
from publish.bundle.bundling import bundled

Files = list[tuple[str, bytes]]


@cache
def files() -> tuple[tuple[str, bytes], ...]:
    made = bundled()
    return tuple((name, made[name]) for name in made.names)


def packed(path: Path, contents: Files) -> Path:
    with zipfile.ZipFile(path, "w") as bundle, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two of one name
        for name, data in contents:
            bundle.writestr(name, data)
    return path


def states(path: Path) -> dict[str, str]:
    return {verdict.path: verdict.state for verdict in verify(path) if verdict.state != "ok"}


def test_a_bundle_packed_again_is_still_the_same(tmp_path: Path) -> None:
    assert states(packed(tmp_path / "b.zip", list(files()))) == {}
    assert states(packed(tmp_path / "c.zip", list(reversed(files())))) == {}


def test_each_file_is_told_of_in_the_manifests_order(tmp_path: Path) -> None:
    found = verify(packed(tmp_path / "b.zip", list(files())))
    assert [verdict.path for verdict in found] == [name for name, _ in files()][:-1]


def change(contents: Files) -> dict[str, str]:
    name, data = contents[2]
    contents[2] = name, data[:-1] + bytes([data[-1] ^ 1])
    return {name: "changed"}


def cut(contents: Files) -> dict[str, str]:
    name, data = contents[0]
    contents[0] = name, data[:-1]
    return {name: "changed"}


def grow(contents: Files) -> dict[str, str]:
    name, data = contents[0]
    contents[0] = name, data + bytes(9_000_000)
    return {name: "changed"}


def lose(contents: Files) -> dict[str, str]:
    name, _ = contents.pop(1)
    return {name: "missing"}


def add(contents: Files) -> dict[str, str]:
    contents.insert(3, ("pictures/print/other.jpg", b"x"))
    return {"pictures/print/other.jpg": "extra"}


def escape(contents: Files) -> dict[str, str]:
    contents.append(("../../evil.sh", b"x"))
    return {"../../evil.sh": "extra"}


def rename(contents: Files) -> dict[str, str]:
    name, data = contents[0]
    contents[0] = name.upper(), data
    return {name: "missing", name.upper(): "extra"}


def double(contents: Files) -> dict[str, str]:
    contents.append(contents[0])
    return {contents[0][0]: "twice"}


def two_manifests(contents: Files) -> dict[str, str]:
    contents.append(contents[-1])
    return {"manifest.json": "twice"}


@pytest.mark.parametrize("spoil", [change, cut, grow, lose, add, escape, rename, double, two_manifests])
def test_every_change_is_found(tmp_path: Path, spoil: Callable[[Files], dict[str, str]]) -> None:
    contents = list(files())
    expected = spoil(contents)
    assert states(packed(tmp_path / "b.zip", contents)) == expected


def test_a_byte_changed_inside_the_zip_is_found(tmp_path: Path) -> None:
    path = packed(tmp_path / "b.zip", list(files()))
    data = bytearray(path.read_bytes())
    name, content = files()[0]
    data[data.index(content[:200]) + 150] ^= 1
    path.write_bytes(bytes(data))
    assert states(path) == {name: "damaged"}


def manifest(**changes: object) -> bytes:
    return json.dumps({**json.loads(files()[-1][1]), **changes}).encode()


@pytest.mark.parametrize(
    ("contents", "code"),
    [
        ([("a.txt", b"x")], "bundle-no-manifest"),
        ([("manifest.json", b"{")], "bundle-manifest-damaged"),
        ([("manifest.json", b"\xff\xfe")], "bundle-manifest-damaged"),
        ([("manifest.json", b'{"files": []}')], "bundle-manifest-damaged"),
        ([("manifest.json", manifest(format="other"))], "bundle-no-manifest"),
        ([("manifest.json", manifest(version=9))], "bundle-newer"),
        ([("manifest.json", b" " * 17_000_000)], "bundle-manifest-damaged"),
        ([(f"{n}", b"") for n in range(10_001)], "bundle-many"),
    ],
    ids=["none", "no JSON", "no text", "no fields", "another's", "newer", "blank", "many files"],
)
def test_what_is_no_bundle_is_a_named_cause(tmp_path: Path, contents: Files, code: str) -> None:
    with pytest.raises(Problem) as caught:
        verify(packed(tmp_path / "b.zip", contents))
    assert caught.value.code == code
    assert "b.zip" in worded(caught.value, "en")


def test_what_is_no_zip_is_a_named_cause(tmp_path: Path) -> None:
    path = tmp_path / "b.zip"
    with pytest.raises(Problem) as caught:
        verify(path)
    assert caught.value.code == "bundle-not-there"
    whole = packed(path, list(files())).read_bytes()
    for data in (b"", b"no zip", whole[: len(whole) // 2], whole[1000:2000]):
        path.write_bytes(data)
        with pytest.raises(Problem) as caught:
            verify(path)
        assert caught.value.code == "bundle-not-zip"
    with pytest.raises(Problem) as caught:
        verify(tmp_path)
    assert caught.value.code == "bundle-unreadable"


def test_an_encrypted_or_unknown_packing_is_damage(tmp_path: Path) -> None:
    contents = list(files())
    packed_again = io.BytesIO()
    with zipfile.ZipFile(packed_again, "w") as bundle:
        for name, data in contents:
            bundle.writestr(name, data)
    spoilt = bytearray(packed_again.getvalue())
    first = contents[0][0].encode()
    local, central = spoilt.index(first) - 30, spoilt.rindex(first) - 46
    spoilt[local + 6] |= 1
    spoilt[central + 8] |= 1
    (tmp_path / "b.zip").write_bytes(bytes(spoilt))
    assert states(tmp_path / "b.zip") == {contents[0][0]: "damaged"}
