"""A kit as an OpenDocument text, which LibreOffice reads: the corpus's words and pictures with plain styles."""

from __future__ import annotations

import zipfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus import Article

_NAMESPACES = "".join(
    f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("draw", "drawing"), ("manifest", "manifest"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
_STYLES = (
    ("Kicker", "Liberation Sans", 9, "", 'fo:font-weight="bold"'),
    ("NewPage", "Liberation Sans", 9, 'fo:break-before="page"', 'fo:font-weight="bold"'),
    ("Headline", "Liberation Serif", 24, 'fo:keep-with-next="always"', 'fo:font-weight="bold"'),
    ("Lead", "Liberation Serif", 12, "", ""),
    ("Body", "Liberation Serif", 10, 'fo:text-align="justify" fo:orphans="2" fo:widows="2"', 'fo:hyphenate="true"'),
    ("Subhead", "Liberation Sans", 12, 'fo:keep-with-next="always"', 'fo:font-weight="bold"'),
    ("Quote", "Liberation Serif", 14, 'fo:margin-left="8mm" fo:margin-right="8mm"', 'fo:font-style="italic"'),
    ("Small", "Liberation Sans", 8.5, "", ""),
    ("Box", "Liberation Sans", 9, 'fo:background-color="#f8f2e7" fo:padding="4mm"', ""),
)


def write(path: Path, found: list[Article], folder: Path) -> None:
    """Write the document of some articles; their pictures are in `folder`."""
    pictures = sorted({block.more for one in found for block in one.blocks if block.kind == "figure"} | {"star.svg"})
    body = "".join(_article(one, first=n == 0) for n, one in enumerate(found))
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    manifest = _entry("/", "application/vnd.oasis.opendocument.text") + _entry("content.xml", "text/xml")
    manifest += "".join(_entry(_inside(file), "") for file in pictures)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        whole = f"<office:automatic-styles>{_styles()}</office:automatic-styles>{content}"
        package.writestr("content.xml", _document("document-content", whole), zipfile.ZIP_DEFLATED)
        package.writestr("META-INF/manifest.xml", f"<manifest:manifest{_NAMESPACES}>{manifest}</manifest:manifest>")
        for file in pictures:
            package.write(folder / file, _inside(file))


def _document(kind: str, content: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}<office:{kind}{_NAMESPACES} office:version="1.3">{content}</office:{kind}>'


def _entry(path: str, kind: str) -> str:
    return f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'


def _inside(file: str) -> str:
    return "Pictures/" + file.replace("/", "-")


def _styles() -> str:
    return "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f'<style:text-properties fo:font-family="{family}" fo:font-size="{size}pt" fo:language="nl" fo:country="NL" '
        f"{text}/></style:style>"
        for name, family, size, paragraph, text in _STYLES
    )


def _p(style: str, content: str) -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def _picture(file: str, width: float, height: float) -> str:
    frame = f'text:anchor-type="as-char" svg:width="{width}mm" svg:height="{height}mm"'
    return f'<draw:frame {frame}><draw:image xlink:href="{_inside(file)}" xlink:type="simple"/></draw:frame>'


def _article(one: Article, *, first: bool) -> str:
    out = [_p("Kicker" if first else "NewPage", escape(one.kicker)), _p("Headline", escape(one.headline))]
    out.append(_p("Lead", escape(one.lead)))
    for block in one.blocks:
        text = escape(block.text)
        match block.kind:
            case "p":
                out.append(_p("Body", text))
            case "h2":
                out.append(_p("Subhead", text))
            case "quote":
                out.append(_p("Quote", f"“{text}”") + _p("Small", escape(block.more)))
            case _:
                out.append(_p("Small", _picture(block.more, 166, 124.5)) + _p("Small", text))
    out.append(_p("Small", _picture("star.svg", 5, 5) * 6) + _p("Small", escape(one.rated)))
    return "".join(out) + "".join(_p("Box", escape(text)) for text in one.contact)
