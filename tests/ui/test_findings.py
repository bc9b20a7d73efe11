"""The findings: worst first, in the reader's language; a click, Enter or F8 goes to their place."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from museum import identity
from presskit import preflight
from presskit.kit import edits
from presskit.kit.details import Subject
from presskit.kit.model import Kit
from presskit.preflight import Finding, Place
from presskit.preflight.finding import error
from presskit.ui.dragging import TARGET
from presskit.ui.findings import FindingsModel, worst
from ui.windows import SECOND, Openers, focused, press, settle, two_articles, until


def found(*severities: str) -> list[Finding]:
    return [
        Finding(code="no-lead", severity=severity, place=Place(article=str(n)))  # type: ignore[arg-type]
        for n, severity in enumerate(severities)
    ]


def test_the_worst_comes_first_and_the_title_counts(qapp: object) -> None:
    model = FindingsModel()
    model.show_findings(two_articles(), found("note", "warning", "error", "warning"), "en")
    assert [model.item(row, 0).text() for row in range(4)] == ["Error", "Warning", "Warning", "Note"]
    assert model.item(0, 1).text() == "No lead: who, what, where, when"
    assert model.summary() == "1 error, 2 warnings, 1 note"


def test_nothing_found_is_said(qapp: object) -> None:
    model = FindingsModel()
    model.show_findings(two_articles(), [], "en")
    assert model.summary() == "nothing found"


def test_findings_are_in_the_language_of_the_reader(opened: Openers) -> None:
    opened.desk.set_language("nl")
    window = opened(wait=True)
    shown = [window.found.item(row, 1).text() for row in range(window.found.rowCount())]
    assert "Wacht op een foto" in shown
    opened.desk.set_language("en")
    until(lambda: window.found.findItems("Waits for its picture", column=1))


def test_the_worst_finding_marks_its_block_field_and_part() -> None:
    marked = worst([
        Finding(code="no-lead", severity="warning", place=Place(article="a", field="lead")),
        Finding(code="no-lead", severity="error", place=Place(article="a", field="lead")),
        Finding(code="alt-missing", severity="note", place=Place(article="a", block="b", field="alt", part="i")),
    ])  # fmt: skip
    assert marked == {"a.lead": "error", "b": "note", "i": "note"}


def test_an_edit_that_mends_it_takes_the_finding_away(opened: Openers) -> None:
    window = opened(wait=True)
    before = window.checking.findings
    window.going.delete(identity("waiting"))
    until(lambda: window.checking.findings and window.checking.findings != before)
    assert not any(finding.place.block == identity("waiting") for finding in window.checking.findings)


def test_f8_goes_round_the_findings_and_carries_on_after_an_edit(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    seen = []
    for _ in range(window.found.rowCount()):
        press(window.surface, "F8")
        seen.append(window.ui.findings.currentIndex().row())
    assert seen == list(range(window.found.rowCount()))
    press(window.surface, "F8")
    assert window.ui.findings.currentIndex().row() == 0
    press(window.surface, "F8")
    second = window.going._finding
    window.session.apply(replace(window.session.kit, title="Anders"), "title")
    settle(0.7)
    press(window.surface, "F8")
    model = window.found
    assert second in model.findings
    assert window.ui.findings.currentIndex().row() == model.findings.index(second) + 1
    press(window.surface, "Shift+F8")
    assert window.ui.findings.currentIndex().row() == model.findings.index(second)


def test_a_finding_in_another_article_goes_to_the_field_that_mends_it(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    row, found = next((n, f) for n, f in enumerate(window.found.findings) if f.place.article == SECOND)
    assert found.code == "no-release"
    window.ui.findings.activated.emit(window.found.index(row, 2))
    assert window.article == SECOND
    assert window.details.subject == Subject("article", SECOND)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.ui.details_tab.isAncestorOf(focus)


def test_a_finding_about_a_line_of_another_article_goes_to_the_line(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    place = Place(article=SECOND, field="headline")
    window.going.to_finding(Finding(code="headline-long", severity="warning", place=place))
    assert window.article == SECOND
    assert window.surface.current_line().block == "headline"
    assert window.surface.hasFocus()


def test_a_finding_about_a_picture_goes_to_where_it_stands(opened: Openers) -> None:
    window = opened(wait=True)
    window.going.to_finding(Finding(code="alt-missing", severity="error", place=Place(part=identity("quay"))))
    first = next(figure for figure in edits.figures(window.session.kit) if figure.image == identity("quay"))
    line = window.surface.current_line()
    assert first.id in {line.block, line.part}


def test_a_finding_about_a_contact_is_shown_in_the_outline(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    window.going.to_finding(Finding(code="contact-unreachable", severity="error", place=Place(part=identity("c1"))))
    assert window.ui.outline.hasFocus()
    assert window.ui.outline.currentIndex().data(TARGET).identity == identity("c1")


def test_findings_about_another_language_wait_for_it(opened: Openers) -> None:
    window = opened(wait=True)
    kit: Kit = window.session.kit
    assert any(finding.place.language == "en" for finding in window.checking.all), kit.languages
    assert not any(finding.place.language == "en" for finding in window.checking.findings)
    window.choose_language("en")
    assert any(finding.place.language == "en" for finding in window.checking.findings)


def test_a_picture_whose_bytes_are_gone_is_found(opened: Openers) -> None:
    import sqlite3

    window = opened(wait=True)
    path = window.file.path
    window.close()
    with sqlite3.connect(path) as db:
        db.execute("DELETE FROM asset")
    db.close()
    again = opened()
    until(lambda: any(finding.code == "picture-lost" for finding in again.checking.findings))


def test_what_is_not_about_the_text_is_not_worded_again_when_somebody_writes(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded: list[str] = []
    say = preflight.where

    def where(kit: Kit, place: Place, language: str) -> str:
        worded.append(place.part)
        return say(kit, place, language)

    monkeypatch.setattr(preflight, "where", where)
    model, kit = FindingsModel(), two_articles()
    icons = [error("icon-no-meaning", Place(part=icon.name, field="meaning"), name=icon.name) for icon in kit.icons]
    model.show_findings(kit, icons, "en")
    assert len(worded) == len(icons)
    written = replace(kit, articles=(replace(kit.articles[0], keywords=("x",)), *kit.articles[1:]))
    assert not model.show_findings(written, icons, "en")
    assert len(worded) == len(icons)
    english = model.item(0, 2).text()
    model.show_findings(written, icons, "nl")
    assert len(worded) == 2 * len(icons)
    assert model.item(0, 2).text() != english


def test_beside_the_icons_a_finding_is_read_whole(opened: Openers) -> None:
    """On a window of 1,440 pixels the columns would leave a few letters of it."""
    window = opened(wait=True)
    window.resize(1440, 900)
    until(lambda: window.found.rowCount() > 0)
    tree = window.ui.findings
    settle()
    assert not window.checking.rows.narrow
    assert not tree.isColumnHidden(2)
    window.show_icons("icon-phone")
    until(lambda: window.checking.rows.narrow)
    assert tree.isColumnHidden(2)
    settle()
    option = QStyleOptionViewItem()
    window.checking.rows.delegate.initStyleOption(option, window.found.index(0, 1))
    place = window.found.item(0, 2).text()
    assert option.text.endswith(f" · {place}"), "what it is about is said"
    assert place in window.found.item(0, 1).toolTip()
    for row in range(window.found.rowCount()):
        words = window.found.item(row, 1).text()
        room = tree.visualRect(window.found.index(row, 1))
        lines = tree.fontMetrics().boundingRect(0, 0, room.width() - 12, 1000, Qt.TextFlag.TextWordWrap.value, words)
        assert lines.height() <= room.height(), words
    window.icons.toggle(False)
    until(lambda: not window.checking.rows.narrow)
    assert not tree.isColumnHidden(2)
