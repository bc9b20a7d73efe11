"""How the outputs are made: the CMS, and what "More options" holds, in what comes out and the next time."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from intake.hostile import Case, corpus
from presskit import resources
from presskit.batch.outputs import OUTPUTS
from presskit.publish.html.profiles import own_folder
from presskit.ui.export_options import Options, keep, kept
from presskit.ui.exporting import ExportDialog
from ui.test_exporting import choose, dialog_of, finished
from ui.windows import Openers, settle, until

FOGRA = resources.path("icc", "ISOcoated_v2_300_bas.icc")


@pytest.fixture
def dialog(opened: Openers, tmp_path: Path) -> ExportDialog:
    return dialog_of(opened(), tmp_path / "out")


def written(tmp_path: Path, ending: str) -> str:
    return (tmp_path / "out" / f"nieuwe-vleugel.nl.{ending}").read_text("utf-8")


def choose_cms(dialog: ExportDialog, name: str) -> None:
    box = dialog.ui.profile
    until(lambda: box.findData(name) >= 0)
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())


def test_a_cms_is_chosen_and_what_it_keeps_is_said_in_a_line(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "snippet")
    assert dialog.ui.survives.isHidden()
    choose_cms(dialog, "drupal-basic")
    until(lambda: dialog.ui.survives.text().startswith("The best level for it: semantic · Stays: h2"))
    assert "Goes: address" in dialog.ui.survives.text()
    assert dialog.ui.survives.text().endswith("…")
    assert "span 17" in dialog.ui.survives.toolTip()
    dialog.start()
    report = finished(dialog)
    assert "drupal-basic.html" in report
    assert "Drupal" in report
    choose(dialog, "print")
    assert dialog.ui.survives.isHidden()
    assert not dialog.ui.profile.isEnabled()


def test_a_profile_of_ones_own_is_offered_and_one_that_is_gone_is_named(opened: Openers, tmp_path: Path) -> None:
    folder = own_folder()
    folder.mkdir(parents=True)
    own = folder / "ons-cms.toml"
    own.write_text('title = "Ons CMS"\nsource = "de webredactie"\nelements = ["p", "h2"]\n', "utf-8")
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    choose(dialog, "snippet")
    choose_cms(dialog, "ons-cms")
    assert dialog.ui.profile.currentText() == "For Ons CMS"
    dialog.start()
    finished(dialog)
    dialog.close()
    settle()
    own.unlink()
    again = dialog_of(window, command="export_again")
    report = finished(again)
    assert "ons-cms is not a profile" in report
    assert report.splitlines()[-1] == "The export did not work: nothing was written."


def test_the_snippet_is_made_as_chosen(dialog: ExportDialog, tmp_path: Path) -> None:
    ui = dialog.ui
    choose(dialog, "snippet", "page")
    ui.level.setCurrentIndex(ui.level.findData("full"))
    ui.heading.setCurrentIndex(ui.heading.findData(4))
    ui.images.setCurrentIndex(ui.images.findData("embedded"))
    ui.prefix.setText("museum")
    ui.json_ld.setChecked(False)
    dialog.start()
    finished(dialog)
    html = written(tmp_path, "snippet.html")
    assert '<h4 class="museum-headline"' in html
    assert "data:image/" in html
    assert "application/ld+json" not in html
    assert "application/ld+json" not in written(tmp_path, "html")
    ui.images.setCurrentIndex(ui.images.findData("files"))
    ui.base.setText("https://cdn.example.org/pers/")
    ui.json_ld.setChecked(True)
    dialog.start()
    finished(dialog)
    assert 'src="https://cdn.example.org/pers/' in written(tmp_path, "snippet.html")
    assert "application/ld+json" in written(tmp_path, "html")


def test_the_pdfs_are_made_as_chosen(dialog: ExportDialog, tmp_path: Path) -> None:
    ui = dialog.ui
    choose(dialog, "print", "screen")
    ui.page.setCurrentIndex(ui.page.findData("A5"))
    ui.standard.setCurrentIndex(ui.standard.findData("ua2"))
    own = tmp_path / "drukker.icc"
    own.write_bytes(FOGRA.read_bytes().replace(b"ISO Coated v2", b"ISO Coated v9"))
    dialog.options.pick(own)
    until(lambda: dialog.options.icc)
    assert ui.icc.text() == "drukker.icc"
    dialog.start()
    finished(dialog)
    with pikepdf.open(tmp_path / "out" / "nieuwe-vleugel.nl.print.pdf") as pdf:
        assert [round(float(pdf.pages[0].trimbox[n + 2] - pdf.pages[0].trimbox[n]) / 72 * 25.4) for n in (0, 1)] == [
            148,
            210,
        ]
        assert str(pdf.Root.OutputIntents[0].OutputConditionIdentifier).startswith("ISO Coated v9")
    with pikepdf.open(tmp_path / "out" / "nieuwe-vleugel.nl.screen.pdf") as pdf:
        assert pdf.pdf_version == "2.0"
    ui.icc_standard.click()
    assert ui.icc.text() == "FOGRA39, coated paper"


def test_what_is_no_profile_of_a_printer_is_refused_where_it_is_chosen(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, "print")
    (tmp_path / "photo.icc").write_bytes(b"no profile")
    dialog.options.pick(tmp_path / "photo.icc")
    until(lambda: dialog.ui.icc.text().startswith("✕ "))
    assert "not an ICC profile" in dialog.ui.icc.text()
    assert dialog.options.icc == ""


def test_a_page_that_is_no_size_and_a_wrong_class_are_said_before_anything_is_made(dialog: ExportDialog) -> None:
    choose(dialog, "print", "snippet")
    assert dialog.ui.start.isEnabled()
    dialog.ui.page.setEditText("10x10")
    assert not dialog.ui.start.isEnabled()
    assert dialog.ui.findings.text().startswith("✕ 10x10: pages are 50 to 2000 mm")
    dialog.ui.page.setEditText("170x240")
    assert dialog.ui.start.isEnabled()
    dialog.ui.prefix.setText("museum-")
    assert not dialog.ui.start.isEnabled()
    choose(dialog, "print")
    dialog.ui.prefix.setText("")
    assert dialog.ui.start.isEnabled()


def test_what_is_hidden_and_not_as_usual_is_said_beside_more_options(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    dialog = dialog_of(window, tmp_path / "out")
    assert dialog.ui.options.isHidden()
    assert dialog.ui.more_says.text() == ""
    choose(dialog, "print", "snippet")
    dialog.ui.more.click()
    assert not dialog.ui.options.isHidden()
    dialog.ui.page.setEditText("170x240")
    dialog.ui.heading.setCurrentIndex(dialog.ui.heading.findData(3))
    dialog.ui.more.click()
    assert dialog.ui.more_says.text() == "170x240 · h3"
    choose(dialog, "snippet")
    assert dialog.ui.more_says.text() == "h3"
    dialog.start()
    finished(dialog)
    dialog.close()
    settle()
    again = dialog_of(window)
    assert again.ui.page.currentText() == "170x240"
    assert again.options.chosen.heading == 3


def test_options_are_kept_to_the_last_and_only_those_of_the_outputs_are_gone_by(opened: Openers) -> None:
    settings = opened.desk.settings
    assert kept(settings) == Options()
    chosen = Options(
        profile="wordpress", level="styled", heading=3, images="files", base="https://x.org/", prefix="pers",
        json_ld=False, page="A5", icc="drukker.icc", standard="ua2",
    )  # fmt: skip
    keep(settings, chosen)
    assert kept(settings) == chosen
    assert chosen.of(OUTPUTS) == chosen
    assert chosen.of(("word",)) == Options()
    assert chosen.of(("proof",)) == Options(page="A5")
    assert chosen.of(("page",)) == Options(images="files", base="https://x.org/", json_ld=False)
    keep(settings, Options())
    assert kept(settings) == Options()


@pytest.mark.parametrize("case", corpus("icc"), ids=lambda case: str(case.name))
def test_a_hostile_profile_is_refused_in_one_line(dialog: ExportDialog, tmp_path: Path, case: Case) -> None:
    choose(dialog, "print")
    at = tmp_path / "hostile.icc"
    at.write_bytes(case.data)
    dialog.options.pick(at)
    until(lambda: dialog.ui.icc.text().startswith("✕ ") or dialog.options.icc)
    assert "\n" not in dialog.ui.icc.text()
    if dialog.options.icc:
        assert "loads" in case.expect
