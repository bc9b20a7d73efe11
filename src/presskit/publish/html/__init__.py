"""HTML out: the snippet to paste into a site and the page of its own, drawn from the outline's parts by templates."""

from presskit.publish.html.export import export_snippet, write_snippet
from presskit.publish.html.notes import Note
from presskit.publish.html.page import Page, page
from presskit.publish.html.pictures import File
from presskit.publish.html.snippet import LEVELS, Level, Snippet, prefix_of, snippet

__all__ = [
    "LEVELS",
    "File",
    "Level",
    "Note",
    "Page",
    "Snippet",
    "export_snippet",
    "page",
    "prefix_of",
    "snippet",
    "write_snippet",
]
