"""`presskit check`: its lines, its data and its exit code."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from commands.calls import AFTER, BEFORE, Run, embargoed, nl, sample, with_article
from presskit.storage import create


def test_check_ends_with_0_without_errors_and_1_with(run: Run, kit: Path, path: Path, tmp_path: Path) -> None:
    told = run("check", kit)
    assert (told.code, told.lines) == (0, [f"{kit}: no findings"])
    other = tmp_path / "b.presskit"
    create(other, with_article(sample(contacts=()), headline=())).close()
    told = run("check", other)
    assert told.code == 1
    assert told.lines == [
        f"{other}: error: headline: no headline",
        f"{other}: warning: contacts: nobody whom the press can reach",
        f"{other}: errors: 1, warnings: 1, notes: 0",
    ]


def test_check_as_json(run: Run, path: Path) -> None:
    create(path, with_article(sample(), headline=())).close()
    told = run("check", path, "--json")
    assert told.code == 1
    assert told.err == ""
    data = json.loads(told.out)
    assert (data["slug"], data["errors"], data["warnings"], data["notes"]) == ("nieuwe-zaal", 1, 0, 0)
    assert data["findings"] == [
        {
            "code": "no-headline", "severity": "error", "message": "no headline", "where": "headline", "article": "a",
            "block": None, "part": None, "field": "headline", "language": None, "data": {},
        }
    ]  # fmt: skip


def test_check_as_junit(run: Run, path: Path) -> None:
    create(path, with_article(sample(contacts=()), headline=nl("“&<x>" * 30), lead=())).close()
    told = run("check", path, "--junit")
    suite = ElementTree.fromstring(told.out)  # noqa: S314 - our own
    cases = {case.get("name"): case for case in suite}
    assert suite.get("tests") == str(len(cases))
    assert suite.get("failures") == "1"
    assert [name for name, case in cases.items() if case.find("failure") is not None] == ["no-lead"]
    assert {name for name, case in cases.items() if case.find("system-out") is not None} == {
        "headline-long",
        "no-contact",
    }


def test_check_goes_by_the_time_given(run: Run, path: Path) -> None:
    create(path, embargoed()).close()
    assert run("check", path, *BEFORE).err == f"{path}: no findings\n"
    assert "the embargo ended on 1 December 2026, 10:00 (Europe/Amsterdam)" in run("check", path, *AFTER).err
