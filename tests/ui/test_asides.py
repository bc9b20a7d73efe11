"""What an import set aside is read beside the text, taken back and thrown away; each is one undo step."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from museum import identity
from presskit.intake.imported import Imported
from presskit.intake.text import read_release
from presskit.kit.blocks import Paragraph
from presskit.kit.details import Subject
from presskit.kit.localised import string
from presskit.kit.model import Aside
from presskit.ui.details.article import ArticleForm
from presskit.ui.dragging import Target
from presskit.ui.window import Window
from ui.test_incoming import RELEASE
from ui.windows import SECOND, Openers, two_articles

ARTICLE = identity("article")
ASIDES = (
    Aside(text="Home\nNieuws\n\nContact", reason="A line below the heading for pictures"),
    Aside(text="Met groet"),
)


@pytest.fixture
def window(opened: Openers) -> Window:
    start = two_articles()
    articles = tuple(replace(article, asides=ASIDES) for article in start.articles)
    return opened(replace(start, articles=articles))


def form(window: Window, article: str = ARTICLE) -> ArticleForm:
    window.details.open(Subject("article", article), "asides")
    shown = window.details.form
    assert isinstance(shown, ArticleForm)
    return shown


def test_the_outline_says_so_and_leads_to_the_words(window: Window) -> None:
    window.show_outline()
    index = window.outline.index_of("asides", ARTICLE)
    assert index is not None
    assert index.data() == "Set aside · 2"
    window.going.to(Target("asides", ARTICLE, "asides"))
    shown = window.details.form
    assert isinstance(shown, ArticleForm)
    assert shown.ui.asides.hasFocus()
    rows = [[shown.ui.asides.model().index(row, column).data() for column in (0, 1)] for row in (0, 1)]
    assert rows == [["Home Nieuws Contact", ASIDES[0].reason], ["Met groet", ""]]
    assert shown.ui.aside_text.toPlainText() == ASIDES[0].text
    assert shown.ui.aside_text.isReadOnly()
    shown.ui.asides.setCurrentCell(1, 0)
    assert shown.ui.aside_text.toPlainText() == "Met groet"


def test_words_go_into_the_text_at_the_caret_as_one_step(window: Window) -> None:
    before = window.session.kit
    window.surface.go_to(before.articles[0].body[1].id)
    shown = form(window)
    shown.ui.asides.setCurrentCell(0, 0)
    shown.ui.aside_take.click()
    now = window.session.kit.articles[0]
    new = now.body[2]
    assert isinstance(new, Paragraph)
    assert string(new.text, window.language).startswith("Home")
    assert now.asides == ASIDES[1:]
    assert window.surface.current_block() == new.id
    assert shown.ui.aside_text.toPlainText() == "Met groet"
    assert window.history.undo.text() == "&Undo: take back what was set aside"
    window.session.stack.undo()
    assert window.session.kit is before


def test_words_of_another_article_end_its_text(window: Window) -> None:
    shown = form(window, SECOND)
    shown.ui.aside_take.click()
    assert window.article == SECOND
    last = window.session.kit.articles[1].body[-1]
    assert isinstance(last, Paragraph)
    assert string(last.text, window.language) == "Contact"


def test_what_is_thrown_away_comes_back_by_undo_and_an_empty_list_is_away(window: Window) -> None:
    before = window.session.kit
    shown = form(window)
    shown.ui.aside_remove.click()
    assert "Thrown away: “Home Nieuws Contact”" in window.info.text
    shown.ui.aside_remove.click()
    assert window.session.kit.articles[0].asides == ()
    assert shown.ui.asides_box.isHidden()
    window.show_outline()
    assert window.outline.index_of("asides", ARTICLE) is None
    shown.asides.throw_away()
    shown.asides.take_back()
    window.session.stack.undo()
    window.session.stack.undo()
    assert window.session.kit is before


def test_a_text_that_is_only_read_keeps_what_was_set_aside(window: Window) -> None:
    window.designing.set(on=True)
    shown = form(window)
    assert not shown.ui.aside_take.isEnabled()
    shown.asides.take_back()
    shown.asides.throw_away()
    assert window.session.kit.articles[0].asides == ASIDES


def test_the_list_of_an_import_leads_there(opened: Openers) -> None:
    window = opened()
    imported: Imported = read_release(f"Home | Nieuws | Contact\n\n{RELEASE}".encode(), name="x")
    window.incoming.came(imported, b"", "x")
    assert imported.article.asides
    dialog = window.incoming.review(imported)
    dialog.chosen.emit("asides")
    shown = window.details.form
    assert isinstance(shown, ArticleForm)
    assert shown.article.id == imported.article.id
    assert shown.ui.aside_text.toPlainText() == imported.article.asides[0].text
    dialog.close()
