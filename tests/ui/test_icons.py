"""The icons of the kit: shown with their uses, replaced everywhere with one undo step, and restored."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from museum import kit
from presskit.kit import edits
from presskit.kit.blocks import CallToAction, new_id
from presskit.kit.icons import icon_named
from presskit.kit.localised import localised, string
from presskit.kit.model import Icon, Kit
from presskit.ui.icons.detail import Candidate
from presskit.ui.icons.panel import IconsPanel
from presskit.ui.window import Window
from ui.windows import Openers, focused, holding, make, press, settle, trigger, until

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 3h18v18H3z"/></svg>'


def icons_of(window: Window, name: str = "") -> IconsPanel:
    if name:
        window.show_icons(name)
    else:
        trigger(window, "replace_icon")
    panel = window.icons.panel
    assert panel is not None
    return panel


def replaced(panel: IconsPanel, path: Path) -> None:
    """Choose a file and put it in the place of the icon everywhere."""
    panel.offer_file(path)
    until(lambda: panel.detail.candidate)
    panel.ui.everywhere.click()


def drawing(path: Path, svg: str = SQUARE) -> Path:
    path.write_text(svg)
    return path


def said(panel: IconsPanel, name: str) -> bool:
    return name in panel.ui.said.text()


def svg_of(window: Window, name: str) -> str | None:
    icon = icon_named(window.session.kit, name)
    assert icon is not None
    return icon.svg


def shown(panel: IconsPanel) -> list[str]:
    return [tile.name for tile in panel.model.shown]


def test_an_icon_is_shown_with_its_drawing_uses_and_meaning(opened: Openers) -> None:
    panel = icons_of(opened(), "icon-phone")
    assert panel.name == "icon-phone"
    about = panel.ui.about.text()
    assert about.startswith("icon-phone · standard · used 2 times · Telephone · Lucide")
    assert about.endswith("· ISC")
    assert panel.model.rowCount() == 23
    spoken = panel.ui.icons.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "icon-phone, standard, used 2 times, Telephone"


def test_icons_are_found_by_name_and_meaning(opened: Openers) -> None:
    panel = icons_of(opened())
    panel.ui.search.setText("PHONE")
    assert shown(panel) == ["icon-phone"]
    assert panel.name == "icon-phone", "what is not seen would be replaced"
    panel.ui.search.setText("sign up")
    assert shown(panel) == ["icon-mail"]
    panel.ui.search.setText("no such thing")
    assert (shown(panel), panel.name) == ([], "")
    assert not panel.ui.choose.isEnabled()
    panel.ui.search.setText("")
    assert len(shown(panel)) == 23


def test_icons_are_shown_by_what_they_are(opened: Openers) -> None:
    panel = icons_of(opened(calling(2)))

    def only(show: str) -> list[str]:
        panel.ui.show.setCurrentIndex(panel.ui.show.findData(show))
        return shown(panel)

    assert only("own") == ["icon-own", "raket"]
    assert "icon-phone" in only("standard")
    assert "raket" in only("used")
    assert "icon-star" in only("unused")
    assert "raket" in only("unlicensed")
    assert "icon-phone" not in only("meaningless")
    panel.choose("icon-star")
    assert panel.name == "icon-star", "what is asked for is shown, whatever was shown before"


def test_a_replaced_icon_changes_everywhere_and_one_undo_takes_it_back(opened: Openers, tmp_path: Path) -> None:
    window = opened(wait=True)
    first, generation = window.session.kit, window.previewer.generation
    panel = icons_of(window, "icon-phone")
    replaced(panel, drawing(tmp_path / "square.svg"))
    assert svg_of(window, "icon-phone")
    assert panel.name == "icon-phone"
    assert "· replaced ·" in panel.ui.about.text()
    assert panel.ui.bar.isHidden()
    assert panel.ui.restore.isEnabled()
    assert window.history.undo.text() == "&Undo: replace icon icon-phone"
    until(lambda: window.previewer.generation > generation)
    window.session.stack.undo()
    assert window.session.kit is first
    assert "· standard ·" in panel.ui.about.text()


def test_four_actions_change_an_icon_everywhere(opened: Openers) -> None:
    """F5, the icon, the drawing of a library, Replace."""
    window = opened(wait=True)
    focused(window)
    first, actions = window.session.kit, 0

    def act(call: Callable[[], object]) -> None:
        nonlocal actions
        actions += 1
        call()

    act(lambda: press(window, "F5"))
    panel = window.icons.panel
    assert panel is not None
    row, library = panel.model.row_of("icon-phone"), panel.detail.library
    view = panel.ui.icons
    view.scrollTo(panel.model.index(row))
    place = view.visualRect(panel.model.index(row)).center()
    act(lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place))
    assert panel.name == "icon-phone"
    until(lambda: library.found.count() and library.search.text() == "phone")
    item = library.found.visualItemRect(library.found.item(1)).center()
    act(lambda: QTest.mouseClick(library.found.viewport(), Qt.MouseButton.LeftButton, pos=item))
    act(lambda: QTest.mouseClick(panel.ui.everywhere, Qt.MouseButton.LeftButton))
    assert svg_of(window, "icon-phone")
    assert actions <= 4
    assert window.session.stack.count() == 1
    press(window, "Ctrl+Z")
    assert window.session.kit is first


def test_the_file_is_asked_for(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    monkeypatch.setattr("presskit.ui.icons.panel.ask_open", lambda *_: drawing(tmp_path / "square.svg"))
    panel.ui.choose.click()
    until(lambda: panel.detail.candidate)
    assert svg_of(window, "icon-phone") is None, "it is shown before it is done"
    panel.ui.drop.click()
    assert panel.detail.candidate is None


def test_the_standard_drawing_comes_back(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    replaced(panel, drawing(tmp_path / "square.svg"))
    assert svg_of(window, "icon-phone")
    panel.ui.restore.click()
    assert svg_of(window, "icon-phone") is None
    assert not panel.ui.restore.isEnabled()
    for name in ("icon-mail", "icon-phone"):
        panel.choose(name)
        replaced(panel, tmp_path / "square.svg")
    steps = window.session.stack.count()
    panel.actions_.restore_all.trigger()
    assert (svg_of(window, "icon-mail"), svg_of(window, "icon-phone")) == (None, None)
    assert window.session.stack.count() == steps + 1
    assert svg_of(window, "icon-own")


def test_an_icon_of_the_kit_alone_has_no_standard_drawing(opened: Openers) -> None:
    window = opened()
    panel = icons_of(window, "icon-own")
    assert not panel.ui.restore.isEnabled()
    panel.actions_.restore("icon-own")
    assert svg_of(window, "icon-own")


def test_what_is_no_drawing_is_refused_in_one_line(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first = window.session.kit
    panel = icons_of(window, "icon-phone")
    for name, content in (("text.svg", "no drawing"), ("script.svg", "<svg><script>1</script></svg>")):
        panel.offer_file(drawing(tmp_path / name, content))
        until(partial(said, panel, name))
        assert "\n" not in panel.ui.said.text()
        assert panel.ui.choose.isEnabled()
    panel.offer_file(tmp_path / "gone.svg")
    until(partial(said, panel, "gone.svg"))
    assert window.session.kit is first


def drop(panel: IconsPanel, at: QPointF, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(panel, QDragEnterEvent(at.toPoint(), copy, data, left, none))
    QApplication.sendEvent(panel, QDropEvent(at, copy, data, left, none))


def test_a_drawing_is_dropped_on_the_icon_that_it_is_for(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    view = panel.ui.icons
    view.scrollToTop()
    index = panel.model.index(3)
    drop(
        panel, QPointF(view.viewport().mapTo(panel, view.visualRect(index).center())), drawing(tmp_path / "square.svg")
    )
    name = panel.model.shown[3].name
    until(lambda: panel.detail.candidate)
    panel.ui.everywhere.click()
    assert svg_of(window, name)
    assert name != "icon-phone"


def test_what_is_dragged_is_copied_and_its_icon_is_marked(opened: Openers, tmp_path: Path) -> None:
    """A file manager that hears of a move may delete the file."""
    panel = icons_of(opened(), "icon-phone")
    view, data = panel.ui.icons, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drawing(tmp_path / "square.svg")))])
    at = QPointF(view.viewport().mapTo(panel, view.visualRect(panel.model.index(1)).center()))
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over: list[QDropEvent] = [
        QDragEnterEvent(at.toPoint(), both, data, left, none), QDragMoveEvent(at.toPoint(), both, data, left, none)
    ]  # fmt: skip
    before = view.viewport().grab().toImage()
    for event in over:
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(panel, event)
        assert (event.isAccepted(), event.dropAction()) == (True, Qt.DropAction.CopyAction)
    assert panel.delegate.target == 1
    assert view.viewport().grab().toImage() != before
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert panel.delegate.target == -1
    text = QMimeData()
    text.setText("woorden")
    enters = QDragEnterEvent(at.toPoint(), both, text, left, none)
    QApplication.sendEvent(panel, enters)
    assert not enters.isAccepted()


def test_several_drawings_that_are_dropped_are_a_set(opened: Openers, tmp_path: Path) -> None:
    panel = icons_of(opened())
    drop(panel, QPointF(5, 5), drawing(tmp_path / "een.svg"), drawing(tmp_path / "twee.svg"))
    until(lambda: panel.ui.stack.currentWidget() is panel.ui.page_set)
    assert panel.ui.set_summary.text() == "2 added"
    press(panel, "Esc")
    drop(panel, QPointF(5, 5), tmp_path)
    until(lambda: panel.ui.stack.currentWidget() is panel.ui.page_set)
    assert panel.ui.set_summary.text() == "2 added"


def test_it_is_done_by_keys_alone(opened: Openers) -> None:
    window = opened()
    focused(window)
    panel = icons_of(window, "icon-phone")
    assert panel.ui.icons.hasFocus()
    first = panel.name
    press(panel.ui.icons, "Right")
    assert panel.name != first
    press(panel, "Esc")
    assert window.surface.hasFocus()
    assert window.icons.visible, "it stays beside the text"
    for _ in window.going.regions():
        press(window, "F6")
        if panel.ui.icons.hasFocus():
            break
    assert panel.ui.icons.hasFocus()
    press(window, "F6")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert not panel.isAncestorOf(focus)


def test_the_panel_is_shown_hidden_and_remembered(opened: Openers) -> None:
    window = opened()
    assert not window.icons.visible
    window.ui.panel_icons.trigger()
    assert window.icons.visible
    window.focus_mode.enter()
    assert not window.icons.visible
    window.focus_mode.leave()
    assert window.icons.visible
    window.close()
    again = opened()
    assert again.icons.visible
    assert again.ui.panel_icons.isChecked()
    assert again.icons.dock is not None
    again.icons.title.shut.click()
    assert not again.ui.panel_icons.isChecked()
    again.close()
    assert opened().icons.panel is None, "it costs nothing before it is asked for"


def test_on_a_small_screen_the_contents_make_room_for_it(opened: Openers) -> None:
    """At 200 % on a laptop the text had a column of three letters."""
    window = opened()
    window.panels.choose("preview", on=False)
    window.resize(683, 384)
    settle()
    window.ui.panel_icons.trigger()
    until(lambda: window.icons.visible and not window.panels.shown("contents"))
    settle()
    assert window.surface.width() > 240  # pixels: a word or two in a line
    window.ui.panel_icons.trigger()
    until(lambda: window.panels.shown("contents"))
    window.resize(1400, 800)
    window.ui.panel_icons.trigger()
    settle()
    assert window.panels.shown("contents")


def test_the_text_keeps_a_column_of_words_beside_preview_and_icons(opened: Openers) -> None:
    """At 200 % on a screen of 1920 by 1080."""
    window = opened()
    window.resize(960, 512)
    settle()
    assert window.panels.shown("preview")
    window.ui.panel_icons.trigger()
    until(lambda: window.icons.visible and not window.panels.shown("contents"))
    settle()
    assert window.surface.width() > 240


def test_contents_that_somebody_hid_stay_hidden(opened: Openers) -> None:
    window = opened()
    window.resize(683, 384)
    window.panels.choose("contents", on=False)
    for _ in range(2):
        window.ui.panel_icons.trigger()
        settle()
    assert not window.icons.visible
    assert not window.panels.shown("contents")


def test_it_stays_where_it_was_put(opened: Openers) -> None:
    window = opened()
    icons_of(window)
    assert window.icons.dock is not None
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.icons.dock)
    window.icons.title.out.click()
    assert window.icons.dock.isFloating()
    window.close()
    dock = opened().icons.dock
    assert dock is not None
    assert dock.isFloating()


def test_a_use_is_gone_to_and_the_panel_stays(opened: Openers) -> None:
    window = opened(calling(2))
    panel = icons_of(window, "raket")
    uses = panel.ui.uses
    assert [uses.item(n).text() for n in range(2)] == [
        "PDF, HTML: call to action 1 (“Kom 0”)", "PDF, HTML: call to action 2 (“Kom 1”)",
    ]  # fmt: skip
    place = uses.visualItemRect(uses.item(1)).center()
    QTest.mouseClick(uses.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.surface.current_block() == window.session.kit.articles[0].body[1].id
    assert window.icons.visible
    panel.choose("icon-chevron-left")
    assert not uses.count()


def test_what_templates_draw_is_among_the_uses(opened: Openers) -> None:
    window = opened()
    panel = icons_of(window, "icon-ruit")
    assert panel.ui.uses.item(0).text() == "HTML: the template: bullets of lists"
    panel.choose("icon-search")
    panel.ui.uses.itemActivated.emit(panel.ui.uses.item(0))
    assert window.ui.views.currentWidget() is window.ui.html_tab


def test_uses_follow_the_text(opened: Openers) -> None:
    window = opened(calling(2))
    panel = icons_of(window, "raket")
    assert "used 2 times" in panel.ui.about.text()
    window.session.apply(edits.remove_block(window.session.kit, window.session.kit.articles[0].body[0].id), "delete")
    until(lambda: "used once" in panel.ui.about.text())
    assert panel.ui.uses.count() == 1


def test_another_drawing_is_found_in_the_libraries_and_compared(opened: Openers) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    library = panel.detail.library
    until(library.found.count)
    assert library.search.text() == "phone"
    library.search.setText("map pin")
    until(lambda: "map-pin" in [library.found.item(n).text() for n in range(library.found.count())])
    library.found.setCurrentRow(0)
    assert "Lucide · map-pin · ISC" in library.about.text()
    until(lambda: all(not label.pixmap().isNull() for label in panel.detail.compare.pictures.values()))
    pictures = {key: label.pixmap().toImage() for key, label in panel.detail.compare.pictures.items()}
    assert pictures["pdf.now"] != pictures["pdf.then"]
    assert pictures["html.now"] != pictures["html.then"]
    panel.ui.everywhere.click()
    icon = icon_named(window.session.kit, "icon-phone")
    assert icon is not None
    assert (icon.source, icon.licence) == ("Lucide, map-pin", "ISC")
    assert "Lucide, map-pin · ISC" in panel.ui.about.text()


def test_two_libraries_with_one_name_are_told_apart(opened: Openers) -> None:
    library = icons_of(opened(), "icon-phone").detail.library
    until(library.found.count)
    items = [library.found.item(n) for n in range(library.found.count())]
    spoken = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items if item.text() == "phone"]
    assert sorted(spoken) == ["phone, Lucide, ISC", "phone, Tabler Icons, MIT"]
    first, second = (
        library.found.grab(library.found.visualItemRect(item).adjusted(3, 40, -3, 0)).toImage()
        for item in items
        if item.text() == "phone"
    )
    assert first != second, "below the drawing its library is written"


def test_where_a_standard_drawing_is_from_is_said_in_dutch(opened: Openers) -> None:
    panel = icons_of(opened(), "icon-phone")
    panel.speak("nl", "nl")
    assert "Lucide, phone, aangepast" in panel.ui.about.text()
    panel.choose("icon-arrow-left")
    assert "Lucide, arrow-left (uit Feather), aangepast" in panel.ui.about.text()


def calling(count: int) -> Kit:
    made = kit()
    calls = tuple(CallToAction(id=new_id(), text=localised(f"Kom {n}", "nl"), icon="raket") for n in range(count))
    article = replace(made.articles[0], body=calls)
    return replace(made, articles=(article,), icons=(*made.icons, Icon(name="raket", svg=SQUARE)))


def test_an_icon_is_replaced_in_one_place_only(opened: Openers, tmp_path: Path) -> None:
    window = opened(calling(2))
    first = window.session.kit
    panel = icons_of(window, "raket")
    panel.offer_file(drawing(tmp_path / "rond.svg", SQUARE.replace("h18", "h9")))
    until(lambda: panel.detail.candidate)
    assert not panel.ui.here.isEnabled(), "it does not know where"
    panel.ui.uses.setCurrentRow(1)
    panel.ui.here.click()
    one, other = (b for b in window.session.kit.articles[0].body if isinstance(b, CallToAction))
    assert (one.icon, other.icon) == ("raket", "raket-2")
    assert svg_of(window, "raket") == SQUARE
    window.session.stack.undo()
    assert window.session.kit is first


def test_what_is_wrong_with_a_drawing_is_mended(opened: Openers, tmp_path: Path) -> None:
    panel = icons_of(opened(), "icon-phone")
    wrong = SQUARE.replace('viewBox="0 0 24 24">', 'viewBox="0 0 40 24"><path fill="#ee0" d="M22 0h9v9z"/>')
    panel.offer_file(drawing(tmp_path / "scheef.svg", wrong))
    until(lambda: panel.detail.candidate)
    problems = panel.ui.problems

    def listed() -> str:
        return " ".join(problems.item(n).text() for n in range(problems.count()))

    assert "not square" in listed()
    assert "do not follow the text" in listed()
    for _ in range(4):
        rows = [n for n in range(problems.count()) if "licence" not in problems.item(n).text()]
        if rows:
            problems.setCurrentRow(rows[0])
            panel.ui.mend.click()
    assert "no licence is stated" in listed()
    assert problems.count() == 1
    assert panel.ui.mend_all.isHidden()


def part_of_grid(panel: IconsPanel) -> float:
    grid, details = panel.ui.sides.sizes()
    return grid / (grid + details)


def test_what_is_wrong_is_in_sight_beside_the_comparison(opened: Openers, tmp_path: Path) -> None:
    """On a window of 1,440 by 900 the grid gives way, and takes its room back."""
    window = opened()
    window.resize(1440, 900)
    panel = icons_of(window, "icon-phone")
    settle()
    share = part_of_grid(panel)
    panel.offer_file(drawing(tmp_path / "klein.svg", SQUARE.replace("3 3h18v18H3", "1 1h8v8H1")))
    until(lambda: panel.detail.candidate)
    settle()
    area = panel.ui.detail_area.viewport()
    for part in (panel.detail.compare, panel.ui.problems, panel.ui.mend):
        at = part.mapTo(area, QPoint(0, 0))
        assert at.y() >= 0, part
        assert at.y() + part.height() <= area.height(), part
    panel.ui.drop.click()
    settle()
    assert part_of_grid(panel) == pytest.approx(share, abs=0.02)


def test_all_that_is_wrong_is_mended_at_once(opened: Openers, tmp_path: Path) -> None:
    panel = icons_of(opened(), "icon-phone")
    wrong = SQUARE.replace('viewBox="0 0 24 24">', 'viewBox="0 0 40 24"><path fill="#ee0" d="M22 0h9v9z"/>')
    panel.offer_file(drawing(tmp_path / "scheef.svg", wrong))
    until(lambda: panel.detail.candidate)
    panel.ui.mend_all.click()
    assert [panel.ui.problems.item(n).text() for n in range(panel.ui.problems.count())] == [
        "no licence is stated: say where it is from before it goes out"
    ]


def write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    press(field, "Return")


def test_name_meaning_and_licence_are_written_in_the_panel(opened: Openers) -> None:
    window = opened(calling(1))
    focused(window)
    panel = icons_of(window, "raket")
    write(panel.ui.name, "icon-mail")
    assert said(panel, "There is an icon icon-mail already; the name icon-mail-2 is free.")
    assert (panel.name, panel.ui.name.text()) == ("raket", "raket")
    write(panel.ui.name, "Een Naam")
    assert said(panel, "An icon's name has small letters")
    write(panel.ui.name, "vuurpijl")
    assert (panel.name, panel.ui.name.text()) == ("vuurpijl", "vuurpijl")
    (call,) = window.session.kit.articles[0].body
    assert isinstance(call, CallToAction)
    assert call.icon == "vuurpijl"
    write(panel.ui.meaning, "Naar de maan")
    write(panel.ui.licence, "CC0")
    assert "Naar de maan · CC0" in panel.ui.about.text()
    icon = icon_named(window.session.kit, "vuurpijl")
    assert icon is not None
    assert (string(icon.meaning, "nl"), icon.licence) == ("Naar de maan", "CC0")
    assert window.session.stack.count() == 3
    panel.choose("icon-phone")
    assert not panel.ui.name.isEnabled(), "the outputs refer to it by this name"
    assert not panel.ui.licence.isEnabled(), "it is that of the standard drawing"


def test_a_drawing_is_added_under_a_name_of_its_own(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    panel.offer_file(drawing(tmp_path / "Maan & ster.svg"))
    until(lambda: panel.detail.candidate)
    assert panel.ui.new_name.text() == "maan-ster"
    panel.ui.add.click()
    assert (panel.name, svg_of(window, "icon-phone")) == ("maan-ster", None)
    panel.detail.offer(Candidate(SQUARE, "maan-ster.svg", "MIT"))
    panel.ui.add.click()
    assert said(panel, "There is an icon maan-ster already; the name maan-ster-2 is free.")


def test_a_name_that_exists_is_told_with_one_that_is_free(opened: Openers, tmp_path: Path) -> None:
    window = opened(calling(1))
    panel = icons_of(window, "icon-phone")
    panel.offer_file(drawing(tmp_path / "raket.svg"))
    until(lambda: panel.detail.candidate)
    panel.ui.add.click()
    assert said(panel, "There is an icon raket already; the name raket-2 is free.")
    assert panel.ui.new_name.text() == "raket-2"
    panel.ui.add.click()
    assert svg_of(window, "raket-2")


def test_licence_and_meaning_of_a_new_drawing_are_stated_before_it_comes_in(opened: Openers, tmp_path: Path) -> None:
    window = opened(calling(1))
    panel, ui = icons_of(window, "raket"), icons_of(window, "raket").ui
    panel.offer_file(drawing(tmp_path / "vlag.svg"))
    until(lambda: panel.detail.candidate)
    texts = [ui.problems.item(n).text() for n in range(ui.problems.count())]
    assert [text.partition(":")[0] for text in texts] == [
        "it says nothing to those who do not see it", "no licence is stated"
    ]  # fmt: skip
    focused(window)
    for row, field, words in ((1, ui.new_licence, "CC0"), (0, ui.new_meaning, "Flag")):
        ui.problems.setCurrentRow(row)
        assert not ui.mend.isHidden()
        ui.mend.click()
        assert QApplication.focusWidget() is field
        QTest.keyClicks(field, words)
    assert ui.problems.count() == 0
    ui.add.click()
    icon = icon_named(window.session.kit, "vlag")
    assert icon is not None
    assert (icon.licence, string(icon.meaning, panel.language)) == ("CC0", "Flag")
    panel.choose("raket")
    panel.detail.offer(Candidate(SQUARE, "x.svg"))
    assert (ui.new_licence.text(), ui.new_meaning.text()) == ("", ""), "those of another drawing"


def test_a_standard_icon_with_another_drawing_still_says_what_it_stands_for(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    replaced(panel, drawing(tmp_path / "square.svg"))
    icon = icon_named(window.session.kit, "icon-phone")
    assert icon is not None
    assert said(panel, "icon-phone has another drawing.")
    assert {language: string(icon.meaning, language) for language in ("nl", "en")} == {
        "nl": "Telefoon", "en": "Telephone"
    }  # fmt: skip
    window.session.stack.undo()
    icon = icon_named(window.session.kit, "icon-phone")
    assert icon is not None
    assert icon.meaning == ()
    assert panel.ui.said.text() == "", "it is not so any more"


def test_one_icon_goes_out(opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = icons_of(opened(), "icon-phone")
    monkeypatch.setattr("presskit.ui.icons.actions.ask_save", lambda *_: tmp_path / "telefoon")
    panel.ui.take_one.click()
    until(partial(said, panel, "telefoon.svg is written"))
    assert (tmp_path / "telefoon.svg").read_text().startswith("<svg")


def test_all_icons_go_out_and_nothing_is_written_over(opened: Openers, tmp_path: Path) -> None:
    panel = icons_of(opened(), "icon-phone")
    drawing(tmp_path / "icon-mail.svg", "van een ander")
    panel.actions_.export(tmp_path)
    until(partial(said, panel, "icons written"))
    assert said(panel, "22 icons written; 1 files were there already")
    assert (tmp_path / "icon-mail.svg").read_text() == "van een ander"


def test_it_speaks_and_is_dressed_as_the_window_is(opened: Openers) -> None:
    window = opened()
    panel = icons_of(window, "icon-phone")
    window.desk.set_language("nl")
    until(lambda: "Telefoon" in panel.ui.about.text())
    assert panel.ui.show.itemText(0) == "Alle pictogrammen"
    until(lambda: panel.thumbnails.kept)
    window.desk.set_scheme("dark")
    assert panel.colours.name == "dark"
    assert not panel.thumbnails.kept, "they are drawn again in the other colour"


def test_a_kit_that_is_read_only_shows_its_icons(opened: Openers, tmp_path: Path) -> None:
    path = make(tmp_path / "museum.presskit")
    with holding(path):
        window = opened()
        panel = icons_of(window, "icon-phone")
        assert panel.ui.uses.count() == 2
        for button in (panel.ui.choose, panel.ui.meaning, panel.ui.restore, panel.actions_.bring):
            assert not button.isEnabled()
        panel.offer_file(drawing(tmp_path / "square.svg"))
        panel.sets.read_folder(tmp_path)
        assert panel.ui.stack.currentWidget() is panel.ui.page_icons
        assert panel.ui.take_one.isEnabled()
