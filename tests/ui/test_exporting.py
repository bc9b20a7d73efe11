"""The export from the menu: it writes what the command line writes, tells how far it is, and can be stopped."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

import museum
from presskit.batch.outputs import OUTPUTS
from presskit.kit import edits
from presskit.kit.localised import localised
from presskit.kit.model import Embargo
from presskit.messages import Problem
from presskit.ui.exporting import ExportDialog
from presskit.ui.window import Window
from ui.windows import Openers, press, settle, trigger, two_articles, until

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


def test_it_writes_all_that_goes_out_in_every_language(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    dialog.start()
    assert dialog.ui.progress.isVisible()
    assert not dialog.ui.start.isEnabled()
    report = finished(dialog)
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names >= {
        f"nieuwe-vleugel.{language}.{kind}"
        for language in ("nl", "en") for kind in ("print.pdf", "screen.pdf", "snippet.html", "html", "zip")
    }  # fmt: skip
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.print.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.ui.progress.value() == dialog.ui.progress.maximum() == 10
    assert report.splitlines()[-1].startswith("Done: ")
    assert window.info.text.startswith("Exported: nieuwe-vleugel")
    assert window.info.text.endswith(" more")


def test_what_was_typed_a_moment_ago_is_in_it(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Kersvers ")
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "snippet")
    dialog.start()
    finished(dialog)
    assert "Kersvers Museum" in (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").read_text("utf-8")


def test_it_can_be_stopped_on_the_way_and_leaves_nothing(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    (tmp_path / "out" / "nieuwe-vleugel.nl.zip").write_text("yesterday's")
    dialog.start()
    until(lambda: dialog.ui.progress.value() >= 1)
    assert dialog.ui.step.text().startswith("Being made: ")
    press(dialog, "Esc")
    report = finished(dialog)
    assert report == "Stopped. Nothing was written."
    assert dialog.isVisible()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["nieuwe-vleugel.nl.zip"]
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.zip").read_text() == "yesterday's"
    assert not dialog.ui.show_folder.isVisible()
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


def test_files_of_another_kit_are_named_and_stay_until_it_is_said(opened: Openers, tmp_path: Path) -> None:
    first = dialog_of(opened(), tmp_path / "out")
    choose(first, "screen", "text")
    first.start()
    finished(first)
    first.close()
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    window = opened(replace(two_articles(), id="f" * 32), name="other.presskit")
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "screen", "text", "snippet")
    until(dialog.ui.others.isVisible)
    assert dialog.ui.others.text().endswith(": nieuwe-vleugel.nl.screen.pdf, nieuwe-vleugel.nl.txt")
    assert not dialog.ui.start.isEnabled()
    choose(dialog, "snippet")
    until(lambda: not dialog.ui.others.isVisible())
    assert dialog.ui.start.isEnabled()
    choose(dialog, "text")
    until(dialog.ui.others.isVisible)
    dialog.ui.replace.setChecked(True)
    assert dialog.ui.start.isEnabled()
    choose(dialog, "text", "screen")  # that was not said of the PDF
    until(lambda: "screen.pdf" in dialog.ui.others.text())
    assert not dialog.ui.replace.isChecked()
    assert {path: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    dialog.ui.replace.setChecked(True)
    dialog.start()
    finished(dialog)
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.screen.pdf").read_bytes() != before[
        tmp_path / "out" / "nieuwe-vleugel.nl.screen.pdf"
    ]


def test_the_last_export_again_writes_over_no_other_kit(opened: Openers, tmp_path: Path) -> None:
    first = dialog_of(opened(), tmp_path / "out")
    choose(first, "text")
    first.start()
    finished(first)
    first.close()
    written = (tmp_path / "out" / "nieuwe-vleugel.nl.txt").read_bytes()
    window = opened(replace(two_articles(), id="f" * 32, title="Anders"), name="other.presskit")
    trigger(window, "export_again")
    (dialog,) = window.findChildren(ExportDialog)
    report = finished(dialog)
    assert "of another kit" in report
    assert dialog.ui.replace.isVisible()
    assert not dialog.ui.start.isEnabled()
    assert (tmp_path / "out" / "nieuwe-vleugel.nl.txt").read_bytes() == written


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
    until(lambda: "The check found" in dialog.ui.findings.text())
    assert "error" in dialog.ui.findings.text()
    assert dialog.found.findings


def test_the_check_goes_by_what_is_chosen(opened: Openers) -> None:
    kit = two_articles()
    small = replace(kit, images=tuple(replace(image, width=90, height=60) for image in kit.images))
    dialog = dialog_of(opened(small))
    choose(dialog, "print", languages=("nl", "en"))
    until(lambda: "not-sharp" in {found.code for found in dialog.found.findings})
    assert "en" in {found.place.language for found in dialog.found.findings}
    choose(dialog, "snippet", languages=("nl",))
    until(lambda: "not-sharp" not in {found.code for found in dialog.found.findings})
    assert "en" not in {found.place.language for found in dialog.found.findings}


def test_a_finding_leads_to_the_text(opened: Openers) -> None:
    window = opened(wait=True)
    dialog = dialog_of(window)
    until(lambda: dialog.found.findings)
    row = next(n for n, found in enumerate(dialog.found.findings) if found.place.block)
    block = dialog.found.findings[row].place.block
    dialog.ui.found.setFocus()
    dialog.ui.found.setCurrentIndex(dialog.found.index(row, 0))
    press(dialog.ui.found, "Return")
    assert not dialog.isVisible()
    assert window.surface.current_block() == block


def test_every_output_can_be_chosen_and_all_at_once(opened: Openers) -> None:
    dialog = dialog_of(opened())
    choose(dialog, languages=())
    dialog.activateWindow()
    until(dialog.isActiveWindow)
    press(dialog, "Alt+A")
    until(lambda: dialog.outputs == OUTPUTS)
    assert dialog.languages == ("nl", "en")
    assert dialog.ui.start.isEnabled()


def test_originals_go_with_a_bundle_for_the_press(opened: Openers, tmp_path: Path) -> None:
    dialog = dialog_of(opened(), tmp_path / "out")
    choose(dialog, "snippet")
    assert not dialog.ui.originals.isEnabled()
    choose(dialog, "bundle")
    assert dialog.ui.originals.isEnabled()
    for wanted in (True, False):
        dialog.ui.originals.setChecked(wanted)
        dialog.start()
        finished(dialog)
        with zipfile.ZipFile(tmp_path / "out" / "nieuwe-vleugel.nl.zip") as bundle:
            found = [name for name in bundle.namelist() if name.startswith("pictures/original/")]
        assert bool(found) is wanted
    dialog.ui.audience.setCurrentIndex(2)
    assert not dialog.ui.originals.isEnabled()


def test_the_audience_goes_for_every_output(opened: Openers, tmp_path: Path) -> None:
    dialog = dialog_of(opened(), tmp_path / "out")
    choose(dialog, "text", "page")
    for index, text, page in ((0, True, False), (1, True, True), (2, False, False)):
        dialog.ui.audience.setCurrentIndex(index)
        dialog.start()
        finished(dialog)
        for name, said in (("txt", text), ("html", page)):
            written = (tmp_path / "out" / f"nieuwe-vleugel.nl.{name}").read_text("utf-8")
            assert ("niet voor publicatie" in written.lower()) is said, (index, name)


def test_a_proof_is_never_for_the_public(opened: Openers) -> None:
    dialog = dialog_of(opened())
    choose(dialog, "text", "proof")
    for index, allowed in ((0, True), (2, False), (1, True)):
        dialog.ui.audience.setCurrentIndex(index)
        assert ("proof" in dialog.outputs) is allowed
        assert dialog.ui.to_proof.isEnabled() is allowed
        assert "text" in dialog.outputs


def test_for_whom_is_not_remembered(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "text")
    dialog.ui.audience.setCurrentIndex(1)
    dialog.start()
    finished(dialog)
    dialog.close()
    settle()
    assert dialog_of(window).ui.audience.currentIndex() == 0


def test_the_pdf_is_opened_afterwards_when_asked(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()).name))
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "print", "screen")
    dialog.start()
    finished(dialog)
    assert shown == []
    dialog.ui.open_pdf.click()
    assert shown.pop() == "nieuwe-vleugel.nl.screen.pdf"
    window.info.offers[1].call()
    assert shown.pop() == "nieuwe-vleugel.nl.screen.pdf"
    dialog.ui.open_after.setChecked(True)
    dialog.start()
    finished(dialog)
    assert shown == ["nieuwe-vleugel.nl.screen.pdf"]
    choose(dialog, "text")
    dialog.start()
    finished(dialog)
    assert not dialog.ui.open_pdf.isVisible()


def test_an_output_that_fails_is_named_and_nothing_is_written(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise Problem("work-failed", reason="a worn-out pen")

    monkeypatch.setattr("presskit.publish.pdf.export.write_pdf", fails)
    dialog = dialog_of(opened(), tmp_path / "out")
    choose(dialog, "text", "screen")
    dialog.start()
    report = finished(dialog)
    assert "PDF for the web site" in report
    assert "✕ this did not work: a worn-out pen" in report
    assert report.splitlines()[-1] == "The export did not work: nothing was written."
    assert not list((tmp_path / "out").iterdir())


def test_characters_that_no_typeface_has_are_all_named_with_their_places(opened: Openers, tmp_path: Path) -> None:
    kit = museum.kit()
    article = replace(kit.articles[0], lead=localised("Een 𓀀 en meer.", "nl"), headline=localised("Feest 🙂", "nl"))
    dialog = dialog_of(opened(edits.with_article(kit, article)), tmp_path / "out")
    choose(dialog, "bundle", "screen")
    dialog.start()
    lines = finished(dialog).splitlines()
    assert lines[0].startswith("✕ headline, nl: no typeface of the theme has 🙂 (U+1F642): take it out")
    assert lines[1].startswith("✕ lead, nl: no typeface of the theme has 𓀀 (U+13000)")
    assert lines[2:] == ["Nothing was written."]
    assert not list((tmp_path / "out").iterdir())


def test_a_long_list_of_findings_or_a_small_screen_hides_no_button(opened: Openers) -> None:
    dialog = dialog_of(opened())
    dialog.resize(640, 380)
    settle()
    assert dialog.ui.scroll.verticalScrollBar().maximum() > 0
    for button in (dialog.ui.start, dialog.ui.cancel):
        assert dialog.rect().contains(button.geometry())


def test_the_snippet_that_was_made_goes_to_the_clipboard(opened: Openers, tmp_path: Path) -> None:
    dialog = dialog_of(opened(), tmp_path / "out")
    choose(dialog, "snippet")
    dialog.start()
    finished(dialog)
    dialog.ui.copy_snippet.click()
    made = (tmp_path / "out" / "nieuwe-vleugel.nl.snippet.html").read_text("utf-8")
    assert QGuiApplication.clipboard().text() == made
    assert QGuiApplication.clipboard().mimeData().html() == made
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
