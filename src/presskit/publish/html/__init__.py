"""HTML out: the snippet to paste into a site, drawn from the outline's parts by sandboxed templates."""

from presskit.publish.html.export import export_snippet, write_snippet
from presskit.publish.html.notes import Note
from presskit.publish.html.pictures import File
from presskit.publish.html.snippet import LEVELS, Level, Snippet, prefix_of, snippet

__all__ = [
    "LEVELS",
    "File",
    "Level",
    "Note",
    "Snippet",
    "export_snippet",
    "prefix_of",
    "snippet",
    "write_snippet",
]
