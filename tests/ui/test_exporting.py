"""The export from the menu: it writes what the command line writes, tells how far it is, and can be stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from presskit.kit import edits
from presskit.kit.model import Embargo
from presskit.messages import Problem
from presskit.ui.exporting import ExportDialog
from presskit.ui.window import Window
from ui.windows import Openers, press, settle, trigger, until

EMBARGO = Embargo(until="2999-01-01T10:00+01:00", zone="Europe/Amsterdam")


def dialog_of(window: Window, folder: Path | None = None, command: str = "export_kit") -> ExportDialog:
    trigger(window, command)
    (dialog,) = window.findChildren(ExportDialog)
    if folder is not None:
        folder.mkdir(exist_ok=True)
        dialog.ui.folder.setText(str(folder))
    return dialog


def choose(dialog: ExportDialog, *outputs: str, languages: tuple[str, ...] = ("nl",)) -> None:
    for output, box in dialog._boxes.items():
        box.setChecked(output in outputs)
    for language, box in dialog._languages.items():
        box.setChecked(language in languages)


def finished(dialog: ExportDialog) -> str:
    until(lambda: dialog._running is None, timeout=60)
    return dialog.ui.report.toPlainText()


def embargoed(window: Window) -> None:
    kit = window.session.kit
    window.session.apply(edits.with_article(kit, replace(kit.articles[0], release=EMBARGO)), "embargo")


def test_it_writes_pdfs_and_snippets_in_every_language(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    dialog.start()
    assert dialog.ui.progress.isVisible()
    assert not dialog.ui.start.isEnabled()
    report = finished(dialog)
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names >= {
        f"nieuwe-vleugel.{language}.{kind}"
        for language in ("nl", "en") for kind in ("print.pdf", "screen.pdf", "snippet.html")
    }  # fmt: skip
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.print.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.ui.progress.value() == dialog.ui.progress.maximum() == 6
    assert report.splitlines()[-1].startswith("Done: ")
    assert "Exported: nieuwe-vleugel" in window.info.text


def test_what_was_typed_a_moment_ago_is_in_it(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Kersvers ")
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "snippet")
    dialog.start()
    finished(dialog)
    assert "Kersvers Museum" in (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").read_text("utf-8")


def test_it_can_be_stopped_between_outputs(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    dialog.start()
    until(lambda: dialog.ui.progress.value() >= 1)
    press(dialog, "Esc")
    report = finished(dialog)
    assert "Stopped" in report
    assert dialog.isVisible()
    assert 1 <= dialog.ui.progress.value() < 6
    assert not list((tmp_path / "out").glob("*.tmp*"))
    assert dialog.ui.cancel.isEnabled()
    press(dialog, "Esc")
    assert not dialog.isVisible()


def test_a_folder_that_cannot_be_written_is_told(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window)
    choose(dialog, "snippet")
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "gone", tmp_path / "file"):
        dialog.ui.folder.setText(str(folder))
        dialog.start()
        report = finished(dialog)
        assert f"✕ {folder}" in report
        assert "did not work" in report
        assert dialog.ui.start.isEnabled()


def test_without_output_language_or_folder_there_is_nothing_to_start(opened: Openers) -> None:
    dialog = dialog_of(opened())
    assert dialog.ui.start.isEnabled()
    choose(dialog)
    assert not dialog.ui.start.isEnabled()
    choose(dialog, "print", languages=())
    assert not dialog.ui.start.isEnabled()
    choose(dialog, "print")
    dialog.ui.folder.setText("  ")
    assert not dialog.ui.start.isEnabled()


def test_what_was_chosen_is_remembered_and_done_again_with_one_key(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "snippet")
    dialog.ui.level.setCurrentIndex(2)
    dialog.start()
    finished(dialog)
    dialog.close()
    settle()
    first = tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html"
    first.unlink()
    again = dialog_of(window, command="export_again")
    assert again.outputs == ("snippet",)
    assert again.ui.level.currentIndex() == 2
    finished(again)
    assert first.exists()


def test_an_embargo_stops_what_is_public_until_a_reason_is_given(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    embargoed(window)
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "print")
    assert dialog.ui.start.isEnabled()
    assert not dialog.ui.override.isVisible()
    choose(dialog, "print", "snippet")
    assert "under embargo" in dialog.ui.findings.text()
    assert not dialog.ui.start.isEnabled()
    dialog.ui.override.setText("Afgesproken met de redactie")
    assert dialog.ui.start.isEnabled()
    dialog.start()
    finished(dialog)
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").exists()
    (entry,) = window.file.log()
    assert (entry.kind, entry.reason) == ("override", "Afgesproken met de redactie")


def test_the_reason_does_not_travel_to_an_export_without_embargo(opened: Openers) -> None:
    window = opened()
    embargoed(window)
    dialog = dialog_of(window)
    choose(dialog, "snippet")
    dialog.ui.override.setText("Reden")
    choose(dialog, "print")
    assert dialog.override == ""


def test_what_the_check_found_is_said_before(opened: Openers) -> None:
    dialog = dialog_of(opened())
    assert "The check found" in dialog.ui.findings.text()
    assert "error" in dialog.ui.findings.text()


def test_the_snippet_that_was_made_goes_to_the_clipboard(opened: Openers, tmp_path: Path) -> None:
    dialog = dialog_of(opened(), tmp_path / "out")
    choose(dialog, "snippet")
    dialog.start()
    finished(dialog)
    dialog.ui.copy_snippet.click()
    made = (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").read_text("utf-8")
    assert QGuiApplication.clipboard().text() == made
    (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").unlink()
    dialog.ui.copy_snippet.click()
    assert "No such file" in dialog.ui.report.toPlainText()


def test_a_kit_that_cannot_be_saved_is_not_exported(opened: Openers, monkeypatch: pytest.MonkeyPatch) -> None:
    from presskit.storage import KitFile

    window = opened()

    def full(*_: object) -> None:
        raise Problem("kit-disk-full", path=window.file.path)

    monkeypatch.setattr(KitFile, "save", full)
    window.session.apply(replace(window.session.kit, title="Anders"), "title")
    window.outgoing.export()
    assert not window.findChildren(ExportDialog)
    assert "disk is full" in window.info.text


def test_closing_the_window_while_it_exports_waits_for_nothing_half(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    dialog.start()
    window.close()
    settle(0.2)
    for path in (tmp_path / "out").glob("*.pdf"):
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
