"""Gather the texts to translate, and compile their translations: `make translations`.

    python tools/translations.py [--check]

Catalogues in resources/translations, committed with their compiled forms: gettext's for what the core says (`N_()` in
src/presskit; LANGUAGE/LC_MESSAGES/presskit.po); Qt's for the window (`tr()` in src/presskit/ui and the forms of ui/;
presskit_LANGUAGE.ts); by hand, what Qt's own dialogs say and Qt's own catalogue lacks (qt_LANGUAGE.ts); and, for the
languages that only the outputs speak, what these print by themselves (LANGUAGE/LC_MESSAGES/outputs.po). With `--check`
nothing is written and each fault is a line.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from presskit.publish.labels import LANGUAGES_OF_OUTPUTS

TOP = Path(__file__).resolve().parent.parent
SOURCE = TOP / "src" / "presskit"
FOLDER = TOP / "resources" / "translations"
LANGUAGES = ("nl",)  # English is what the source says
PRINTED = LANGUAGES_OF_OUTPUTS
SAID = {"presskit": ("**.py",), "outputs": ("publish/labels.py", "publish/bundle/words.py")}
"""The modules whose messages are in a catalogue."""
COMMENTS = {
    "presskit": "# What presskit says outside its window.",
    "outputs": "# What the outputs print by themselves.",
}
QT = Path(sys.executable).parent
KEYWORDS: dict[str, tuple[int, ...] | None] = {"N_": None, "_": None, "gettext": None, "ngettext": (1, 2)}


_NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)


def main(arguments: list[str]) -> int:
    """Write the catalogues, or with `--check` say what is wrong with them; return the exit code."""
    if arguments == ["--check"]:
        faults = [fault for language in LANGUAGES for fault in (*po_faults(language), *ts_faults(language))]
        faults += [fault for language in PRINTED for fault in po_faults(language, "outputs")]
        print("\n".join(faults) or "the translations are complete")
        return 1 if faults else 0
    for language, domain in (*((each, "presskit") for each in LANGUAGES), *((each, "outputs") for each in PRINTED)):
        path = po(language, domain)
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = updated(language, domain)
        path.write_bytes(po_bytes(catalogue))
        path.with_suffix(".mo").write_bytes(mo_bytes(catalogue))
    for language in LANGUAGES:
        update_ts(ts(language))
        for path in (ts(language), qt_ts(language)):
            if path.exists():
                path.with_suffix(".qm").write_bytes(qm_bytes(path))
    return main(["--check"])


def po(language: str, domain: str = "presskit") -> Path:
    """Return where a language's gettext catalogue lies."""
    return FOLDER / language / "LC_MESSAGES" / f"{domain}.po"


def ts(language: str) -> Path:
    """Return where a language's Qt catalogue lies."""
    return FOLDER / f"presskit_{language}.ts"


def qt_ts(language: str) -> Path:
    """Return where a language's catalogue of Qt's own texts lies."""
    return FOLDER / f"qt_{language}.ts"


def updated(language: str, domain: str = "presskit") -> Catalog:
    """Return a language's catalogue with the messages of the source: old translations kept, messages gone dropped."""
    template = Catalog()
    found = extract_from_dir(
        SOURCE,
        [(modules, "python") for modules in SAID[domain]],
        keywords=KEYWORDS,
        comment_tags=("i18n:",),
        strip_comment_tags=True,
    )
    for name, _, message, comments, context in found:
        template.add(message, None, [(f"src/presskit/{name}", 0)], auto_comments=comments, context=context)
    catalogue = Catalog(locale=language, project="presskit", charset="utf-8")
    if po(language, domain).exists():
        catalogue = read_po(io.BytesIO(po(language, domain).read_bytes()), locale=language)
    template.creation_date = catalogue.creation_date
    catalogue.update(template, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    catalogue.header_comment = COMMENTS[domain]
    return catalogue


def po_bytes(catalogue: Catalog) -> bytes:
    """Return the catalogue as a .po file: by file, without line numbers or dates, so that it changes when words do."""
    output = io.BytesIO()
    write_po(output, catalogue, width=120, sort_by_file=True, include_lineno=False)
    lines = output.getvalue().decode().splitlines(keepends=True)
    unsteady = tuple(
        f'"{name}:'
        for name in (
            "Project-Id-Version",
            "Report-Msgid-Bugs-To",
            "POT-Creation-Date",
            "PO-Revision-Date",
            "Last-Translator",
            "Language-Team",
            "Generated-By",
        )
    )
    return "".join(line for line in lines if not line.startswith(unsteady)).encode()


def mo_bytes(catalogue: Catalog) -> bytes:
    """Return the catalogue compiled, as if read from its .po file."""
    output = io.BytesIO()
    read = read_po(io.BytesIO(po_bytes(catalogue)), locale=catalogue.locale)
    read.creation_date = _NO_DATE  # the .po holds none, and babel would take the minute it is
    write_mo(output, read)
    return output.getvalue()


def po_faults(language: str, domain: str = "presskit") -> list[str]:
    """Return what is wrong with a language's gettext catalogue, one line each."""
    path = po(language, domain)
    if not path.exists():
        return [f"{path.relative_to(TOP)} is missing"]
    catalogue = updated(language, domain)
    name = path.relative_to(TOP)
    faults = []
    for message in catalogue:
        if not message.id:
            continue
        forms = [
            form or "" for form in ([message.string] if isinstance(message.string, str) else message.string or [""])
        ]
        source = message.id if isinstance(message.id, str) else message.id[1]
        if not all(forms) or message.fuzzy:
            faults.append(f"{name}: not translated: {source}")
        elif any(fields(form) != fields(source) for form in forms):
            faults.append(f"{name}: other fields than in: {source}")
    if path.read_bytes() != po_bytes(catalogue):
        faults.append(f"{name} is not up to date; run make translations")
    if not path.with_suffix(".mo").exists() or path.with_suffix(".mo").read_bytes() != mo_bytes(catalogue):
        faults.append(f"{name.with_suffix('.mo')} is not up to date; run make translations")
    return faults


def fields(text: str) -> set[str]:
    """Return the fields that a message takes, {path} or %(value)r, and the white space at its ends."""
    braces = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return braces | set(re.findall(r"%(?:\(\w+\))?[a-z]", text)) | set(re.findall(r"^\s+|\s+$", text))


def qt_sources() -> list[Path]:
    """Return the files with texts of the window."""
    forms = SOURCE / "ui" / "forms"
    modules = (path for path in (SOURCE / "ui").rglob("*.py") if forms not in path.parents)
    return sorted([*modules, *(TOP / "ui").glob("*.ui")])


def update_ts(path: Path) -> None:
    """Bring a .ts file up to date with the window's sources, with Qt's own tool."""
    run("pyside6-lupdate", "-locations", "none", "-no-obsolete", *qt_sources(), "-ts", path)
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(r'<TS version="[\d.]+" language="[^"]*"', f'<TS version="2.1" language="{path.stem[-2:]}"', text),
        encoding="utf-8",
    )


def qm_bytes(path: Path) -> bytes:
    """Return a .ts file compiled."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "compiled.qm")
        run("pyside6-lrelease", "-silent", path, "-qm", output)
        return output.read_bytes()


def ts_faults(language: str) -> list[str]:
    """Return what is wrong with a language's Qt catalogues, one line each."""
    path = ts(language)
    name = path.relative_to(TOP)
    if not path.exists():
        return [f"{name} is missing"]
    faults = faults_in(path)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, path.name)
        shutil.copyfile(path, fresh)
        update_ts(fresh)
        if fresh.read_bytes() != path.read_bytes():
            faults.append(f"{name} is not up to date; run make translations")
    own = qt_ts(language)
    return [*faults, *(faults_in(own) if own.exists() else [])]


def faults_in(path: Path) -> list[str]:
    """Return what is wrong with the messages of a .ts file, and with what is compiled of it."""
    name, faults = path.relative_to(TOP), []
    for context in ElementTree.fromstring(path.read_text(encoding="utf-8")).iter("context"):  # noqa: S314 - our own file
        if not context.findtext("name"):
            texts = ", ".join(sorted({message.findtext("source", "") for message in context.iter("message")}))
            faults.append(f"{name}: texts without a context ({texts}): call the function translate, not tr")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            where = f"{name}: {context.findtext('name')}"
            if translation is None or translation.get("type") == "unfinished":
                faults.append(f"{where}: not translated: {source}")
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if not all(forms):
                faults.append(f"{where}: not translated: {source}")
            elif any(marks(form) != marks(source) for form in forms):
                faults.append(f"{where}: other places for values than in: {source}")
    compiled = path.with_suffix(".qm")
    if not compiled.exists() or compiled.read_bytes() != qm_bytes(path):
        faults.append(f"{name.with_suffix('.qm')} is not up to date; run make translations")
    return faults


def marks(text: str) -> set[str]:
    """Return where a text of the window takes values: {name}, %1, %n."""
    return set(re.findall(r"\{\w*\}|%L?\d|%n", text))


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools of this environment.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    done = subprocess.run([QT / tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} failed: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
