"""A kit as a web page for print, which WeasyPrint and Chromium read: the corpus's words in the fonts that ship."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus import Article

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
STAR = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#b3382c" '
    'd="M12 2l3 7 7 .6-5.3 4.6 1.6 7-6.3-3.8-6.3 3.8 1.6-7L2 9.6 9 9z"/></svg>'
)
_FACES = (
    ("Serif", 400, "normal", "SourceSerif4-Regular"),
    ("Serif", 400, "italic", "SourceSerif4-It"),
    ("Serif", 600, "normal", "SourceSerif4-Semibold"),
    ("Sans", 400, "normal", "SourceSans3-Regular"),
    ("Sans", 600, "normal", "SourceSans3-Semibold"),
)
STYLE = "".join(
    f"@font-face{{font-family:{family};font-weight:{weight};font-style:{slant};src:url({(FONTS / file).as_uri()}.ttf)}}"
    for family, weight, slant, file in _FACES
) + (
    "@page{size:A4;margin:24mm 22mm 26mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt Sans}}"
    "body{font:9.6pt/13pt Serif;margin:0;hyphens:auto}article{break-before:page}"
    ".kicker{font:600 9pt Sans;color:#b3382c;margin:0}h1{font:600 24pt/1.15 Serif;margin:2mm 0 4mm}"
    "h2{font:600 12pt/1.2 Sans;margin:5mm 0 2mm;break-after:avoid}.lead{font-size:12pt;line-height:16pt;margin:0 0 4mm}"
    "p{margin:0;text-align:justify;orphans:2;widows:2}p+p{text-indent:4mm}"
    "blockquote{margin:4mm 8mm;font:italic 14pt/1.3 Serif;color:#b3382c;break-inside:avoid}"
    "blockquote footer{font:8pt Sans;color:#5b5750}figure{margin:4mm 0;break-inside:avoid}"
    "figure img{width:166mm;height:124.5mm;display:block}figcaption{font:8.5pt Sans;color:#5b5750}"
    ".icons img{width:5mm;height:5mm}.box{background:#f8f2e7;padding:4mm;break-inside:avoid;font:9pt/12pt Sans}"
    ".box p{text-align:left}"
)


def page(found: list[Article]) -> str:
    """Return the page of some articles."""
    body = "".join(map(_article, found))
    head = f'<meta charset="utf-8"><title>{escape(found[0].headline)}</title><style>{STYLE}</style>'
    return f'<!DOCTYPE html><html lang="nl"><head>{head}</head><body>{body}</body></html>'


def _article(one: Article) -> str:
    out = [f'<article><p class="kicker">{escape(one.kicker)}</p><h1>{escape(one.headline)}</h1>']
    out.append(f'<p class="lead">{escape(one.lead)}</p>')
    for block in one.blocks:
        text = escape(block.text)
        match block.kind:
            case "p" | "h2":
                out.append(f"<{block.kind}>{text}</{block.kind}>")
            case "quote":
                out.append(f"<blockquote>“{text}”<footer>{escape(block.more)}</footer></blockquote>")
            case _:
                out.append(f'<figure><img src="{block.more}" alt=""><figcaption>{text}</figcaption></figure>')
    out.append('<p class="icons">' + '<img src="star.svg" alt="">' * 6 + f"</p><p>{escape(one.rated)}</p>")
    heading, text, button = map(escape, one.contact)
    link = f'<a href="{one.address}">{button}</a>'
    return "".join(out) + f'<div class="box"><h2>{heading}</h2><p>{text}</p><p>{link}</p></div></article>'
