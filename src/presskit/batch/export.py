"""One kit goes out: the gate of embargo and rights, then every output, written all or none.

The window and the command line share it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import ExitStack, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from msgspec import Struct

from presskit import files, preflight
from presskit.batch import owners
from presskit.batch.faces import unprintable
from presskit.batch.outputs import (
    AUDIENCE,
    COPIES,
    INSIDE,
    KEEPS,
    LEAVES_OUT,
    USE,
    Audience,
    Images,
    Level,
    Output,
    Standard,
    Use,
)
from presskit.batch.owners import stem
from presskit.batch.web import html_files
from presskit.kit import rights
from presskit.kit.model import Kit
from presskit.messages import N_, Problem, wordings
from presskit.preflight import Finding
from presskit.publish.page_sizes import with_page_size
from presskit.storage import KitFile

if TYPE_CHECKING:
    from presskit.publish.html import Profile
    from presskit.publish.pdf.profile import OutputIntent

wordings(
    **{
        "export-language": N_("{path}: the kit has no language {language}; it has {languages}"),
        "export-standard": N_("{standard} is a standard for {output}; export {output} too, or leave --standard out"),
        "export-icc": N_("--icc is the output profile of print; export print too, or leave it out"),
        "export-page": N_("--page is for print, screen and proof; export one of them too, or leave it out"),
        "export-inside": N_(
            "a {output} shows what is not for publication: leave it out, or make it for the press (--audience press)"
        ),
        "export-nothing": N_("{path}: nothing to export; name an output"),
        "export-of-another": N_(
            "{path}: of another kit, and in {folder} already: {names}; choose another folder or another slug"
        ),
        "export-same-name": N_("{path}: another kit of this export is also named {slug}; give one another slug"),
    }
)


class Job(Struct, frozen=True, kw_only=True):
    """What to make of a kit.

    No `languages` means the source language; no `level` of a snippet the best one for the `profile` of a content
    management system, without one the plainest; `override` is why an embargo is set aside; `standard` is for the PDF
    that can keep it, others keep what they keep by default; `intent` is the printing condition of print; `page` is
    another size of its pages than the theme's, in mm; with `originals` a bundle holds the pictures' own files, too;
    `replace` writes over what is of another kit, too; `more` says that the kit is likely to be edited and exported
    again in this process.
    """

    outputs: tuple[Output, ...]
    now: datetime
    languages: tuple[str, ...] = ()
    audience: Audience | None = None
    override: str = ""
    level: Level | None = None
    profile: Profile | None = None
    class_prefix: str | None = None
    heading_level: int = 2
    images: Images | None = None
    base_url: str = ""
    json_ld: bool = True
    standard: Standard | None = None
    intent: OutputIntent | None = None
    page: tuple[float, float] | None = None
    originals: bool = False
    replace: bool = False
    more: bool = False


class Report(Struct):
    """What came of a job: the files written, or the findings that stopped it; what else there is to say.

    `overridden` tells that an embargo was set aside, `unrecorded` why that could not be kept in the kit's log.
    """

    written: tuple[Path, ...] = ()
    stopped: tuple[Finding, ...] = ()
    findings: tuple[Finding, ...] = ()
    notes: list[str] = []
    overridden: bool = False
    unrecorded: Problem | None = None


Begun = Callable[[Output, str], object]
"""Told which output begins, in which language, and again as one that takes long goes on; what it raises stops all."""


def export(file: KitFile, folder: Path, job: Job, *, begun: Begun = lambda _output, _language: None) -> Report:
    """Make the outputs of a kit and write them to a folder that exists: all of them, or none.

    An embargo that is overridden is recorded in the kit's log before the outputs take their names.

    Raises:
        Problem: the folder cannot be written, the kit lacks a language, or an output could not be made.
    """
    kit = file.kit
    require_folder(folder)
    if not job.outputs:
        raise Problem("export-nothing", usage=True, path=file.path)
    if job.audience == "public" and not INSIDE.isdisjoint(job.outputs):
        raise Problem("export-inside", usage=True, output=next(iter(INSIDE.intersection(job.outputs))))
    if job.standard is not None and KEEPS[job.standard] not in job.outputs:
        raise Problem("export-standard", usage=True, standard=job.standard, output=KEEPS[job.standard])
    if job.intent is not None and "print" not in job.outputs:
        raise Problem("export-icc", usage=True)
    if job.page is not None and not {"print", "screen", "proof"} & set(job.outputs):
        raise Problem("export-page", usage=True)
    for language in _languages(kit, job):
        if language not in kit.languages:
            listed = ", ".join(kit.languages)
            raise Problem("export-language", usage=True, path=file.path, language=language, languages=listed)
    found = stopping(kit, job) or unprintable(file, job, _languages(kit, job))
    if found:
        return Report(stopped=found)
    taken = () if job.replace else of_others(file, folder, job)
    if taken:
        raise Problem("export-of-another", path=file.path, folder=folder, names=", ".join(taken))
    report = Report(findings=findings(kit, job, file.assets()))
    _write(file, folder, job, report, begun)
    owners.note(file, folder, report.written)
    return report


def of_others(file: KitFile, folder: Path, job: Job) -> tuple[str, ...]:
    """Return the names that a job would take in a folder from what is of another kit."""
    return owners.of_others(file, folder, owners.names(file.kit, job, _languages(file.kit, job)))


def findings(kit: Kit, job: Job, assets: Collection[str]) -> tuple[Finding, ...]:
    """Return what preflight says of a job's outputs in their languages; `assets` are the sums that the kit holds."""
    uses: set[Use] = {USE[output] for output in job.outputs}
    if "bundle" in job.outputs:
        uses.add("print")  # it holds the pictures for both
    found = preflight.check(with_page_size(kit, job.page), now=job.now, uses=uses, assets=assets)
    return tuple(f for f in found if f.place.language in {"", kit.language, *job.languages})


def require_folder(folder: Path) -> None:
    """Refuse a folder that is not there, is a file, or may not be written.

    Raises:
        Problem: it is none of use.
    """
    if not folder.is_dir():
        code = "file-no-folder" if not folder.exists() else "file-folder-is-file"
        raise Problem(code, path=folder, folder=folder)
    if not files.system.may_write(folder):
        raise Problem("file-no-permission", path=folder)


def _public(output: Output, job: Job) -> bool:
    return (job.audience or AUDIENCE[output]) == "public"


def _languages(kit: Kit, job: Job) -> tuple[str, ...]:
    return job.languages or (kit.language,)


def stopping(kit: Kit, job: Job) -> tuple[Finding, ...]:
    """Return what forbids an output of a job: rights, and an embargo that it does not set aside."""
    found: dict[str, Finding] = {}
    for output in job.outputs:
        public, overridden = _public(output, job), bool(job.override)
        for finding in preflight.stops(kit, now=job.now, use=USE[output], public=public, overridden=overridden):
            if output in LEAVES_OUT and finding.code in preflight.BROKEN_RIGHTS:
                continue
            found.setdefault(repr(finding), finding)
    return tuple(found.values())


def _write(file: KitFile, folder: Path, job: Job, report: Report, begun: Begun) -> None:
    """Make everything in temporary files beside their places; give them their names only when all of it is made."""
    kit, languages = file.kit, _languages(file.kit, job)
    made_folder = ""
    paths: list[Path] = []
    with ExitStack() as after, ExitStack() as stack:

        def open_file(path: Path) -> BinaryIO:
            paths.append(path)
            if not path.exists():
                after.push(lambda error, *_: _forget(path) if error else None)
            return stack.enter_context(files.writing(path))

        for language in languages:
            for output in job.outputs:
                begun(output, language)
                match output:
                    case "snippet" | "page":
                        made, notes = html_files(
                            file, job, output, language, languages=languages, name=stem(kit, language)
                        )
                        report.notes += [note.worded() for note in notes if note.code != "html-picture-waiting"]
                        for name, data in made:
                            path = folder.joinpath(*name.split("/"))
                            if path in paths:  # the languages share their pictures
                                continue
                            if path.parent != folder and path.parent.name != made_folder and not path.parent.exists():
                                made_folder = path.parent.name
                                files.make_folder(path.parent)
                                after.push(lambda error, *_, gone=path.parent: _forget(gone) if error else None)
                            _put(open_file(path), data)
                    case "bundle":
                        bundle = open_file(folder / f"{stem(kit, language)}.zip")
                        report.notes += _bundle(file, bundle, job, language, partial(begun, output, language))
                    case "word" | "text":
                        out = open_file(folder / f"{stem(kit, language)}.{COPIES[output]}")
                        goes_on = partial(begun, output, language)
                        report.notes += _copy(file, out, output, job, language, goes_on=goes_on)
                    case "print" | "screen" | "proof":
                        out = open_file(folder / f"{stem(kit, language)}.{output}.pdf")
                        _pdf(file, out, output, job, language)
        _record(file, job, paths, report)
    report.written = tuple(paths)


def _pdf(file: KitFile, out: BinaryIO, output: Literal["print", "screen", "proof"], job: Job, language: str) -> None:
    from presskit.publish.pdf import shelf
    from presskit.publish.pdf.export import write_pdf

    audience = job.audience or AUDIENCE[output]
    standard = job.standard if job.standard is not None and KEEPS[job.standard] == output else None
    write_pdf(
        with_page_size(file.kit, job.page),
        file.asset,
        out,
        to=output,
        language=language,
        audience=audience,
        now=job.now,
        standard=standard,
        intent=job.intent,
        shelf=shelf.of_the_user(),
        keep=job.more,
    )
    out.flush()


def _bundle(file: KitFile, out: BinaryIO, job: Job, language: str, goes_on: Callable[[], object]) -> list[str]:
    """Write a bundle and return what there is to say about it."""
    from presskit.publish.bundle.export import write_bundle

    made = write_bundle(
        file.kit,
        file.asset,
        out,
        language=language,
        audience=job.audience or AUDIENCE["bundle"],
        now=job.now,
        originals=job.originals,
        name=stem(file.kit, language),
        goes_on=goes_on,
    )
    out.flush()
    return [note.worded() for note in made.notes]


def _copy(
    file: KitFile,
    out: BinaryIO,
    output: Literal["word", "text"],
    job: Job,
    language: str,
    *,
    goes_on: Callable[[], object],
) -> list[str]:
    """Write the release alone, for reading, and return what there is to say about it."""
    from presskit.publish.bundle.copies import copy

    made = copy(
        file.kit,
        file.asset,
        output,
        language=language,
        audience=job.audience or AUDIENCE[output],
        now=job.now,
        goes_on=goes_on,
    )
    _put(out, made.data)
    return [note.worded() for note in made.notes]


def _put(out: BinaryIO, data: bytes) -> None:
    out.write(data)
    out.flush()  # a full disk is met here, while nothing has its name yet


def _record(file: KitFile, job: Job, paths: list[Path], report: Report) -> None:
    """Keep in the kit's log that an embargo was overridden, and why."""
    if not (job.override and rights.embargoed(file.kit, job.now) and any(_public(o, job) for o in job.outputs)):
        return
    report.overridden = True
    try:
        names = tuple(path.name for path in paths)
        file.record("override", when=job.now.isoformat(), reason=job.override, about=names)
    except Problem as problem:
        report.unrecorded = problem


def _forget(path: Path) -> None:
    """Remove what this export made before it failed: a file, or a folder that is empty."""
    with suppress(OSError, Problem):
        if path.is_dir():
            path.rmdir()
        else:
            files.remove(path)
