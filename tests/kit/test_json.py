import json

import pytest
from hypothesis import given

from making import kits
from presskit.kit.json import InvalidKitError, from_json, to_json
from presskit.kit.model import Kit
from presskit.kit.start import new_kit

GOOD = json.loads(to_json(new_kit("nl", title="Museum")))


@given(kits())
def test_any_kit_comes_back_the_same(kit: Kit) -> None:
    assert from_json(to_json(kit)) == kit
    assert from_json(to_json(kit, indent=2)) == kit


def _changed(path: str, value: object) -> bytes:
    kit = json.loads(json.dumps(GOOD))
    at = kit
    *way, last = path.split("/")
    for step in way:
        at = at[int(step) if step.isdigit() else step]
    at[int(last) if last.isdigit() else last] = value
    return json.dumps(kit).encode()


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        ("title", 5, "$.title"),
        ("articles/0/body", [{"type": "paragraph"}], "$.articles[0].body[0]"),
        ("articles/0/body", [{"type": "poem", "id": "x"}], "$.articles[0].body[0].type"),
        ("articles/0/headline", [{"language": "nl", "text": [{"b": 1}]}], "$.articles[0].headline[0].text[0]"),
        ("articles/0/release", {"kind": "someday"}, "$.articles[0].release.kind"),
        ("languages", [], "$.languages"),
        ("articles", [], "$.articles"),
        ("format", 99, "$.format"),
        ("icons/1", {"name": "icon-envelope"}, "$.icons[0].name"),
        ("articles/0/body", [{"type": "quote", "id": "q", "speaker": "nobody"}], "$.articles[0].body[0].speaker"),
        ("articles/0/body", [{"type": "table", "id": "a"}] * 2, "$.articles[0].body[0].id"),
        ("articles/0/body", [{"type": "figure", "id": "f", "image": "gone"}], "$.articles[0].body[0]"),
        ("articles/0/body", [{"type": "facts", "id": "f", "facts": ["gone"]}], "$.articles[0].body[0].facts[0]"),
        ("people", [{"id": "p", "portrait": "gone"}], "$.people[0].portrait"),
    ],
)  # fmt: skip
def test_an_error_names_the_path(path: str, value: object, where: str) -> None:
    with pytest.raises(InvalidKitError) as caught:
        from_json(_changed(path, value))
    assert caught.value.path == where
    assert where in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"id": "\xff"}', b"null", b"nonsense"])
def test_what_is_not_json_of_a_kit_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidKitError):
        from_json(data)
