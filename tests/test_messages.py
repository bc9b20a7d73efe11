"""What goes wrong is said in one line, in the reader's language."""

from __future__ import annotations

import ast
import pickle
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import files, messages, resources
from presskit.messages import Problem, reader_language, worded, wordings

SOURCE = Path(files.__file__).parent

wordings(**{"test-lost": "{path}: page {number:03d} of {count} is lost"})


def test_a_problem_is_worded_with_its_data() -> None:
    problem = Problem("test-lost", path="kit.pdf", number=7, count=12)
    assert worded(problem, "en") == str(problem) == "kit.pdf: page 007 of 12 is lost"


@given(path=st.text(max_size=60))
def test_a_name_can_neither_break_the_line_nor_steer_the_terminal(path: str) -> None:
    line = worded(Problem("test-lost", path=path, number=1, count=1), "en")
    assert all(c.isprintable() for c in line)
    assert line.endswith(": page 001 of 1 is lost") or not path.strip()


def test_braces_in_a_name_are_only_characters() -> None:
    line = worded(Problem("test-lost", path="{count}{0.__class__}", number=1, count=2), "en")
    assert line == "{count}{0.__class__}: page 001 of 2 is lost"


def test_missing_data_and_unknown_codes_are_still_a_line() -> None:
    assert worded(Problem("file-is-folder"), "en").startswith("?: this is a folder")
    assert worded(Problem("never-worded", path="x"), "en") == "never-worded"


def test_a_problem_comes_back_from_a_worker_process_as_it_was() -> None:
    problem = Problem("test-lost", usage=True, path="kit.pdf", number=7, count=12)
    again = pickle.loads(pickle.dumps(problem))  # noqa: S301 - its own bytes
    assert (again.code, again.usage, again.data) == (problem.code, True, problem.data)
    assert isinstance(again, Problem)


def test_a_code_has_one_wording() -> None:
    wordings(**{"test-lost": messages.WORDINGS["test-lost"]})
    with pytest.raises(ValueError, match="test-lost is worded twice"):
        wordings(**{"test-lost": "other words"})


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "nl-BE"}, "nl"),
        ({"LANG": "nlx_NL"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "nl_BE@euro"}, "nl"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": ""}, "nl"),
    ],
)
def test_the_language_is_the_locales_when_we_speak_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert reader_language() == language


def test_dutch_is_spoken_to_a_dutch_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem("file-is-folder", path="pers")
    assert worded(problem, "nl") == "pers: dit is een map; geef een bestandsnaam"
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert str(problem) == worded(problem, "nl")


def test_a_broken_installation_can_still_say_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr(resources, "folder", missing)
    messages.translator.cache_clear()
    try:
        assert worded(Problem("file-is-folder", path="x"), "nl").startswith("x: this is a folder")
    finally:
        messages.translator.cache_clear()


def declared() -> dict[str, tuple[str, ast.expr]]:
    """All wordings in the source: code -> (module, the expression of its text)."""
    found: dict[str, tuple[str, ast.expr]] = {}
    for path in SOURCE.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text())):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "wordings":
                for keyword in call.keywords:
                    given_ = [(keyword.arg, keyword.value)] if keyword.arg else []
                    if isinstance(keyword.value, ast.Dict) and not keyword.arg:
                        keys = [ast.literal_eval(key) for key in keyword.value.keys if key]
                        given_ = list(zip(keys, keyword.value.values, strict=True))
                    for code, text in given_:
                        assert code not in found, f"{code} is worded in {found[code][0]} and in {path.name}"
                        found[str(code)] = (path.name, text)
    return found


def test_every_wording_is_marked_for_translation_and_ends_well() -> None:
    for code, (module, text) in declared().items():
        assert isinstance(text, ast.Call), f"{module}: {code} is not in N_()"
        assert isinstance(text.func, ast.Name), f"{module}: {code} is not in N_()"
        assert text.func.id == "N_", f"{module}: {code} is not in N_()"
        words = ast.literal_eval(text.args[0])
        assert "\n" not in words, f"{module}: {code} is more than one line"
        assert not words.endswith("."), f"{module}: {code} ends in a full stop"
        assert all(
            name and name.isidentifier() for _, name, _, _ in string.Formatter().parse(words) if name is not None
        )


def test_every_problem_raised_has_a_wording_that_finds_its_data() -> None:
    texts = {
        code: ast.literal_eval(text.args[0]) for code, (_, text) in declared().items() if isinstance(text, ast.Call)
    }
    for path in SOURCE.rglob("*.py"):
        for raised in ast.walk(ast.parse(path.read_text())):
            call = raised.exc if isinstance(raised, ast.Raise) else None
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Problem"):
                continue
            if not (call.args and isinstance(call.args[0], ast.Constant)):
                continue  # a code that is computed; the module's own tests raise it
            code = str(call.args[0].value)
            where = f"{path.name}:{call.lineno}"
            assert code in texts, f"{where}: {code} has no wording"
            if all(keyword.arg for keyword in call.keywords):
                names = {name for _, name, _, _ in string.Formatter().parse(texts[code]) if name}
                missing = names - {str(keyword.arg) for keyword in call.keywords}
                assert not missing, f"{where}: {code} wants {missing}"
