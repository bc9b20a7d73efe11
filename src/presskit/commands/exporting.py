"""`presskit export`: kits to files. A kit that cannot go out is told, and the next one goes on."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from presskit import preflight, reading
from presskit.batch.export import Job, Report, export, require_folder
from presskit.batch.outputs import OUTPUTS, Output
from presskit.batch.owners import stem
from presskit.batch.pool import MOST_JOBS, each
from presskit.commands import given
from presskit.commands.console import fault, words
from presskit.commands.progress import Shown, progress
from presskit.messages import N_, Problem, reader_language, worded, wordings
from presskit.publish.page_sizes import page_size
from presskit.storage import KitFile, open_kit

if TYPE_CHECKING:
    from presskit.publish.html import Profile
    from presskit.publish.pdf.profile import OutputIntent

wordings(
    **{
        "output-unknown": N_("{output} is not an output; choose from {outputs}"),
        "export-profile": N_("--profile is for a snippet; export snippet too, or leave it out"),
        "export-jobs": N_("--jobs {jobs}: give a number of kits to work on at once, from 1 to {most}"),
        "export-no-kit": N_("presskit export: name a kit"),
        "override-empty": N_("--override: say why the embargo is overridden; it is kept in the kit"),
    }
)

_STOPPED_EMBARGO = N_("{path}: not exported: {finding}; --override REASON sets the embargo aside")
_STOPPED = N_("{path}: not exported: {finding}")
_OF_ANOTHER = N_("{cause}; --replace writes over them")
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
        profile=_profile(arguments.profile, outputs),
        class_prefix=arguments.class_prefix,
        heading_level=arguments.heading_level,
        images=arguments.images,
        base_url=arguments.base_url,
        json_ld=not arguments.no_json_ld,
        standard=arguments.standard,
        intent=_intent(arguments.icc),
        page=page_size(arguments.page) if arguments.page is not None else None,
        originals=arguments.originals,
        replace=arguments.replace,
    )
    if not 1 <= arguments.jobs <= MOST_JOBS:
        raise Problem("export-jobs", usage=True, jobs=arguments.jobs, most=MOST_JOBS)
    work = partial(export_kit, folder=folder, job=job, tags=tuple(tags))
    with progress(len(kits)) as shown:
        code = 0
        results: dict[int, Told | Problem] = {}
        for number, result in each(work, kits, jobs=arguments.jobs, key=_stem, skip=_named_before):
            shown.advance()
            results[number] = result
            while shown.told in results:  # in the order of the kits, however many at once
                code = max(code, _tell(kits[shown.told], results.pop(shown.told), shown))
    return code


def _profile(name: str | None, outputs: tuple[Output, ...]) -> Profile | None:
    """Return the profile that was named, of a content management system.

    Raises:
        Problem: there is none of that name, it cannot be read, or there is no snippet to paste.
    """
    if name is None:
        return None
    if "snippet" not in outputs:
        raise Problem("export-profile", usage=True)
    from presskit.publish.html import profile

    return profile(name)


def _intent(name: str | None) -> OutputIntent | None:
    """Return the printing condition of an ICC file that was named.

    Raises:
        Problem: it cannot be read, or is no profile for print.
    """
    if name is None:
        return None
    from presskit.publish.pdf.output_profile import MOST_BYTES, read_output_profile

    return read_output_profile(reading.read(Path(name), MOST_BYTES), name)


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


class Told(Struct, frozen=True):
    """What came of a kit: an exit code, what there is to say of it, and the files written; or that it `failed`."""

    code: int = 0
    lines: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    failed: bool = False


def export_kit(name: str, *, folder: Path, job: Job, tags: tuple[str, ...]) -> Told:
    """Export one kit, in this process or in a worker, which has all it says in words."""
    path = Path(name)
    try:
        with open_kit(path, write=bool(job.override), or_read=True) as file:
            report = export(file, folder, replace(job, languages=_languages(file, tags)))
            written = tuple(map(str, report.written))
            return Told(1 if report.stopped else 0, tuple(_lines(file, path, report)), written)
    except Problem as problem:
        return _failed(name, problem)
    except Exception as error:  # noqa: BLE001 - one kit's fault is no other's
        return _failed(name, fault(error))


def _failed(name: str, problem: Problem) -> Told:
    line = worded(problem)
    if problem.code == "export-of-another":
        line = words(_OF_ANOTHER, cause=line)
    named = line if line.startswith(name) else f"{name}: {line}"  # what an output lacks does not know the kit
    return Told(2 if problem.usage else 1, (named,), failed=True)


def _stem(name: str) -> str | None:
    """Return what the files of a kit will be called; None for one that cannot be opened."""
    try:
        with open_kit(Path(name)) as file:
            return stem(file.kit, file.kit.language)
    except Problem:
        return None


def _named_before(name: str, before: Told) -> Told | None:
    """Refuse a kit that would take the names of one that was exported before it."""
    if before.failed:
        return None
    try:
        with open_kit(Path(name)) as file:
            return Told(1, (worded(Problem("export-same-name", path=name, slug=file.kit.slug)),))
    except Problem:
        return None


def _languages(file: KitFile, tags: tuple[str, ...]) -> tuple[str, ...]:
    if any(tag == "all" for tag in tags):
        return file.kit.languages
    return tuple(dict.fromkeys(given.language_of(file.kit, tag, file.path) for tag in tags))


def _lines(file: KitFile, path: Path, report: Report) -> Iterator[str]:
    """Yield what there is to say of an export, one line each."""
    language = reader_language()
    for finding in report.stopped:
        said = preflight.line(file.kit, finding, language)
        yield words(_STOPPED_EMBARGO if finding.code == "embargo-runs" else _STOPPED, path=path, finding=said)
    for finding in report.findings:
        yield f"{path}: {preflight.line(file.kit, finding, language)}"
    for note in dict.fromkeys(report.notes):
        yield f"{path}: {note}"
    if report.unrecorded is not None:
        yield words(_UNRECORDED, path=path, cause=worded(report.unrecorded))
    elif report.overridden:
        yield words(_RECORDED, path=path)


def _tell(name: str, result: Told | Problem, shown: Shown) -> int:
    """Say what came of a kit, and return its exit code."""
    shown.told += 1
    if isinstance(result, Problem):
        result = _failed(name, result)
    for line in result.lines:
        shown.tell(line)
    for written in result.written:
        shown.show(written)
    return result.code
