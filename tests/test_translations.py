"""The catalogues are complete and what is compiled is what is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_core_says_is_translated(language: str) -> None:
    assert translations.po_faults(language) == []


@pytest.mark.parametrize("language", translations.PRINTED)
def test_what_the_outputs_print_is_translated_for_languages_that_the_program_does_not_speak(language: str) -> None:
    assert translations.po_faults(language, "outputs") == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_window_says_is_translated(language: str) -> None:
    assert translations.ts_faults(language) == []


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project with a message in the core, in a form and in the window."""
    source = tmp_path / "src" / "presskit"
    (source / "ui" / "forms").mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    (source / "files.py").write_text('wordings(**{"file-is-folder": N_("{path}: a folder")})\n')
    (source / "ui" / "window.py").write_text(
        "class Window(QMainWindow):\n    def words(self, n):\n        return self.tr('%n word(s)', '', n)\n"
    )
    (tmp_path / "ui" / "sheet.ui").write_text(
        '<ui version="4.0"><class>Sheet</class><widget class="QWidget" name="Sheet">'
        '<property name="windowTitle"><string>Save</string></property></widget></ui>'
    )
    for name, path in {"TOP": tmp_path, "SOURCE": source, "FOLDER": tmp_path / "translations", "PRINTED": ()}.items():
        monkeypatch.setattr(translations, name, path)
    return tmp_path


def test_every_text_of_the_window_is_looked_up_where_it_was_gathered() -> None:
    """A text of `dialog.tr("…")` is gathered under "dialog", and looked up under its class: it stays English."""
    contexts = re.findall(r"<name>(.*)</name>", translations.ts("nl").read_text("utf-8"))
    assert contexts
    assert [name for name in contexts if not name[:1].isupper()] == []


def test_texts_are_gathered_and_each_one_that_lacks_dutch_is_named(project: Path) -> None:
    assert translations.main([]) == 1
    assert translations.po_faults("nl") == ["translations/nl/LC_MESSAGES/presskit.po: not translated: {path}: a folder"]
    assert translations.ts_faults("nl") == [
        "translations/presskit_nl.ts: Sheet: not translated: Save",
        "translations/presskit_nl.ts: Window: not translated: %n word(s)",
    ]


def translate(project: Path, folder: str = "{path}: een map") -> None:
    translations.main([])
    po, ts = translations.po("nl"), translations.ts("nl")
    po.write_text(po.read_text().replace('a folder"\nmsgstr ""', f'a folder"\nmsgstr "{folder}"'))
    filled = ts.read_text().replace("<numerusform></numerusform>", "<numerusform>%n woorden</numerusform>")
    filled = filled.replace(
        '<source>Save</source>\n        <translation type="unfinished"></translation>',
        "<source>Save</source><translation>Bewaar</translation>",
    )
    ts.write_text(filled.replace(' type="unfinished"', ""))


def test_translated_texts_pass_once_they_are_compiled(project: Path) -> None:
    translate(project)
    assert "translations/nl/LC_MESSAGES/presskit.mo is not up to date; run make translations" in translations.po_faults(
        "nl"
    )
    assert "translations/presskit_nl.qm is not up to date; run make translations" in translations.ts_faults("nl")
    assert translations.main([]) == 0
    assert translations.main(["--check"]) == 0
    written = {path: path.read_bytes() for path in (project / "translations").rglob("*.*")}
    assert len(written) == 4
    assert translations.main([]) == 0
    assert written == {path: path.read_bytes() for path in (project / "translations").rglob("*.*")}


def test_a_new_text_and_a_lost_field_are_seen(project: Path) -> None:
    translate(project, folder="{pad}: een map")
    translations.main([])
    assert translations.po_faults("nl") == [
        "translations/nl/LC_MESSAGES/presskit.po: other fields than in: {path}: a folder"
    ]
    (project / "ui" / "sheet.ui").write_text((project / "ui" / "sheet.ui").read_text().replace("Save", "Open"))
    assert "translations/presskit_nl.ts is not up to date; run make translations" in translations.ts_faults("nl")


def test_only_what_outputs_print_is_asked_of_a_language_that_only_they_speak(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "PRINTED", ("de",))
    publish = project / "src" / "presskit" / "publish"
    publish.mkdir()
    (publish / "labels.py").write_text('LABELS = {"about": N_("About {organisation}")}\n')
    translate(project)
    assert translations.main([]) == 1
    name = "translations/de/LC_MESSAGES/outputs.po"
    assert translations.po_faults("de", "outputs") == [f"{name}: not translated: About {{organisation}}"]
    po = translations.po("de", "outputs")
    po.write_text(po.read_text().replace('{organisation}"\nmsgstr ""', '{organisation}"\nmsgstr "Über uns"'))
    translations.main([])
    assert translations.po_faults("de", "outputs") == [f"{name}: other fields than in: About {{organisation}}"]
    po.write_text(po.read_text().replace("Über uns", "Über {organisation}"))
    assert translations.po_faults("de", "outputs") == [
        "translations/de/LC_MESSAGES/outputs.mo is not up to date; run make translations"
    ]
    translations.main([])
    assert translations.po_faults("de", "outputs") == []
