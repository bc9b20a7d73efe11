"""Templates of the user's own: a kit is kept as one, and a new kit begins as it."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton

from presskit import storage
from presskit.kit.blocks import AnyBlock, Approval, CallToAction, Figure, Quote
from presskit.kit.localised import string
from presskit.kit.model import Embargo
from presskit.kit.start import TEMPLATES
from presskit.storage import templates
from presskit.ui.desk import Desk
from presskit.ui.settings_page import SettingsPage
from presskit.ui.templates import SaveTemplate
from presskit.ui.window import Window
from ui.windows import Openers, holding, make, on_disk, settle, trigger


def asked(window: Window) -> SaveTemplate:
    trigger(window, "save_template")
    (dialog,) = window.findChildren(SaveTemplate)
    return dialog


def kept(window: Window, name: str, *, empty: bool = False) -> Path:
    dialog = asked(window)
    dialog.name.setText(name)
    dialog.empty.setChecked(empty)
    dialog.save_button.click()
    settle()
    return templates.own_folder() / f"{name}.presskit"


def entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text().replace("&&", "&"): action for action in menu.actions() if not action.isSeparator()}


def dated(block: AnyBlock) -> AnyBlock:
    """A block with the dates of a release that went out."""
    match block:
        case CallToAction():
            return replace(block, valid_until="2026-12-01")
        case Quote():
            return replace(block, date="2026-11-01", approval=Approval(state="approved", by="Iris"))
    return block


def test_a_kit_kept_as_a_template_begins_another_without_dates_embargo_and_approvals(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    kit = window.session.kit
    release = Embargo(until="2026-11-20T10:00:00+01:00", zone="Europe/Amsterdam")
    body = tuple(map(dated, kit.articles[0].body))
    article = replace(kit.articles[0], release=release, body=body)
    window.session.apply(replace(kit, status="released", articles=(article, *kit.articles[1:])), "released")
    path = kept(window, "Persbericht & foto's")
    assert window.info.text.startswith("The template “Persbericht & foto's” is kept")
    assert on_disk(path).id != kit.id
    menu = entries(window.ui.menu_templates)
    assert next(iter(menu)) == "Persbericht & foto's"
    monkeypatch.setattr("presskit.ui.templates.ask_save", lambda *_: tmp_path / "Zomer 2027.presskit")
    menu["Persbericht & foto's"].trigger()
    made = on_disk(tmp_path / "Zomer 2027.presskit")
    assert (made.status, made.slug) == ("draft", "zomer-2027")
    assert made.id not in {kit.id, on_disk(path).id}
    first = made.articles[0]
    assert (first.release, first.dateline.date) == (None, "")
    assert first.headline == article.headline
    quotes = [block for block in first.body if isinstance(block, Quote)]
    assert quotes
    assert all((quote.approval, quote.date) == (Approval(), "") for quote in quotes)
    assert [block.valid_until for block in first.body if isinstance(block, CallToAction)] == [""]
    with storage.open_kit(tmp_path / "Zomer 2027.presskit") as file:
        assert file.assets() == window.file.assets()
    assert window.session.kit.status == "released"


def test_an_empty_template_has_the_blocks_and_what_is_of_the_organisation_and_no_word_more(opened: Openers) -> None:
    window = opened()
    kit = window.session.kit
    made = on_disk(kept(window, "Leeg", empty=True))
    assert [[type(block) for block in article.body] for article in made.articles] == [
        [type(block) for block in article.body] for article in kit.articles
    ]
    assert (made.organisation, made.people, made.contacts, made.theme) == (
        kit.organisation, kit.people, kit.contacts, kit.theme,
    )  # fmt: skip
    assert made.title == ""
    assert made.downloads == ()
    for article in made.articles:
        assert string(article.headline, "nl") == string(article.lead, "nl") == ""
    words = repr(made.articles)
    for article in kit.articles:
        assert string(article.headline, "nl") not in words
    assert all(block.image is None for block in made.articles[0].body if isinstance(block, Figure))
    assert all(block.url == "" for block in made.articles[0].body if isinstance(block, CallToAction))
    assert "nieuwe" not in words.lower()


def test_a_taken_name_is_said_and_replaced_and_one_that_no_file_can_have_refused(opened: Openers) -> None:
    window = opened()
    path = kept(window, "Ons bericht")
    window.session.apply(replace(window.session.kit, title="Later"), "title")
    dialog = asked(window)
    dialog.name.setText("Ons bericht")
    assert dialog.says.text() == "⚠ There is a template of that name: it is replaced."
    for name in ("", "../weg", "a/b", "..", "  "):
        dialog.name.setText(name)
        assert not dialog.save_button.isEnabled(), name
    dialog.name.setText("a/b")
    assert "cannot be a template" in dialog.says.text()
    dialog.name.setText("Ons bericht")
    dialog.save_button.click()
    assert on_disk(path).title == "Later"
    assert [found.name for found in templates.templates()] == ["Ons bericht"]


def test_a_template_that_somebody_has_open_is_not_replaced(opened: Openers) -> None:
    window = opened()
    path = kept(window, "Ons bericht")
    dialog = asked(window)
    dialog.name.setText("Ons bericht")
    with holding(path):
        dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.says.text().startswith("✕ ")
    assert "Iris" in dialog.says.text()


def test_a_broken_template_is_named_and_what_the_file_manager_does_holds(opened: Openers, desk: Desk) -> None:
    window = opened()
    path = kept(window, "Bericht")
    (path.parent / "Kapot.presskit").write_bytes(b"no kit")
    menu = entries(window.ui.menu_templates)
    assert list(menu)[:2] == ["Bericht", "Kapot (cannot be used)"]
    assert len(menu) == 2 + len(TEMPLATES)
    menu["Kapot (cannot be used)"].trigger()
    assert "Kapot.presskit" in window.info.text
    path.rename(path.with_name("Uitnodiging.presskit"))
    (path.parent / "Kapot.presskit").unlink()
    page = desk.show_start()
    assert next(iter(entries(page.template.menu()))) == "Uitnodiging"
    (path.parent / "Uitnodiging.presskit").unlink()
    assert len(entries(page.template.menu())) == len(TEMPLATES)


def test_a_template_that_went_meanwhile_is_told(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    path = kept(window, "Bericht")
    menu = entries(window.ui.menu_templates)
    path.unlink()
    monkeypatch.setattr("presskit.ui.templates.ask_save", lambda *_: tmp_path / "new.presskit")
    menu["Bericht"].trigger()
    assert "Bericht.presskit" in window.info.text
    assert not (tmp_path / "new.presskit").exists()


def test_the_settings_show_the_folder_and_open_it(opened: Openers, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    window = opened()
    window.show_settings()
    (page,) = window.findChildren(SettingsPage)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Open the folder")
    button.click()
    assert shown == [templates.own_folder()]
    assert templates.own_folder().is_dir()


def test_a_kit_that_is_only_read_can_be_kept_as_a_template(opened: Openers) -> None:
    with holding(make(opened.folder / "museum.presskit")):
        window = opened()
        assert on_disk(kept(window, "Gelezen")).title == window.session.kit.title
