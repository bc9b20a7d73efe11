"""HTML out: the snippet to paste into a site and the page of its own, drawn from the outline's parts by templates."""

from presskit.publish.html.export import export_snippet, write_snippet
from presskit.publish.html.notes import Note
from presskit.publish.html.page import Page, page
from presskit.publish.html.pictures import File
from presskit.publish.html.profiles import Profile, profile, profiles
from presskit.publish.html.snippet import LEVELS, Level, Snippet, prefix_of, snippet
from presskit.publish.html.survival import Fitted, Survived, fitted, notes_on, preview, survive, undressed

__all__ = [
    "LEVELS",
    "File",
    "Fitted",
    "Level",
    "Note",
    "Page",
    "Profile",
    "Snippet",
    "Survived",
    "export_snippet",
    "fitted",
    "notes_on",
    "page",
    "prefix_of",
    "preview",
    "profile",
    "profiles",
    "snippet",
    "survive",
    "undressed",
    "write_snippet",
]
