"""The files of a snippet and of a page, and what there is to say of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from presskit.batch.outputs import AUDIENCE, LEVELS, PICTURES
from presskit.storage import KitFile

if TYPE_CHECKING:
    from presskit.batch.export import Job
    from presskit.publish.html import File, Note

Made = tuple[list[tuple[str, bytes]], tuple["Note", ...]]


def html_files(
    file: KitFile, job: Job, output: Literal["snippet", "page"], language: str, *, languages: tuple[str, ...], name: str
) -> Made:
    """Return the files of a snippet or a page, and what there is to say.

    The HTML comes first: what is opened first takes its name last, when all is there. `name` is what they are called.
    """
    return _page(file, job, language, languages, name) if output == "page" else _snippet(file, job, language, name)


def _page(file: KitFile, job: Job, language: str, languages: tuple[str, ...], name: str) -> Made:
    from presskit.publish.html import page

    made = page(
        file.kit,
        file.asset,
        language=language,
        audience=job.audience or AUDIENCE["page"],
        now=job.now,
        images=job.images or PICTURES["page"],
        base_url=job.base_url,
        json_ld=job.json_ld,
        languages=languages,
    )
    return [(f"{name}.html", made.html.encode()), *_beside(made.files)], made.notes


def _snippet(file: KitFile, job: Job, language: str, name: str) -> Made:
    """Return the files of a snippet; for a profile also what it leaves of it, to look at or, as Markdown, to paste."""
    from presskit.publish.html import fitted, notes_on, preview, snippet

    drawn = partial(
        snippet,
        file.kit,
        file.asset,
        language=language,
        audience=job.audience or AUDIENCE["snippet"],
        now=job.now,
        class_prefix=job.class_prefix,
        heading_level=job.heading_level,
        images=job.images or PICTURES["snippet"],
        base_url=job.base_url,
        json_ld=job.json_ld,
    )
    html, css, profile = f"{name}.snippet.html", f"{name}.snippet.css", job.profile
    if profile is None:
        pasted = drawn(level=job.level or LEVELS[0])
        files, notes = [(html, pasted.html.encode())], pasted.notes
    else:
        found = fitted(lambda level: drawn(level=level), profile, job.level)
        pasted, notes = found.snippet, (*found.snippet.notes, *notes_on(found, profile, css))
        left, seen = (".md", found.survived.text) if profile.markdown else (".html", preview(found, profile, language))
        files = [(html, pasted.html.encode()), (f"{name}.{profile.name}{left}", seen.encode())]
    if pasted.css is not None:
        files.append((css, pasted.css.encode()))
    return [*files, *_beside(pasted.files)], notes


def _beside(files: tuple[File, ...]) -> list[tuple[str, bytes]]:
    return [(file.name, file.data) for file in files]
