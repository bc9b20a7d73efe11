"""The styles and settings of the Word document: few, named as Word names them, in the kit's language and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from presskit.kit.theme import Theme
from presskit.publish.languages import direction, tag

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from lxml import etree

_FACE = "Calibri"
_KEPT = frozenset({
    "Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Quote", "caption", "List Bullet",
    "List Bullet 2", "List Bullet 3", "List Number", "List Number 2", "List Number 3", "Table Grid", "Normal Table",
    "No List", "Default Paragraph Font", "header", "footer",
})  # fmt: skip
"""Of the 160 styles of python-docx's template: those that are used, and those that Word itself needs."""
_REGIONS = {"en": "en-GB", "pt": "pt-PT"}
"""Where the likeliest region of a language is not the one that Europe's press writes for."""

KICKER, LEAD, RELEASE, SPEAKER, CONTACT = "Kicker", "Lead", "Release line", "Quote attribution", "Contact"
"""Our own styles, for what Word has none for."""


def word_language(language: str) -> str:
    """Return a language as Word wants it, with its region: "nl" is "nl-NL"; what is not known stays as it is."""
    from babel import Locale
    from babel.core import get_global

    found = tag(language)
    if not found or "-" in found:
        return found or "en-GB"
    if found in _REGIONS:
        return _REGIONS[found]
    likely = get_global("likely_subtags").get(found)
    region = Locale.parse(likely).territory if likely else None
    return f"{found}-{region}" if region else found


def prepare(document: Document, theme: Theme, language: str) -> None:
    """Make python-docx's template our own: its styles fewer, its parts only what is used."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    _prune(document)
    _speak(document, language)
    _paper(document)
    styles = document.styles
    ink, soft, accent = (
        RGBColor.from_string(colour.srgb.lstrip("#").upper())
        for colour in (theme.colours.ink, theme.colours.soft, theme.colours.accent)
    )
    for name, size, colour, before, after in (
        ("Normal", 11, ink, 0, 8),
        ("Title", 24, ink, 0, 6),
        ("Subtitle", 14, soft, 0, 10),
        ("Heading 1", 18, ink, 18, 6),
        ("Heading 2", 14, ink, 16, 4),
        ("Heading 3", 12, ink, 12, 4),
        ("Quote", 12, ink, 8, 2),
        ("Caption", 9, soft, 2, 12),
    ):
        style = cast("ParagraphStyle", styles[name])
        _set(style, size, colour, before, after)
        style.font.bold = name == "Title" or name.startswith("Heading")
        for spacing in style.element.get_or_add_rPr().findall(_w("spacing")):
            spacing.getparent().remove(spacing)
    for name, size, colour, bold in (
        (KICKER, 11, accent, True),
        (LEAD, 12, ink, True),
        (RELEASE, 10, soft, True),
        (SPEAKER, 10, soft, False),
        (CONTACT, 11, ink, False),
    ):
        style = cast("ParagraphStyle", styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        style.base_style = styles["Normal"]
        style.quick_style = True
        _set(style, size, colour, 0, 2 if name == CONTACT else 10)
        style.font.bold = bold
    for name in ("Quote", SPEAKER):
        cast("ParagraphStyle", styles[name]).paragraph_format.left_indent = Pt(24)
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor(0x05, 0x63, 0xC1), True
    title = cast("ParagraphStyle", styles["Title"]).paragraph_format.element.get_or_add_pPr()
    for border in title.findall(_w("pBdr")):
        title.remove(border)
    title.append(_element("outlineLvl", val="0"))  # so that it stands in the navigation as the first heading


def _paper(document: Document) -> None:
    """Set A4, the press's paper, with margins of 2.75 cm."""
    from docx.shared import Cm

    for section in document.sections:
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.75)


def _set(style: ParagraphStyle, size: float, colour: object, before: float, after: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.size, style.font.name = Pt(size), _FACE
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in [key for key in fonts.attrib if str(key).endswith("Theme")]:
        del fonts.attrib[key]
    fonts.set(qn("w:cs"), _FACE)
    style.font.color.rgb = cast("RGBColor", colour)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _prune(document: Document) -> None:
    """Take out what the template brings and nobody needs: looks for tables, a thumbnail, a list of books."""
    package = document.part.package
    assert package is not None  # noqa: S101 - a document has its package
    for relations in (document.part.rels, package.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.rsplit("/", 1)[-1] in {
                "stylesWithEffects", "customXml", "thumbnail", "extended-properties",
            }:  # fmt: skip
                del relations[key]
    styles = document.styles.element
    for style in styles.findall(_w("style")):
        name = style.find(_w("name"))
        if name is not None and name.get(_w("val")) not in _KEPT:
            styles.remove(style)
    kept = {style.get(_w("styleId")) for style in styles.findall(_w("style"))}
    for style in styles.findall(_w("style")):
        for link in style.findall(_w("link")):
            if link.get(_w("val")) not in kept:
                style.remove(link)
    settings = document.settings.element
    for name in ("proofState", "savePreviewPicture", "rsids"):
        for found in settings.findall(_w(name)):
            settings.remove(found)
    for found in settings.iter(_w("compatSetting")):
        if found.get(_w("name")) == "compatibilityMode":
            found.set(_w("val"), "15")


def _speak(document: Document, language: str) -> None:
    """Set the language of the document, and the direction of its paragraphs."""
    spoken = word_language(language)
    for said in document.styles.element.iter(_w("lang")):
        for key in ("val", "eastAsia", "bidi"):
            said.set(_w(key), spoken)
    for said in document.settings.element.iter(_w("themeFontLang")):
        said.attrib.clear()
        said.set(_w("val"), spoken)
    if direction(language) == "rtl":
        for defaults in document.styles.element.iter(_w("pPrDefault")):
            properties = defaults.find(_w("pPr"))
            if properties is not None:
                properties.insert(0, _element("bidi"))


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))


def _element(name: str, **attributes: str) -> etree._Element:
    from docx.oxml import OxmlElement

    made: etree._Element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(_w(key), value)
    return made
