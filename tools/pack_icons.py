"""Pack the icon libraries that ship, from their npm packages, each into one file: resources/icons/libraries/.

    python tools/pack_icons.py FOLDER

FOLDER holds lucide-static-*.tgz and tabler-icons-*.tgz (`npm pack lucide-static @tabler/icons`). Each drawing is
cleaned as one from outside is, so that choosing one costs nothing; what is refused is left out and named.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tarfile
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
TARGET = TOP / "resources" / "icons" / "libraries"
FEATHER = re.compile(r"derived from the Feather project:\s*(.*?)\n\n", re.DOTALL)


def main(folder: Path) -> None:
    """Pack both."""
    sys.path.insert(0, str(TOP / "src"))
    TARGET.mkdir(exist_ok=True)
    for name, stem, inside, pack in (
        ("lucide", "lucide-static", "package/icons/", _lucide),
        ("tabler", "tabler-icons", "package/icons/", _tabler),
    ):
        archive = max(folder.glob(f"{stem}-*.tgz"))
        version = archive.stem.removeprefix(f"{stem}-")
        with tarfile.open(archive) as tar:
            contents = {m.name: c.read() for m in tar if m.isfile() and (c := tar.extractfile(m)) is not None}
        drawings = {key.removeprefix(inside)[:-4]: value for key, value in contents.items() if _is_icon(key, inside)}
        icons = pack(drawings, contents)
        made = {"version": version, "icons": dict(sorted(icons.items()))}
        data = json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()
        (TARGET / f"{name}.json.gz").write_bytes(gzip.compress(data, 9, mtime=0))
        print(f"{name} {version}: {len(icons)} icons")


def _is_icon(key: str, inside: str) -> bool:
    return key.startswith(inside) and key.endswith(".svg")


def _lucide(drawings: dict[str, bytes], contents: dict[str, bytes]) -> dict[str, list[str]]:
    tags: dict[str, list[str]] = json.loads(contents["package/tags.json"])
    found = FEATHER.search(contents["package/LICENSE"].decode())
    names = set(re.findall(r"[a-z0-9-]+", found[1])) if found else set()
    cleaned = {name: svg for name, data in drawings.items() if (svg := _cleaned(name, data))}
    feather = {svg for name, svg in cleaned.items() if name in names}  # the list has older names, kept as aliases
    return {
        name: [svg, " ".join(tags[name]), "MIT" if svg in feather else "ISC"]
        for name, svg in cleaned.items()
        if name in tags
    }


def _tabler(drawings: dict[str, bytes], contents: dict[str, bytes]) -> dict[str, list[str]]:
    about: dict[str, Any] = json.loads(contents["package/icons.json"])
    made: dict[str, list[str]] = {}
    for path, data in drawings.items():
        style, _, name = path.partition("/")
        svg = _cleaned(path, data)
        if svg:
            tags = " ".join(map(str, about[name]["tags"])) if name in about else ""
            made[name if style == "outline" else f"{name}-filled"] = [svg, tags, "MIT"]
    return made


def _cleaned(name: str, data: bytes) -> str:
    from presskit.intake.svg_clean import clean_here
    from presskit.messages import Problem

    try:
        return clean_here(data, name=name, icon=True).svg
    except Problem as problem:
        print(f"left out: {problem}")
        return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
