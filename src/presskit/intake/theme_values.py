"""What is wrong in a theme.json, by its own key, its value, and what may stand there instead.

msgspec says that a value does not fit; here the first one that does not is looked for, and what would fit is put in
words that a designer knows.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from msgspec import inspect

from presskit.messages import N_, Problem, wordings

wordings(
    **{
        "theme-number": N_("{path}: {key}: {value} is not possible, only a number from {least} to {most}"),
        "theme-whole": N_("{path}: {key}: {value} is not possible, only a whole number from {least} to {most}"),
        "theme-least": N_("{path}: {key}: {value} is not possible, only a whole number from {least}"),
        "theme-choice": N_("{path}: {key}: {value} is not possible, only {allowed}"),
        "theme-colour": N_("{path}: {key}: {value} is no colour; write it as #1457c8"),
        "theme-inks": N_("{path}: {key}: {value} are no inks; write four per cents from 0 to 100, as [90, 55, 0, 5]"),
        "theme-word": N_("{path}: {key}: {value} is not possible, only text of {least} to {most} characters"),
        "theme-letters": N_("{path}: {key}: {value} is not possible, only letters, digits, - and _"),
        "theme-text": N_("{path}: {key}: {value} is not possible, only text"),
        "theme-list": N_("{path}: {key}: {value} is not possible, only a list"),
        "theme-long-list": N_("{path}: {key}: a list that is too long; {most} at the most"),
        "theme-object": N_("{path}: {key}: {value} is not possible, only an object with the keys {allowed}"),
        "theme-names": N_("{path}: {key}: {value} is not possible, only an object, with a value for each name"),
        "theme-unknown-key": N_("{path}: {key}: there is no such key; the keys here are {allowed}"),
        "theme-missing": N_("{path}: {key} is missing; a theme must have it"),
        "theme-twice": N_("{path}: {key} stands there twice; leave one of them"),
    }
)

_HALF = re.compile("[\ud800-\udfff]")
"""Half a character, which JSON can hold and no file of ours."""
_SHOWN = 40
"""Most characters that are shown of a value."""


class TwiceError(ValueError):
    """A key stands twice in one object of a JSON file, where only the last would count."""


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Read an object of a JSON file, as `object_pairs_hook`.

    Raises:
        TwiceError: with the key.
    """
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise TwiceError(key)
        made[key] = value
    return made


class _Wrong(NamedTuple):
    key: str
    value: Any
    kind: inspect.Type


def require_fit(found: Any, kind: type, path: object) -> None:
    """Refuse what is no `kind`; `path` names the file in the message.

    Raises:
        Problem: with the key of the first value that does not fit.
    """
    for wrong in _wrong(found, inspect.type_info(kind), ""):
        raise _problem(wrong, path)


def _wrong(found: Any, kind: inspect.Type, key: str) -> Iterator[_Wrong]:
    """Yield what does not fit a kind, at any depth."""
    match kind, found:
        case inspect.Metadata(type=inner), _:
            yield from _wrong(found, inner, key)
        case inspect.StructType(fields=fields), dict():
            yield from _wrong_in_struct(found, kind, key)
            known = {field.encode_name: field for field in fields}
            for name, value in found.items():
                if name in known:
                    yield from _wrong(value, known[name].type, f"{key}.{name}" if key else name)
        case inspect.DictType(key_type=names, value_type=values), dict():
            for name, value in found.items():
                here = f"{key}.{name}" if key else name
                yield from (_Wrong(here[:80], name, wrong.kind) for wrong in _wrong(name, names, here))
                yield from _wrong(value, values, here)
        case (inspect.VarTupleType() | inspect.ListType()) as many, list() if len(found) <= _most(many):
            for n, value in enumerate(found):
                yield from _wrong(value, many.item_type, f"{key}[{n}]")
        case ((inspect.FloatType() | inspect.IntType()), float()) if not math.isfinite(found):
            yield _Wrong(key, found, kind)
        case _ if not _fits(found, kind):
            yield _Wrong(key, found, kind)


def _wrong_in_struct(found: dict[str, Any], kind: inspect.StructType, key: str) -> Iterator[_Wrong]:
    names = [field.encode_name for field in kind.fields]
    for name in found:
        if name not in names:
            yield _Wrong(f"{key}.{name}" if key else name, names, inspect.AnyType())
    for field in kind.fields:
        if field.required and field.encode_name not in found:
            yield _Wrong(f"{key}.{field.encode_name}" if key else field.encode_name, None, inspect.NoneType())


def _most(kind: inspect.VarTupleType | inspect.ListType) -> int:
    return 10_000 if kind.max_length is None else kind.max_length


def _fits(found: Any, kind: inspect.Type) -> bool:
    match kind:
        case inspect.FloatType():
            good = isinstance(found, int | float) and not isinstance(found, bool)
            return good and _within(found, kind)
        case inspect.IntType():
            return isinstance(found, int) and not isinstance(found, bool) and _within(found, kind)
        case inspect.StrType(pattern=pattern, min_length=least, max_length=most):
            good = isinstance(found, str) and (least or 0) <= len(found) <= (math.inf if most is None else most)
            return good and not _HALF.search(found) and (pattern is None or re.search(pattern, found) is not None)
        case inspect.LiteralType(values=values):
            return isinstance(found, str | int) and found in values
        case inspect.TupleType(item_types=kinds):
            return (
                isinstance(found, list)
                and len(found) == len(kinds)
                and not any(list(_wrong(value, inner, "")) for value, inner in zip(found, kinds, strict=True))
            )
    return False  # an object, or a list, is looked through by `_wrong`


def _within(found: float, kind: inspect.FloatType | inspect.IntType) -> bool:
    return (kind.ge is None or found >= kind.ge) and (kind.le is None or found <= kind.le)


def _problem(wrong: _Wrong, path: object) -> Problem:
    """Return the words for what is wrong, with what may stand there."""
    key, kind = wrong.key[:80], wrong.kind
    said: dict[str, Any] = {"path": path, "key": key or "theme", "value": _shown(wrong.value)}
    match kind:
        case inspect.AnyType():
            return Problem("theme-unknown-key", path=path, key=key, allowed=", ".join(wrong.value))
        case inspect.NoneType():
            return Problem("theme-missing", path=path, key=key)
        case inspect.FloatType(ge=least, le=most):
            return Problem("theme-number", **said, least=f"{least or 0:g}", most=f"{most:g}")
        case inspect.IntType(ge=least, le=None):
            return Problem("theme-least", **said, least=least or 0)
        case inspect.IntType(ge=least, le=most):
            return Problem("theme-whole", **said, least=least or 0, most=most)
        case inspect.LiteralType(values=values):
            return Problem("theme-choice", **said, allowed=", ".join(map(str, values)))
        case inspect.StrType(pattern=pattern) if pattern is not None:
            return Problem("theme-colour" if pattern.startswith("^#") else "theme-letters", **said)
        case inspect.StrType(max_length=most) if most is not None:
            return Problem("theme-word", **said, least=kind.min_length or 0, most=most)
        case inspect.StrType():
            return Problem("theme-text", **said)
        case inspect.TupleType():
            return Problem("theme-inks", **said)
        case inspect.VarTupleType() | inspect.ListType():
            if isinstance(wrong.value, list):
                return Problem("theme-long-list", path=path, key=key, most=_most(kind))
            return Problem("theme-list", **said)
        case inspect.StructType(fields=fields):
            return Problem("theme-object", **said, allowed=", ".join(field.encode_name for field in fields))
    return Problem("theme-names", **said)


def _shown(value: Any) -> str:
    """Return a value as it stands in the file, cut off where it is long."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    written = _HALF.sub("?", json.dumps(value, ensure_ascii=False))
    return written if len(written) <= _SHOWN else written[:_SHOWN] + "…"
