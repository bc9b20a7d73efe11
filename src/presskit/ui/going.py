"""Going about: from the outline, the findings and the preview to the text, and round the regions of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from presskit.kit import blocks, edits
from presskit.kit.icons import STANDARD_NAMES, icon_named
from presskit.kit.text import plain
from presskit.ui import omitting, removing, translations
from presskit.ui.details.panel import LISTED
from presskit.ui.dragging import TARGET, Target
from presskit.ui.findings import FINDING, worst
from presskit.ui.history import steps
from presskit.ui.html_places import line_for
from presskit.ui.infobar import announce
from presskit.ui.outline import rows

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.window import Window

FIELDS = ("kicker", "headline", "subtitle", "dateline", "lead")
"""The lines that each article begins with."""


class Going(QObject):
    """Keeps outline, text and preview at the same place, and takes the user there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        ui = window.ui
        self._folded: set[Target] = {Target("section", "", "icons")}
        self._finding: Finding | None = None
        ui.outline.clicked.connect(self._outline_clicked)
        ui.outline.activated.connect(self._outline_chosen)
        ui.outline.customContextMenuRequested.connect(self._outline_menu)
        removing.connect(window)
        ui.outline.collapsed.connect(lambda index: self._folded.add(index.data(TARGET)))
        ui.outline.expanded.connect(lambda index: self._folded.discard(index.data(TARGET)))
        ui.findings.clicked.connect(self._finding_chosen)
        ui.findings.activated.connect(self._finding_opened)
        window.pages.clicked.connect(self._to_part)
        window.snippet.clicked.connect(self._to_text)
        window.surface.block_changed.connect(self.caret_in)

    # The outline

    def show_outline(self) -> None:
        """Show what the kit holds now."""
        window = self.window
        tree, model = window.ui.outline, window.outline
        wanted = rows(window.session.kit, window.language, worst(window.checking.findings))
        before = [model.index(n, 0).data(TARGET) for n in range(model.rowCount())]
        model.show_rows(wanted)
        if before != [row.target for row in wanted]:
            for n, row in enumerate(wanted):
                folded = row.target in self._folded
                if tree.isExpanded(model.index(n, 0)) == folded:
                    tree.setExpanded(model.index(n, 0), not folded)
                    (self._folded.add if folded else self._folded.discard)(row.target)
        if not tree.hasFocus():
            self.mark(window.surface.current_block())

    def mark(self, block: str) -> None:
        """Mark the line of the outline that the caret is in."""
        tree = self.window.ui.outline
        index = self.window.outline.index_of(block, self.window.article)
        if index is not None and not tree.isExpanded(index.parent()):
            index = index.parent()  # what is folded stays so
        if index is not None and index != tree.currentIndex():
            tree.setCurrentIndex(index)

    def caret_in(self, block: str) -> None:
        """Let the outline and the pages follow the caret."""
        if not self.window.ui.outline.hasFocus():
            self.mark(block)
        self.follow()

    def follow(self) -> None:
        """Show on the pages what the caret is in."""
        block = self.window.surface.current_block()
        window = self.window
        if not window.preview_bar.follow.isChecked():
            return
        window.pages.show_part(f"{window.article}.{block}" if block in FIELDS else block)
        line = next((line for line in window.surface.lines if line.block == block), None)
        if line is not None and window.snippet.isVisible():
            window.snippet.show_text(plain(line.text))

    def _outline_clicked(self, index: QModelIndex) -> None:
        target = index.data(TARGET)
        if isinstance(target, Target) and target.kind in {"block", "field"}:
            self.to(target)
        elif isinstance(target, Target) and target.kind in {*LISTED, "asides"}:
            self.window.details.come(target)

    def _outline_chosen(self, index: QModelIndex) -> None:
        target = index.data(TARGET)
        if isinstance(target, Target):
            if target.kind == "section" and target.article:
                target = target._replace(kind="field")
            self.to(target)

    def _outline_menu(self, place: QPoint) -> None:
        """Offer what can be done with a line of the outline."""
        tree = self.window.ui.outline
        index = tree.indexAt(place) if tree.viewport().rect().contains(place) else tree.currentIndex()
        target = index.data(TARGET)
        menu = self.menu_for(target) if isinstance(target, Target) else None
        if menu is not None:
            menu.popup(tree.viewport().mapToGlobal(tree.visualRect(index).bottomLeft()))

    def menu_for(self, target: Target) -> QMenu | None:
        """Make the menu for a line of the outline; None where there is nothing to do."""
        window = self.window
        writes, designs = not window.designing.locked, not window.file.read_only
        menu = QMenu(window)
        menu.aboutToHide.connect(menu.deleteLater)
        if target.kind == "icon":
            own = icon_named(window.session.kit, target.identity)
            menu.addAction(self.tr("Replace this icon…"), partial(window.show_icons, target.identity)).setEnabled(
                designs
            )
            restore = menu.addAction(self.tr("Restore the standard icon"), partial(self._restore, target.identity))
            standard = target.identity in STANDARD_NAMES
            restore.setEnabled(designs and own is not None and own.svg is not None and standard)
        elif target.kind in {"block", "field"}:
            menu.addAction(self.tr("Go to the text"), partial(self.to, target))
            if target.kind == "block":
                if any(f.id == target.identity for f in edits.figures(window.session.kit)):
                    choose = menu.addAction(
                        self.tr("Choose a picture…"), partial(window.pictures.choose, target.identity)
                    )
                    choose.setEnabled(writes)
                omitting.fill(menu, window, target.identity)
                translations.fill(menu, window, target.identity)
                menu.addAction(self.tr("Delete"), partial(self.delete, target.identity)).setEnabled(writes)
        elif not window.adding.fill(menu, target):
            menu.deleteLater()
            return None
        return menu

    def delete(self, identity: str) -> None:
        """Delete a block."""
        session = self.window.session
        try:
            session.apply(edits.remove_block(session.kit, identity), steps()["block"])
        except edits.NotInKitError:
            return

    def _restore(self, name: str) -> None:
        session = self.window.session
        session.apply(edits.restore_icon(session.kit, name), steps()["restore"].replace("%1", name))

    # Places

    def _to_part(self, part: str) -> None:
        """Go from the preview to the text."""
        article, _, field = part.partition(".")
        if field in FIELDS and any(a.id == article for a in self.window.session.kit.articles):
            self.to(Target("field", article, field))
        elif not field:
            self.to(Target("block", "", part))

    def _to_text(self, text: str) -> None:
        """Go from a paragraph of the HTML to the text."""
        line = line_for(self.window.surface.lines, text)
        if line is not None:
            self.to(Target("field" if line.block in FIELDS else "block", self.window.article, line.block))

    def to(self, target: Target) -> None:
        """Go where a line of the outline stands for; what has no place in the text is marked in the outline."""
        window = self.window
        if target.kind in {"block", "field"}:
            article = target.article
            if not article:
                try:
                    article = edits.find_block(window.session.kit, target.identity)[0].id
                except edits.NotInKitError:
                    return
            if article != window.article:
                window.show_article(article, window.language)
            if not window.surface.go_to(target.identity):
                omitting.say(window, target.identity)
            window.surface.setFocus(Qt.FocusReason.OtherFocusReason)
        elif target.kind == "icon":
            window.show_icons(target.identity)
        elif target.kind in {*LISTED, "asides"}:
            window.details.come(target, focus=True)

    def to_use(self, kind: str, identity: str) -> None:
        """Go where an icon is used."""
        if kind in {"call-to-action", "rating", "video", "bullets", "button", "turning"}:
            self.to(Target("block", "", identity))
        elif kind == "overview":  # nothing of the text: the page shows it
            self.window.ui.views.setCurrentWidget(self.window.ui.html_tab)
        elif kind in {"organisation", "social"}:
            self.window.details.come(Target("organisation", "", "organisation"), focus=True)
        else:
            self._to_thing(identity)

    # The findings

    def _finding_chosen(self, index: QModelIndex) -> None:
        finding: Finding | None = index.siblingAtColumn(0).data(FINDING)
        if finding is not None:
            self._finding = finding
            self.to_finding(finding)

    def _finding_opened(self, index: QModelIndex) -> None:
        """Go to a finding; what is about an icon opens the icons, what is about a detail its field."""
        self._finding_chosen(index)
        if self._finding is not None and icon_named(self.window.session.kit, self._finding.place.part):
            self.to(Target("icon", "", self._finding.place.part))
        elif self._finding is not None:
            self.window.details.open_finding(self._finding)

    def to_finding(self, finding: Finding) -> None:
        """Go to the text that a finding is about."""
        place = finding.place
        if place.block:
            self.to(Target("block", place.article, place.block))
        elif place.article:
            self.to(Target("field", place.article, place.field if place.field in FIELDS else "headline"))
        elif place.part:
            self._to_thing(place.part)

    def _to_thing(self, part: str) -> None:
        """Go to the first figure of a picture or the first quote of a person, else to the outline's line."""
        window, kit = self.window, self.window.session.kit
        shown = [f.id for f in edits.figures(kit) if f.image == part]
        said = [b.id for a in kit.articles for b in a.body if isinstance(b, blocks.Quote) and b.speaker == part]
        index = window.outline.index_of(part)
        if shown or said:
            self.to(Target("block", "", (shown or said)[0]))
        elif index is not None:
            window.panels.reveal("contents")
            window.ui.outline.setFocus(Qt.FocusReason.OtherFocusReason)
            window.ui.outline.setCurrentIndex(index)

    def show_findings(self) -> None:
        """Show the findings; the one that is chosen stays so."""
        window, tree = self.window, self.window.ui.findings
        chosen = tree.currentIndex().siblingAtColumn(0).data(FINDING)
        shown = window.found.show_findings(window.session.kit, window.checking.findings, window.desk.language)
        if shown and chosen in window.found.findings:
            tree.setCurrentIndex(window.found.index(window.found.findings.index(chosen), 0))

    def next_finding(self, step: int) -> None:
        """Go to the finding after the one that was gone to last, or before it."""
        found, model = self.window.ui.findings, self.window.found
        self.window.panels.reveal("findings")
        if not model.findings:
            announce(found, model.summary())
            return
        here = -1 if step > 0 else 0
        if self._finding in model.findings:
            here = model.findings.index(self._finding)
        elif found.currentIndex().isValid():
            here = found.currentIndex().row() - (1 if step > 0 else 0)
        row = (here + step) % len(model.findings)
        found.setCurrentIndex(model.index(row, 0))
        self._finding = model.findings[row]
        self.to_finding(self._finding)
        announce(found, f"{model.index(row, 1).data()}, {model.index(row, 2).data()}")

    # The regions

    def regions(self) -> list[QWidget]:
        """Return the regions of the window that are in sight, in the order in which F6 goes round them."""
        window, ui = self.window, self.window.ui
        page = (window.pages, window.snippet, ui.code, window.details.region())[ui.views.currentIndex()]
        bar = [ui.info_first if ui.info_first.isVisible() else ui.info_close] if ui.info.isVisible() else []
        foot = window.focus_mode.button if window.focus_mode.on else window.status.languages
        all_ = (ui.outline, *bar, window.surface, ui.findings, page, *window.icons.region(), foot)
        return [region for region in all_ if region.isVisible()]

    def next_region(self, step: int) -> None:
        """Go to the next region of the window, or the one before."""
        regions, focus = self.regions(), QApplication.focusWidget()
        ui, dock = self.window.ui, self.window.icons.dock
        boxes = (ui.outline_side, ui.info, ui.findings_side, ui.preview_side, *([dock] if dock is not None else []))
        sides = {box: region for box in boxes for region in regions if box.isAncestorOf(region)}
        here = next((n for n, region in enumerate(regions) if region is focus), -1)
        if here < 0 and focus is not None:
            side = next((region for side, region in sides.items() if side.isAncestorOf(focus)), None)
            here = regions.index(side) if side in regions else -1
        for _ in regions:
            here = (here + step) % len(regions)
            if regions[here].isEnabled():
                break
        regions[here].setFocus(Qt.FocusReason.ShortcutFocusReason)
