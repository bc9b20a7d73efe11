"""The theme's own templates in the window: listed, looked through, refused by line; and the logos written out."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from commands.test_theme_templates import themed
from intake.hostile import Case, corpus
from intake.test_theme import house
from presskit.ui import logo_export
from presskit.ui.theme_dialog import ThemeDialog
from presskit.ui.theming.templates import TemplatesTab
from presskit.ui.window import Window
from publish.html.designing import HAVEN
from ui.test_theme import theme_of
from ui.windows import Openers, until


@pytest.fixture
def window(opened: Openers) -> Window:
    return opened()


@pytest.fixture
def dialog(window: Window) -> ThemeDialog:
    return theme_of(window)


@pytest.fixture
def tab(dialog: ThemeDialog) -> TemplatesTab:
    found = dialog.tabs[-1]
    assert isinstance(found, TemplatesTab)
    return found


def rows(tab: TemplatesTab) -> list[str]:
    return [tab.list.item(row).text() for row in range(tab.list.count())]


def test_a_theme_without_templates_says_so(dialog: ThemeDialog, tab: TemplatesTab) -> None:
    dialog.ui.tabs.setCurrentWidget(tab.page)
    assert "no templates of its own" in tab.about.text()
    assert tab.list.isHidden()


def test_its_templates_are_listed_and_looked_through_when_they_are_in_sight(
    window: Window, dialog: ThemeDialog, tab: TemplatesTab
) -> None:
    dialog.read(str(HAVEN))
    until(lambda: window.session.kit.theme.name == "haven")
    names = ["own/speaker.html.j2", "page/body.html.j2", "parts/quote.html.j2", "snippet/body.html.j2"]
    assert rows(tab) == names
    assert tab.said.text() == ""
    dialog.ui.tabs.setCurrentWidget(tab.page)
    until(lambda: tab.said.text() == "All of them are in order.")
    assert rows(tab) == names
    assert all(template.sha256 in window.file.assets() for template in window.session.kit.theme.templates)
    window.session.stack.undo()
    assert rows(tab) == []


def test_what_is_wrong_stands_with_its_template(
    window: Window, dialog: ThemeDialog, tab: TemplatesTab, tmp_path: Path
) -> None:
    source = "<p onclick='x()'>{{ part.text }}</p>"
    dialog.read(str(themed(tmp_path / "own", {"parts/paragraph.html.j2": source, "parts/lead.html.j2": "<p>…</p>"})))
    until(lambda: window.session.kit.theme.name == "own")
    dialog.ui.tabs.setCurrentWidget(tab.page)
    until(lambda: "things are not in order." in tab.said.text())
    assert any("leave out these words" in row for row in rows(tab)[2:])
    assert rows(tab)[0] == "parts/lead.html.j2"
    assert rows(tab)[1].startswith("parts/paragraph.html.j2\ntemplate parts/paragraph.html.j2 line 1: onclick")


def test_a_template_that_cannot_be_used_changes_nothing(window: Window, dialog: ThemeDialog, tmp_path: Path) -> None:
    first = window.session.kit
    dialog.read(str(themed(tmp_path / "own", {"parts/lead.html.j2": "a\n{{ part.txt }}"})))
    until(lambda: "template parts/lead.html.j2 line 2: 'dict object' has no attribute 'txt'" in dialog.ui.said.text())
    assert window.session.kit is first
    dialog.read(str(themed(tmp_path / "own", {}, [{"file": "templates/parts/gone.html.j2"}])))
    until(lambda: "half copied" in dialog.ui.said.text())
    assert window.session.kit is first


@pytest.mark.parametrize("case", corpus("template"), ids=lambda case: str(case.name))
def test_hostile_templates_are_refused_by_line_or_do_no_harm(
    window: Window, dialog: ThemeDialog, tab: TemplatesTab, tmp_path: Path, case: Case
) -> None:
    first = window.session.kit
    dialog.read(str(themed(tmp_path / "own", {"parts/paragraph.html.j2": case.data})))
    until(lambda: dialog.ui.said.text() != "" or window.session.kit is not first)
    if window.session.kit is first:
        assert dialog.ui.said.text().startswith("template parts/paragraph.html.j2 line 1: ")
        return
    dialog.ui.tabs.setCurrentWidget(tab.page)
    until(lambda: tab.said.text() not in {"", "Being looked through…"})
    assert "line 1: " in rows(tab)[0]
    assert window.session.kit.theme.templates[0].sha256 == hashlib.sha256(case.data).hexdigest()


def test_the_logos_are_written_into_a_folder(
    window: Window, dialog: ThemeDialog, tab: TemplatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not tab.export.isEnabled() or window.session.kit.organisation.logos
    dialog.read(str(house(tmp_path / "house")))
    until(lambda: window.session.kit.theme.name == "house")
    assert tab.logos.said.text() == "1 logo, as SVG, PDF and PNG with its rules"
    monkeypatch.setattr(logo_export, "ask_folder", lambda *_: str(tmp_path / "logos"))
    tab.export.click()
    until(lambda: "of the logos are in" in dialog.ui.said.text())
    endings = sorted(path.suffix for path in (tmp_path / "logos").iterdir())
    assert endings[:4] == [".pdf", ".png", ".png", ".svg"]
