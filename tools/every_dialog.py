"""Bring each dialog of a window into sight, for every_screenshot.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import screenshots
from screenshots import wait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from presskit.ui.exporting import ExportDialog
    from presskit.ui.theme_dialog import ThemeDialog
    from presskit.ui.window import Window

Scenes = Iterator[tuple[str, "QWidget"]]

RELEASES = {
    "nl": (
        "PERSBERICHT\nVoor directe publicatie\n\nDe getijtoren opent zijn deuren\n\n"
        "Waldersluis, 17 september 2026 - De toren opent zaterdag voor het publiek.\n\n"
        "“We wilden geen museum over water, maar een gebouw dat ermee leeft”, zegt Noor Walewijn, directeur.\n\n"
        "“Zo hoog kwam het nooit.”\n\n[Foto: de hal bij opkomend water]\n\n"
        "Noot voor de redactie, niet voor publicatie\n\n"
        "Neem contact op met Sanne Oldewal, 088 555 01 23, pers@getijtoren.example\n\nPagina 1 van 2\n"
    ),
    "en": (
        "PRESS RELEASE\nFor immediate release\n\nThe tide tower opens its doors\n\n"
        "Waldersluis, 17 September 2026 - The tower opens on Saturday.\n\n"
        "“We did not want a museum about water but a building that lives with it,” says Noor Walewijn, director.\n\n"
        "“It never came up so high.”\n\n[Photo: the hall at rising water]\n\n"
        "Note to editors, not for publication\n\n"
        "Contact Sanne Oldewal, +31 88 555 01 23, press@getijtoren.example\n\nPage 1 of 2\n"
    ),
}
"""What an import is looked over of: with a guess, and with what is set aside."""
PALETTE = "GIMP Palette\nName: House\n15 84 132 Deep blue\n156 47 31 Brick\n237 243 247 Mist\n"


def dialogs(window: Window, language: str) -> Scenes:
    """Bring each dialog into sight, with its name."""
    for name, show in _plain(window, language).items():
        show()
        wait(lambda: True, more=0.5)
        for n, dialog in enumerate(opened(window)):
            yield f"dialog-{name}{n or ''}", dialog
        close_all(window)
    ui = window.ui
    for name, words in (("found", (language == "nl" and "citaat") or "quote"), ("none", "qqqq")):
        ui.palette.trigger()
        (dialog,) = opened(window)
        dialog.search.setText(words)  # type: ignore[attr-defined]
        yield f"dialog-palette-{name}", dialog
        close_all(window)
    ui.settings.trigger()
    (dialog,) = opened(window)
    dialog.search.setText("qqqq")  # type: ignore[attr-defined]
    yield "dialog-settings-none", dialog
    close_all(window)
    with TemporaryDirectory() as folder:
        yield from _export(window, Path(folder))
        yield from _theme(window, Path(folder))


def _plain(window: Window, language: str) -> dict[str, Callable[[], object]]:
    """Return what opens each dialog that needs nothing more."""
    from PySide6.QtWidgets import QFileDialog

    from presskit.intake.imported import Imported
    from presskit.intake.text import read_release
    from presskit.kit.start import new_article
    from presskit.ui.language_dialog import LanguageDialog

    def files() -> None:
        dialog = QFileDialog(window)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.setDirectory(str(screenshots.TOP / "docs"))
        dialog.show()

    def other_language(typed: str) -> None:
        dialog = LanguageDialog(window, language)
        dialog.open()
        dialog.name.setText(typed)

    ui = window.ui
    return {
        "palette": ui.palette.trigger,
        "commands": ui.shortcuts.trigger,
        "settings": ui.settings.trigger,
        "steps": ui.undo_history.trigger,
        "statistics": ui.statistics.trigger,
        "version": ui.save_version.trigger,
        "template": ui.save_template.trigger,
        "link": ui.link.trigger,
        "language": window.adding.ask_language,
        "phrase-language": lambda: other_language("Deens" if language == "nl" else "Danish"),
        "phrase-language-none": lambda: other_language("qqqq"),
        "print": ui.print_kit.trigger,
        "review": lambda: window.incoming.review(read_release(RELEASES[language].encode(), name="x"), lambda: None),
        "review-nothing": lambda: window.incoming.review(Imported(article=new_article(), language="nl")),
        "files": files,
    }


def _export(window: Window, folder: Path) -> Scenes:
    """Bring the export dialog into sight: as it opens, unfolded, with a reason to give, going on and done."""
    window.ui.export_kit.trigger()
    dialog: ExportDialog = opened(window)[0]  # type: ignore[assignment]
    ui = dialog.ui
    wait(lambda: bool(dialog.found.findings))
    yield "dialog-export", dialog
    _end(ui.scroll)
    yield "dialog-export-end", dialog
    ui.more.setChecked(True)
    wait(lambda: True, more=0.5)
    yield "dialog-export-more", dialog
    _end(ui.scroll)
    yield "dialog-export-more-end", dialog
    ui.more.setChecked(False)
    for box in (ui.to_screen, ui.to_print, ui.to_bundle, ui.to_page):
        box.setChecked(False)
    ui.folder.setText(str(folder))
    wait(lambda: True, more=0.5)
    dialog.start()
    yield "dialog-export-goes", dialog
    wait(lambda: "✓" in ui.report.toPlainText() or "✕" in ui.report.toPlainText())
    yield "dialog-export-done", dialog
    ui.to_snippet.setChecked(False)
    wait(lambda: True, more=0.5)
    yield "dialog-export-nothing", dialog
    ui.to_snippet.setChecked(True)
    ui.folder.setText("/proc/nowhere")
    wait(lambda: True, more=0.5)
    dialog.start()
    wait(lambda: "✕" in ui.report.toPlainText(), longest=10)
    yield "dialog-export-fails", dialog
    close_all(window)


def _theme(window: Window, folder: Path) -> Scenes:
    """Bring each page of the theme into sight, and what is asked beside it."""
    from presskit.ui.theming import palette

    window.ui.edit_theme.trigger()
    dialog: ThemeDialog = opened(window)[0]  # type: ignore[assignment]
    for page in range(dialog.ui.tabs.count()):
        dialog.ui.tabs.setCurrentIndex(page)
        yield f"dialog-theme-{page}", dialog
    dialog.ui.tabs.setCurrentIndex(0)
    (folder / "house.gpl").write_text(PALETTE)
    before = opened(window)
    palette.read(dialog, folder / "house.gpl")
    wait(lambda: len(opened(window)) > len(before), longest=10)
    for name, show in (("palette", lambda: None), ("save", dialog.ui.save.click), ("colour", dialog.tabs[0].choose)):
        show()  # type: ignore[no-untyped-call]
        wait(lambda: True, more=0.5)
        for shown in opened(window):
            if shown not in before:
                yield f"dialog-theme-{name}", shown
                shown.close()
        wait(lambda: True, more=0.3)
    close_all(window)


def opened(window: Window) -> list[QWidget]:
    """Return the dialogs of a window that are open."""
    from PySide6.QtWidgets import QDialog

    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def close_all(window: Window) -> None:
    """Close the dialogs of a window."""
    for dialog in reversed(opened(window)):
        dialog.close()
    wait(lambda: True, more=0.3)


def _end(area: QWidget) -> None:
    bar = area.verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(bar.maximum())
