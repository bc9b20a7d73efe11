"""Bring each panel, form and menu of a window into sight, for every_screenshot.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from every_dialog import RELEASES
from screenshots import wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from presskit.ui.desk import Desk
    from presskit.ui.window import Window

Scenes = Iterator[tuple[str, "QWidget"]]

_BROKEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 24"><path d="M0 0h40v24H0z" fill="red"/></svg>'
_GOOD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg>'


def start_page(desk: Desk, language: str) -> Scenes:
    """Bring the start page into sight: empty-handed, with a release on the clipboard, and saying what went wrong."""
    from PySide6.QtGui import QGuiApplication

    page = desk.show_start()
    yield "start", page
    QGuiApplication.clipboard().setText(RELEASES[language])
    yield "start-release", page
    QGuiApplication.clipboard().clear()
    page.template.click()
    menu = page.template.menu()
    menu.popup(page.mapToGlobal(page.rect().center()))
    yield "start-templates", menu
    menu.close()
    desk.open_kit(Path("/proc/nowhere.presskit"))
    yield "start-problem", page
    page.close()


def panels(window: Window) -> Scenes:
    """Bring what is not always there into sight: messages, the bar for finding, each tab, focus mode."""
    yield from _bars(window)
    ui = window.ui
    hidden = ui.preview_side.isHidden()
    for tab, name in enumerate(("page", "html", "code")):
        window.panels.reveal("preview")
        ui.views.setCurrentIndex(tab)
        if tab:
            wait((window.snippet, ui.code)[tab - 1].toPlainText, more=0.5)
        yield f"tab-{name}", ui.preview_side
    ui.views.setCurrentIndex(1)
    window.snippets.bar.systems.setCurrentIndex(2)
    wait(lambda: True, more=1.0)
    yield "tab-html-cms", ui.preview_side
    window.snippets.bar.systems.setCurrentIndex(0)
    ui.views.setCurrentIndex(0)
    if hidden:
        yield "window-preview", window
        window.panels.reveal("findings")
        yield "window-all", window
        for name in ("preview", "findings"):
            window.panels.choose(name, on=False)
    found = window.panels.shown("findings")
    window.panels.reveal("findings")
    yield "window-findings", window
    window.panels.choose("findings", on=found)
    window.focus_mode.enter()
    yield "focus", window
    window.focus_mode.leave()
    wait(lambda: True, more=0.2)
    window.designing.set(on=True)
    yield "window-designer", window
    window.designing.set(on=False)
    yield from _icons(window)
    yield from _text(window)


def _bars(window: Window) -> Scenes:
    from presskit.messages import Problem
    from presskit.ui.infobar import Offer

    window.told(Problem("drop-unknown", path="een-lange-naam-van-een-bestand-dat-niet-kan.xyz"))
    window.searching.open(replacing=True)
    bar = window.searching.bar
    bar.sought.setText("de")
    yield "window-messages", window
    bar.sought.setText("qqqq")
    yield "window-find-none", window
    window.searching.close()
    window.info.close()
    window.incoming.paste()
    yield "window-nothing-pasted", window
    window.info.close()
    window.tell(window.incoming.tr("There is no text on the clipboard."), Offer(window.incoming.tr("Review"), print),
        Offer(window.incoming.tr("As plain text"), print))  # fmt: skip
    yield "window-offers", window
    window.info.close()


def _icons(window: Window) -> Scenes:
    from presskit.ui.icons.detail import Candidate

    window.show_icons()
    panel = window.icons.open("icon-phone")
    wait(lambda: panel.detail.library.found.count() > 0, more=0.5)
    yield "window-icons", window
    panel.detail.library.found.setCurrentRow(1)
    yield "icons-compare", panel
    panel.detail.offer(Candidate(_BROKEN, "x.svg"))
    yield "icons-faults", panel
    panel.detail.offer(None)
    with TemporaryDirectory() as folder:
        for name, svg in (("phone", _GOOD), ("raket", _GOOD), ("breed", _BROKEN), ("kapot", "<svg")):
            Path(folder, f"{name}.svg").write_text(svg)
        panel.sets.read_folder(Path(folder))
        wait(lambda: panel.ui.stack.currentWidget() is panel.ui.page_set)
        yield "icons-set", panel
        panel.sets.leave()
    panel.ui.search.setText("qqqq")
    yield "icons-none", panel
    panel.ui.search.clear()
    window.icons.toggle(shown=False)


def _text(window: Window) -> Scenes:
    """Bring what pops up in the text into sight, and every menu."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from presskit.kit.blocks import Quote
    from presskit.ui.text.dates import edit_date
    from presskit.ui.text.menu import block_menu, context_menu

    surface, ui = window.surface, window.ui
    wait(lambda: True, more=0.5)  # the panel that closed gives its room back
    surface.setFocus()
    quote = next(block for block in window.session.kit.articles[0].body if isinstance(block, Quote))
    surface.go_to(quote.id)
    yield "window-quote", window
    surface.insert_block("paragraph")
    wait(lambda: True, more=0.5)
    QTest.keyClick(surface, Qt.Key.Key_Slash)
    yield "window-offered-blocks", window
    surface.offering.hide()
    window.session.stack.setIndex(0)
    popup = edit_date(surface)
    if popup is not None:
        yield "popup-date", popup
        popup.close()
    surface.go_to(quote.id)
    menus = [ui.menu_file, ui.menu_edit, ui.menu_spelling, ui.menu_insert, ui.menu_format, ui.menu_pictures]
    menus += [ui.menu_view, ui.menu_appearance, ui.menu_language, ui.menu_text_language, ui.menu_panels, ui.menu_help]
    menus += [ui.menu_templates, ui.menu_recent]
    for menu in menus:
        yield from _menu(window, menu, menu.objectName().removeprefix("menu_"))
    yield from _menu(window, window.adding.menu, "add")
    yield from _menu(window, context_menu(surface, surface), "text")
    yield from _menu(window, block_menu(surface, surface), "block")
    asked = window.approving.ask()
    if asked is not None:
        yield from _menu(window, asked, "approval")


def _menu(window: Window, menu: QMenu, name: str) -> Scenes:
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    yield f"menu-{name}", menu
    menu.close()


def forms(window: Window) -> Scenes:
    """Bring each form of the details into sight, beginning and end."""
    from PySide6.QtWidgets import QScrollArea

    from presskit.kit.details import Subject

    kit = window.session.kit
    subjects = {"article": Subject("article", window.article), "kit": Subject("kit")}
    subjects["organisation"] = Subject("organisation")
    for kind, things in (("person", kit.people), ("contact", kit.contacts), ("download", kit.downloads)):
        if things:
            subjects[kind] = Subject(kind, things[0].id)
    for article in kit.articles:
        for block in article.body:
            subjects.setdefault(type(block).__name__.lower(), Subject("block", block.id))
    hidden = window.ui.preview_side.isHidden()
    window.panels.reveal("preview")
    window.ui.views.setCurrentIndex(3)
    yield "details-nothing", window.ui.preview_side
    for name, subject in subjects.items():
        window.details.open(subject)
        if window.details.subject != subject:
            continue
        wait(lambda: True, more=0.2)
        yield f"details-{name}", window.ui.preview_side
        area = window.details.stack.currentWidget()
        if not isinstance(area, QScrollArea):
            continue
        bar, part = area.verticalScrollBar(), 0
        while bar.value() < bar.maximum():
            part += 1
            bar.setValue(bar.value() + area.viewport().height() - 40)
            yield f"details-{name}-{part}", window.ui.preview_side
    window.panels.choose("preview", on=not hidden)
