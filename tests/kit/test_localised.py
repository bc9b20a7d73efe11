from presskit.kit.localised import best, fingerprint, in_language, localised, stale, state, string, with_text
from presskit.kit.text import Span


def test_a_field_has_a_text_for_each_language() -> None:
    field = with_text(localised("Hallo", "nl"), "en", "Hello", source="nl")
    assert string(field, "nl") == "Hallo"
    assert string(field, "en") == "Hello"
    assert in_language(field, "de") == ()
    assert best(field, "de", "en") == (Span("Hello"),)
    assert best(field, "de") == (Span("Hallo"),)
    assert state(field, "de") == "missing"


def test_a_translation_is_stale_when_its_source_changed() -> None:
    field = with_text(localised("Hallo", "nl"), "en", "Hello", source="nl")
    assert not stale(field, "en", "nl")
    changed = with_text(field, "nl", "Hallo daar")
    assert stale(changed, "en", "nl")
    assert not stale(with_text(changed, "en", "Hello there", source="nl"), "en", "nl")


def test_confirming_a_translation_takes_staleness_away() -> None:
    field = with_text(with_text(localised("Hallo", "nl"), "en", "Hello", source="nl"), "nl", "Hallo daar")
    assert not stale(with_text(field, "en", "Hello", source="nl"), "en", "nl")


def test_no_change_is_the_same_object_and_empty_text_goes() -> None:
    field = localised("Hallo", "nl")
    assert with_text(field, "nl", "Hallo") is field
    assert with_text(field, "en", "") is field
    assert with_text(field, "nl", "") == ()


def test_the_fingerprint_knows_marks() -> None:
    assert fingerprint((Span("a"),)) != fingerprint((Span("a", strong=True),))
    assert fingerprint((Span("a"),)) == "".join(fingerprint((Span("a"),)))
    assert len(fingerprint(())) == 32
