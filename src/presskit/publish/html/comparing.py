"""Two texts of HTML compared: the elements, attributes and words that one has and the other has not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import html as lxml_html

UNREAD = ("style", "script", "svg")
"""Elements in which no text is for readers; a title in a drawing is told to those who cannot see it."""
WITHIN_A_LINE = frozenset(("a", "b", "em", "i", "small", "span", "strong", "sub", "sup", "time"))


def parsed(html: str) -> lxml_html.HtmlElement:
    """Return HTML as the content of an element."""
    root: lxml_html.HtmlElement = lxml_html.fragment_fromstring(html, create_parent="div")
    return root


def inner(root: lxml_html.HtmlElement) -> str:
    """Return the HTML of an element's content."""
    written: str = lxml_html.tostring(root, encoding="unicode")
    return written.partition(">")[2].rpartition("</div>")[0]


def elements(root: lxml_html.HtmlElement) -> Counter[str]:
    """Count the elements below one, a drawing as one."""
    return Counter(str(e.tag) for e in root.iterdescendants() if isinstance(e.tag, str) and not _in_drawing(e))


def attributes_gone(before: lxml_html.HtmlElement, after: lxml_html.HtmlElement) -> Counter[str]:
    """Count the attributes and properties of style that one has and the other has not."""
    left = set(elements(after))
    return _attributes(before, left) - _attributes(after, left)


def _attributes(root: lxml_html.HtmlElement, names: set[str]) -> Counter[str]:
    """Count the attributes of elements of which some are left: those of the others go with them."""
    found = (e for e in root.iterdescendants() if e.tag in names and not _in_drawing(e))
    return Counter(named for element in found for named in _named(element))


def _named(element: lxml_html.HtmlElement) -> Iterator[str]:
    """Yield an element's attributes as `name=""`, and the properties of its style as `name:`."""
    for name in element.attrib:
        yield f'{name}=""'
    for declaration in element.get("style", "").split(";"):
        if ":" in declaration:
            yield f"{declaration.partition(':')[0].strip()}:"


def _in_drawing(element: lxml_html.HtmlElement) -> bool:
    """Tell whether an element is inside a drawing, which goes as one."""
    return next(element.iterancestors("svg"), None) is not None


def words(html: str) -> list[str]:
    """Return the words that readers see; elements within a line do not part them."""
    root = parsed(html)
    for element in list(root.iter(*UNREAD)):
        element.drop_tree()
    for element in root.iterdescendants():
        if element.tag not in WITHIN_A_LINE:
            element.text, element.tail = f" {element.text or ''}", f" {element.tail or ''}"
    return str(root.text_content()).split()


def without(found: list[str], others: list[str]) -> tuple[str, ...]:
    """Return the words that the others do not have, or not as often, from where they stand."""
    left, at = Counter(found) - Counter(others), 0
    missing: list[str] = []
    for word in found:
        beside = at < len(others) and others[at] == word
        if left[word] > 0 and not beside:
            left[word] -= 1
            missing.append(word)
        elif beside:
            at += 1
    return tuple(missing)
