"""`presskit check` and `presskit show`: what is wrong with a kit, and what it holds."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from presskit import preflight
from presskit.commands import given
from presskit.commands.console import say, show, show_json, tell
from presskit.kit.model import Kit
from presskit.kit.view import view
from presskit.messages import N_, reader_language
from presskit.preflight import FINDINGS, Finding
from presskit.storage import open_kit

_SOUND = N_("{path}: no findings")
_COUNTS = N_("{path}: errors: {errors}, warnings: {warnings}, notes: {notes}")


def check(arguments: Namespace) -> int:
    """Tell what is wrong with a kit; return 1 when there is an error among it."""
    path = Path(arguments.kit)
    with open_kit(path) as file:
        findings = preflight.check(file.kit, now=given.moment(arguments.at), assets=file.assets())
        kit = file.kit
    language = reader_language()
    if arguments.json:
        show_json(_report(kit, findings, language))
    elif arguments.junit:
        show(_junit(kit, findings, language))
    else:
        for finding in findings:
            tell(f"{path}: {preflight.line(kit, finding, language)}")
        if findings:
            say(_COUNTS, path=path, **{f"{s}s": n for s, n in _counts(findings).items()})
        else:
            say(_SOUND, path=path)
    return 1 if any(finding.severity == "error" for finding in findings) else 0


def _counts(findings: tuple[Finding, ...]) -> dict[str, int]:
    return {s: sum(f.severity == s for f in findings) for s in ("error", "warning", "note")}


def _report(kit: Kit, findings: tuple[Finding, ...], language: str) -> dict[str, Any]:
    return {
        "id": kit.id,
        "slug": kit.slug,
        **{f"{severity}s": number for severity, number in _counts(findings).items()},
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity,
                "message": preflight.what(finding, language),
                "where": preflight.where(kit, finding.place, language) or None,
                **{name: getattr(finding.place, name) or None for name in finding.place.__struct_fields__},
                "data": finding.data,
            }
            for finding in findings
        ],
    }


def _junit(kit: Kit, findings: tuple[Finding, ...], language: str) -> str:
    """Return the findings as JUnit XML: a test case for each thing that is looked for, failed where an error is."""
    failed = {finding.code for finding in findings if finding.severity == "error"}
    out = ['<?xml version="1.0" encoding="UTF-8"?>']
    name = quoteattr(kit.slug or kit.id)
    out.append(f'<testsuite name={name} tests="{len(FINDINGS)}" failures="{len(failed)}" errors="0" skipped="0">')
    for code in FINDINGS:
        found = [finding for finding in findings if finding.code == code]
        case = f'  <testcase classname="presskit" name="{code}"'
        if not found:
            out.append(f"{case}/>")
            continue
        lines = [preflight.line(kit, finding, language) for finding in found]
        out.append(f"{case}>")
        if code in failed:
            out.append(f'    <failure type="{code}" message={quoteattr(lines[0])}>{_escaped(lines)}</failure>')
        else:
            out.append(f"    <system-out>{_escaped(lines)}</system-out>")
        out.append("  </testcase>")
    return "\n".join([*out, "</testsuite>"])


def _escaped(lines: list[str]) -> str:
    from xml.sax.saxutils import escape

    return escape("\n".join(lines))


def show_kit(arguments: Namespace) -> int:
    """Show what a kit holds, in one language."""
    path = Path(arguments.kit)
    with open_kit(path) as file:
        kit = file.kit
    language = given.language_of(kit, arguments.language, path)
    shown = view(kit, language, spans=arguments.spans)
    if arguments.json:
        show_json(shown)
    else:
        from presskit.commands.listing import listed

        show("\n".join(listed(shown, spans=arguments.spans)))
    return 0
