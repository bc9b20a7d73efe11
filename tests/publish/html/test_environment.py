"""The templates' world: plain data in, escaped text out, and no way to anything else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jinja2 import TemplateError
from jinja2.exceptions import SecurityError, TemplateAssertionError, UndefinedError

from presskit.publish.html import view
from presskit.publish.html.environment import FOLDER, environment
from publish.html.drawing import drawn

TEMPLATES = Path(__file__).parents[4] / "shared" / "hostile" / "template"


def rendered(source: str, **data: object) -> str:
    return environment().from_string(source).render(data)


def test_everything_is_escaped() -> None:
    assert rendered("{{ a }}", a="<b>&'\"") == "&lt;b&gt;&amp;&#39;&#34;"


@pytest.mark.parametrize(
    "source", ["{{ b }}", "{{ a.b }}", "{{ range(3) }}", "{{ cycler }}", "{{ namespace() }}", "{{ lipsum() }}"]
)
def test_nothing_undefined_gets_through_and_there_are_no_globals(source: str) -> None:
    with pytest.raises(UndefinedError):
        rendered(source, a={})


@pytest.mark.parametrize("source", ["{{ a|attr('b') }}", "{{ a|format(1) }}", "{{ a|striptags }}", "{{ a|safe }}"])
def test_there_are_no_filters(source: str) -> None:
    with pytest.raises(TemplateAssertionError):
        rendered(source, a="x")


@pytest.mark.parametrize(
    "source",
    [
        "{{ a.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ b.append(1) }}",
        "{{ c.update({}) }}",
    ],
)
def test_the_sandbox_keeps_what_is_inside(source: str) -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        rendered(source, a="x", b=[], c={})


def test_every_template_is_drawn_by_some_part_and_every_part_by_a_template() -> None:
    templates = {path.name.removesuffix(".html.j2") for path in (FOLDER / "parts").iterdir()}
    written = Path(view.__file__).read_text("utf-8")
    kinds = set(re.findall(r'"kind": "([a-z-]+)"', written)) | {"kicker", "subtitle", "lead", "paragraph"}
    assert kinds == templates
    assert "kind" not in drawn().html


def test_templates_are_plain_text_with_plain_line_ends() -> None:
    for path in FOLDER.rglob("*.j2"):
        assert b"\r" not in path.read_bytes()
        assert not re.search(r"\|\s*safe|autoescape", path.read_text("utf-8"))


@pytest.mark.skipif(not TEMPLATES.is_dir(), reason="the corpus of bad inputs is not beside the project")
@pytest.mark.parametrize(
    "name", ["attr_filter.j2", "call_method.j2", "cycler_globals.j2", "dump_ctx.j2", "format_map.j2"]
)
def test_hostile_templates_get_nowhere(name: str) -> None:
    source = (TEMPLATES / name).read_text("utf-8")
    try:
        written = rendered(source)
    except (TemplateError, SecurityError):
        return
    assert "presskit" not in written
