"""A designer's own templates in a theme: drawn in the sandbox's child, cleaned, and checked (docs/templates.en.md).

A theme without any costs nothing: the program's own templates are drawn here, as ever. With them an output is three
jobs of the one child: read, draw, compare. Pictures, files and drawings do not go there: a name stands for each, so
that a template can show them and cannot change them, nor bring any of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import msgspec
from markupsafe import Markup, escape

from presskit import sandbox
from presskit.kit.theme import Template, Theme
from presskit.messages import N_, Problem, wordings
from presskit.publish.assets import Assets
from presskit.publish.html.environment import render
from presskit.publish.html.notes import Notes

wordings(
    **{
        "template-error": N_("template {template} line {line}: {cause}; mend it, or take it out of the theme"),
        "template-undefined": N_(
            "template {template} line {line}: {cause}; docs/templates.en.md lists what each template gets"
        ),
        "template-forbidden": N_(
            "template {template} line {line}: {cause}; a template shows the data that it gets, and calls nothing"
        ),
        "template-escaping": N_(
            "template {template} line {line}: text is always escaped; leave {{% autoescape %}} out"
        ),
        "template-missing": N_(
            "template {template} line {line}: there is no template {file}; put it into the theme, or leave it out"
        ),
        "template-deep": N_("template {template} line {line}: nested too deep to be read; take it apart"),
        "template-endless": N_("template {template} line {line}: it includes or calls itself without end"),
        "template-slow": N_("template {template} line {line}: takes longer than {seconds} s; make its loops shorter"),
        "template-large": N_("template {template} line {line}: makes too much; make its loops and texts shorter"),
        "template-stuck": N_(
            "template {template} line 1: it, or another of the theme, took too long or too much memory; take it out"
        ),
        "template-broke": N_(
            "template {template} line 1: it, or another of the theme, could not be drawn ({cause}); take it out"
        ),
        "template-newer": N_(
            "template {template} line 1: made for data of kind {data}, newer than {known}, which this program knows; "
            "update presskit"
        ),
        "template-not-utf8": N_("template {template} line {line}: not UTF-8; save it as UTF-8"),
        "template-tag": N_(
            "template {template} line {line}: {tag} is taken out; docs/templates.en.md lists what stays"
        ),
        "template-unused": N_(
            "template {template} line 1: nothing uses it; call it after what it replaces, as parts/KIND.html.j2 with "
            "{known}, or include it"
        ),
        "template-fixed": N_(
            "template {template} line 1: a theme cannot replace this one; use page/body.html.j2 or snippet/body.html.j2"
        ),
        "template-dropped": N_("the theme's templates: taken out of what they write: {dropped}"),
        "template-loses": N_("the theme's templates leave out these words: {words}"),
        "template-no-lang": N_(
            "the theme's templates do not say that text is in {language}: write {{{{ part.language }}}}"
        ),
        "template-heading-skips": N_(
            "the theme's templates: the heading {heading} of level {level} follows one of level {before}; "
            "use the level that the template gets"
        ),
        "template-heading-high": N_(
            "the theme's templates: the heading {heading} has level {level}, and those of this output begin at "
            "{first}; use the level that the template gets"
        ),
        "template-heading-empty": N_("the theme's templates write a heading without text"),
        "template-no-alt": N_(
            "the theme's templates show {count} pictures without alt; write it, also when it is empty"
        ),
        "template-id-twice": N_("the theme's templates write the id {id} more than once"),
        "template-id-nowhere": N_("the theme's templates point to the id {id}, which is nowhere"),
        "template-unchecked": N_("what the theme's templates wrote could not be compared with the program's own"),
        "template-link-empty": N_("the theme's templates make a link to {address} without words"),
    }
)

DATA = 1
"""The kind of data that templates get; a template that was made for a newer one is refused."""
OWN = "presskit/"
"""What names the program's own template where a theme has one of the same name."""
FIXED = frozenset(("snippet.html.j2", "page/page.html.j2", "survived.html.j2"))
"""The program's own templates around everything else, with what a page and a snippet promise: no theme has its own."""
FILTERS = ("batch", "default", "e", "escape", "first", "join", "last", "length", "trim")
MARKUP = 1
"""What a text that is HTML already is marked with on its way to the child."""
SECONDS = 2.0
"""Wall and processor time of a job (RELIABILITY.md); the child breaks off before, and says where."""
BYTES_A_SECOND = 500_000
"""A kit of hundreds of articles has more time: a second for so many bytes of data."""
_START_SECONDS = 20.0
_COMPARING_SECONDS = 3.0
"""Time to compare with what the program's own templates write: its own work, not the templates'."""

Output = Literal["page", "semantic", "styled", "full"]
Templates = tuple[tuple[str, str], ...]

_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_PLACED = re.compile(r'<span data-presskit-drawing="(\d+)"></span>')
_NAMED = re.compile(r'(src|href)="presskit-(picture|file)-(\d+)"')


class Said(msgspec.Struct, frozen=True):
    """Something to say about what templates wrote: a code with its data."""

    code: str
    data: dict[str, Any] = {}


class Asked(msgspec.Struct, frozen=True):
    """What the child is asked: the templates by name, the one to draw, its data, and whether it may write `style`."""

    templates: Templates
    template: str
    data: dict[str, Any]
    styles: bool


class Made(msgspec.Struct, frozen=True):
    """What the child made: what the templates wrote, and what is left of it."""

    written: str
    html: str


def drawn(
    theme: Theme, assets: Assets, template: str, data: Mapping[str, object], *, output: Output, notes: Notes
) -> Markup:
    """Return a template filled with plain data: the theme's, where it has one, else the program's own.

    Args:
        theme: the theme, whose templates are assets.
        assets: gives their text.
        template: the program's own name for it.
        data: what is shown.
        output: what it is for; templates know it by this name.
        notes: what templates took away or broke is told here.

    Raises:
        Problem: `template-...`, with template and line; or the kit does not hold one.
    """
    if not theme.templates:
        return Markup(render(template, data))  # noqa: S704 - rendered by our own templates
    templates = texts(theme.templates, assets)
    store = _Store()
    plain = store.plain({**data, "output": output})
    asked = Asked(templates, template, plain, styles=output != "semantic")
    told(templates)
    payload = msgspec.msgpack.encode(asked)
    more = len(payload) / BYTES_A_SECOND
    made = msgspec.msgpack.decode(_called("draw", payload, templates, SECONDS + more), type=Made)
    try:
        compared = _called("compare", msgspec.msgpack.encode((asked, made)), templates, _COMPARING_SECONDS + 5 * more)
        for said in msgspec.msgpack.decode(compared, type=tuple[Said, ...]):
            notes.add(said.code, **said.data)
    except Problem:
        notes.add("template-unchecked")
    return Markup(store.restored(made.html))  # noqa: S704 - cleaned by `allowed`


def texts(templates: Iterable[Template], assets: Assets) -> Templates:
    """Return templates by name, in the order of their names.

    Raises:
        Problem: one may not be replaced, was made for newer data, is not UTF-8, or is not there.
    """
    found: list[tuple[str, str]] = []
    for each in sorted(templates, key=lambda template: template.name):
        if each.name in FIXED:
            raise Problem("template-fixed", template=each.name)
        if each.data > DATA:
            raise Problem("template-newer", template=each.name, data=each.data, known=DATA)
        data = assets(each.sha256)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise Problem("template-not-utf8", template=each.name, line=line) from None
        found.append((each.name, text.replace("\r\n", "\n").replace("\r", "\n")))
    return tuple(found)


def told(templates: Templates) -> tuple[Said, ...]:
    """Read templates in the child, and return what there is to say of them.

    It starts when it does not run, and what that takes does not count as theirs.

    Raises:
        Problem: `template-...`, with template and line.
    """
    answer = _called("check", msgspec.msgpack.encode(templates), templates, _START_SECONDS)
    return msgspec.msgpack.decode(answer, type=tuple[Said, ...])


def _called(
    function: Literal["check", "draw", "compare"], payload: bytes, templates: Templates, seconds: float
) -> bytes:
    first = templates[0][0]
    targets = {
        "check": "presskit.publish.html.designed_child:check",
        "draw": "presskit.publish.html.designed_child:draw",
        "compare": "presskit.publish.html.designed_child:compare",
    }
    try:
        return sandbox.call(targets[function], payload, name=first, seconds=seconds)
    except Problem as problem:
        if problem.code in {"sandbox-time", "sandbox-memory"}:
            raise Problem("template-stuck", template=first) from None
        if problem.code in {"sandbox-died", "sandbox-error"}:
            raise Problem("template-broke", template=first, cause=problem.data.get("cause", "")) from None
        raise


class _Store:
    """Pictures, files and drawings, and the names that stand for them while templates are drawn."""

    def __init__(self) -> None:
        self._drawings: list[str] = []
        self._addresses: dict[str, str] = {}

    def plain(self, value: Any, key: str = "") -> Any:
        """Return data as the child takes it."""
        match value:
            case dict():
                return {str(name): self.plain(inner, str(name)) for name, inner in value.items()}
            case list() | tuple():
                return [self.plain(inner) for inner in value]
            case Markup():
                return msgspec.msgpack.Ext(MARKUP, _DRAWING.sub(self._drawing, value).encode())
            case str() if value and (key == "src" or value.startswith("data:")):
                return self._address("picture" if key == "src" else "file", value)
        return value

    def _drawing(self, found: re.Match[str]) -> str:
        self._drawings.append(found[0])
        return f'<span data-presskit-drawing="{len(self._drawings) - 1}"></span>'

    def _address(self, kind: str, value: str) -> str:
        return self._addresses.setdefault(value, f"presskit-{kind}-{len(self._addresses)}")

    def restored(self, html: str) -> str:
        """Return HTML with what the names stand for in their place."""
        by_name = {name: str(escape(value)) for value, name in self._addresses.items()}

        def address(found: re.Match[str]) -> str:
            return f'{found[1]}="{by_name.get(f"presskit-{found[2]}-{found[3]}", "")}"'

        def drawing(found: re.Match[str]) -> str:
            number = int(found[1])
            return self._drawings[number] if number < len(self._drawings) else ""

        return _PLACED.sub(drawing, _NAMED.sub(address, html))
