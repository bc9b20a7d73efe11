"""How the page looks, what can be pressed on it, and its menus."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument, QTextImageFormat, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kit.articles import nl, sample
from presskit.kit.blocks import Figure, Paragraph, Rating
from presskit.kit.edits import with_article, with_block
from presskit.kit.lines import RULES
from presskit.kit.start import new_kit
from presskit.ui.days import in_words
from presskit.ui.session import Session
from presskit.ui.text import mouse, words
from presskit.ui.text.looks import APPEARANCES, CONTRAST, DARK, LIGHT, LOOKS, Appearance
from presskit.ui.text.menu import context_menu
from presskit.ui.text.page import Page
from presskit.ui.text.paint import number_label
from presskit.ui.text.picture import star_rect
from presskit.ui.text.surface import INSERTABLE, Surface
from ui.driving import check
from ui.surfaces import CONTROL, PHOTO_COLOUR, number, press, put, quote, surface_of, type_
from ui.surfaces import words as words_of


def image_of(s: Surface) -> QImage:
    """The viewport, from top to bottom, without scrolling."""
    s.resize(s.width(), round(s.document().size().height()) + 200)
    QApplication.processEvents()
    s.verticalScrollBar().setValue(0)
    return s.viewport().grab().toImage()


def colours(image: QImage, left: int, top: int, width: int, height: int) -> set[str]:
    xs, ys = (
        range(max(left, 0), min(left + width, image.width())),
        range(max(top, 0), min(top + height, image.height())),
    )
    return {image.pixelColor(x, y).name() for x, y in itertools.product(xs, ys)}


def rect_of(s: Surface, block: str, role: str = "") -> tuple[int, int]:
    """Top and bottom of a line."""
    k = number(s, block, role)
    shown = next(x for x in s.shown() if x.number == k)
    return round(shown.rect.top()), round(shown.rect.bottom())


# --- looks ------------------------------------------------------------------------------------------------------------


def luminance(name: str) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def pairs(appearance: Appearance) -> Iterator[tuple[str, str]]:
    grounds = {"cta": ["tint"], "facts": ["card"], "gallery": ["card"], "video": ["card"]}
    for role, look in LOOKS.items():
        for ground in grounds.get(RULES[role].kind, ["paper"]):
            if look.colour == "on_accent":
                yield "on_accent", "accent"
            else:
                yield from ((colour, ground) for colour in (look.colour, "faint", "accent"))
    yield from (("ink", "select"), ("good", "paper"), ("warn", "paper"), ("soft", "card"), ("faint", "card"))


@pytest.mark.parametrize("appearance", APPEARANCES.values(), ids=APPEARANCES)
def test_all_text_can_be_read_on_its_ground(appearance: Appearance) -> None:
    least = 7.0 if appearance is CONTRAST else 4.5
    for ink, ground in pairs(appearance):
        a, b = sorted((luminance(getattr(appearance, ink)), luminance(getattr(appearance, ground))))
        assert (b + 0.05) / (a + 0.05) >= (4.5 if ground == "select" else least), (ink, ground)


def test_every_role_has_its_look_and_its_words() -> None:
    assert set(LOOKS) == set(RULES) == set(words.roles())
    assert set(words.hints()) >= {role for role, rule in RULES.items() if not rule.atomic and role != "table.row"}
    assert set(words.blocks()) == set(INSERTABLE)


@pytest.mark.parametrize("appearance", [LIGHT, DARK, CONTRAST], ids=lambda a: a.name)
def test_the_page_is_painted_in_its_colours(qtbot: QtBot, appearance: Appearance) -> None:
    s = surface_of(qtbot)
    s.set_page(Page(appearance, 1.0))
    image = image_of(s)
    assert image.pixelColor(image.width() - 2, 2).name() == appearance.paper
    top, bottom = rect_of(s, "q1", "quote.text")
    assert colours(image, 0, (top + bottom) // 2, 3, 2) == {appearance.accent}, "the quote's bar"
    top, bottom = rect_of(s, "x1", "fact")
    assert image.pixelColor(10, (top + bottom) // 2).name() == appearance.card
    top, bottom = rect_of(s, "c1", "cta.text")
    assert image.pixelColor(10, (top + bottom) // 2).name() == appearance.tint
    top, bottom = rect_of(s, "c1", "cta.button")
    assert appearance.accent in colours(image, 30, top - 2, 10, 4)
    top, bottom = rect_of(s, "i1")
    assert appearance.accent in colours(image, 0, top, 24, bottom - top), "a bullet"
    top, bottom = rect_of(s, "f1", "figure.image")
    assert image.pixelColor(200, (top + bottom) // 2).name() == PHOTO_COLOUR
    beside = s.grab().toImage().pixelColor(3, 300).name()
    assert beside == appearance.paper, "the margins are the page, too"


def test_an_empty_line_says_what_it_asks_for_until_it_is_written(qtbot: QtBot) -> None:
    s = surface_of(qtbot, new_kit("nl"))
    put(s, "lead")
    top, bottom = rect_of(s, "headline")
    empty = image_of(s)
    assert len(colours(empty, 4, top, 200, bottom - top)) > 1
    s.session.apply(with_article(s.session.kit, replace(s.session.kit.articles[0], headline=nl("\u00a0"))), "Kop")
    written = image_of(s)
    assert len(colours(written, 4, top, 200, bottom - top)) == 1


def test_a_quote_stands_free_of_what_is_around_it(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    roles = [line.role for line in s.lines]
    role, last = (s.document().findBlockByNumber(roles.index(f"quote.{r}")) for r in ("role", "organisation"))
    assert last.blockFormat().bottomMargin() > role.blockFormat().bottomMargin() + 20


def test_a_figure_without_picture_says_what_it_waits_for(qtbot: QtBot) -> None:
    kit = with_block(sample(), Figure(id="f1", alt=nl("De trap")))
    s = surface_of(qtbot, kit)
    k = number(s, "f1")
    assert s._thing(k).waits_for == "Waits for its picture: De trap"
    wanted = QSignalSpy(s.picture_wanted)
    put(s, "f1", 0, "figure.image")
    press(s, Qt.Key.Key_Return)
    assert wanted.at(0) == ["f1"]
    assert s.session.kit is kit
    put(s, "gf1", 0, "gallery.image")
    press(s, Qt.Key.Key_Return)
    assert wanted.count() == 1
    assert s.current_role() == "gallery.caption"
    s.pictures = lambda _: None
    s.pictures_changed()
    assert s._thing(number(s, "gf1")).waits_for == "vleugel.jpg cannot be shown"
    image_of(s)


def test_an_empty_credit_shows_that_of_the_image(qtbot: QtBot) -> None:
    kit = sample()
    image = replace(kit.images[0], credit="De Vries", caption=nl("Van de kade"))
    s = surface_of(qtbot, replace(kit, images=(image,)))
    line = s.lines[number(s, "gf1", "gallery.credit")]
    assert s.inherited(line) == "De Vries"
    assert s.inherited(s.lines[number(s, "gf1", "gallery.caption")]) == "Van de kade"
    assert s.inherited(s.lines[number(s, "p1")]) == ""
    image_of(s)


def test_a_picture_is_as_wide_as_the_text_and_never_too_tall(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    image_of(s)
    top, bottom = rect_of(s, "f1", "figure.image")
    assert bottom - top == pytest.approx(s.viewport().width() / 2, abs=12)
    tall = QImage(100, 400, QImage.Format.Format_RGB32)
    tall.fill(QColor("#123456"))
    s.pictures = lambda _: tall
    s.pictures_changed()
    image_of(s)
    top, bottom = rect_of(s, "f1", "figure.image")
    assert 400 < bottom - top < 440


def test_a_picture_that_comes_back_has_its_room(qtbot: QtBot) -> None:
    """Its size is asked for while the change is made: by the lines there are then."""
    s = surface_of(qtbot)
    image_of(s)
    top, bottom = rect_of(s, "f1", "figure.image")
    s.selectAll()
    press(s, Qt.Key.Key_Backspace)
    image_of(s)
    s.session.stack.undo()
    image_of(s)
    again = rect_of(s, "f1", "figure.image")
    assert again[1] - again[0] == pytest.approx(bottom - top, abs=2)
    assert rect_of(s, "f1", "figure.caption")[0] >= again[1] - 2


def test_nothing_is_loaded_from_a_file(qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An answer of nothing would let Qt load the file by itself: 299 red pixels in a row."""
    file = tmp_path_factory.mktemp("picture") / "red.png"
    red = QImage(300, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    red.save(str(file))
    s = surface_of(qtbot)
    loaded = s.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(str(file)))
    assert isinstance(loaded, QImage)
    assert loaded.size().width() == 1
    put(s, "lead")
    image = QTextImageFormat()
    image.setName(str(file))
    s.textCursor().insertImage(image)
    check(s)
    shown = image_of(s)
    assert "#ff0000" not in colours(shown, 0, 0, shown.width(), 400)


def test_columns_are_as_wide_as_their_cells(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "t1", "table.row")
    before = s.document().findBlockByNumber(k).blockFormat().tabPositions()[0].position
    put(s, "t1", 8, "table.row")
    type_(s, " en ook zondagmiddag nog")
    after = s.document().findBlockByNumber(k).blockFormat().tabPositions()[0].position
    head = s.document().findBlockByNumber(k - 1).blockFormat().tabPositions()[0].position
    assert before < after == head
    check(s)


@pytest.mark.parametrize(
    ("n", "depth", "label"), [(3, 0, "3"), (3, 1, "c"), (28, 1, "ab"), (4, 2, "iv"), (19, 2, "xix")]
)
def test_numbers_by_depth(n: int, depth: int, label: str) -> None:
    assert number_label(n, depth) == label


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("nl", "20 november 2026"),
        ("en", "20 November 2026"),
        ("en-GB", "20 November 2026"),
        ("en-US", "November 20, 2026"),
        ("xx", "20 November 2026"),
    ],
)
def test_a_date_is_written_as_in_its_language(language: str, shown: str) -> None:
    assert in_words("2026-11-20", language) == shown
    assert in_words("gisteren", language) == "gisteren"


def test_the_margin_says_what_a_line_is(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.resize(1100, 600)
    put(s, "lead")
    QApplication.processEvents()
    lead = s._margin.grab().toImage()
    assert len(colours(lead, 0, 0, lead.width(), lead.height())) > 1
    s.resize(720, 600)
    QApplication.processEvents()
    narrow = s._margin.grab().toImage()
    assert len(colours(narrow, 0, 0, narrow.width(), narrow.height())) == 1


# --- pressing ---------------------------------------------------------------------------------------------------------


def click(s: Surface, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(s.viewport(), Qt.MouseButton.LeftButton, modifiers, at.toPoint())


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_date_can_be_pressed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.go_to("kicker")
    at = next(mouse.date_rect(s, x).center() for x in s.shown() if x.line.role == "dateline")
    assert mouse.hot_line(s, at) is not None
    click(s, at)
    popup = s._dates
    assert popup is not None
    popup.none.click()
    assert s.session.kit.articles[0].dateline.date == ""
    assert s.date() == ""


def test_an_approval_can_be_pressed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    image_of(s)
    wanted = QSignalSpy(s.approval_wanted)
    top, _ = rect_of(s, "q1", "quote.name")
    click(s, QPointF(s.viewport().width() - 12, top + 10))
    assert wanted.at(0) == ["q1"]
    assert s.chip("q1") == ("✓ Approved", "good")
    put(s, "q1", role="quote.text")
    type_(s, "!")
    assert s.chip("q1") == ("Wording changed", "warn")
    s.session.apply(with_block(s.session.kit, replace(quote(s), approval=type(quote(s).approval)())), "x")
    assert s.chip("q1") == ("Draft", "faint")
    assert s.chip("p1") is None


def test_stars_can_be_pressed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    image_of(s)
    k = number(s, "r1", "rating.stars")
    rect = next(x.rect for x in s.shown() if x.number == k)
    click(s, star_rect(rect, 1, 1.0).center())
    rating = s.block("r1")
    assert isinstance(rating, Rating)
    assert rating.stars == 2
    s.setReadOnly(True)
    click(s, star_rect(rect, 4, 1.0).center())
    assert s.block("r1") is rating


def test_a_link_opens_with_control(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    opened = QSignalSpy(s.link_opened)
    put(s, "p1", words_of(s, "p1").index("toelichting") + 4)
    click(s, QPointF(s.cursorRect().center()), CONTROL)
    assert opened.at(0) == ["https://museum.example/"]
    put(s, "p1", 2)
    click(s, QPointF(s.cursorRect().center()), CONTROL)
    assert opened.count() == 1


def test_clicks_beside_the_text_are_clicks_in_it(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.resize(1100, 600)
    put(s, "p1")
    line = s.viewport().mapTo(s, QPoint(0, rect_of(s, "lead")[0] + 8))
    QTest.mouseClick(s, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, line.y()))
    assert s.caret() == (number(s, "lead"), 0)


def test_a_picture_is_asked_for_by_a_double_click(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    image_of(s)
    wanted = QSignalSpy(s.picture_wanted)
    for block, role in (("f1", "figure.image"), ("gf2", "gallery.image")):
        top, bottom = rect_of(s, block, role)
        QTest.mouseDClick(s.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, (top + bottom) // 2))
    assert [wanted.at(n)[0] for n in range(wanted.count())] == ["f1", "gf2"]


def test_control_and_the_wheel_ask_for_another_zoom(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    wanted = QSignalSpy(s.zoom_wanted)
    for delta in (120, -120):
        wheel = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, CONTROL,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(s.viewport(), wheel)
    assert [wanted.at(n)[0] for n in range(wanted.count())] == [1, -1]


# --- people -----------------------------------------------------------------------------------------------------------


def test_people_are_offered_while_a_name_is_typed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "q1", role="quote.text")
    s.insert_block("quote")
    new = s.current_block()
    put(s, new, role="quote.name")
    type_(s, "ba")
    assert s.offering.people.isVisible()
    assert [s.offering.people.item(n).text() for n in range(s.offering.people.count())] == ["Karim Bakker"]
    press(s, Qt.Key.Key_Down)
    press(s, Qt.Key.Key_Return)
    assert not s.offering.people.isVisible()
    assert (words_of(s, new, "quote.name"), quote(s, new).speaker) == ("Karim Bakker", "karim")
    check(s)


def test_enter_without_a_choice_and_escape_leave_the_name_as_typed(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    put(s, "q1", 0, role="quote.name")
    press(s, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    type_(s, "Jan")
    assert s.offering.people.isVisible()
    press(s, Qt.Key.Key_Return)
    assert (words_of(s, "q1", "quote.name"), s.current_role()) == ("Jan", "quote.role")
    put(s, "q1", role="quote.name")
    type_(s, "e")
    press(s, Qt.Key.Key_Escape)
    assert not s.offering.people.isVisible()
    type_(s, " ")
    assert s.offering.people.isVisible()
    press(s, Qt.Key.Key_Tab)
    assert words_of(s, "q1", "quote.name") == "Jane Doe"
    s.go_to("lead")
    qtbot.waitUntil(lambda: not s.offering.people.isVisible())


# --- menus ------------------------------------------------------------------------------------------------------------


def entries(menu: QMenu) -> dict[str, bool]:
    """Words of a menu and its submenus, and whether they can be chosen."""
    found: dict[str, bool] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()} > {name}": on for name, on in entries(inner).items()}
        elif action.text():
            found[action.text()] = action.isEnabled()
    return found


def choose(menu: QMenu, *path: str) -> None:
    for action in menu.actions():
        if action.text() == path[0]:
            inner = action.menu()
            if isinstance(inner, QMenu) and len(path) > 1:
                choose(inner, *path[1:])
            else:
                action.trigger()
            return
    raise LookupError(path)


def test_the_menu_is_for_where_the_caret_is(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    QApplication.clipboard().setText("x")
    put(s, "p1")
    menu = entries(context_menu(s, s))
    assert menu["Paste"]
    assert not menu["Cut"]
    assert not menu["Undo"]
    assert menu["Type of block > Quote"]
    assert "Add column after" not in menu
    type_(s, "x")
    assert "Undo: typing" in entries(context_menu(s, s))
    assert "Redo" in entries(context_menu(s, s))
    put(s, "t1", 0, "table.row")
    assert {"Add row below", "Add column after", "Remove column"} <= entries(context_menu(s, s)).keys()
    put(s, "c1", 0, "cta.url")
    assert not any(name.startswith("Marks") for name in entries(context_menu(s, s)))
    put(s, "dateline")
    assert entries(context_menu(s, s))["Date…"]
    assert "Remove block" not in entries(context_menu(s, s))


def test_the_menu_does_what_it_says(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    k = number(s, "p2")
    s.set_places((k, 0), (k, 2))
    choose(context_menu(s, s), "Marks", "Small capitals")
    assert s.lines[k].text[0].small_caps
    choose(context_menu(s, s), "Type of block", "Subhead")
    assert s.lines[k].role == "subhead"
    choose(context_menu(s, s), "Insert", "Rating")
    assert s.current_role() == "rating.of"
    put(s, "t1", 0, "table.row")
    choose(context_menu(s, s), "Add column after")
    choose(context_menu(s, s), "Remove row")
    put(s, "gf1", 0, "gallery.caption")
    choose(context_menu(s, s), "Add picture")
    put(s, "i1")
    choose(context_menu(s, s), "Remove block")
    check(s)
    while s.session.stack.canUndo():
        choose(context_menu(s, s), next(iter(entries(context_menu(s, s)))))
    assert s.session.kit == sample()


def test_a_read_only_menu_changes_nothing(qtbot: QtBot) -> None:
    s = surface_of(qtbot)
    s.setReadOnly(True)
    put(s, "p1")
    menu = entries(context_menu(s, s))
    assert [name for name, on in menu.items() if on] == ["Select all"]


def test_a_key_in_a_long_text_touches_its_line_only(qtbot: QtBot) -> None:
    """What that takes at 5,000 words is measured in benchmarks/: walking the document at each key would be felt."""
    body = tuple(Paragraph(id=f"n{n}", text=nl("een twee drie vijf zes " * 10)) for n in range(100))
    kit = sample()
    kit = with_article(kit, replace(kit.articles[0], body=body))
    s = Surface(Session(kit), "a1", "nl")
    qtbot.addWidget(s)
    s.show()
    put(s, "n50", 5)
    changes: list[tuple[int, int, int]] = []
    s.document().contentsChange.connect(lambda at, gone, come: changes.append((at, gone, come)))
    was = s.lines
    type_(s, "o")
    assert [(gone, come) for _, gone, come in changes] == [(0, 1)]
    assert sum(one is not other for one, other in zip(was, s.lines, strict=True)) == 1
