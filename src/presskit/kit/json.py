"""The kit as JSON, both ways. Reading is strict, and an error names the path of what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from presskit.kit.blocks import FactBox, Figure, Gallery, List, Quote, Video
from presskit.kit.model import FORMAT, Kit

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Kit)


class InvalidKitError(ValueError):
    """What was read is not a kit: `path` says where (JSONPath: `$.articles[0].body[2]`), `reason` what is wrong."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def to_json(kit: Kit, *, indent: int = 0) -> bytes:
    """Return the kit as UTF-8 JSON: on one line, or indented for people and version control."""
    data = _encoder.encode(kit)
    return msgspec.json.format(data, indent=indent) + b"\n" if indent else data


def from_json(data: bytes) -> Kit:
    """Read a kit.

    Raises:
        InvalidKitError: the JSON is not well-formed, a value has the wrong type, a field is unknown, an id stands
            twice, or something refers to what is not there.
    """
    try:
        kit = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        reason, _, path = str(error).partition(" - at `")
        raise InvalidKitError(path.rstrip("`") or "$", reason) from None
    for path, reason in faults(kit):
        raise InvalidKitError(path, reason)
    return kit


def faults(kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield (path, reason) for each way in which the parts of a kit do not fit together."""
    if kit.format > FORMAT:
        yield "$.format", f"format {kit.format} is newer than this program's {FORMAT}"
    if not kit.languages:
        yield "$.languages", "a kit has at least one language"
    if not kit.articles:
        yield "$.articles", "a kit has at least one article"
    yield from _twice(kit)
    yield from _dangling(kit)


def _twice(kit: Kit) -> Iterator[tuple[str, str]]:
    ids = Counter(i for i, _ in _identified(kit))
    for identity, path in _identified(kit):
        if ids[identity] > 1:
            yield path, f"the id {identity!r} stands more than once"
            return
    names = Counter(icon.name for icon in kit.icons)
    for n, icon in enumerate(kit.icons):
        if names[icon.name] > 1:
            yield f"$.icons[{n}].name", f"the icon {icon.name!r} stands more than once"


def _identified(kit: Kit) -> Iterator[tuple[str, str]]:
    for name in ("people", "contacts", "images", "facts", "downloads"):
        for n, value in enumerate(getattr(kit, name)):
            yield value.id, f"$.{name}[{n}].id"
    for a, article in enumerate(kit.articles):
        yield article.id, f"$.articles[{a}].id"
        for n, block in enumerate(article.body):
            path = f"$.articles[{a}].body[{n}]"
            yield block.id, f"{path}.id"
            match block:
                case List():
                    yield from ((item.id, f"{path}.items[{k}].id") for k, item in enumerate(block.items))
                case Gallery():
                    yield from ((figure.id, f"{path}.figures[{k}].id") for k, figure in enumerate(block.figures))


def _dangling(kit: Kit) -> Iterator[tuple[str, str]]:
    people, images, facts = ({v.id for v in values} for values in (kit.people, kit.images, kit.facts))
    for n, person in enumerate(kit.people):
        if person.portrait is not None and person.portrait not in images:
            yield f"$.people[{n}].portrait", f"no image has the id {person.portrait!r}"
    for a, article in enumerate(kit.articles):
        for n, block in enumerate(article.body):
            path = f"$.articles[{a}].body[{n}]"
            match block:
                case Quote(speaker=str(speaker)) if speaker not in people:
                    yield f"{path}.speaker", f"no person has the id {speaker!r}"
                case Figure(image=str(image)) | Video(poster=str(image)) if image not in images:
                    yield path, f"no image has the id {image!r}"
                case Gallery():
                    for k, figure in enumerate(block.figures):
                        if figure.image is not None and figure.image not in images:
                            yield f"{path}.figures[{k}].image", f"no image has the id {figure.image!r}"
                case FactBox():
                    for k, fact in enumerate(block.facts):
                        if fact not in facts:
                            yield f"{path}.facts[{k}]", f"no fact has the id {fact!r}"
