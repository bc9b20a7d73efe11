"""What the parts of a theme are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def roles() -> dict[str, str]:
    """Return the names of the colours by their role."""
    return {
        "ink": translate("Theming", "Text"),
        "soft": translate("Theming", "Second text"),
        "rule": translate("Theming", "Rules"),
        "accent": translate("Theming", "Accent"),
        "tint": translate("Theming", "Grounds"),
        "paper": translate("Theming", "Paper"),
    }


def movable() -> dict[str, str]:
    """Return the names of what a theme puts in order."""
    return {
        "contact": translate("Theming", "Press contact"),
        "text": translate("Theming", "The text, from headline to end mark"),
        "note": translate("Theming", "Note to editors"),
        "downloads": translate("Theming", "Downloads"),
        "about": translate("Theming", "Who we are, and the ways to us"),
    }


def parts() -> dict[str, str]:
    """Return the names of a theme's parts, as they stand in a sentence; by the key that `differences` gives."""
    colours = {f"colours.{role}": name for role, name in roles().items()}
    return {
        "name": translate("Theming", "name"),
        "version": translate("Theming", "version"),
        "colours": translate("Theming", "colours"),
        **{
            key: translate("Theming", "colour of %1").replace("%1", name[:1].lower() + name[1:])
            for key, name in colours.items()
        },
        "type.text": translate("Theming", "text face"),
        "type.display": translate("Theming", "headline face"),
        "type.sans": translate("Theming", "small text face"),
        "type.size": translate("Theming", "size of the text"),
        "type.leading": translate("Theming", "line spacing"),
        "type.title": translate("Theming", "size of headlines"),
        "type.align": translate("Theming", "lines of the text"),
        "type.figures": translate("Theming", "figures in the text"),
        "look.quotation": translate("Theming", "large quotes"),
        "look.opening": translate("Theming", "ground that an article opens on"),
        "look.rule": translate("Theming", "weight of rules"),
        "page.width": translate("Theming", "width of the page"),
        "page.height": translate("Theming", "height of the page"),
        "page.inside": translate("Theming", "left margin"),
        "page.outside": translate("Theming", "right margin"),
        "page.top": translate("Theming", "top margin"),
        "page.bottom": translate("Theming", "bottom margin"),
        "page.columns": translate("Theming", "columns"),
        "page.gutter": translate("Theming", "room between columns"),
        "page.bleed": translate("Theming", "bleed"),
        "page": translate("Theming", "size of the page"),
        "contact_first": translate("Theming", "order of the parts"),
        "order": translate("Theming", "order of the parts"),
        "faces": translate("Theming", "faces of its own"),
        "logos": translate("Theming", "logos"),
        "templates": translate("Theming", "templates of the HTML"),
    }


def listed(changes: tuple[str, ...], most: int = 8) -> str:
    """Return what changes as a list in a sentence; names and versions are no news, icons are counted as one thing."""
    names = parts()
    found: dict[str, None] = {}
    for key in changes:
        if key in {"name", "version"}:
            continue
        found[names.get(key, translate("Theming", "icons") if key.startswith("icons.") else key)] = None
    shown = list(found)
    more = translate("Theming", "and %1 more").replace("%1", str(len(shown) - most)) if len(shown) > most else ""
    return ", ".join(shown[:most]) + (f" {more}" if more else "")
