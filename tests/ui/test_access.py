"""Reach: every control has a name and is reached by Tab, colours have contrast, keys are unique, nothing is clipped,
and the whole window speaks the language that was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from museum import identity
from presskit.intake.imported import Imported
from presskit.kit.start import new_article
from presskit.publish.faces import FAMILIES
from presskit.ui.appearance import SCHEMES, Colours
from presskit.ui.icons.detail import Candidate
from presskit.ui.icons.panel import IconsPanel
from presskit.ui.infobar import Offer
from presskit.ui.text.looks import APPEARANCES
from presskit.ui.text.surface import Surface
from presskit.ui.window import Window
from presskit.ui.work import Work
from ui.room import clipped
from ui.windows import Openers, bury, focused, press, settle, until

DIALOGS: dict[str, Callable[[Window], object]] = {
    "export": lambda window: window.outgoing.export(),
    "theme": lambda window: window.show_theme(),
    "commands": lambda window: window.desk.show_shortcuts(window),
    "review": lambda window: window.incoming.review(Imported(article=new_article(), language="nl")),
    "link": lambda window: window.ask_link(),
    "settings": lambda window: window.show_settings(),
    "palette": lambda window: window.show_palette(),
    "steps": lambda window: window.ui.undo_history.trigger(),
    "template": lambda window: window.ui.save_template.trigger(),
    "version": lambda window: window.outgoing.save_version(),
}
LANGUAGES = ("en", "nl")
CELLS = {QAccessible.Role.TreeItem, QAccessible.Role.Cell, QAccessible.Role.ListItem}
SAME = {".*", "Aa", "W", "Spelling", "Spellin&g",
    "presskit", "HTML", "PDF", "Video", "Link", "&Link…", "&Help", "Interview", "OK", "&OK", "Zoom 100 %", "Nederlands",
    "A4, 210 × 297 mm", "A5, 148 × 210 mm", "Letter, 215.9 × 279.4 mm", "h2", "h3", "h4", "h5", "h6", "https://",
    "English", "&Nederlands", "&English", "&Download", "classic", "modern", "bold", *FAMILIES,
    "&Later", "A4", "A5", "Letter", "Contrast", "Accent", "Downloads",
}  # fmt: skip
"""Words that are the same in both languages."""


def dialog_of(window: Window, name: str) -> QDialog:
    settle()  # a dialog that opens while the language changes would open again
    DIALOGS[name](window)
    settle()
    dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    until(lambda: not any(work.waiting for work in dialog.findChildren(Work)))  # what it looks up is shown
    settle()
    return dialog


def with_everything(window: Window) -> Window:
    """Show what is not always there: the info bar with its offers, and the findings."""
    window.tell("Recognised: 3 blocks.", Offer("Review", settle), Offer("As plain text", settle))
    until(window.found.rowCount)
    return window


# --- names and Tab ----------------------------------------------------------------------------------------------------


def interfaces(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for n in range(root.childCount()):
        child = root.child(n)
        if child is not None and child.isValid():
            yield child
            yield from interfaces(child)


def nameless(widget: QWidget) -> list[str]:
    """The controls that can have the focus and have no name."""
    found = []
    for each in interfaces(QAccessible.queryAccessibleInterface(widget)):
        state = each.state()
        if each.role() in CELLS:  # an empty cell is empty
            continue
        if state.focusable and not state.invisible and not each.text(QAccessible.Text.Name).strip():
            thing = each.object()
            found.append(
                f"{each.role()} {thing.metaObject().className() if thing else '?'} {thing and thing.objectName()}"
            )
    return found


def names(widgets: Iterable[QWidget]) -> list[str]:
    return sorted(widget.objectName() or type(widget).__name__ for widget in widgets)


def reachable(root: QWidget) -> list[QWidget]:
    """The controls that Tab should come to."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.window() is root
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def tabbed(root: QWidget) -> set[QWidget]:
    """The controls that Tab does come to, from where the focus is until it is there again.

    In a text with links it stays in one control for as many steps as there are links.
    """
    first = QApplication.focusWidget()
    seen: set[QWidget] = set()
    for _ in range(400):
        focus = QApplication.focusWidget()
        if focus is None or (focus is first and len(seen) > 1):
            break
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen


def test_every_control_of_the_window_has_a_name_and_is_reached_by_tab(opened: Openers) -> None:
    window = with_everything(opened(wait=True))
    for tab in range(3):
        window.ui.views.setCurrentIndex(tab)
        if tab == 1:
            until(lambda: "<a " in window.snippet.toHtml())
        settle()
        assert nameless(window) == []
        focused(window)
        assert names(set(reachable(window)) - tabbed(window)) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_named_reached_spelled_out_and_has_room_in_both_languages(opened: Openers, name: str) -> None:
    window = opened()
    said: dict[str, list[tuple[str, str]]] = {}
    for language in LANGUAGES:
        opened.desk.set_language(language)
        dialog = dialog_of(window, name)
        said[language] = texts(dialog)
        assert nameless(dialog) == []
        assert clipped(dialog) == []
        assert rich(dialog) == []
        assert repeated([key for key in map(mnemonic, marked(dialog)) if key]) == []
        dialog.activateWindow()
        until(dialog.isActiveWindow)
        reachable(dialog)[0].setFocus()
        assert names(set(reachable(dialog)) - tabbed(dialog)) == []
        press(dialog, "Esc")
        assert not dialog.isVisible()
        bury()
    assert len(said["nl"]) == len(said["en"])
    assert {text for text in unchanged(said["en"], said["nl"]) if not text.endswith(" %")} - SAME == set()


def test_f6_goes_round_the_regions_both_ways(opened: Openers) -> None:
    window = with_everything(opened(wait=True))
    for tab, view in ((0, window.pages), (1, window.snippet), (2, window.ui.code)):
        window.ui.views.setCurrentIndex(tab)
        focused(window)
        regions = window.going.regions()
        assert view in regions
        start = regions.index(window.surface)
        for step, keys in ((1, "F6"), (-1, "Shift+F6")):
            seen = []
            for _ in regions:
                press(window, keys)
                seen.append(QApplication.focusWidget())
            wanted = [regions[(start + step * (n + 1)) % len(regions)] for n in range(len(regions))]
            assert seen == wanted


def test_f6_starts_from_the_region_that_the_focus_is_in(opened: Openers) -> None:
    window = opened(wait=True)
    focused(window)
    window.ui.views.tabBar().setFocus()
    press(window, "Shift+F6")
    assert window.ui.findings.hasFocus()


def test_what_happens_is_told_to_a_screen_reader(opened: Openers, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("presskit.ui.infobar.announce", lambda _, text: said.append(text))
    window = opened()
    window.tell("Exported: museum.print.pdf")
    assert said == ["Exported: museum.print.pdf"]


# --- colours ----------------------------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_text_has_contrast_on_each_ground(colours: Colours) -> None:
    grounds = [getattr(colours, name) for name in ("window", "panel", "accent_soft", "info")]
    for name in ("text", "soft", "error", "warning"):
        for ground in grounds:
            assert contrast(getattr(colours, name), ground) >= 4.5, (name, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_the_focus_stands_out_from_each_ground(colours: Colours) -> None:
    for name in ("window", "panel", "accent_soft", "desk"):
        assert contrast(colours.focus, getattr(colours, name)) >= 3, name


@pytest.mark.parametrize("name", SCHEMES)
def test_the_page_of_the_text_goes_with_the_scheme(name: str) -> None:
    assert contrast(APPEARANCES[name].paper, SCHEMES[name].panel) < 1.2


# --- texts ------------------------------------------------------------------------------------------------------------


def texts(window: QWidget) -> list[tuple[str, str]]:
    """Every text of a window that is the program's own, with where it is."""
    found: list[tuple[str, str]] = []

    def add(thing: QObject, text: str) -> None:
        if text.strip():
            found.append((f"{type(thing).__name__} {thing.objectName()}", text))

    bars = window.findChildren(QTabBar)  # whose buttons Qt names; they are shown when there is no room
    surfaces = window.findChildren(Surface)
    for thing in (window, *window.findChildren(QObject)):
        if thing.parent() in bars or (isinstance(thing, QWidget) and any(s.isAncestorOf(thing) for s in surfaces)):
            continue
        if isinstance(thing, QWidget):
            add(thing, thing.accessibleName())
        if isinstance(thing, QLabel | QAction | QAbstractButton):
            add(thing, thing.text())
        elif isinstance(thing, QMenu | QGroupBox):
            add(thing, thing.title())
        elif isinstance(thing, QLineEdit | QPlainTextEdit | QTextEdit):
            add(thing, thing.placeholderText())
        elif isinstance(thing, QComboBox):
            for n in range(thing.count()):
                add(thing, thing.itemText(n))
    return found


def settled(text: tuple[str, str]) -> tuple[str, str]:
    """A text without the size of the pages, which goes with the width that the words need."""
    return text if not text[1].endswith(" %") else (text[0], "%")


def test_the_language_changes_live_in_both_directions(opened: Openers) -> None:
    window = opened(wait=True)
    window.surface.go_to("headline")
    QTest.keyClicks(window.surface, "Ja ")
    window.going.delete(identity("waiting"))
    window.keeper.save_now()
    quiet(window)
    window.state.show()
    english, heads = texts(window), headers(window)
    speak(opened, "nl")
    dutch = texts(window)
    assert len(dutch) == len(english)
    kits = {action.text() for action in window.ui.menu_recent.actions()}
    assert {text for text in unchanged(english, dutch) if not text.isdigit()} - SAME - kits == set()
    assert "&Ongedaan maken: blok verwijderen" in [text for _, text in dutch]
    assert not set(headers(window)) & set(heads)
    assert window.outline.index(0, 0).data().startswith("Persbericht · ")
    window.session.stack.undo()
    assert window.history.undo.text() == "&Ongedaan maken: typen"
    window.session.stack.redo()
    window.keeper.save_now()
    window.state.show()
    quiet(window)
    speak(opened, "en")
    assert list(map(settled, texts(window))) == list(map(settled, english))


def quiet(window: Window) -> None:
    """Wait until a window has looked at the kit as it is now, and shows what it found."""
    settle(0.1)
    until(lambda: not (window.checking._soon.isActive() or window._outline_soon.isActive() or window.work.waiting))
    settle(0.1)


def speak(opened: Openers, language: str) -> None:
    opened.desk.set_language(language)
    settle()


def headers(window: Window) -> list[str]:
    return [window.found.horizontalHeaderItem(n).text() for n in range(3)]


def unchanged(english: list[tuple[str, str]], dutch: list[tuple[str, str]]) -> set[str]:
    return {one for (_, one), (_, other) in zip(english, dutch, strict=True) if one == other}


def test_keys_of_a_menu_are_its_own_in_both_languages(opened: Openers) -> None:
    window = opened()
    window.session.apply(replace(window.session.kit, title="x"), "typing")
    window.session.apply(replace(window.session.kit, title="y"), "typing")
    window.session.stack.undo()
    for language in LANGUAGES:
        speak(opened, language)
        for menu in window.menuBar().findChildren(QMenu):
            keys = [mnemonic(action.text()) for action in menu.actions() if not action.isSeparator()]
            if menu not in {window.ui.menu_recent, window.ui.menu_text_language}:
                assert all(keys), (menu.title(), [action.text() for action in menu.actions()])
                assert repeated(keys) == [], menu.title()
        bar = [mnemonic(action.text()) for action in window.menuBar().actions()]
        labels = [mnemonic(label.text()) for label in window.findChildren(QLabel) if label.buddy() is not None]
        assert repeated([*bar, *labels]) == []


def marked(root: QWidget) -> list[str]:
    """The texts of a window that can mark a key."""
    buttons = [button.text() for button in root.findChildren(QAbstractButton)]
    return [*buttons, *(label.text() for label in root.findChildren(QLabel) if label.buddy() is not None)]


def mnemonic(text: str) -> str:
    _, mark, after = text.replace("&&", "").partition("&")
    return after[:1].casefold() if mark else ""


def repeated(keys: list[str]) -> list[str]:
    return [key for key, count in Counter(keys).items() if count > 1]


def test_no_two_commands_have_the_same_keys(opened: Openers) -> None:
    window = opened()
    actions = chain.from_iterable(menu.actions() for menu in window.menuBar().findChildren(QMenu))
    keys = [key.toString() for action in set(actions) for key in action.shortcuts()]
    assert not repeated(keys)


# --- room -------------------------------------------------------------------------------------------------------------


def test_nothing_in_the_window_is_clipped_in_either_language(opened: Openers) -> None:
    window = with_everything(opened(wait=True))
    for language in LANGUAGES:
        speak(opened, language)
        for width in (1440, 1100):
            window.resize(width, 800)
            settle(0.1)
            assert clipped(window) == [], (language, width)
            bar = window.ui.views.tabBar()
            for tab in range(bar.count()):
                assert bar.tabRect(tab).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) + 18
            assert all(window.ui.tools.widgetForAction(action).isVisible() for action in window.ui.tools.actions())


# --- texts of a kit are words, not code -------------------------------------------------------------------------------


def rich(root: QWidget) -> list[str]:
    """The labels that would read a kit's words as HTML; Qt's own question for a line of text shows only ours."""
    labels = [] if isinstance(root, QInputDialog) else root.findChildren(QLabel)
    return [
        label.objectName()
        for label in labels
        if label.textFormat() != Qt.TextFormat.PlainText and label.pixmap().isNull()
    ]


def test_every_label_of_the_window_shows_plain_text(opened: Openers) -> None:
    assert rich(opened()) == []


# --- the icon panel ---------------------------------------------------------------------------------------------------


def icon_states(panel: IconsPanel, folder: Path) -> Iterator[str]:
    """Bring the panel's pages into sight one by one."""
    yield "an icon"
    panel.detail.offer(Candidate('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 24"/>', "x.svg"))
    settle(0.1)
    yield "another drawing"
    panel.detail.offer(None)
    for name in ("een", "twee"):
        (folder / f"{name}.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'
        )
    panel.ui.stack.setCurrentWidget(panel.ui.page_reading)
    settle()
    yield "reading"
    panel.ui.stack.setCurrentWidget(panel.ui.page_icons)
    panel.sets.read_folder(folder)
    until(lambda: panel.ui.stack.currentWidget() is panel.ui.page_set)
    yield "a set"
    panel.sets.leave()


def test_the_icon_panel_is_named_reached_spelled_out_and_has_room(opened: Openers, tmp_path: Path) -> None:
    window = with_everything(opened(wait=True))
    panel, said = window.icons.open("icon-phone"), {}
    (tmp_path / "icons").mkdir()
    for language in LANGUAGES:
        speak(opened, language)
        panel.choose("icon-phone")
        for state in icon_states(panel, tmp_path / "icons"):
            where = language, state
            assert nameless(window) == [], where
            until(lambda: clipped(panel) == [])
            assert rich(window) == [], where
            focused(window)
            assert names(set(reachable(window)) - tabbed(window)) == [], where
            said[where] = set(texts(panel))
    for state in ("an icon", "another drawing", "reading", "a set"):
        same = {text for _, text in said["en", state] & said["nl", state]}
        assert {text for text in same if " · " not in text} - SAME - {
            "icon-phone",
            "phone",
            "PDF",
            "x",
            "ISC",
        } == set(), state


def test_the_icon_panel_stands_in_a_small_window(opened: Openers) -> None:
    window = opened(wait=True)
    window.icons.open("icon-phone")
    for language in LANGUAGES:
        speak(opened, language)
        window.resize(1100, 700)
        until(lambda: clipped(window) == [])
        assert window.width() <= 1100, "it fits beside the text"
