"""What is kept between exports never shows: a kit that was edited gives the bytes that a process of its own gives."""

from __future__ import annotations

import gc
import hashlib
import io
import subprocess
import sys
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import museum
from outside import poppler
from presskit.kit import blocks, edits, model
from presskit.kit.localised import localised
from presskit.publish import recalled
from presskit.publish.outline import Audience
from presskit.publish.pdf import columns, reuse
from presskit.publish.pdf.canvas import Canvas
from presskit.publish.pdf.composition import write_section
from presskit.publish.pdf.export import ProfileName, compose_pages, write_pdf
from presskit.publish.pdf.section import Section
from presskit.publish.pdf.typeset import typeset
from publish.pdf.test_compendium import NOW, compendium

ASSETS = museum.assets()
WORDS = ("Een vleugel", "fijne ﬁguren 1234", "Onderhoudswerkzaamheden", "“Nee”", "ÀÉ", "een twee drie vier vijf " * 40)
_MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} 10"><rect width="{0}" height="10"/></svg>'
LOGOS = tuple(model.Logo(name=f"mark {width}", svg=_MARK.format(width)) for width in (20, 30))
FEWER = settings(max_examples=max(settings().max_examples // 4, 25))


def written(kit: model.Kit, **chosen: Any) -> bytes:
    out = io.BytesIO()
    options = {"to": "screen", "language": "nl", "audience": "press", "now": NOW, **chosen}
    write_pdf(kit, ASSETS.__getitem__, out, **options)
    return out.getvalue()


def cold(kit: model.Kit, **chosen: Any) -> bytes:
    """What is written where nothing was kept: sections and what is shown are put aside meanwhile."""
    kept = dict(reuse._kept), list(reuse._surroundings), list(reuse._counted), dict(reuse._memories)
    shown = dict(recalled._recalled)
    reuse.forget()
    recalled._recalled.clear()
    try:
        return written(kit, keep=False, **chosen)
    finally:
        recalled._recalled.update(shown)
        reuse._kept.update(kept[0])
        reuse._surroundings[:], reuse._counted[:] = kept[1], kept[2]
        reuse._memories.update(kept[3])


def _paragraph(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    article = kit.articles[at % len(kit.articles)]
    body = list(article.body)
    place = number % (len(body) + 1)
    body.insert(place, blocks.Paragraph(id=museum.identity(f"new {at} {number} {words}"), text=localised(words, "nl")))
    return edits.with_article(kit, replace(article, body=tuple(body)))


def _shorter(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    article = kit.articles[at % len(kit.articles)]
    place = number % max(len(article.body), 1)
    return edits.with_article(kit, replace(article, body=article.body[:place] + article.body[place + 1 :]))


def _headline(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    article = kit.articles[at % len(kit.articles)]
    return edits.with_article(kit, replace(article, headline=localised(words, "nl")))


def _break(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    article = kit.articles[at % len(kit.articles)]
    place = number % (len(article.body) + 1)
    new = blocks.PageBreak(id=museum.identity(f"break {at} {number}"))
    return edits.with_article(kit, replace(article, body=(*article.body[:place], new, *article.body[place:])))


def _moved(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    articles = list(kit.articles)
    articles.insert(number % len(articles), articles.pop(at % len(articles)))
    return replace(kit, articles=tuple(articles))


def _fewer(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    gone = at % len(kit.articles)
    return replace(kit, articles=kit.articles[:gone] + kit.articles[gone + 1 :]) if len(kit.articles) > 1 else kit


def _title(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    return replace(kit, title=words, modified=f"2026-11-{10 + number % 15}T10:00:00+01:00")


def _image(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    place = at % len(kit.images)
    image = replace(kit.images[place], alt=localised(words, "nl"), creator=words)
    return replace(kit, images=(*kit.images[:place], image, *kit.images[place + 1 :]))


def _terms(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    """Give all pictures the same terms, which are printed once, after the last article."""
    usage = model.UsageTerms(text=localised(words, "nl"))
    return replace(kit, images=tuple(replace(image, usage=usage) for image in kit.images))


def _logos(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    organisation = replace(kit.organisation, logos=LOGOS[: number % 3], name=localised(words, "nl"))
    return replace(kit, organisation=organisation)


def _theme(kit: model.Kit, at: int, words: str, number: int) -> model.Kit:
    page = replace(kit.theme.page, columns=1 + number % 3)
    return replace(kit, theme=replace(kit.theme, page=page))


EDITS = (_paragraph, _shorter, _headline, _break, _moved, _fewer, _title, _image, _terms, _logos, _theme)
STEPS = st.lists(
    st.tuples(st.sampled_from(EDITS), st.integers(0, 9), st.sampled_from(WORDS), st.integers(0, 40)),
    min_size=1,
    max_size=5,
)


@FEWER
@given(
    st.sampled_from([1, 2, 5]),
    STEPS,
    st.sampled_from(["screen", "print", "proof"]),
    st.sampled_from([None, "ua2"]),
    st.sampled_from(["press", "public"]),
)
def test_any_edits_give_the_bytes_of_a_first_export(
    count: int, steps: list[Any], to: ProfileName, standard: Any, audience: Audience
) -> None:
    chosen = {"to": to, "audience": audience, "standard": None if to == "print" else standard}
    kit = compendium(count) if count > 1 else museum.kit()
    written(kit, **chosen)
    for edit, at, words, number in steps:
        kit = edit(kit, at, words, number)
        warm = written(kit, **chosen)
        assert warm == cold(kit, **chosen)
        assert warm == written(kit, **chosen)


def test_an_article_shows_what_belongs_to_the_kit_where_it_comes_first_or_last() -> None:
    whole = museum.kit().articles[0]  # with pictures enough to share their terms
    kit = replace(compendium(2), articles=(whole, replace(whole, id=museum.identity("another"))))
    kit = _terms(kit, 0, "Vrij voor de pers", 0)
    kit = replace(kit, downloads=(), organisation=replace(kit.organisation, boilerplate=(), social=(), website=""))
    kit = replace(kit, organisation=replace(kit.organisation, address=(), logos=LOGOS))
    without = replace(kit, organisation=replace(kit.organisation, logos=()))
    alone = replace(kit, articles=kit.articles[:1])
    for edited in (kit, without, kit, alone, kit):
        assert written(edited) == cold(edited)
    assert len({written(each) for each in (kit, without, alone)}) == 3


def test_an_edited_kit_gives_the_bytes_of_a_process_of_its_own() -> None:
    kit = compendium(4)
    written(kit)
    for number in range(3):
        kit = _paragraph(kit, number, WORDS[number], number)
        written(kit)
    here = hashlib.sha256(written(kit)).hexdigest()
    code = (
        "import hashlib; from publish.pdf import test_reuse as t; kit = t.compendium(4)\n"
        "for n in range(3): kit = t._paragraph(kit, n, t.WORDS[n], n)\n"
        "print(hashlib.sha256(t.written(kit)).hexdigest())"
    )
    there = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert there.stdout.strip() == here


def test_of_many_articles_only_the_edited_one_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    set_again: list[str] = []

    def noted(setting: Any, article: Any, **more: Any) -> Any:
        set_again.append(article.id)
        return typeset(setting, article, **more)

    monkeypatch.setattr("presskit.publish.pdf.composition.typeset", noted)
    kit = compendium(6)
    reuse.forget()
    written(kit)
    assert len(set_again) == 6
    set_again.clear()
    written(_headline(kit, 3, "Anders", 0))
    assert set_again == [kit.articles[3].id]


def test_of_an_edited_article_only_what_differs_is_set_and_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    made: list[str] = []

    def ended(canvas: Canvas, **told: Any) -> Any:
        drawn.append(canvas.page)
        return traced(canvas, **told)

    def noted(here: Any, part: Any, **more: Any) -> Any:
        made.append(part.id)
        return in_columns(here, part, **more)

    traced, in_columns = Canvas.end_traced_page, columns.in_columns
    monkeypatch.setattr(Canvas, "end_traced_page", ended)
    monkeypatch.setattr("presskit.publish.pdf.typeset.in_columns", noted)
    kit = museum.kit()
    reuse.forget()
    written(kit)
    pages = len(drawn)
    assert pages > 2
    assert drawn == list(range(pages))
    article = kit.articles[0]
    place = next(n for n, block in enumerate(article.body) if isinstance(block, blocks.Paragraph))
    paragraph = article.body[place]
    assert isinstance(paragraph, blocks.Paragraph)
    for words in ("Even lang als eerst.", "Even kort als eerst."):
        changed = replace(paragraph, text=localised(words, "nl"))
        body = (*article.body[:place], changed, *article.body[place + 1 :])
        kit = edits.with_article(kit, replace(article, body=body))
        drawn.clear()
        made.clear()
        warm = written(kit)
        assert made == [paragraph.id]
        assert warm == cold(kit)
    assert 0 < len(drawn) < pages


def test_a_paragraph_that_changes_places_with_its_like_is_read_in_its_new_place() -> None:
    """Text, boxes and places are then the same, and only the elements that the text belongs to are others."""
    kit = museum.kit()
    article = kit.articles[0]
    words = localised("Twee keer dezelfde woorden.", "nl")
    one, other = (blocks.Paragraph(id=museum.identity(name), text=words) for name in ("one", "other"))
    front, *rest = article.body
    for first, second in ((one, other), (other, one), (one, other)):
        changed = edits.with_article(kit, replace(article, body=(front, first, second, *rest)))
        assert written(changed) == cold(changed)


def test_what_is_kept_stays_within_its_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    reuse.forget()
    kit = compendium(6)
    written(kit)
    whole = reuse._counted[2]
    assert whole == sum(kept.size for kept in reuse._kept.values()) > 0
    monkeypatch.setattr(reuse, "_BYTES", whole // 2)
    for number in range(4):
        data = written(_headline(kit, number, f"Kop {number}", 0))
        assert 0 < reuse._counted[2] == sum(kept.size for kept in reuse._kept.values()) <= whole // 2
        assert data == cold(_headline(kit, number, f"Kop {number}", 0))


def test_nothing_is_kept_for_a_process_that_writes_once() -> None:
    reuse.forget()
    written(compendium(3), keep=False)
    assert not reuse._kept


def test_an_article_by_itself_has_the_pages_that_it_has_among_all(tmp_path: Any) -> None:
    kit = compendium(5)
    composition = compose_pages(kit, ASSETS.__getitem__, to="screen", language="nl", audience="press", now=NOW)
    (tmp_path / "all.pdf").write_bytes(written(kit))
    whole = pikepdf.open(tmp_path / "all.pdf")
    assert len(whole.pages) == composition.pages
    texts = poppler.text(tmp_path / "all.pdf").split("\f")
    for order, first in enumerate(composition.firsts):
        out = io.BytesIO()
        write_section(composition, order, out)
        path = tmp_path / f"{order}.pdf"
        path.write_bytes(out.getvalue())
        count = len(composition.sections[order].section.pages)
        with pikepdf.open(path) as part:
            assert len(part.pages) == count
            for page, among in zip(part.pages, whole.pages[first : first + count], strict=True):
                assert page.Contents.read_bytes() == among.Contents.read_bytes()
        assert poppler.text(path).split("\f")[:count] == texts[first : first + count]
        assert poppler.complaints(path) == []


class Watching(io.BytesIO):
    """A file that notes how many sections there are as each of its parts is written."""

    def __init__(self) -> None:
        super().__init__()
        self.alive: list[int] = []

    def write(self, data: Any, /) -> int:
        self.alive.append(sum(isinstance(each, Section) for each in gc.get_objects()))
        return super().write(data)


def test_a_process_that_writes_a_kit_once_lets_pages_go_as_they_are_written() -> None:
    reuse.forget()
    gc.collect()
    before = sum(isinstance(each, Section) for each in gc.get_objects())
    out = Watching()
    write_pdf(compendium(6), ASSETS.__getitem__, out, to="screen", language="nl", audience="press", now=NOW, keep=False)
    assert max(out.alive) - before >= 6
    assert out.alive[-1] - before <= 1


def test_what_a_window_keeps_stays_when_its_kit_is_written_once() -> None:
    reuse.forget()
    first = written(compendium(3))
    kept = list(reuse._kept.values())
    assert written(compendium(3), keep=False) == first
    assert all(each.section.pages for each in kept)
    assert written(compendium(3)) == first
