"""The details beside the text: each field is one undoable edit, for who uses a mouse and for who only has keys."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from museum import PHOTOGRAPHS, photograph
from presskit.kit import edits, translating
from presskit.kit.blocks import AnyBlock, Approval, CallToAction, FactBox, Figure, Gallery, Quote, Rating, Table, Video
from presskit.kit.details import Subject
from presskit.kit.localised import in_language, localised, string
from presskit.kit.model import Article, Embargo, Immediate
from presskit.ui import logo_export
from presskit.ui.adding import known_tag
from presskit.ui.details.article import ArticleForm, zone_for
from presskit.ui.details.kit import DownloadForm, KitForm
from presskit.ui.details.moments import read_clock, read_date
from presskit.ui.details.organisation import OrganisationForm
from presskit.ui.details.page import Form
from presskit.ui.details.people import ContactForm, PersonForm
from presskit.ui.dragging import Target
from presskit.ui.window import Window
from ui.room import clipped
from ui.test_access import SAME, nameless, names, reachable, rich, tabbed, texts, unchanged
from ui.windows import Openers, focused, holding, make, press, settle, until

WRITTEN = {"QLineEdit", "Lines", "PeopleField", "DateField", "TimeField", "StampField"}
"""Fields, whose empty lines show words of the kit."""
BLOCKS: tuple[type[AnyBlock], ...] = (Quote, Figure, Gallery, FactBox, CallToAction, Table, Rating, Video)
TODAY = date(2026, 11, 24)


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


def shown(window: Window, subject: Subject) -> Form:
    """The form of something, in sight."""
    window.details.open(subject)
    form = window.details.form
    assert form is not None
    return form


def article_form(window: Window) -> ArticleForm:
    form = shown(window, Subject("article", window.article))
    assert isinstance(form, ArticleForm)
    return form


def article(window: Window) -> Article:
    return window.session.kit.articles[0]


def type_in(field: QWidget, text: str) -> None:
    """Type text in place of what stands in a field, and leave it."""
    field.setFocus()
    press(field, "Ctrl+A")
    QTest.keyClicks(field, text)
    if isinstance(field, QLineEdit):
        QTest.keyClick(field, Qt.Key.Key_Return)


def pick(box: QComboBox, value: object) -> None:
    """Choose in a list, as a user does."""
    at = next(n for n in range(box.count()) if box.itemData(n) == value)
    box.setCurrentIndex(at)
    box.activated.emit(at)


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_f4_goes_to_the_details_of_where_the_caret_is_and_back(window: Window) -> None:
    focused(window)
    press(window.surface, "F4")
    assert window.ui.views.currentWidget() is window.ui.details_tab
    form = window.details.form
    assert isinstance(form, ArticleForm)
    assert form.ui.release.hasFocus()
    QTest.keyClick(form.ui.release, Qt.Key.Key_Escape)
    assert window.surface.hasFocus()
    press(window.surface, "F4")
    press(window, "F4")
    assert window.surface.hasFocus()


def test_a_line_of_the_outline_shows_its_details(window: Window) -> None:
    focused(window)
    for kind, values, form in (
        ("person", window.session.kit.people, PersonForm), ("contact", window.session.kit.contacts, ContactForm),
    ):  # fmt: skip
        index = window.outline.index_of(values[0].id)
        assert index is not None
        window.ui.outline.clicked.emit(index)
        settle(0.02)
        assert isinstance(window.details.form, form), kind
        assert window.details.subject == Subject(kind, values[0].id)
    window.going.to(Target("organisation", "", "organisation"))
    assert isinstance(window.details.form, OrganisationForm)
    assert window.details.form.ui.name.hasFocus()
    window.surface.setFocus()
    window.surface.go_to("lead")
    until(lambda: isinstance(window.details.form, ArticleForm))


def test_a_thing_that_goes_leaves_the_article(window: Window) -> None:
    person = window.session.kit.people[0]
    form = shown(window, Subject("person", person.id))
    assert isinstance(form, PersonForm)
    form.ui.remove.click()
    settle(0.02)
    assert all(p.id != person.id for p in window.session.kit.people)
    assert isinstance(window.details.form, ArticleForm)
    window.session.stack.undo()
    assert any(p.id == person.id for p in window.session.kit.people)


def test_enter_on_a_finding_goes_to_the_field_that_mends_it(opened: Openers) -> None:
    window = opened(wait=True)
    kit = window.session.kit
    bare = edits.with_article(kit, replace(kit.articles[0], release=None))
    window.session.apply(bare, "bare")
    until(lambda: any(f.code == "no-release" for f in window.checking.findings))
    for code, field in (("no-release", "release"), ("figure-waits", "choose")):
        row = next(n for n, f in enumerate(window.found.findings) if f.code == code)
        window.ui.findings.activated.emit(window.found.index(row, 0))
        form = window.details.form
        assert form is not None
        assert getattr(form, "ui").__dict__[field].hasFocus(), code  # noqa: B009 - any form has its own


# --- edits ------------------------------------------------------------------------------------------------------------


def test_typing_in_a_field_is_one_step_with_its_name_and_undo_takes_it_back(window: Window) -> None:
    focused(window)
    first = window.session.kit
    form = shown(window, Subject("person", first.people[0].id))
    assert isinstance(form, PersonForm)
    press(form.ui.pronunciation, "Ctrl+A")
    QTest.keyClicks(form.ui.pronunciation, "djeen doo")
    assert window.session.kit.people[0].pronunciation == "djeen doo"
    assert window.history.undo.text() == "&Undo: change pronunciation"
    assert window.session.stack.count() == 1
    form.ui.role.setFocus()
    QTest.keyClicks(form.ui.role, " a.i.")
    assert window.session.stack.count() == 2
    press(form.ui.role, "Ctrl+Z")
    press(form.ui.role, "Ctrl+Z")
    assert window.session.kit is first
    settle(0.02)
    assert form.ui.pronunciation.text() == ""


def test_the_fields_follow_undo_and_the_text_and_the_caret_stays_where_one_types(window: Window) -> None:
    form = article_form(window)
    form.ui.place.setFocus()
    form.ui.place.setCursorPosition(0)
    QTest.keyClicks(form.ui.place, "N")
    settle(0.02)
    assert form.ui.place.cursorPosition() == 1
    window.surface.go_to("dateline")
    QTest.keyClicks(window.surface, "X")
    window.details.follow_caret()
    settle(0.02)
    assert string(article(window).dateline.place, "nl") == form.ui.place.text()


def test_each_language_has_its_own_words(window: Window) -> None:
    subject = Subject("person", window.session.kit.people[0].id)
    form = shown(window, subject)
    assert isinstance(form, PersonForm)
    form.ui.biography.setFocus()
    QTest.keyClicks(form.ui.biography, "Leidt het museum")
    window.choose_language("en")
    form = shown(window, subject)
    assert isinstance(form, PersonForm)
    assert form.ui.biography.words() == ""
    assert form.ui.biography.placeholderText() == "Leidt het museum"
    form.ui.biography.setFocus()
    QTest.keyClicks(form.ui.biography, "Runs the museum")
    told = window.session.kit.people[0].biography
    assert (string(told, "nl"), string(told, "en")) == ("Leidt het museum", "Runs the museum")


def test_a_kit_that_is_read_only_shows_everything_and_changes_nothing(opened: Openers) -> None:
    path = make(opened.folder / "museum.presskit")
    with holding(path):
        window = opened()
        form = article_form(window)
        first = window.session.kit
        QTest.keyClicks(form.ui.place, "x")
        assert not form.ui.release.isEnabled()
        assert form.ui.note_to_editors.isReadOnly()
        window.adding.add("person")
        assert window.session.kit is first


# --- when it may be published -----------------------------------------------------------------------------------------


def test_an_embargo_begins_as_tomorrow_morning_at_home(window: Window) -> None:
    form = article_form(window)
    pick(form.ui.release, "embargo")
    release = article(window).release
    assert isinstance(release, Embargo)
    assert release.zone
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).date()
    assert release.until.startswith(f"{tomorrow.isoformat()}T06:00:00")
    settle(0.02)
    assert form.ui.until_time.text() == "06:00"
    assert form.ui.release_says.text().startswith("No public output before")
    window.session.stack.undo()
    assert isinstance(article(window).release, Immediate)


def test_an_embargo_by_keyboard_alone(window: Window) -> None:
    focused(window)
    press(window.surface, "F4")
    form = window.details.form
    assert isinstance(form, ArticleForm)
    QTest.keyClick(form.ui.release, Qt.Key.Key_End)
    assert isinstance(article(window).release, Embargo)
    for field, text in ((form.ui.until_date, "25-11-2026"), (form.ui.until_time, "6"), (form.ui.zone, "amsterdam")):
        settle(0.02)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is field
        press(field, "Ctrl+A")
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Escape) if field is form.ui.zone else None
    form.ui.zone.setFocus()
    QTest.keyClick(form.ui.zone, Qt.Key.Key_Return)
    release = article(window).release
    assert isinstance(release, Embargo)
    assert (release.until, release.zone) == ("2026-11-25T06:00:00+01:00", "Europe/Amsterdam")


@pytest.mark.parametrize("text", ["gisterenavond", "32-1-2026", "x" * 500, "2026"])
def test_what_is_no_date_is_said_marked_and_not_taken(window: Window, text: str) -> None:
    form = article_form(window)
    before = window.session.kit
    type_in(form.ui.date, text)
    assert window.session.kit is before
    assert form.ui.date.wrong
    assert "is no date" in window.info.text
    type_in(form.ui.date, "3 dec 2026")
    assert not form.ui.date.wrong
    assert article(window).dateline.date == "2026-12-03"


def test_what_is_no_zone_is_said_and_the_zone_stays(window: Window) -> None:
    form = article_form(window)
    pick(form.ui.release, "embargo")
    settle(0.02)
    before = article(window).release
    type_in(form.ui.zone, "Atlantis")
    assert "is no time zone" in window.info.text
    assert article(window).release == before
    assert isinstance(before, Embargo)
    assert form.ui.zone.text() == before.zone


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("25 november 2026", "2026-11-25"), ("25-11-2026", "2026-11-25"), ("2026-11-25", "2026-11-25"),
        ("25/11", "2026-11-25"), ("1 feb", "2027-02-01"), ("Morgen", "2026-11-25"), ("today", "2026-11-24"),
        ("", ""), ("Amsterdam, 25 november 2026", None), ("soon", None), ("31-2-2026", None),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(text: str, wanted: str | None) -> None:
    assert read_date(text, TODAY) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("6", "06:00"), ("6:00", "06:00"), ("06.00", "06:00"), ("6 uur", "06:00"), ("6u30", "06:30"), ("0600", "06:00"),
        ("6 pm", "18:00"), ("12 am", "00:00"), ("", ""), ("25:00", None), ("6:75", None), ("early", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_write_them(text: str, wanted: str | None) -> None:
    assert read_clock(text) == wanted


def test_zones_are_found_by_city() -> None:
    assert zone_for("amsterdam") == "Europe/Amsterdam"
    assert zone_for("new york") == "America/New_York"
    assert zone_for("europe/paris") == "Europe/Paris"
    assert zone_for(" ") == ""
    assert zone_for("Atlantis") is None


# --- what is not for publication --------------------------------------------------------------------------------------


def test_what_is_not_for_publication_is_seen_and_heard_without_colour(window: Window) -> None:
    form = shown(window, Subject("contact", window.session.kit.contacts[0].id))
    assert isinstance(form, ContactForm)
    form.ui.publish.setChecked(True)
    form.ui.publish.click()
    settle(0.02)
    assert not window.session.kit.contacts[0].publish
    assert form.ui.phone.property("private") is True
    assert form.ui.phone.accessibleDescription() == "Not for publication"
    assert form.ui.phone.actions()[0].isVisible()
    assert form.ui.says.text().startswith("⚠ Not for publication")
    form.ui.publish.click()
    settle(0.02)
    assert form.ui.phone.property("private") is False
    assert not form.ui.phone.actions()[0].isVisible()
    article_ = article_form(window)
    assert article_.ui.note_to_editors.accessibleDescription() == "Not for publication"


# --- the other forms --------------------------------------------------------------------------------------------------


def test_keywords_places_and_a_correction(window: Window) -> None:
    form = article_form(window)
    type_in(form.ui.keywords, "licht, water")
    type_in(form.ui.places, "Delft; Gouda")
    form.ui.corrected.click()
    settle(0.02)
    type_in(form.ui.what, "Het jaartal.")
    made = article(window)
    assert [string(word, "nl") for word in made.keywords] == ["licht", "water"]
    assert made.places == ("Delft", "Gouda")
    assert made.correction is not None
    assert string(made.correction.what, "nl") == "Het jaartal."
    assert form.ui.keywords.text() == "licht, water"


def test_profiles_are_added_written_and_removed_by_keys(window: Window) -> None:
    form = shown(window, Subject("organisation"))
    assert isinstance(form, OrganisationForm)
    table, before = form.ui.social, window.session.kit.organisation.social
    form._add_profile()
    model = table.model()
    model.setData(model.index(len(before), 1), "https://museum.example/in")
    model.setData(model.index(len(before), 0), "Bluesky")
    made = window.session.kit.organisation.social[-1]
    assert (made.network, made.url) == ("bluesky", "https://museum.example/in")
    table.setCurrentCell(len(before), 0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert window.session.kit.organisation.social == before


@pytest.mark.parametrize("kind", ["svg", "jpg", "bad"])
def test_a_logo_comes_in_clean_or_not_at_all(window: Window, tmp_path: Path, kind: str) -> None:
    form = shown(window, Subject("organisation"))
    assert isinstance(form, OrganisationForm)
    path = tmp_path / ("logo.jpg" if kind == "jpg" else "logo.svg")
    bad = b"<svg xmlns='http://www.w3.org/2000/svg'><scr"
    good = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>x</script><path d='M0 0h9v9z'/></svg>"
    path.write_bytes({"svg": good, "jpg": photograph(*PHOTOGRAPHS["stairs"]), "bad": bad}[kind])
    form.add_logo(path)
    until(lambda: window.session.kit.organisation.logos or "logo.svg" in window.info.text)
    logos = window.session.kit.organisation.logos
    if kind == "bad":
        assert logos == ()
    else:
        assert "script" not in logos[0].svg
        assert bool(logos[0].image) == (kind == "jpg")
        assert kind == "svg" or any(image.id == logos[0].image for image in window.session.kit.images)


def test_the_rules_of_each_logo_are_written_each_with_one_undo(window: Window, tmp_path: Path) -> None:
    form = shown(window, Subject("organisation"))
    assert isinstance(form, OrganisationForm)
    ui = form.ui

    def named(name: str) -> bool:
        return any(logo.name == name for logo in window.session.kit.organisation.logos)

    assert not ui.logo_usage.isEnabled()
    assert not ui.logo_export.isEnabled()
    for name in ("een", "twee"):
        path = tmp_path / f"{name}.svg"
        path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>")
        form.add_logo(path)
        until(partial(named, name))
    ui.logos.setCurrentCell(1, 0)
    type_in(ui.logo_usage, "Niet kantelen")
    type_in(ui.logo_licence, "Redactioneel")
    before = window.session.kit
    ui.logo_clear.setValue(50)
    ui.logo_least.setValue(22.5)
    first, second = window.session.kit.organisation.logos
    assert (first.clear_space, first.minimum, first.usage, first.licence) == (0, 0, (), "")
    assert (second.clear_space, second.minimum, second.licence) == (0.5, 22.5, "Redactioneel")
    assert string(second.usage, window.language) == "Niet kantelen"
    ui.logos.setCurrentCell(0, 0)
    assert (ui.logo_usage.text(), ui.logo_clear.value()) == ("", 0)
    window.session.stack.undo()
    window.session.stack.undo()
    assert window.session.kit is before
    ui.logos.setCurrentCell(1, 0)
    assert (ui.logo_usage.text(), ui.logo_least.value()) == ("Niet kantelen", 0)
    type_in(ui.logo_least, "9000")
    QTest.keyClick(ui.logo_least, Qt.Key.Key_Return)
    assert "only 0 to 200 mm" in window.info.text
    assert window.session.kit.organisation.logos[1].minimum == 0


def test_the_logos_are_exported_from_the_form(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    form = shown(window, Subject("organisation"))
    assert isinstance(form, OrganisationForm)
    path = tmp_path / "logo.svg"
    path.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>")
    form.add_logo(path)
    until(lambda: window.session.kit.organisation.logos)
    monkeypatch.setattr(logo_export, "ask_folder", lambda *_: str(tmp_path / "logos"))
    form.ui.logo_export.click()
    until(lambda: "of the logos are in" in window.info.text)
    assert {file.suffix for file in (tmp_path / "logos").iterdir()} == {".svg", ".pdf", ".png", ".txt"}


def test_the_slug_can_always_be_a_file_name(window: Window) -> None:
    form = shown(window, Subject("kit"))
    assert isinstance(form, KitForm)
    type_in(form.ui.slug, "../Nieuwe Vleugel?")
    assert window.session.kit.slug == "nieuwe-vleugel"
    type_in(form.ui.slug, "///")
    assert window.session.kit.slug


def test_a_download_takes_a_file_into_the_kit(window: Window, tmp_path: Path) -> None:
    window.adding.add("download")
    form = window.details.form
    assert isinstance(form, DownloadForm)
    QTest.keyClicks(form.ui.title, "Plattegrond")
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF-1.7")
    form.take(path)
    until(lambda: window.session.kit.downloads[-1].sha256)
    made = window.session.kit.downloads[-1]
    assert (made.file, made.size, made.media_type) == ("plan.pdf", 8, "application/pdf")
    assert window.file.asset(made.sha256) == b"%PDF-1.7"
    form.take(tmp_path / "gone.pdf")
    until(lambda: "gone.pdf" in window.info.text and "Reading" not in window.info.text)


# --- for everybody ----------------------------------------------------------------------------------------------------


def test_every_form_is_named_reached_by_tab_spelled_out_and_has_room_in_both_languages(opened: Openers) -> None:
    window = opened(wait=True)
    window.adding.add("download")
    for subject in every(window):
        said: dict[str, list[tuple[str, str]]] = {}
        for language in ("en", "nl"):
            opened.desk.set_language(language)
            form = shown(window, subject)
            settle(0.02)
            until(lambda form=form: not clipped(form), 3)  # type: ignore[misc]  # layouts take their turns
            assert nameless(form) == [], subject
            assert rich(form) == []
            said[language] = [
                each for each in texts(form) if each[0].split()[0] not in WRITTEN and each[0] != "QComboBox icon"
            ]
            form.first().setFocus()
            assert names(set(reachable(window)) - tabbed(window)) == []
        same = {text for text in unchanged(said["en"], said["nl"]) if text.isascii() and not text[0].isdigit()}
        assert same - SAME - {"Deutsch"} == set(), subject


def every(window: Window) -> list[Subject]:
    """One of each thing that has a form."""
    kit = window.session.kit
    return [
        Subject("article", kit.articles[0].id), Subject("person", kit.people[0].id), Subject("kit"),
        *(Subject("block", next(b for b in kit.articles[0].body if isinstance(b, kind)).id) for kind in BLOCKS),
        Subject("contact", kit.contacts[0].id), Subject("organisation"), Subject("download", kit.downloads[0].id),
    ]  # fmt: skip


# --- adding -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "field"), [("person", "people"), ("contact", "contacts"), ("download", "downloads")])
def test_the_outline_adds_and_the_form_has_the_focus(window: Window, kind: str, field: str) -> None:
    focused(window)
    count = len(getattr(window.session.kit, field))
    window.adding.actions[kind].trigger()
    assert len(getattr(window.session.kit, field)) == count + 1
    form = window.details.form
    assert form is not None
    assert form.first().hasFocus()
    window.session.stack.undo()
    assert len(getattr(window.session.kit, field)) == count


def test_a_language_is_added_shown_and_taken_off_again(window: Window) -> None:
    window.adding.add_language("pt-br")
    assert window.session.kit.languages == ("nl", "en", "pt-BR")
    assert window.language == "pt-BR"
    form = shown(window, Subject("kit"))
    assert isinstance(form, KitForm)
    form.ui.languages.setCurrentCell(0, 0)
    assert not form.ui.language_remove.isEnabled()
    form.ui.languages.setCurrentCell(2, 0)
    form.ui.language_remove.click()
    assert list(window.session.kit.languages) == ["nl", "en"]
    assert window.language == "nl"
    window.adding.add_language("<script>")
    assert "no language" in window.info.text


@pytest.mark.parametrize(
    ("text", "tag"), [("nl", "nl"), ("pt-br", "pt-BR"), ("x" * 30, ""), ("", ""), ("klingon!", "")]
)
def test_a_language_is_known_by_its_tag(text: str, tag: str) -> None:
    assert known_tag(text) == tag


def test_a_language_that_goes_keeps_its_words_until_they_are_to_go_too(window: Window) -> None:
    kit = window.session.kit
    count = translating.spoken(kit, "en")
    form = shown(window, Subject("kit"))
    assert isinstance(form, KitForm)
    steps = window.session.stack.index()
    form.ui.languages.setCurrentCell(1, 0)
    form.ui.language_remove.click()
    assert window.session.kit == replace(kit, languages=("nl",))
    assert f"{count} texts in it are kept. What is kept comes back" in window.info.text
    window.adding.add_language("en")
    assert f"the {count} texts that the kit has kept in it are back" in window.info.text
    assert window.session.kit == kit
    window.session.stack.undo()
    window.session.stack.undo()
    assert window.session.stack.index() == steps
    settle(0.02)
    form.ui.languages.setCurrentCell(1, 0)
    form.ui.language_remove.click()
    window.info.offers[0].call()
    assert window.session.kit.languages == ("nl",)
    assert translating.spoken(window.session.kit, "en") == 0
    assert window.session.stack.index() == steps + 1
    assert "undo brings both back" in window.info.text
    window.session.stack.undo()
    assert window.session.kit == kit


def test_a_translation_becomes_the_source_and_what_that_comes_to_is_said_before(window: Window) -> None:
    before = window.session.kit
    quote = next(b for b in before.articles[0].body if isinstance(b, Quote) and in_language(b.text, "en"))
    window.session.apply(edits.approve(before, quote.id, Approval(state="approved", by="Els")), "x")
    kit, steps = window.session.kit, window.session.stack.index()
    form = shown(window, Subject("kit"))
    assert isinstance(form, KitForm)
    form.ui.languages.setCurrentCell(0, 0)
    assert not form.ui.language_source.isEnabled()
    assert form.ui.source_says.isHidden()
    form.ui.languages.setCurrentCell(1, 0)
    found = translating.turn(kit, "en")
    says = form.ui.source_says.text()
    assert "Nederlands is a translation of English then" in says
    assert found.uncleared >= 1
    assert str(found.unwritten) in says
    assert "approved again" in says
    form.ui.language_source.click()
    assert window.session.kit == translating.with_source(kit, "en")
    assert "English is the source language now" in window.info.text
    assert window.history.undo.text() == "&Undo: change the source language"
    shows = [form.ui.languages.model().index(0, column).data() for column in (0, 1)]
    assert shows == ["English", "what the text is written in"]
    window.session.stack.undo()
    assert window.session.kit is kit
    assert window.session.stack.index() == steps


def test_of_a_text_longer_than_its_field_the_beginning_is_in_sight(window: Window) -> None:
    kit = window.session.kit
    quote = next(b for b in kit.articles[0].body if isinstance(b, Quote) and b.speaker)
    role = "professor of machine learning at the university of the city, and one of those who founded the network"
    people = tuple(replace(p, role=localised(role, kit.language)) if p.id == quote.speaker else p for p in kit.people)
    window.session.apply(replace(kit, people=people), "role")
    form = shown(window, Subject("person", quote.speaker or ""))
    field = next(f for f in form.findChildren(QLineEdit) if f.text() == role)
    assert field.cursorPosition() == 0
