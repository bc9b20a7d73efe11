"""The HTML in the window for a content management system: what stays is shown, and the best level taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from presskit.publish.html.profiles import own_folder
from presskit.ui.surviving import KEPT
from presskit.ui.window import Window
from ui.windows import Openers, trigger, until

HTML, CODE = 1, 2


def choose(window: Window, title: str) -> None:
    """Look at the tab HTML, choose a system, and wait for what it leaves."""
    systems = window.snippets.bar.systems
    window.ui.views.setCurrentIndex(HTML)
    until(lambda: systems.count() > 1)
    number = systems.findText(title)
    assert number >= 0, title
    systems.setCurrentIndex(number)
    profile = window.snippets.bar.profile
    until(lambda: window.snippets._shown is not None and window.snippets._shown[3] == profile)


def test_any_cms_is_the_first_choice_and_the_plainest_level(opened: Openers) -> None:
    window = opened()
    window.ui.views.setCurrentIndex(HTML)
    until(window.snippet.toPlainText)
    bar = window.snippets.bar
    assert (bar.profile, bar.systems.currentText()) == (None, "Any CMS")
    assert bar.told.text() == "The plainest level, semantic: the site's own style does the looks."


def test_what_stays_is_shown_and_told(opened: Openers) -> None:
    window = opened()
    choose(window, "Drupal, Basic HTML")
    lines = window.snippets.bar.told.text().splitlines()
    assert lines[0] == "The best level for it: semantic."
    assert lines[1].startswith("Stays: h2, h3")
    assert "figure" in lines[2]
    assert lines[2].startswith("Goes: ")
    assert "figure 0/" not in window.snippets.bar.told.toolTip()
    assert "h2 2/2" in window.snippets.bar.told.toolTip()
    assert "Museum opent nieuwe vleugel met licht" in window.snippet.toPlainText()


def test_the_code_to_paste_is_at_the_best_level(opened: Openers) -> None:
    window = opened()
    choose(window, "WordPress, without unfiltered_html")
    window.ui.views.setCurrentIndex(CODE)
    until(lambda: ' style="' in window.ui.code.toPlainText())
    assert "<style>" not in window.ui.code.toPlainText()
    window.ui.views.setCurrentIndex(HTML)
    choose(window, "WordPress, with unfiltered_html")
    assert window.snippets.bar.told.text() == "The best level for it: full. All of it stays."
    assert "--pk-" not in window.snippet.toPlainText(), "rules are not text"
    trigger(window, "copy_snippet")
    until(lambda: "<style>" in QGuiApplication.clipboard().text())


def test_markdown_is_the_code_where_only_that_is_taken(opened: Openers) -> None:
    window = opened()
    choose(window, "Plain Markdown")
    window.ui.views.setCurrentIndex(CODE)
    until(lambda: "## Museum opent nieuwe vleugel met licht" in window.ui.code.toPlainText())


def test_the_choice_is_remembered_and_ones_own_is_offered(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    own_folder().mkdir(parents=True)
    (own_folder() / "newsroom.toml").write_text('title = "Our newsroom"\nsource = "-"\nelements = ["h2", "p"]\n')
    window = opened()
    window.desk.settings.setValue(KEPT, "newsroom")
    window.ui.views.setCurrentIndex(HTML)
    until(lambda: "Goes: " in window.snippets.bar.told.text())
    assert window.snippets.bar.systems.currentText() == "Our newsroom"
    choose(window, "TinyMCE")
    assert window.desk.settings.value(KEPT) == "tinymce"


def test_it_speaks_the_chosen_language_and_has_names(opened: Openers) -> None:
    window = opened()
    choose(window, "TYPO3, rich text")
    bar = window.snippets.bar
    assert bar.label.buddy() is bar.systems
    assert bar.systems.accessibleName() == "Content management system"
    window.desk.set_language("nl")
    until(lambda: bar.told.text().startswith("Het beste niveau hiervoor: semantisch."))
    assert (bar.systems.itemText(0), bar.systems.currentText()) == ("Elk CMS", "TYPO3, opgemaakte tekst")
    window.desk.set_language("en")
