"""The outline: what the kit holds, as a tree, with what is wrong marked.

`rows` says what the lines are; the model changes only the items whose line changed, so that what is folded, chosen and
in sight stays as it is while somebody writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QColor, QStandardItem

from presskit.kit import blocks
from presskit.kit.counting import words_in
from presskit.kit.icons import all_uses
from presskit.kit.localised import Localised, best
from presskit.kit.model import Article, Image, Kit
from presskit.kit.text import BREAK, plain
from presskit.kit.translating import Standing, standing, standing_of
from presskit.messages import Problem
from presskit.publish.assets import drawing
from presskit.publish.remembered import remembered
from presskit.ui.appearance import LIGHT, Colours, icon, svg_icon
from presskit.ui.days import in_words
from presskit.ui.dragging import TARGET, DraggedLines, Target
from presskit.ui.languages import language_name
from presskit.ui.phrases import counted, tip

if TYPE_CHECKING:
    from presskit.preflight import Severity

_ARTICLES_KEPT = 2048
_LONGEST = 120
"""Characters of a text that a line of the outline holds; the view elides to its width."""

translate = QCoreApplication.translate


class Row(NamedTuple):
    """A line of the outline; `svg` is a drawing of its own, in place of the program's icon `symbol`."""

    text: str
    symbol: str
    target: Target
    severity: Severity | None = None
    svg: str = ""
    rows: tuple[Row, ...] = ()
    left_out: bool = False
    """Whether it is a block that the text does not show in this language."""


_ROW = Qt.ItemDataRole.UserRole + 2
_SHOWN_AS = Qt.ItemDataRole.UserRole + 3


class OutlineModel(DraggedLines):
    """The tree of a kit in one language."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours = LIGHT
        self._shown: list[tuple[Row, str]] = []

    def show_rows(self, wanted: Sequence[Row]) -> bool:
        """Show lines. Return whether one came or went at the top."""
        before, shown = self.rowCount(), self._shown
        scheme = self.colours.name
        same = {n for n, row in enumerate(wanted) if n < len(shown) and shown[n][0] is row and shown[n][1] == scheme}
        self._fill(self.invisibleRootItem(), wanted, same)
        self._shown = [(row, scheme) for row in wanted]
        return before != self.rowCount()

    def _fill(self, parent: QStandardItem, wanted: Sequence[Row], same: Set[int] = frozenset()) -> None:
        """Show lines under another; those of the numbers in `same` are shown already, with all that is under them."""
        for n, row in enumerate(wanted):
            if n in same:
                continue
            item = parent.child(n)
            if item is None:
                item = QStandardItem()
                item.setEditable(False)
                parent.appendRow(item)
            alone = row._replace(rows=())
            if item.data(_ROW) != alone or item.data(_SHOWN_AS) != self.colours.name:
                self._dress(item, alone)
            self._fill(item, row.rows)
        if parent.rowCount() > len(wanted):
            parent.removeRows(len(wanted), parent.rowCount() - len(wanted))

    def _dress(self, item: QStandardItem, row: Row) -> None:
        colours = self.colours
        item.setData(row, _ROW)
        item.setData(colours.name, _SHOWN_AS)
        item.setData(row.target, TARGET)
        item.setText(row.text)
        item.setToolTip(tip(row.text))
        symbol, colour, said = row.symbol, colours.soft, row.text
        ink = colours.soft if row.left_out else colours.text
        if row.severity == "error":
            symbol, colour, said = "error", colours.error, translate("Outline", "%1 (error)").replace("%1", row.text)
            ink = colour
        elif row.severity == "warning":
            symbol, colour = "warning", colours.warning
            said, ink = translate("Outline", "%1 (needs attention)").replace("%1", row.text), colour
        item.setForeground(QColor(ink))
        item.setAccessibleText(said)
        item.setIcon(svg_icon(row.svg, colours) if row.svg and symbol == row.symbol else icon(symbol, colours, colour))

    def index_of(self, identity: str, article: str = "") -> QModelIndex | None:
        """Return the first line that stands for a block, a field of an article, a person, a contact or an icon."""
        for item in _all(self.invisibleRootItem()):
            target = item.data(TARGET)
            if not isinstance(target, Target) or target.kind == "section" or target.identity != identity:
                continue
            if target.kind not in {"field", "asides"} or target.article == article:
                return item.index()
        return None


def _all(item: QStandardItem) -> Iterator[QStandardItem]:
    for row in range(item.rowCount()):
        child = item.child(row)
        yield child
        yield from _all(child)


# --- what the lines are -----------------------------------------------------------------------------------------------


def rows(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> tuple[Row, ...]:
    """Return the outline of a kit in a language; `wrong` holds the worst finding of each id."""
    found = [_known_article(kit, article, language, wrong) for article in kit.articles]
    for section in (_quotes, _pictures, _icons, _people, _contacts, _downloads, _organisation, _whole):
        row = section(kit, language, wrong)
        if row is not None:
            found.append(row)
    return tuple(found)


_known: dict[str, tuple[Article, tuple[object, ...], Row]] = {}


def _known_article(kit: Kit, article: Article, language: str, wrong: Mapping[str, Severity]) -> Row:
    """Return the lines of an article: the same object while nothing of it changes, for an edit is in one of them."""
    said = (
        translate("Outline", "Article"), translate("Outline", "%1 words"), _left_out(), *_standings().values(),
        translate("Outline", "Set aside"),
    )  # fmt: skip
    beside = language, kit.language, said, [wrong.get(name) for name in _named(article)]
    known = _known.get(article.id)
    if known is not None and known[0] is article and known[1] == beside:
        return known[2]
    if len(_known) >= _ARTICLES_KEPT:
        _known.clear()
    row = _article(kit, article, language, wrong)
    _known[article.id] = article, beside, row
    return row


@remembered
def _named(article: Article) -> tuple[str, ...]:
    """Return the ids of an article's lines, by which findings are told."""
    fields = ("kicker", "headline", "subtitle", "dateline", "lead", "release")
    return (*(f"{article.id}.{field}" for field in fields), *(block.id for block in article.body))


def _article(kit: Kit, article: Article, language: str, wrong: Mapping[str, Severity]) -> Row:
    words = counted(words_in(article, language), translate("Outline", "1 word"), translate("Outline", "%1 words"))
    lines = []
    for field, symbol, name in (
        ("kicker", "note", translate("Outline", "Kicker")),
        ("headline", "heading", translate("Outline", "Headline")),
        ("subtitle", "subhead", translate("Outline", "Subtitle")),
        ("dateline", "dateline", translate("Outline", "Dateline")),
        ("lead", "lead", translate("Outline", "Lead")),
    ):
        value = article.dateline.place if field == "dateline" else getattr(article, field)
        text = _words(value, language, kit)
        if field == "dateline" and article.dateline.date:
            text = ", ".join(filter(None, (text, in_words(article.dateline.date, language))))
        severity = wrong.get(f"{article.id}.{field}")
        if text or field in {"headline", "lead"} or severity:
            text = _with_standing(_short(text) or name, standing(value, language, kit.language))
            lines.append(Row(text, symbol, Target("field", article.id, field), severity))
    for block in article.body:
        symbol, content, name = _look(block)
        text, target = _short(_words(content, language, kit)) or name, Target("block", article.id, block.id)
        if language in block.omitted:
            lines.append(Row(_left_out().replace("%1", text), symbol, target, left_out=True))
        else:
            text = _with_standing(text, standing_of(block, language, kit.language))
            lines.append(Row(text, symbol, target, wrong.get(block.id)))
    if article.asides:
        text = f"{translate('Outline', 'Set aside')} · {len(article.asides)}"
        lines.append(Row(text, "note", Target("asides", article.id, "asides")))
    title = f"{genres()[article.genre]} · {words}"
    severity = wrong.get(f"{article.id}.release")
    return Row(title, "article", Target("section", article.id, "headline"), severity, rows=tuple(lines))


def _left_out() -> str:
    return translate("Outline", "Left out: %1")


def _standings() -> dict[Standing, str]:
    """Return how a text is named whose translation somebody has to look at; those to be made have their finding."""
    return {
        "stale": translate("Outline", "Out of date: %1"),
        "draft": translate("Outline", "Draft: %1"),
    }


def _with_standing(text: str, how: Standing) -> str:
    return _standings()[how].replace("%1", text) if how in {"stale", "draft"} else text


def genres() -> dict[str, str]:
    """Return what each kind of article is called."""
    return {
        "": translate("Outline", "Article"),
        "press release": translate("Outline", "Press release"),
        "backgrounder": translate("Outline", "Backgrounder"),
        "invitation": translate("Outline", "Invitation"),
        "statement": translate("Outline", "Statement"),
        "interview": translate("Outline", "Interview"),
    }


def _look(block: blocks.AnyBlock) -> tuple[str, Localised, str]:
    """Return the icon of a block, the text to know it by, and what it is called without one."""
    match block:
        case blocks.Paragraph():
            return "paragraph", block.text, translate("Outline", "Paragraph")
        case blocks.Subhead():
            return "subhead", block.text, translate("Outline", "Subhead")
        case blocks.List():
            symbol = "list-numbered" if block.kind == "number" else "list"
            return symbol, block.items[0].text if block.items else (), translate("Outline", "List")
        case blocks.Quote():
            return "quote", block.text, translate("Outline", "Quote")
        case blocks.Figure():
            return "picture", block.caption, translate("Outline", "Picture")
        case blocks.Gallery():
            return "gallery", block.title, translate("Outline", "Gallery")
        case blocks.FactBox():
            return "facts", block.title, translate("Outline", "Fact box")
        case blocks.CallToAction():
            return "call-to-action", block.heading or block.text, translate("Outline", "Call to action")
        case blocks.Table():
            return "table", block.caption, translate("Outline", "Table")
        case blocks.PageBreak():
            return "page-break", (), translate("Outline", "Page break")
        case blocks.Rating():
            return "rating", block.of, translate("Outline", "Rating")
        case blocks.Video():
            return "video", block.title, translate("Outline", "Video link")


def _section(name: str, title: str, symbol: str, lines: Sequence[Row]) -> Row | None:
    if not lines:
        return None
    return Row(f"{title} · {len(lines)}", symbol, Target("section", "", name), rows=tuple(lines))


def _quotes(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    lines = []
    for article in kit.articles:
        for quote in article.body:
            if isinstance(quote, blocks.Quote) and language not in quote.omitted:
                name, role = _words(quote.name, language, kit), _words(quote.role, language, kit)
                text = ", ".join(filter(None, (name, role))) if name else translate("Outline", "Without a name")
                severity = wrong.get(quote.id) if name else wrong.get(quote.id, "warning")
                lines.append(Row(_short(text), "person", Target("block", article.id, quote.id), severity))
    return _section("quotes", translate("Outline", "Quotes"), "quote", lines)


def _pictures(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    images = {image.id: image for image in kit.images}
    lines = [
        Row(_picture(figure, images, language, kit), "picture", Target("block", article.id, figure.id), _worse(
            wrong.get(figure.id), wrong.get(figure.image or ""))
        )
        for article in kit.articles
        for block in article.body
        for figure in (block.figures if isinstance(block, blocks.Gallery) else (block,))
        if isinstance(figure, blocks.Figure)
    ]  # fmt: skip
    return _section("pictures", translate("Outline", "Pictures"), "picture", lines)


def _worse(one: Severity | None, other: Severity | None) -> Severity | None:
    order: tuple[Severity | None, ...] = ("error", "warning", "note", None)
    return min(one, other, key=order.index)


def _picture(figure: blocks.Figure, images: Mapping[str, Image], language: str, kit: Kit) -> str:
    image = images.get(figure.image or "")
    if image is not None:
        return f"{image.file} · {image.width} × {image.height}"
    caption = _short(_words(figure.caption, language, kit))
    if caption:
        return translate("Outline", "Waiting: %1").replace("%1", caption)
    return translate("Outline", "Waiting for its picture")


def _icons(kit: Kit, _: str, wrong: Mapping[str, Severity]) -> Row | None:
    lines, uses = [], all_uses(kit)
    for each in kit.icons:
        count = len(uses.get(each.name, ()))
        try:
            svg = drawing(each)
        except Problem:  # an own icon without a drawing is a finding, not a reason to show no outline
            svg = ""
        text = f"{each.name} · {count} ×" if count else each.name
        lines.append(Row(text, "icons", Target("icon", "", each.name), wrong.get(each.name), svg))
    return _section("icons", translate("Outline", "Icons"), "icons", lines)


def _people(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    lines = []
    for person in kit.people:
        text = ", ".join(filter(None, (person.name, _words(person.role, language, kit))))
        text = text or translate("Outline", "Without a name")
        lines.append(Row(_short(text), "person", Target("person", "", person.id), wrong.get(person.id)))
    return _section("people", translate("Outline", "People"), "people", lines)


def _contacts(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    lines = []
    for contact in kit.contacts:
        name = contact.name or _words(contact.organisation, language, kit) or contact.mail or contact.phone
        name = _short(name) or translate("Outline", "Without a name")
        text = name if contact.publish else translate("Outline", "%1 · not for publication").replace("%1", name)
        symbol = "contact" if contact.publish else "locked"
        lines.append(Row(text, symbol, Target("contact", "", contact.id), wrong.get(contact.id)))
    return _section("contacts", translate("Outline", "Contacts"), "contact", lines)


def _organisation(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    text = _short(_words(kit.organisation.name, language, kit)) or translate("Outline", "Organisation")
    return Row(text, "boilerplate", Target("organisation", "", "organisation"), wrong.get("organisation"))


def _downloads(kit: Kit, language: str, wrong: Mapping[str, Severity]) -> Row | None:
    lines = []
    for download in kit.downloads:
        name = _words(download.title, language, kit) or download.file or download.url
        text = _short(name) or translate("Outline", "Without a title")
        lines.append(Row(text, "download", Target("download", "", download.id), wrong.get(download.id)))
    return _section("downloads", translate("Outline", "Downloads"), "download", lines)


def _whole(kit: Kit, _: str, __: Mapping[str, Severity]) -> Row | None:
    names = ", ".join(language_name(language) for language in kit.languages)
    return Row(translate("Outline", "The kit · %1").replace("%1", names), "bundle", Target("kit", "", "kit"))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _words(field: Localised, language: str, kit: Kit) -> str:
    return plain(best(field, language, kit.language)).replace(BREAK, " ").strip()
