"""How a snippet looks: the style sheet of the full level, and the few `style` attributes of the styled one."""

from __future__ import annotations

import re

import msgspec
from markupsafe import Markup

from presskit.kit.theme import Theme
from presskit.publish.faces import title_weight
from presskit.publish.html.colours import Palette, fill, palettes
from presskit.publish.html.environment import render
from presskit.publish.html.fonts import FontFace, page_family

_FAMILY = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,60}", re.ASCII)
_SERIF = '"Iowan Old Style", Charter, "Palatino Linotype", Cambria, "Noto Serif", serif'
_SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'
_SANS_NAMES = re.compile(
    r"sans|grotes|gothic|helvetica|arial|inter\b|roboto|lato|open|futura|gill|univers|frutiger|verdana", re.IGNORECASE
)


_PARTS = (
    "article", "header", "footer", "release", "genre", "kicker", "headline", "subtitle", "dateline", "lead", "text",
    "lead-in", "subhead", "list", "item", "quote", "words", "said", "speaker", "by", "name", "portrait", "figure",
    "image", "caption", "credit", "gallery", "gallery-title", "title", "facts", "fact-list", "fact-term", "fact-said",
    "fact-label", "fact-value", "source", "small-text", "action", "action-words", "action-heading", "action-text",
    "action-way", "button", "scroll", "table", "table-caption", "head-cell", "cell", "row-cell", "rating", "rated",
    "star", "stars-label", "video", "video-link", "play", "correction", "note", "contacts", "contact", "line", "label",
    "boilerplate", "social", "networks", "network", "link", "downloads", "files", "file", "file-about",
)  # fmt: skip
"""The classes that begin without anything of the site's own."""


def style_sheet(theme: Theme, prefix: str, root: str, positions: dict[str, str]) -> str:
    """Return the style sheet: every selector carries the prefix, and no font or picture is asked of anyone.

    It reaches only into the element with the class `root`: a style element in the body may not match what stands
    before it (HTML, 4.2.6), such as another language of the same kit. `positions` are the classes of cropped pictures
    (`Setting.position`).
    """
    light, dark = palettes(theme.colours)
    colours = {
        name: (Markup(value), Markup(getattr(dark, name)))  # noqa: S704 - "#rrggbb", made by palettes
        for name, value in msgspec.structs.asdict(light).items()
    }
    fonts = {
        "serif": _stack(theme.type.text),
        "display": _stack(theme.type.display, theme.type.text),
        "sans": _stack(theme.type.sans, sans=True),
    }
    places = sorted((name, Markup(place)) for name, place in positions.items())  # noqa: S704 - numbers
    names = {"c": prefix, "root": root, "names": list(colours), "parts": _PARTS, "positions": places}
    css = render("snippet.css.j2", {**names, "colours": colours, "fonts": fonts})
    look = {"at": Markup(".{} ").format(root), "body": Markup(".{}").format(root), "v": Markup("--{}-").format(prefix)}
    size = "clamp(1.85em, 1.3em + 2.4vw, 3.1em)"
    return css + _look(theme, prefix, look | {"ground": "accent", "on_ground": "on_accent", "page": False}, size)


def page_style_sheet(theme: Theme, prefix: str, positions: dict[str, str], faces: tuple[FontFace, ...]) -> str:
    """Return the style sheet of a page, which has its fonts in it. `positions` as in `style_sheet`."""
    light, dark = (
        {name: Markup(value) for name, value in msgspec.structs.asdict(palette).items()}  # noqa: S704 - "#rrggbb"
        for palette in palettes(theme.colours)
    )
    fonts = {
        "serif": _stack(page_family(theme.type.text, theme.faces), theme.type.text),
        "display": _stack(
            page_family(theme.type.display, theme.faces), page_family(theme.type.text, theme.faces), theme.type.display
        ),
        "sans": _stack(page_family(theme.type.sans, theme.faces), theme.type.sans, sans=True),
    }
    places = sorted((name, Markup(place)) for name, place in positions.items())  # noqa: S704 - numbers
    css = render(
        "page/page.css.j2",
        {
            "c": prefix,
            "fill": fill(theme.colours),
            "light": light,
            "dark": dark,
            "fonts": fonts,
            "positions": places,
            "faces": faces,
        },
    )
    look = {"at": "", "body": "body", "v": "--", "ground": "fill", "on_ground": "on_fill", "page": True}
    return css + _look(theme, prefix, look, "clamp(2.125rem, 1.35rem + 3.4vw, 4rem)")


def _look(theme: Theme, prefix: str, names: dict[str, object], size: str) -> str:
    """Return what the theme's look changes; nothing for that of a new kit. `size` is the size of headlines in CSS."""
    look, kind = theme.look, theme.type
    changes = {
        "weight": title_weight(kind.display),
        "title": Markup("calc({} * {})").format(f"{kind.title:g}", Markup(size)) if kind.title != 1 else "",  # noqa: S704 - ours
        "lining": kind.figures == "lining",
        "opening": look.opening,
        "quotation": look.quotation,
        "rule": max(1, round(1.25 * look.rule)),
        "bar": max(3, round(4 * look.rule)),
    }
    return render("look.css.j2", {"c": prefix, **names, **changes})


def scheme_colours(theme: Theme) -> tuple[str, str]:
    """Return the ground of a page's head in the light and the dark scheme."""
    light, dark = palettes(theme.colours)
    match theme.look.opening:
        case "tint":
            return light.tint, dark.tint
        case "paper":
            return light.paper, dark.paper
        case "accent":
            return (fill(theme.colours)[0],) * 2


def _stack(*families: str, sans: bool = False) -> Markup:
    """Return a list of fonts: the theme's, when the reader has them, then what the reader's system has."""
    named = [family for family in families if _FAMILY.fullmatch(family)]
    generic = _SANS if sans or any(_SANS_NAMES.search(family) for family in named) else _SERIF
    quoted = [f'"{family}"' for family in dict.fromkeys(named)]
    return Markup(", ".join([*quoted, generic]))  # noqa: S704 - letters, digits, spaces and hyphens


def style_attributes(theme: Theme | None, direction: str) -> dict[str, Markup]:
    """Return ` style="..."` by the name that the templates use for it; all empty without a theme.

    Text keeps the page's colour unless it brings its own ground: the contrast is right on any page.
    """
    if theme is None:
        return dict.fromkeys(_declarations(palettes(Theme().colours)[0], "left"), Markup())
    side = "right" if direction == "rtl" else "left"
    found = _declarations(palettes(theme.colours)[0], side)
    return {
        name: Markup(' style="{}"').format(declarations) if declarations else Markup()
        for name, declarations in found.items()
    }


def _aligned_cells(rule: str, side: str) -> dict[str, str]:
    """Return the declarations of cells by the alignment of their column, and those of the headings of rows."""
    other = "left" if side == "right" else "right"
    found = {}
    for align, where in (("", ""), ("start", side), ("centre", "center"), ("end", other)):
        text = f";text-align:{where}" if where else ""
        base = "padding:0.4em 0.6em;vertical-align:top"
        if align:
            found[f"cell{align}"] = f"{base}{text};border-bottom:1px solid {rule}"
            found[f"head_cell{align}"] = f"padding:0.4em 0.6em{text};border-bottom:2px solid {rule}"
        found[f"row_cell{align}"] = f"{base};text-align:{where or side};border-bottom:1px solid {rule};font-weight:bold"
    return found


def _declarations(colours: Palette, side: str) -> dict[str, str]:
    """Return the declarations; physical sides and no shorthand but the plain ones, because filters know only those."""
    box = f"margin:1.5em 0;padding:1em 1.25em;background-color:{colours.tint};color:{colours.ink}"
    ruled = f"border-top:1px solid {colours.accent};border-bottom:1px solid {colours.accent}"
    small = "margin:0.4em 0 0;font-size:0.875em"
    return {
        "outer": "line-height:1.6",
        "header": "",
        "footer": f"margin-top:2em;padding-top:1em;border-top:1px solid {colours.rule}",
        "kicker": "margin:0;font-weight:bold",
        "subtitle": "margin:0.5em 0;font-size:1.2em",
        "lead": "font-size:1.15em",
        "dateline": "font-size:0.9em",
        "running": f"margin:1.5em 0;padding-{side}:1.2em;border-{side}:3px solid {colours.accent}",
        "pull": f"margin:2em 0;padding:1.2em 0;{ruled}",
        "words": "margin:0;padding:0;border:0",
        "said": "margin:0;font-size:1.2em;font-style:italic",
        "caption": small,
        "portrait": "border-radius:50%;vertical-align:middle",
        "figure": "margin:1.5em 0",
        "image": "max-width:100%;height:auto",
        "box": box,
        "value": f"margin:0 0 0.75em;margin-{side}:0;font-size:1.2em;font-weight:bold",
        "source": f"margin:-0.5em 0 0.75em;margin-{side}:0;font-size:0.875em",
        "button": (
            f"display:inline-block;padding:0.7em 1.2em;background-color:{colours.accent};color:{colours.on_accent};"
            "text-decoration:none;font-weight:bold;border-radius:4px"
        ),
        "scroll": "overflow-x:auto",
        "table": "width:100%;margin:1em 0;border-collapse:collapse",
        "head_cell": f"padding:0.4em 0.6em;text-align:{side};border-bottom:2px solid {colours.rule}",
        "cell": f"padding:0.4em 0.6em;vertical-align:top;border-bottom:1px solid {colours.rule}",
        **_aligned_cells(colours.rule, side),
        "note": box,
        "boilerplate": "font-size:0.95em",
        "contact": "font-style:normal",
    }
