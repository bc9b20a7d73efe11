from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from presskit.kit import rights
from presskit.kit.icons import STANDARD_NAMES, uses
from presskit.kit.model import Article, Contact, Embargo, Image, Immediate, Organisation, Social, UsageTerms
from presskit.kit.slugs import slug_of
from presskit.kit.start import new_kit

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("release", "runs"),
    [
        (None, False),
        (Immediate(), False),
        (Embargo(until="2026-11-20T13:00:00+01:00"), False),
        (Embargo(until="2026-11-20T13:00:01+01:00"), True),
        (Embargo(until="2026-11-20T13:30:00", zone="Europe/Amsterdam"), True),
        (Embargo(until="2026-11-20T12:30:00", zone="Europe/Amsterdam"), False),
        (Embargo(until="2026-11-20T13:00:00"), True),  # no zone: it may still run somewhere
        (Embargo(until="2026-11-20"), True),
        (Embargo(until="2026-11-18"), False),
        (Embargo(until="soon"), True),
        (Embargo(), True),
    ],
)
def test_an_embargo_runs_until_its_moment(release: Embargo | Immediate | None, *, runs: bool) -> None:
    article = Article(id="a", release=release)
    assert (rights.embargo(article, NOON) is not None) is runs
    kit = replace(new_kit("nl"), articles=(article,))
    assert rights.embargoed(kit, NOON) == ((article,) if runs else ())


@pytest.mark.parametrize(
    ("usage", "use", "expected"),
    [
        (UsageTerms(), "print", None),
        (UsageTerms(uses=("web",)), "print", "use-not-allowed"),
        (UsageTerms(uses=("web", "print")), "print", None),
        (UsageTerms(valid_until="2026-11-20"), "print", None),
        (UsageTerms(valid_until="2026-11-18"), "print", "expired"),
        (UsageTerms(valid_from="2026-11-22"), "print", "not-yet-valid"),
    ],
)
def test_an_image_may_be_used_as_its_terms_say(usage: UsageTerms, use: str, expected: str | None) -> None:
    assert rights.fault(Image(id="i", usage=usage), use, NOON) == expected  # type: ignore[arg-type]  # drawn from a table


def test_validity() -> None:
    assert rights.valid("", "", NOON)
    assert rights.valid("2026-11-20", "2026-11-21", NOON)
    assert not rights.valid("", "2026-11-01", NOON)


def test_the_standard_set_and_its_uses() -> None:
    kit = new_kit("nl")
    assert tuple(icon.name for icon in kit.icons) == STANDARD_NAMES
    assert len(STANDARD_NAMES) == 22
    kit = replace(
        kit,
        contacts=(Contact(id="c", phone="020 555 01 23"),),
        organisation=Organisation(website="https://x.example", social=(Social(network="linkedin", url="https://x"),)),
    )
    assert uses(kit, "icon-phone") == (("contact", "c"),)
    assert uses(kit, "icon-envelope") == ()
    assert uses(kit, "linkedin") == (("social", "linkedin"),)
    assert uses(kit, "icon-screen") == (("organisation", "website"),)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Museum opent nieuwe vleugel", "museum-opent-nieuwe-vleugel"),
        ("Čapek & Zoon — «Café»", "capek-zoon-cafe"),
        ("Αθήνα: νέα έκθεση", "athina-nea-ekthesi"),
        ("Нова виставка", "nova-vistavka"),
        ("北京", "beijing"),
        ("متحف جديد", "mthf-jdyd"),
        ("Ærø, Łódź & Straße", "aero-lodz-strasse"),
        ("’s Avonds: foto’s", "s-avonds-fotos"),
        ("٢٠٢٦", "2026"),
        ("🙂 — ☂", ""),
        ("x " * 80, "x-" * 29 + "x"),
    ],
)
def test_slugs(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_a_kit_has_a_slug_of_its_own_whatever_its_title_is_made_of() -> None:
    assert new_kit("zh", title="北京").slug == "beijing"
    assert new_kit("nl", name="Zomer 2027").slug == "zomer-2027"
    assert new_kit("nl").slug == "presskit"
    one, other = new_kit("nl", title="☂"), new_kit("nl", title="☂")
    assert one.slug.startswith("presskit-")
    assert one.slug != other.slug
