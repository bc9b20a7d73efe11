"""The outline: what the kit holds, as a tree, with what is wrong marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel

from presskit.kit import blocks
from presskit.kit.icons import uses
from presskit.kit.localised import Localised, best
from presskit.kit.model import Article, Kit
from presskit.kit.text import BREAK, plain
from presskit.preflight import Severity
from presskit.publish.assets import icon_svg
from presskit.ui.appearance import LIGHT, Colours, icon, svg_icon

_WIDTH = 46
"""Characters of a text that a line of the outline shows."""


class Target(NamedTuple):
    """What a line of the outline stands for: its kind ("block", "field", "icon", "person" ...) and its id."""

    kind: str
    article: str
    identity: str


TARGET = Qt.ItemDataRole.UserRole + 1


class OutlineModel(QStandardItemModel):
    """The tree of a kit in one language."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = LIGHT
        self._shown: tuple[object, ...] = ()

    def show_kit(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> bool:
        """Show a kit; `wrong` holds the worst finding of each id. Return False when nothing changed."""
        wanted = (kit, language, dict(wrong), self.colours, self.tr("Article"))
        if self._shown[:1] == (kit,) and self._shown[0] is kit and self._shown == wanted:
            return False
        self._shown = wanted
        self.clear()
        for article in kit.articles:
            self.appendRow(self._article(kit, article, language, wrong))
        for section in (self._quotes, self._pictures, self._icons, self._people, self._contacts, self._organisation):
            item = section(kit, language, wrong)
            if item is not None:
                self.appendRow(item)
        return True

    # Lines

    def _line(
        self, text: str, symbol: str, target: Target | None = None, severity: Severity | None = None
    ) -> QStandardItem:
        item = QStandardItem(_shortened(text))
        colours = self.colours
        item.setIcon(icon(symbol, colours, colours.soft))
        item.setEditable(False)
        item.setData(text, Qt.ItemDataRole.ToolTipRole)
        if target is not None:
            item.setData(target, TARGET)
        if severity in {"error", "warning"}:
            colour, word = (
                (colours.error, self.tr("error"))
                if severity == "error"
                else (colours.warning, self.tr("needs attention"))
            )
            item.setForeground(QColor(colour))
            item.setIcon(icon("error" if severity == "error" else "warning", colours, colour))
            item.setAccessibleText(f"{text} ({word})")
        return item

    def _article(self, kit: Kit, article: Article, language: str, wrong: Mapping[str, Severity]) -> QStandardItem:
        words = sum(len(text.split()) for text in _texts(article, language))
        title = self.tr("Article · %n words").replace("%n", str(words))
        top = self._line(title, "article", Target("field", article.id, "headline"))
        for field, symbol, name in (
            ("kicker", "paragraph", self.tr("Kicker")),
            ("headline", "heading", self.tr("Headline")),
            ("subtitle", "subhead", self.tr("Subtitle")),
            ("dateline", "dateline", self.tr("Dateline")),
            ("lead", "lead", self.tr("Lead")),
        ):
            value = article.dateline.place if field == "dateline" else getattr(article, field)
            text = _words(value, language, kit)
            if field == "dateline" and article.dateline.date:
                text = f"{text}, {article.dateline.date}" if text else article.dateline.date
            severity = wrong.get(f"{article.id}.{field}")
            if text or field in {"headline", "lead"} or severity:
                top.appendRow(self._line(text or name, symbol, Target("field", article.id, field), severity))
        for block in article.body:
            if language not in block.omitted:
                top.appendRow(self._block(kit, article, block, language, wrong))
        return top

    def _block(
        self, kit: Kit, article: Article, block: blocks.AnyBlock, language: str, wrong: Mapping[str, Severity]
    ) -> QStandardItem:
        symbol, field, name = self._look(block)
        text = _words(field, language, kit)
        return self._line(text or name, symbol, Target("block", article.id, block.id), wrong.get(block.id))

    def _look(self, block: blocks.AnyBlock) -> tuple[str, Localised, str]:
        """Return the icon of a block, the text to know it by, and what it is called without one."""
        match block:
            case blocks.Paragraph():
                return "paragraph", block.text, self.tr("Paragraph")
            case blocks.Subhead():
                return "subhead", block.text, self.tr("Subhead")
            case blocks.List():
                return "list", block.items[0].text if block.items else (), self.tr("List")
            case blocks.Quote():
                return "quote", block.text, self.tr("Quote")
            case blocks.Figure():
                return "picture", block.caption, self.tr("Picture")
            case blocks.Gallery():
                return "gallery", block.title, self.tr("Gallery")
            case blocks.FactBox():
                return "facts", block.title, self.tr("Fact box")
            case blocks.CallToAction():
                return "call-to-action", block.heading or block.text, self.tr("Call to action")
            case blocks.Table():
                return "table", block.caption, self.tr("Table")
            case blocks.PageBreak():
                return "page-break", (), self.tr("Page break")
            case blocks.Rating():
                return "rating", block.of, self.tr("Rating")
            case blocks.Video():
                return "video", block.title, self.tr("Video link")

    # Sections

    def _quotes(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        found = [(a, b) for a in kit.articles for b in a.body if isinstance(b, blocks.Quote)]
        if not found:
            return None
        top = self._line(self.tr("Quotes · %n").replace("%n", str(len(found))), "quote")
        for article, quote in found:
            name = _words(quote.name, language, kit)
            role = _words(quote.role, language, kit)
            text = ", ".join(filter(None, (name, role))) if name else self.tr("Without a name")
            severity = wrong.get(quote.id) if name else "warning"
            top.appendRow(self._line(text, "person", Target("block", article.id, quote.id), severity))
        return top

    def _pictures(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        images = {image.id: image for image in kit.images}
        rows = []
        for article in kit.articles:
            for block in article.body:
                group = block.figures if isinstance(block, blocks.Gallery) else (block,)
                for figure in group:
                    if not isinstance(figure, blocks.Figure):
                        continue
                    image = images.get(figure.image or "")
                    if image is None:
                        caption = _words(figure.caption, language, kit)
                        text = (
                            self.tr("Waiting: %1").replace("%1", caption)
                            if caption
                            else self.tr("Waiting for its picture")
                        )
                    else:
                        text = f"{image.file} · {image.width} × {image.height}"
                    rows.append(
                        self._line(text, "picture", Target("block", article.id, figure.id), wrong.get(figure.id))
                    )
        if not rows:
            return None
        top = self._line(self.tr("Pictures · %n").replace("%n", str(len(rows))), "picture")
        for row in rows:
            top.appendRow(row)
        return top

    def _icons(self, kit: Kit, _: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        if not kit.icons:
            return None
        top = self._line(self.tr("Icons · %n").replace("%n", str(len(kit.icons))), "icons")
        for each in kit.icons:
            count = len(uses(kit, each.name))
            text = f"{each.name} · {count} ×" if count else each.name
            item = self._line(text, "icons", Target("icon", "", each.name), wrong.get(each.name))
            item.setIcon(svg_icon(icon_svg(kit, each.name), self.colours, self.colours.text))
            top.appendRow(item)
        return top

    def _people(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        if not kit.people:
            return None
        top = self._line(self.tr("People · %n").replace("%n", str(len(kit.people))), "people")
        for person in kit.people:
            text = ", ".join(filter(None, (person.name, _words(person.role, language, kit))))
            top.appendRow(self._line(text, "person", Target("person", "", person.id), wrong.get(person.id)))
        return top

    def _contacts(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        if not kit.contacts:
            return None
        top = self._line(self.tr("Contacts · %n").replace("%n", str(len(kit.contacts))), "contact")
        for contact in kit.contacts:
            name = contact.name or _words(contact.organisation, language, kit) or contact.mail or contact.phone
            text = name if contact.publish else self.tr("%1 · not for publication").replace("%1", name)
            symbol = "contact" if contact.publish else "locked"
            top.appendRow(self._line(text, symbol, Target("contact", "", contact.id), wrong.get(contact.id)))
        return top

    def _organisation(self, kit: Kit, language: str, wrong: Mapping[str, Severity]) -> QStandardItem | None:
        name = _words(kit.organisation.name, language, kit)
        text = name or self.tr("Organisation")
        return self._line(text, "boilerplate", Target("organisation", "", ""), wrong.get("organisation"))

    def index_of(self, identity: str, article: str = "") -> QModelIndex | None:
        """Return the first line that stands for a block or field."""
        for item in _all(self.invisibleRootItem()):
            target = item.data(TARGET)
            if isinstance(target, Target) and target.identity == identity and target.article in {article, ""}:
                if target.kind == "field" and item.hasChildren():
                    continue
                return item.index()
        return None


def _all(item: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(item.rowCount()):
        child = item.child(row)
        yield child
        yield from _all(child)


def _shortened(text: str) -> str:
    text = " ".join(text.replace(BREAK, " ").split())
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + "…"


def _words(field: Localised, language: str, kit: Kit) -> str:
    return plain(best(field, language, kit.language)).replace(BREAK, " ").strip()


def _texts(article: Article, language: str) -> Iterator[str]:
    """Yield the texts of an article that count as its words."""
    for field in (article.headline, article.subtitle, article.lead):
        yield plain(best(field, language))
    for block in article.body:
        match block:
            case blocks.Paragraph() | blocks.Subhead() | blocks.Quote():
                yield plain(best(block.text, language))
            case blocks.List():
                yield from (plain(best(item.text, language)) for item in block.items)
            case blocks.Figure():
                yield plain(best(block.caption, language))
            case blocks.CallToAction():
                yield from (plain(best(field, language)) for field in (block.heading, block.text, block.button))


def words_in(article: Article, language: str) -> int:
    """Return how many words an article has."""
    return sum(len(text.split()) for text in _texts(article, language))
