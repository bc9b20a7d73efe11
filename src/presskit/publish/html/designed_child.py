"""The child's side of a designer's own templates (`designed`): plain data, limits, and errors with a line."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from types import FrameType
from typing import Any

import msgspec
from jinja2 import (
    BaseLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    meta,
    nodes,
)
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from presskit.messages import Problem
from presskit.publish.html import allowed, promises
from presskit.publish.html.designed import BYTES_A_SECOND, FILTERS, MARKUP, OWN, Asked, Made, Said
from presskit.publish.html.environment import FOLDER, render

SECONDS = 1.5
"""Time for the templates; with what is cleaned after it the job stays under the two seconds that the child has."""
MOST_CHARACTERS = 8_000_000
"""Most that templates may write."""
_LARGE_NUMBER = 1e12
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)")
_HANDLER = re.compile(r"\s(on[a-zA-Z]+)\s*=")


class World(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox, narrower: of plain values no methods but a mapping's, and sums of plain numbers only."""

    intercepted_binops = frozenset(("*", "**", "%", "//", "+"))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may reach an attribute."""
        if isinstance(obj, dict):
            return attr in {"items", "keys", "values"}
        if isinstance(obj, str | bytes | list | tuple | int | float):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:  # noqa: ARG002 - Jinja2's own
        """Give no way to `format`: it is a method of plain values like any other."""
        return None

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Work out a sum of two numbers.

        Raises:
            SecurityError: they are none, or too large.
        """
        numbers = [value for value in (left, right) if isinstance(value, int | float) and abs(value) < _LARGE_NUMBER]
        if operator == "**" or len(numbers) < 2:
            raise SecurityError(f"{operator} is for numbers; put texts together with ~")
        return super().call_binop(context, operator, left, right)


class Templates(BaseLoader):
    """The designer's templates, and below them the program's own (`presskit/...` names those only)."""

    def __init__(self, theirs: Mapping[str, str]) -> None:
        self.theirs = theirs

    def get_source(
        self,
        environment: object,  # noqa: ARG002 - Jinja2's own
        template: str,
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Return a template's text, and the name that errors have for it.

        Raises:
            TemplateNotFound: there is none of this name.
        """
        for name in (template, template.removeprefix("page/") if template.startswith("page/parts/") else template):
            if name in self.theirs:
                return self.theirs[name], name, lambda: True
        own = template.removeprefix(OWN)
        at = FOLDER / own
        if ".." in own.split("/") or own.startswith("/") or "\\" in own or not own.endswith(".html.j2"):
            raise TemplateNotFound(template)
        try:
            return at.read_text("utf-8"), f"{OWN}{own}", lambda: True
        except OSError:
            raise TemplateNotFound(template) from None


@lru_cache(maxsize=4)
def _world(theirs: tuple[tuple[str, str], ...]) -> World:
    """Return the world of some templates.

    Raises:
        Problem: one of them cannot be read, with its line.
    """
    made = World(
        loader=Templates(dict(theirs)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=200,
    )
    made.globals.clear()
    made.filters = {name: made.filters[name] for name in FILTERS}
    made.tests = {name: made.tests[name] for name in ("defined", "none", "string", "number", "sameas", "divisibleby")}
    for name, source in theirs:
        _require_plain(made, name, source)
    return made


def _require_plain(world: World, name: str, source: str) -> None:
    """Refuse a template that is no template, or that turns escaping off."""
    try:
        tree = world.parse(source, name, name)
        world.compile(tree, name, name)
    except TemplateSyntaxError as error:
        raise Problem("template-error", template=name, line=error.lineno, cause=_sentence(error.message)) from None
    except (RecursionError, MemoryError, SyntaxError, ValueError, OverflowError):
        lines = source.split("\n")
        deepest = max(range(len(lines)), key=lambda n: sum(lines[n].count(c) for c in "([{"))
        raise Problem("template-deep", template=name, line=deepest + 1) from None
    for node in tree.find_all((nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)):
        raise Problem("template-escaping", template=name, line=node.lineno)


class _Late(Exception):  # noqa: N818 - nobody but this module meets it
    """The templates take too long."""


def check(payload: bytes) -> bytes:
    """Read templates, draw nothing, and return what there is to say; in the child process, which gets ready by it.

    Raises:
        Problem: `template-...`, with template and line.
    """
    templates = msgspec.msgpack.decode(payload, type=tuple[tuple[str, str], ...])
    return msgspec.msgpack.encode(_told(_world(templates), templates))


def _told(world: World, templates: tuple[tuple[str, str], ...]) -> list[Said]:
    """Return what a template names that is taken out of what it writes, and which one nothing uses."""
    found: list[Said] = []
    used: set[str] = set()
    for name, source in templates:
        used |= {each for each in meta.find_referenced_templates(world.parse(source)) if each}
        for line, text in enumerate(source.split("\n"), 1):
            tags = [tag.lower() for tag in _TAG.findall(text)]
            wrong = [f"<{tag}>" for tag in tags if tag not in allowed.ELEMENTS]
            wrong += [f'{handler.lower()}=""' for handler in _HANDLER.findall(text)]
            where = {"template": name, "line": line}
            found += [Said("template-tag", {**where, "tag": each}) for each in dict.fromkeys(wrong)]
    for name, _ in templates:
        if name not in used and not (FOLDER / name).is_file() and not name.startswith("page/parts/"):
            known = ", ".join(sorted(file.stem.partition(".")[0] for file in (FOLDER / "parts").iterdir()))
            found.append(Said("template-unused", {"template": name, "known": known}))
    return found


def draw(payload: bytes) -> bytes:
    """Fill templates with data and clean what they write; in the child process.

    Raises:
        Problem: `template-...`, with template and line.
    """
    asked = msgspec.msgpack.decode(payload, type=Asked, ext_hook=_value)
    data: dict[str, object] = dict(asked.data)
    with _located(asked), _time_limit(SECONDS + len(payload) / BYTES_A_SECOND):
        template = _world(asked.templates).get_template(asked.template)
        written: list[str] = []
        size = 0
        for piece in template.generate(data):
            size += len(piece)
            if size > MOST_CHARACTERS:
                raise Problem("template-stuck", template=asked.templates[0][0])
            written.append(piece)
    html = "".join(written)
    return msgspec.msgpack.encode(Made(html, allowed.cleaned(html, prefix=str(data["c"]), styles=asked.styles)))


def compare(payload: bytes) -> bytes:
    """Return what there is to say of what templates wrote beside the program's own; in the child process."""
    asked, made = msgspec.msgpack.decode(payload, type=tuple[Asked, Made], ext_hook=_value)
    own = render(asked.template, dict(asked.data))
    return msgspec.msgpack.encode(promises.broken(own, made.written, made.html, styles=asked.styles))


def _value(code: int, data: memoryview) -> Markup:
    if code != MARKUP:
        raise ValueError(code)
    return Markup(str(data, "utf-8"))  # noqa: S704 - it was Markup before it came here


@contextmanager
def _located(asked: Asked) -> Iterator[None]:
    """Say of whatever goes wrong inside in which template, and on which line."""
    names = {name for name, _ in asked.templates}
    try:
        yield
    except Problem:
        raise
    except TemplateSyntaxError as error:
        raise Problem(
            "template-error", template=error.name or "?", line=error.lineno, cause=_sentence(error.message)
        ) from None
    except Exception as error:  # noqa: BLE001 - whatever it is, a template brought it about
        name, line = _place(error, names) or (asked.templates[0][0], 1)
        code, data = _meaning(error)
        raise Problem(code, template=name, line=line, **data) from None


def _sentence(said: str | None) -> str:
    """Return what Jinja said without its full stop: more follows in the same sentence."""
    return (said or "").removesuffix(".")


def _meaning(error: BaseException) -> tuple[str, dict[str, Any]]:
    """Return what an error is to a designer."""
    said = _sentence(str(error))
    match error:
        case _Late():
            return "template-slow", {"seconds": 2}
        case RecursionError():
            return "template-endless", {}
        case MemoryError() | OverflowError():
            return "template-large", {}
        case TemplateNotFound():
            return "template-missing", {"file": error.name or said}
        case UndefinedError():
            return "template-undefined", {"cause": said}
        case SecurityError():
            return "template-forbidden", {"cause": said}
        case TemplateError():
            return "template-error", {"cause": said}
    return "template-error", {"cause": f"{type(error).__name__}: {error}"[:200]}


def _place(error: BaseException, names: set[str]) -> tuple[str, int] | None:
    """Return the innermost template of the designer's that an error went through, and the line there."""
    found = None
    at = error.__traceback__
    while at is not None:
        file = at.tb_frame.f_code.co_filename
        if file in names:
            found = (file, at.tb_lineno)
        at = at.tb_next
    return found


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Break off what takes longer; where the system has no such clock, the parent's deadline remains."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def late(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as signals are told
        raise _Late

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
