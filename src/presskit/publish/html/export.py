"""Writing a snippet to a folder: the HTML, the style sheet of the full level, and the pictures."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from presskit import files
from presskit.kit.model import Kit
from presskit.messages import Problem
from presskit.publish.assets import Assets
from presskit.publish.html.pictures import Images, file_stem
from presskit.publish.html.snippet import Level, Snippet, snippet
from presskit.publish.languages import tag
from presskit.publish.outline import Audience


def export_snippet(
    kit: Kit,
    assets: Assets,
    folder: Path,
    *,
    language: str,
    level: Level = "semantic",
    audience: Audience = "public",
    now: datetime,
    class_prefix: str | None = None,
    heading_level: int = 2,
    images: Images = "files",
    base_url: str = "",
    json_ld: bool = True,
) -> tuple[Path, ...]:
    """Make a snippet (see `snippet`) and write it to a folder that exists; return the paths, the HTML's first.

    Raises:
        Problem: an option cannot be used, or a file could not be written.
    """
    made = snippet(
        kit,
        assets,
        language=language,
        level=level,
        audience=audience,
        now=now,
        class_prefix=class_prefix,
        heading_level=heading_level,
        images=images,
        base_url=base_url,
        json_ld=json_ld,
    )
    return write_snippet(made, folder, kit, language)


def write_snippet(made: Snippet, folder: Path, kit: Kit, language: str) -> tuple[Path, ...]:
    """Write a snippet to a folder that exists and return the paths, the HTML's first.

    The HTML is written last: when it is there, all that it shows is there too. A kit with more than one language has
    the language in the file's name; pictures are the same in each and lie in one folder.

    Raises:
        Problem: a file could not be written.
    """
    if not folder.is_dir():
        code = "file-folder-is-file" if folder.exists() else "file-no-folder"
        raise Problem(code, path=folder, folder=folder)
    stem = file_stem(kit) + (f".{tag(language) or 'und'}" if len(kit.languages) > 1 else "")
    beside: list[Path] = []
    for file in made.files:
        path = folder.joinpath(*file.name.split("/"))
        files.make_folder(path.parent)
        files.write(path, file.data)
        beside.append(path)
    if made.css is not None:
        css = folder / f"{stem}.snippet.css"
        files.write(css, made.css)
        beside.insert(0, css)
    html = folder / f"{stem}.snippet.html"
    files.write(html, made.html)
    return html, *beside
