"""What a finding offers is done: by a click on it, or by Ctrl+. after F8."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from museum import identity
from presskit import preflight
from presskit.kit import edits
from presskit.kit.blocks import Quote
from presskit.kit.details import Subject
from presskit.kit.localised import localised, string
from presskit.kit.tidying import untidy
from presskit.preflight import Finding, Place
from presskit.ui import fixing
from presskit.ui.details.panel import TAB
from presskit.ui.findings import FIX
from presskit.ui.window import Window
from ui.windows import Openers, focused, holding, make, press


def found(window: Window, code: str, **place: str) -> Finding:
    return Finding(code=code, severity="warning", place=Place(**place))


def test_each_finding_offers_something_and_what_is_listed_is_a_finding(opened: Openers) -> None:
    window = opened(wait=True)
    rows = [window.found.index(n, FIX).data() for n in range(window.found.rowCount())]
    assert rows
    assert all(rows)
    codes = [code for codes in fixing._KINDS.values() for code in codes]
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(preflight.FINDINGS)
    assert set(fixing.fixes()) == {*fixing._KINDS, ""}


def test_a_waiting_figure_asks_for_its_picture_by_a_click_on_what_is_offered(
    opened: Openers, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(wait=True)
    asked: list[str] = []
    monkeypatch.setattr(window.pictures, "choose", asked.append)
    row = next(n for n, f in enumerate(window.found.findings) if f.code == "figure-waits")
    window.ui.findings.clicked.emit(window.found.index(row, 1))
    assert asked == []
    window.ui.findings.clicked.emit(window.found.index(row, FIX))
    assert asked == [identity("waiting")]
    assert window.surface.current_block() == identity("waiting")


def test_ctrl_point_mends_the_finding_that_f8_went_to(opened: Openers, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(wait=True)
    focused(window)
    mended: list[Finding] = []
    monkeypatch.setattr(window.fixing, "fix", mended.append)
    press(window.surface, "F8")
    press(window.surface, "F8")
    press(window.surface, "Ctrl+.")
    assert mended == [window.found.findings[1]]


def test_a_pull_quote_that_is_no_excerpt_becomes_the_whole_quote(opened: Openers) -> None:
    window = opened()
    kit = window.session.kit
    quote = next(b for b in kit.articles[0].body if isinstance(b, Quote))
    window.session.apply(edits.with_block(kit, replace(quote, pull=localised("Heel iets anders", "nl"))), "pull")
    window.fixing.fix(found(window, "pull-not-excerpt", article=window.article, block=quote.id))
    mended = edits.find_block(window.session.kit, quote.id)[1]
    assert isinstance(mended, Quote)
    assert mended.pull == ()
    assert window.history.undo.text() == "&Undo: take the whole quote"


def test_the_others_come_where_it_is_mended(opened: Openers) -> None:
    window = opened()
    focused(window)
    window.fixing.fix(found(window, "no-release", article=window.article, field="release"))
    assert window.ui.views.currentIndex() == TAB
    window.fixing.fix(found(window, "icon-no-meaning", part="icon-phone"))
    assert window.icons.panel is not None
    assert window.icons.panel.name == "icon-phone"
    before = len(window.session.kit.contacts)
    window.fixing.fix(found(window, "no-contact", part="contacts"))
    assert len(window.session.kit.contacts) == before + 1
    window.fixing.fix(found(window, "translation-missing", article=window.article, language="en"))
    assert window.language == "en"
    contact = window.session.kit.contacts[0].id
    window.fixing.fix(found(window, "contact-unreachable", part=contact))
    assert window.details.subject == Subject("contact", contact)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.ui.details_tab.isAncestorOf(focus)
    block = identity("waiting")
    window.fixing.fix(found(window, "call-second", article=window.article, block=block))
    with pytest.raises(edits.NotInKitError):
        edits.find_block(window.session.kit, block)


@pytest.mark.parametrize(("code", "field"), [("alt-missing", "alt"), ("alt-long", "alt"), ("credit-missing", "credit")])
def test_what_is_to_be_written_about_a_picture_is_written_in_its_field(opened: Openers, code: str, field: str) -> None:
    window = opened()
    focused(window)
    before = edits.figures(window.session.kit)[0]
    window.fixing.fix(found(window, code, article=window.article, block=before.id))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == field
    QTest.keyClicks(focus, "By the water")
    press(focus, "Tab")
    after = edits.figures(window.session.kit)[0]
    assert string(getattr(after, field), window.session.kit.language) == "By the water"
    assert after.caption == before.caption


def test_a_finding_about_nothing_in_the_text_opens_no_form(opened: Openers) -> None:
    window = opened()
    subject = window.details.subject
    assert not window.details.open_finding(found(window, "rights-expired", part=window.session.kit.people[0].id))
    assert window.details.subject == subject


def test_a_kit_to_be_read_is_not_mended(opened: Openers) -> None:
    with holding(make(opened.folder / "museum.presskit")):
        window = opened()
        kit = window.session.kit
        block = identity("waiting")
        window.fixing.fix(found(window, "call-second", article=window.article, block=block))
        assert window.session.kit is kit


def test_the_punctuation_of_a_pasted_release_is_tidied_in_one_action_and_one_undo(opened: Openers) -> None:
    window = opened(wait=True)
    kit = window.session.kit
    article = replace(kit.articles[0], lead=localised("Dit is 'mooi' - zei ze...", "nl"))
    window.session.apply(replace(kit, articles=(article, *kit.articles[1:])), "paste")
    before = window.session.kit
    window.fixing.fix(Finding(code="untidy", severity="note", place=Place(part="kit")))
    assert string(window.session.kit.articles[0].lead, "nl") == "Dit is ‘mooi’ – zei ze…"
    assert window.info.text.startswith(f"{untidy(before, before.language)} ")
    window.session.undo()
    assert window.session.kit == before
    window.ui.tidy.trigger()
    window.ui.tidy.trigger()
    assert string(window.session.kit.articles[0].lead, "nl") == "Dit is ‘mooi’ – zei ze…"
    window.session.undo()  # the second time there was nothing to do, and no step
    assert window.session.kit == before
