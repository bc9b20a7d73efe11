"""The release as a Word document: real styles, alternative texts, the document's language, its properties."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, assert_never, cast

import msgspec

from presskit.kit.foreign import language_of
from presskit.kit.text import BREAK, Span, Text, clean, plain, plain_text
from presskit.kit.theme import Theme
from presskit.publish import links, parts
from presskit.publish.bundle import word_package, word_tables
from presskit.publish.bundle import word_styles as style
from presskit.publish.html.inline import line
from presskit.publish.labels import label
from presskit.publish.languages import direction, quotation_marks, tag

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.text.run import CT_R
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_WIDEST, _HIGHEST = 15.5, 11.0
"""The largest picture, in cm, on A4."""
_DEEPEST_LIST = 2


class Shown(msgspec.Struct, frozen=True):
    """A picture as the document holds it: a JPEG, what its file is called, its size in pixels."""

    data: bytes
    name: str
    width: int
    height: int


Pictures = Callable[[parts.Figure], Shown | None]


def word_document(
    outline: parts.Outline, theme: Theme, *, created: datetime, modified: datetime, pictures: Pictures
) -> bytes:
    """Return what an outline shows as a .docx; the same input gives the same bytes.

    Args:
        outline: what is shown.
        theme: for the colours.
        created: when the kit was made, with offset.
        modified: when it was last changed.
        pictures: gives the picture of a figure; None leaves the figure out.
    """
    import docx

    document = docx.Document()
    style.prepare(document, theme, outline.language)
    writer = _Writer(document, outline.language, pictures)
    for number, article in enumerate(outline.articles):
        writer.article(article, new_page=number > 0)
    word_package.describe(document, outline, created=created, modified=modified)
    return word_package.packed(document)


class _Writer:
    """Writes the parts of articles into a document, one after the other."""

    def __init__(self, document: Document, language: str, pictures: Pictures) -> None:
        self.document, self.language, self.pictures = document, language, pictures
        self.styles = {found.name: found for found in document.styles}
        self.body = document.element.body
        self.shown = self.deepest = 0

    def article(self, article: parts.ArticleParts, *, new_page: bool) -> None:
        """Write an article, from a new page if so."""
        before = len(self.document.paragraphs) if new_page else 0
        self.deepest = 1
        dateline: Text = ()
        for part in article.parts:
            if isinstance(part, parts.Dateline):
                dateline = (*part.place, *plain_text(f"{', ' if part.place and part.date else ''}{part.date}"))
                continue
            if dateline and isinstance(part, parts.Lead | parts.Paragraph):
                named = style.LEAD if isinstance(part, parts.Lead) else "Normal"
                self.paragraph((*dateline, *plain_text(" – "), *part.text), named)
                dateline = ()
                continue
            self.part(part)
        if dateline:
            self.paragraph(dateline)
        if new_page and len(self.document.paragraphs) > before:
            self.document.paragraphs[before].paragraph_format.page_break_before = True

    def part(self, part: parts.AnyPart) -> None:
        """Write a part; one that nothing is left of leaves nothing."""
        match part:
            case parts.ReleaseLine():
                self.words(" – ".join(filter(None, (line(part.genre), line(part.terms)))), style.RELEASE)
            case parts.Kicker():
                self.paragraph(part.text, style.KICKER)
            case parts.Headline():
                self.paragraph(part.text, "Title")
            case parts.Subtitle():
                self.paragraph(part.text, "Subtitle")
            case parts.Lead():
                self.paragraph(part.text, style.LEAD)
            case parts.Paragraph():
                self.paragraph(part.text)
            case parts.Subhead():
                self.heading(part.text, part.level)
            case parts.ListPart():
                self.list(part)
            case parts.Quote():
                self.quote(part)
            case parts.Figure():
                self.figure(part)
            case parts.Gallery():
                self.heading(part.title, 2)
                for figure in part.figures:
                    self.figure(figure)
            case parts.Facts():
                self.facts(part)
            case parts.CallToAction():
                self.heading(part.heading)
                self.paragraph(part.text)
                self.link(part.button, part.url)
            case parts.Table():
                self.table(part)
            case parts.PageBreak():
                from docx.enum.text import WD_BREAK

                self.empty("Normal").add_run().add_break(WD_BREAK.PAGE)
            case parts.Rating():
                self.paragraph((*part.of, *plain_text(f"{': ' if part.of else ''}{line(part.label)}")))
            case parts.Video():
                self.link(part.title, part.url)
            case parts.EndMark():
                self.words(part.text, style.RELEASE)
            case parts.Correction():
                self.heading(plain_text(line(part.heading)))
                self.paragraph(part.what)
                self.paragraph(part.why)
            case parts.Note() | parts.Boilerplate():
                self.heading(plain_text(line(part.heading)))
                self.paragraph(part.text)
            case parts.Contacts():
                self.heading(plain_text(line(part.heading)))
                for contact in part.contacts:
                    self.contact(contact)
            case parts.Downloads():
                self.heading(plain_text(line(part.heading)))
                for download in part.downloads:
                    about = plain_text(f" ({line(download.about)})" if download.about else "")
                    self.paragraph((_link(plain(download.title), links.address(download.url)), *about), "List Bullet")
            case parts.Social():
                self.social(part)
            case parts.Dateline():
                pass  # it runs into the lead
            case _:
                assert_never(part)

    def empty(self, named: str) -> Paragraph:
        """Add an empty paragraph of a style."""
        paragraph = self.document.add_paragraph()
        if named != "Normal":
            paragraph.style = self.styles[named]
        return paragraph

    def words(self, text: str, named: str = "Normal") -> None:
        """Add a plain paragraph, if there is anything in it."""
        self.paragraph(plain_text(line(text)), named)

    def heading(self, text: Text, depth: int = 1) -> None:
        """Add a heading, if there is anything in it; depth 1 is one below the headline. No level is ever skipped."""
        level = min(depth + 1, self.deepest + 1, 3)
        if self.paragraph(text, f"Heading {level}") is not None:
            self.deepest = level

    def paragraph(self, text: Text, named: str = "Normal", *, language: str = "") -> Paragraph | None:
        """Add a paragraph, if there is anything in it; `language` is that of its words where it is another one."""
        if not plain(text).strip():
            return None
        paragraph = self.empty(named)
        self.runs(paragraph, text, language)
        return paragraph

    def runs(self, paragraph: Paragraph, text: Text, language: str = "") -> None:
        """Add text with its marks to a paragraph."""
        for span in text:
            target = links.address(span.link) if span.link else ""
            run = self.linked(paragraph, span.text, target) if target else paragraph.add_run(_written(span.text))
            run.bold, run.italic = span.strong or None, span.emphasis or None
            font = run.font
            font.small_caps = span.small_caps or None
            if span.superscript:  # setting one of the two to nothing would undo the other
                font.superscript = True
            elif span.subscript:
                font.subscript = True
            self.speak(run, span.lang or language)

    def speak(self, run: Run, language: str) -> None:
        """Say in which language a run is, where it is another one, and which way it is written."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        spoken = tag(language)
        if direction(spoken or self.language) == "rtl":
            run.font.rtl = True
        if spoken and spoken != tag(self.language):
            said = OxmlElement("w:lang")
            for key in ("w:val", "w:eastAsia", "w:bidi"):
                said.set(qn(key), style.word_language(spoken))
            run._r.get_or_add_rPr().append(said)  # noqa: SLF001 - python-docx has no languages

    def linked(self, paragraph: Paragraph, words: str, target: str) -> Run:
        """Add a link and return its run; python-docx only reads links."""
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn
        from docx.text.run import Run

        key = self.document.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), key)
        run = OxmlElement("w:r")
        link.append(run)
        paragraph._p.append(link)  # noqa: SLF001
        made = Run(cast("CT_R", run), paragraph)
        made.text = _written(words)
        made.style = self.styles["Hyperlink"]
        return made

    def link(self, text: Text, url: str) -> None:
        """Add a paragraph that is a link, with its address where it has no words."""
        target = links.address(url)
        if target:
            words = plain(text).strip() or links.shown(target)
            self.runs(self.empty("Normal"), (_link(words, target, language_of(text)),))

    def list(self, part: parts.ListPart) -> None:
        """Add a list; each numbered one begins at 1, and so does each inside it."""
        name = "List Number" if part.kind == "number" else "List Bullet"
        numbers: list[int] = []
        for item in part.items:
            depth = min(max(item.depth, 0), _DEEPEST_LIST)
            named = f"{name} {depth + 1}" if depth else name
            paragraph = self.paragraph(item.text, named)
            if paragraph is None or part.kind != "number":
                continue
            numbers = numbers[: depth + 1]
            while len(numbers) <= depth:
                numbers.append(self.numbering(f"{name} {len(numbers) + 1}" if numbers else name))
            own: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no lists
            properties = own.get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = numbers[depth]

    def numbering(self, named: str) -> int:
        """Return a new numbering that begins at 1, with the looks of a style's."""
        definitions = self.document.part.numbering_part.element
        own = self.styles[named].element.pPr.numPr.numId.val
        number = definitions.add_num(definitions.num_having_numId(own).abstractNumId.val)
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(number.numId)

    def quote(self, part: parts.Quote) -> None:
        """Add a quote: what leads in to it, the words between marks, who said them."""
        self.paragraph(part.lead_in)
        before, after = quotation_marks(part.language or self.language)
        said = (*plain_text(before), *part.text, *plain_text(after))
        paragraph = self.paragraph(said, "Quote", language=part.language)
        if paragraph is not None and part.caption:
            paragraph.paragraph_format.keep_with_next = True
            named = plain(part.caption).startswith(part.name)
            self.paragraph((*plain_text("– " if named else ""), *part.caption), style.SPEAKER)

    def figure(self, part: parts.Figure) -> None:
        """Add a picture with its caption below it; one that still waits says so."""
        from docx.shared import Cm

        credit = label("photo", self.language, credit=line(part.credit)) if line(part.credit) else ""
        caption = (*part.caption, *plain_text(f"{' ' if part.caption and credit else ''}{credit}"))
        if part.image is None:
            self.words(f"[{label('waiting', self.language)}]", "Caption")
            self.paragraph(caption, "Caption")
            return
        shown = self.pictures(part)
        if shown is None:
            return
        paragraph = self.empty("Normal")
        paragraph.paragraph_format.keep_with_next = bool(caption)
        ratio = shown.height / shown.width
        width = min(_WIDEST, _HIGHEST / ratio)
        inline = paragraph.add_run().add_picture(io.BytesIO(shown.data), width=Cm(width), height=Cm(width * ratio))
        self.shown += 1
        self.describe(inline._inline, part, shown.name)  # noqa: SLF001 - python-docx has no alternative texts
        self.paragraph(caption, "Caption")

    def describe(self, inline: Any, part: parts.Figure, name: str) -> None:
        """Give a picture its alternative text, or mark it as one that only decorates (Office 2019, decorative)."""
        from docx.oxml import parse_xml

        for side in ("distT", "distB", "distL", "distR"):  # what is not stated, readers make up
            inline.set(side, "0")
        properties = inline.docPr
        properties.set("id", str(self.shown))
        properties.set("name", name)
        inline.graphic.graphicData.pic.nvPicPr.cNvPr.set("name", name)
        properties.set("descr", "" if part.decorative else line(part.alt))
        if part.decorative:
            properties.append(
                parse_xml(
                    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
                    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"'
                    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst>'
                )
            )

    def facts(self, part: parts.Facts) -> None:
        """Add a box of facts as a list."""
        self.heading(part.title)
        for fact in part.facts:
            between = plain_text(": ") if fact.label and fact.value else ()
            source = f" ({label('source', self.language, source=line(fact.source))})" if line(fact.source) else ""
            self.paragraph((*fact.label, *between, *fact.value, *plain_text(source)), "List Bullet")

    def table(self, part: parts.Table) -> None:
        """Add a table, its header row marked as such and repeated on every page."""
        caption = self.paragraph(part.caption, "Caption")
        if caption is not None:
            caption.paragraph_format.keep_with_next = True
        word_tables.add(self.document, part, self.styles["Table Grid"], self.runs)
        self.empty("Normal")

    def contact(self, contact: parts.ContactLine) -> None:
        """Add whom to reach: name, then how."""
        from docx.shared import Pt

        name = (*plain_text(line(contact.name)), *plain_text(", " if contact.name and contact.organisation else ""))
        named = self.paragraph((*name, *contact.organisation), style.CONTACT)
        if named is not None:
            named.paragraph_format.space_before = Pt(8)
            for run in named.runs:
                run.bold = True
        if not contact.public:
            self.words(label("not-for-publication", self.language), style.RELEASE)
        for code, value, target in (
            ("phone", contact.phone, links.telephone(contact.phone)),
            ("mail", contact.mail, links.mail_address(contact.mail)),
        ):
            self.labelled(label(code, self.language), line(value), target)
        if contact.hours:
            said = plain_text(f"{label('hours', self.language)}: ")
            self.paragraph((*said, *contact.hours), style.CONTACT)

    def social(self, part: parts.Social) -> None:
        """Add where to follow the organisation."""
        alone = label("website" if part.website else "address", self.language)
        self.heading(plain_text(line(part.heading if part.links else alone)))
        self.labelled(label("website", self.language), links.shown(part.website), links.address(part.website))
        if part.address:
            self.paragraph((*plain_text(f"{label('address', self.language)}: "), *part.address), style.CONTACT)
        for network in part.links:
            self.labelled(line(network.label), links.shown(network.url), links.address(network.url))

    def labelled(self, name: str, value: str, target: str) -> None:
        """Add a line with its label; the value is a link where it can be one."""
        if value:
            self.paragraph((*plain_text(f"{name}: "), _link(value, target)), style.CONTACT)


def _link(words: str, target: str, language: str | None = None) -> Span:
    return Span(clean(words), link=target or None, lang=language)


def _written(characters: str) -> str:
    """Return characters as python-docx takes them: a line end is a break, a tab is one."""
    return clean(characters).replace(BREAK, "\n")
