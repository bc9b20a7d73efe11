"""`presskit export`: kits to files. A kit that cannot go out is told, and the next one goes on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from presskit import preflight
from presskit.batch.export import Job, Report, export, require_folder, stem
from presskit.batch.outputs import OUTPUTS, Output
from presskit.commands import given
from presskit.commands.console import say, show, tell
from presskit.messages import N_, Problem, reader_language, worded, wordings
from presskit.publish.page_sizes import page_size
from presskit.storage import KitFile, open_kit

if TYPE_CHECKING:
    from presskit.publish.pdf.profile import OutputIntent

wordings(
    **{
        "output-unknown": N_("{output} is not an output; choose from {outputs}"),
        "export-no-kit": N_("presskit export: name a kit"),
        "override-empty": N_("--override: say why the embargo is overridden; it is kept in the kit"),
    }
)

_STOPPED_EMBARGO = N_("{path}: not exported: {finding}; --override REASON sets the embargo aside")
_STOPPED = N_("{path}: not exported: {finding}")
_UNRECORDED = N_("{path}: exported, but the override could not be recorded in the kit: {cause}")
_RECORDED = N_("{path}: the embargo was overridden; recorded in the kit")


def run(arguments: Namespace) -> int:
    """Export each kit; return 1 when one could not be."""
    named, kits = sorted_out(arguments.to, arguments.kits)
    tags, kits = sorted_out(arguments.language or [], kits)
    if not kits:
        raise Problem("export-no-kit", usage=True)
    outputs = outputs_of(named)
    override = (arguments.override or "").strip()
    if arguments.override is not None and not override:
        raise Problem("override-empty", usage=True)
    folder = Path(arguments.out)
    require_folder(folder)
    job = Job(
        outputs=outputs,
        now=given.moment(arguments.at),
        audience=arguments.audience,
        override=override,
        level=arguments.level,
        class_prefix=arguments.class_prefix,
        heading_level=arguments.heading_level,
        images=arguments.images,
        base_url=arguments.base_url,
        json_ld=not arguments.no_json_ld,
        standard=arguments.standard,
        intent=_intent(arguments.icc),
        page=page_size(arguments.page) if arguments.page is not None else None,
    )
    code = 0
    names: set[str] = set()
    for name in kits:
        try:
            code = max(code, _export(Path(name), folder, job, tags, names))
        except Problem as problem:
            line = worded(problem)
            tell(line if line.startswith(name) else f"{name}: {line}")  # what an output lacks does not know the kit
            code = max(code, 2 if problem.usage else 1)
    return code


def _intent(name: str | None) -> OutputIntent | None:
    """Return the printing condition of an ICC file that was named.

    Raises:
        Problem: it cannot be read, or is no profile for print.
    """
    if name is None:
        return None
    from presskit.publish.pdf.output_profile import MOST_BYTES, read_output_profile

    return read_output_profile(given.content(Path(name), MOST_BYTES), name)


def sorted_out(values: list[str], kits: list[str]) -> tuple[list[str], list[str]]:
    """Return the values of an option that takes several, and the kits: files that were named right after the values."""
    files = [value for n, value in enumerate(values) if n and Path(value).is_file()]
    return [value for value in values if value not in files], [*kits, *files]


def outputs_of(named: Iterable[str]) -> tuple[Output, ...]:
    """Return the outputs that were named, separated by commas or not, each once.

    Raises:
        Problem: there is no such output.
    """
    found: list[Output] = []
    for name in (part for given_ in named for part in given_.split(",")):
        output = next((known for known in OUTPUTS if known == name.strip()), None)
        if output is None:
            raise Problem("output-unknown", usage=True, output=name or "“”", outputs=", ".join(OUTPUTS))
        if output not in found:
            found.append(output)
    return tuple(found)


def _export(path: Path, folder: Path, job: Job, tags: list[str], names: set[str]) -> int:
    with open_kit(path, write=bool(job.override), or_read=True) as file:
        languages = _languages(file, tags)
        name = stem(file.kit, file.kit.language)
        if name in names:
            raise Problem("export-same-name", path=path, slug=file.kit.slug)
        report = export(file, folder, _with_languages(job, languages))
        names.add(name)
        _tell(file, path, report)
        return 1 if report.stopped else 0


def _languages(file: KitFile, tags: list[str]) -> tuple[str, ...]:
    if any(tag == "all" for tag in tags):
        return file.kit.languages
    return tuple(dict.fromkeys(given.language_of(file.kit, tag, file.path) for tag in tags))


def _with_languages(job: Job, languages: tuple[str, ...]) -> Job:
    from dataclasses import replace

    return replace(job, languages=languages)


def _tell(file: KitFile, path: Path, report: Report) -> None:
    language = reader_language()
    for finding in report.stopped:
        said = preflight.line(file.kit, finding, language)
        say(_STOPPED_EMBARGO if finding.code == "embargo-runs" else _STOPPED, path=path, finding=said)
    for finding in report.findings:
        tell(f"{path}: {preflight.line(file.kit, finding, language)}")
    for note in dict.fromkeys(report.notes):
        tell(f"{path}: {note}")
    if report.unrecorded is not None:
        say(_UNRECORDED, path=path, cause=worded(report.unrecorded))
    elif report.overridden:
        say(_RECORDED, path=path)
    for written in report.written:
        show(str(written))
