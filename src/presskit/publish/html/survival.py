"""What is left of a snippet in a content management system: its rules run over it, and what stays and goes is told.

The filtering is nh3's, the Markdown is markdownify's; here the two texts are compared.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from markupsafe import Markup

from presskit.messages import N_, reader_language, wordings
from presskit.publish.html import comparing
from presskit.publish.html.environment import render
from presskit.publish.html.notes import Note, excerpt
from presskit.publish.html.profiles import Profile
from presskit.publish.html.snippet import LEVELS, Level, Snippet
from presskit.publish.languages import direction, tag

wordings(
    **{
        "profile-best": N_("{profile}: the level {level} is the best for it"),
        "profile-better": N_("{profile}: the level {best} would be better for it than {level}"),
        "profile-keeps": N_("{profile} keeps {kept}"),
        "profile-drops": N_("{profile} drops {dropped}"),
        "profile-keeps-all": N_("{profile} keeps all of it"),
        "profile-loses": N_("{profile} loses these words: {words}"),
        "profile-stray": N_("{profile} shows as text what nobody is meant to read: {words}"),
        "profile-style-sheet": N_("{profile}: give the site the style sheet {file} as a file"),
    }
)

_WITHIN_A_PARAGRAPH = comparing.WITHIN_A_LINE | {"br", "img"}
_TOLD = (
    "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "figure", "figcaption", "img", "ul", "ol", "dl", "table",
    "caption", "a", "strong", "em", "svg", "style",
)  # fmt: skip
"""Elements whose number is told, in this order."""


_PLAIN = Profile(title="", source="", removed=comparing.UNREAD)


class Survived(msgspec.Struct, frozen=True):
    """What is left.

    Attributes:
        html: as readers come to see it.
        text: as the system keeps it: the same, or Markdown.
        kept: how many elements of a kind are left, of how many.
        dropped: elements, attributes (`style=""`) and properties of style (`display:`) that are gone, with how many.
        lost: words that are gone.
        stray: words that show although they were not meant to.
    """

    html: str
    text: str
    kept: tuple[tuple[str, int, int], ...]
    dropped: tuple[tuple[str, int], ...]
    lost: tuple[str, ...]
    stray: tuple[str, ...]


class Fitted(msgspec.Struct, frozen=True):
    """A snippet at a level, which level is the best for a profile, and what it leaves of the snippet."""

    snippet: Snippet
    level: Level
    best: Level
    survived: Survived


def survive(html: str, profile: Profile) -> Survived:
    """Return what a system leaves of a snippet."""
    if profile.markdown:
        from presskit.publish.html.markdown import rendered

        text = _markdown(html)
        left = rendered(text)
    else:
        left = text = _filtered(html, profile)
    before, after = comparing.parsed(html), comparing.parsed(left)
    elements, elements_left = comparing.elements(before), comparing.elements(after)
    words, words_left = comparing.words(html), comparing.words(left)
    gone = elements - elements_left + comparing.attributes_gone(before, after)
    return Survived(
        html=left,
        text=text,
        kept=tuple((name, min(elements_left[name], all_), all_) for name in _TOLD if (all_ := elements[name])),
        dropped=tuple(sorted(gone.items(), key=lambda item: (not item[0].isalnum(), item[0]))),
        lost=comparing.without(words, words_left),
        stray=comparing.without(words_left, words),
    )


def fitted(made: Callable[[Level], Snippet], profile: Profile, level: Level | None = None) -> Fitted:
    """Return the snippet at a level, by default at the best one for a profile, with what is left of it there.

    The best is the richest whose additions the system keeps, and that leaves nothing astray.

    Args:
        made: gives the snippet at a level.
        profile: what the system keeps.
        level: another one than the best.
    """
    for best in reversed(LEVELS):
        snippet = made(best)
        survived = survive(snippet.html, profile)
        if best == "semantic" or _is_kept(best, snippet.html, survived, profile):
            break
    if level is not None and level != best:
        snippet = made(level)
        survived = survive(snippet.html, profile)
    return Fitted(snippet, level or best, best, survived)


def preview(found: Fitted, profile: Profile, language: str) -> str:
    """Return what is left as a page to look at, in the browser's own looks."""
    return render(
        "survived.html.j2",
        {
            "language": Markup(' lang="{}"').format(tag(language)) if tag(language) else Markup(),
            "direction": direction(language),
            "title": profile.title,
            "body": Markup(found.survived.html),  # noqa: S704 - our snippet, filtered
        },
    )


def undressed(html: str) -> str:
    """Return HTML without style sheets, scripts and drawings: for a viewer that knows none of them."""
    return _filtered(html, _PLAIN)


def notes_on(found: Fitted, profile: Profile, css_name: str = "") -> tuple[Note, ...]:
    """Return what to say of a snippet for a system; `css_name` is what the file of its style sheet is called."""
    title, survived = profile.called(reader_language()), found.survived
    if found.level == found.best:
        notes = [Note("profile-best", {"profile": title, "level": found.level})]
    else:
        notes = [Note("profile-better", {"profile": title, "best": found.best, "level": found.level})]
    if survived.dropped:
        kept = ", ".join(f"{name} {left}/{number}" for name, left, number in survived.kept)
        dropped = ", ".join(f"{name} {number}" for name, number in survived.dropped)
        notes += [Note("profile-keeps", {"profile": title, "kept": kept})]
        notes += [Note("profile-drops", {"profile": title, "dropped": dropped})]
    else:
        notes.append(Note("profile-keeps-all", {"profile": title}))
    if survived.lost:
        notes.append(Note("profile-loses", {"profile": title, "words": excerpt(" ".join(survived.lost))}))
    if survived.stray:
        notes.append(Note("profile-stray", {"profile": title, "words": excerpt(" ".join(survived.stray))}))
    if found.snippet.css is not None and profile.style_sheet and css_name:
        notes.append(Note("profile-style-sheet", {"profile": title, "file": css_name}))
    return tuple(notes)


def _is_kept(level: Level, html: str, survived: Survived, profile: Profile) -> bool:
    """Tell whether what makes a level is still there, and nothing that came with it stands in the text."""
    if survived.stray or profile.markdown:
        return False
    if level == "full":
        dressed = "<style>" in survived.html or profile.style_sheet
        return dressed and survived.html.count("<svg") == html.count("<svg")
    return 2 * survived.html.count(' style="') >= html.count(' style="') > 0


def _filtered(html: str, profile: Profile) -> str:
    if not (profile.elements or profile.removed or profile.withheld or profile.paragraphs):
        return html
    root = comparing.parsed(html)
    for name in profile.removed:
        for element in list(root.iter(name)):
            element.drop_tree()
    for name in profile.withheld:
        for element in root.iter():
            element.attrib.pop(name, None)
    for name, inner in profile.within.items():
        for element in list(root.iter(name)):
            if next(element.iterdescendants(*inner), None) is None:
                element.drop_tag()
    for element in list(root.iterdescendants(*profile.paragraphs)) if profile.paragraphs else ():
        if element.text_content().strip() and all(e.tag in _WITHIN_A_PARAGRAPH for e in element.iterdescendants()):
            element.tag = "p"
            element.attrib.clear()
    written = comparing.inner(root)
    return _cleaned(written, profile) if profile.elements else written


def _cleaned(html: str, profile: Profile) -> str:
    import nh3

    # What is in an element that goes stays as text, as the systems do it; nh3 would take scripts and styles out whole.
    names = set(profile.elements)
    anywhere = profile.attributes.get("*", ())
    own = {name: {a for a in kept if not a.endswith("*")} for name, kept in profile.attributes.items()}
    return nh3.clean(
        html,
        tags=names,
        clean_content_tags=set(),
        attributes={name: kept for name, kept in own.items() if name == "*" or name in names},
        generic_attribute_prefixes={name[:-1] for name in anywhere if name.endswith("*")} or None,
        url_schemes=set(profile.schemes) or _ALL_SCHEMES,
        filter_style_properties=set(profile.styles) or None,
        link_rel=None,
    )


_ALL_SCHEMES = {"http", "https", "mailto", "tel", "data"}
"""Those that a snippet can have."""


def _markdown(html: str) -> str:
    from presskit.publish.html.markdown import markdown

    root = comparing.parsed(html)
    for element in list(root.iter(*comparing.UNREAD)):
        element.drop_tree()
    return markdown(comparing.inner(root))
