"""Sets of drawings in the icon panel: read with progress, listed, put in as one step; cancelled, nothing is in."""

from __future__ import annotations

import gzip
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from intake import hostile
from presskit.intake.icon_library import icons_of
from presskit.kit.icons import icon_named
from presskit.ui.icons.detail import Candidate
from presskit.ui.icons.panel import IconsPanel
from presskit.ui.icons.thumbnails import SIZE
from ui.test_icons import SQUARE, drawing, said, svg_of
from ui.test_icons import icons_of as panel_of
from ui.windows import Openers, on_disk, until


def read(panel: IconsPanel, folder: Path) -> None:
    panel.sets.read_folder(folder)
    until(lambda: not panel.sets.reading)


def lines(panel: IconsPanel) -> list[str]:
    """The rows that are listed, each on one line."""
    return [row.text.replace("\n", ": ") for row in panel.sets.rows.shown]


def show(panel: IconsPanel, state: str) -> list[str]:
    panel.ui.set_show.setCurrentIndex(panel.ui.set_show.findData(state))
    return lines(panel)


def many(folder: Path, count: int) -> Path:
    folder.mkdir()
    for icon in icons_of("tabler")[:count]:
        drawing(folder / f"tabler-{icon.name}.svg", icon.svg)
    return folder


def test_a_folder_is_imported_after_it_was_shown_what_changes(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    first, folder = window.session.kit, tmp_path / "set"
    folder.mkdir()
    for name in ("phone.svg", "raket.svg", "RAKET.svg", "✆.svg"):
        drawing(folder / name)
    drawing(folder / "kapot.svg", "<svg")
    panel = panel_of(window, "icon-phone")
    read(panel, folder)
    assert panel.ui.set_summary.text() == (
        "1 replaced, 1 added, 1 left out: there twice, 1 left out: broken, 1 left out: no usable name"
    )
    assert window.session.kit is first
    assert show(panel, "duplicate") == ["raket.svg: left out: there twice · RAKET.svg is taken for raket"]
    assert show(panel, "broken")[0].startswith("kapot.svg: left out: broken: kapot.svg is a damaged SVG")
    assert show(panel, "unnamed") == ["✆.svg: left out: no usable name"]
    assert len(show(panel, "")) == 5
    assert panel.ui.set_import.text() == "Import 2"
    panel.ui.set_licence.setText(" MIT ")
    panel.ui.set_import.click()
    assert panel.ui.stack.currentWidget() is panel.ui.page_icons
    icon = icon_named(window.session.kit, "raket")
    assert icon is not None
    assert (icon.licence, icon.source) == ("MIT", "RAKET.svg")
    assert said(panel, "1 replaced, 1 added")
    assert window.session.stack.count() == 1
    window.session.stack.undo()
    assert window.session.kit is first


def test_what_can_be_mended_in_a_set_is(opened: Openers, tmp_path: Path) -> None:
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    drawing(folder / "breed.svg", SQUARE.replace("0 0 24 24", "0 0 40 24"))
    drawing(folder / "goed.svg")
    panel = panel_of(window)
    read(panel, folder)
    assert [line.partition(":")[0] for line in show(panel, "wrong")] == ["breed.svg"]
    assert ": it is 40 by 24, not square" in lines(panel)[-1]
    panel.ui.set_mend.click()
    assert ": mended: it is 40 by 24" in lines(panel)[-1]
    panel.ui.set_import.click()
    assert 'viewBox="-8 -8 40 40"' in (svg_of(window, "breed") or "")
    assert 'viewBox="0 0 24 24"' in (svg_of(window, "goed") or "")


def test_a_set_that_came_in_as_it_was_is_mended_and_licensed_when_it_comes_again(
    opened: Openers, tmp_path: Path
) -> None:
    """It can be mended later: what is compared with the kit is the drawing as it would go in."""
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    drawing(folder / "breed.svg", SQUARE.replace("0 0 24 24", "0 0 40 24"))
    drawing(folder / "goed.svg")
    panel, ui = panel_of(window), panel_of(window).ui
    read(panel, folder)
    ui.set_import.click()
    read(panel, folder)
    assert (ui.set_summary.text(), ui.set_import.isEnabled()) == ("2 the same", False)
    assert ": it is 40 by 24, not square" in lines(panel)[0], "that it can be mended is seen"
    ui.set_mend.click()
    assert (ui.set_summary.text(), ui.set_import.text()) == ("1 replaced, 1 the same", "Import 1")
    ui.set_licence.setText("MIT")
    until(lambda: ui.set_summary.text() == "1 replaced, 1 gets the licence")
    assert show(panel, "licensed") == [
        "goed.svg: gets the licence · goed: its one colour, #000000, was made the colour of the text around it"
    ]
    count = window.session.stack.count()
    ui.set_import.click()
    wide, good = (icon_named(window.session.kit, name) for name in ("breed", "goed"))
    assert wide is not None
    assert good is not None
    assert 'viewBox="-8 -8 40 40"' in str(wide.svg)
    assert (wide.licence, good.licence, window.session.stack.count()) == ("MIT", "MIT", count + 1)
    window.session.stack.undo()
    assert 'viewBox="0 0 40 24"' in (svg_of(window, "breed") or "")


def test_a_set_keeps_its_own_colours_when_that_is_wanted(opened: Openers, tmp_path: Path) -> None:
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    two = SQUARE.replace("0 0 24 24", "0 0 40 24").replace("<path", '<path d="M4 4h9v9z" fill="#a00000"/><path')
    drawing(folder / "twee.svg", two)
    panel, ui = panel_of(window), panel_of(window).ui
    read(panel, folder)
    assert not ui.set_keep.isHidden()
    assert not ui.set_keep.isEnabled(), "nothing is mended yet"
    ui.set_mend.click()
    assert ": mended: its own colours" in lines(panel)[0]
    ui.set_keep.click()
    assert ": its own colours" in lines(panel)[0]
    assert ": mended: it is 40 by 24" in lines(panel)[0]
    ui.set_import.click()
    svg = svg_of(window, "twee") or ""
    assert ('viewBox="-8 -8 40 40"' in svg, "#a00000" in svg) == (True, True)
    read(panel, folder)
    ui.set_mend.click()
    assert ui.set_summary.text() == "1 replaced", "with their colours made the text's they are others"


def test_what_is_said_of_a_set_is_not_cut_off(opened: Openers, tmp_path: Path) -> None:
    """However narrow the panel is: what is said runs over more lines, and a row is as high as they are."""
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    drawing(
        folder / "alleen-woorden.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>A</text></svg>'
    )
    panel = panel_of(window)
    window.resize(1440, 900)
    read(panel, folder)
    view = panel.ui.set_list
    row = panel.sets.rows.shown[0]
    assert row.said[0].endswith("holds only text; turn it into outlines, then import it again")
    until(lambda: view.visualRect(panel.sets.rows.index(0)).height() > 0)
    line = view.fontMetrics()
    wide = view.viewport().width() - SIZE - 30
    assert line.horizontalAdvance(row.said[0]) > wide, "it takes more than one line"
    rect = view.visualRect(panel.sets.rows.index(0))
    assert rect.width() <= view.viewport().width()
    assert rect.height() >= 4 * line.height(), "the name, what becomes of it, and the reason on two lines"
    assert row.said[0] in panel.sets.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_set_is_spoken_of_in_the_language_of_the_window(opened: Openers, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    drawing(folder / "kapot.svg", "<svg")
    drawing(folder / "maatloos.svg", SQUARE.replace("viewBox", "width='24' height='24' data-box"))
    panel = panel_of(opened())
    panel.speak("nl", "nl")
    read(panel, folder)
    assert "kapot.svg is een beschadigde SVG" in lines(panel)[0]
    assert "geen viewBox" in lines(panel)[1]


def test_packed_drawings_are_among_a_set(opened: Openers, tmp_path: Path) -> None:
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    (folder / "raket.svgz").write_bytes(gzip.compress(SQUARE.encode()))
    panel = panel_of(window)
    read(panel, folder)
    assert lines(panel)[0].startswith("raket.svgz: added · raket")
    panel.ui.set_leave.click()
    panel.offer_file(folder / "raket.svgz")
    until(lambda: panel.detail.candidate)
    assert panel.ui.new_name.text() == "raket"


def test_what_the_kit_became_meanwhile_counts(opened: Openers, tmp_path: Path) -> None:
    """The panel stands beside the text: an icon can come while a set waits to be taken."""
    window, folder = opened(), tmp_path / "set"
    folder.mkdir()
    drawing(folder / "raket.svg")
    panel = panel_of(window)
    read(panel, folder)
    panel.actions_.add_icon("raket", _candidate())
    panel.ui.set_import.click()
    assert [icon.name for icon in window.session.kit.icons].count("raket") == 1
    assert svg_of(window, "raket") != _candidate().svg


def _candidate() -> Candidate:
    return Candidate(SQUARE.replace("h18", "h7"))


def test_a_set_that_is_cancelled_leaves_nothing_behind(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    path, first = window.file.path, window.session.kit
    folder, panel = many(tmp_path / "set", 400), panel_of(window)
    panel.sets.read_folder(folder)
    until(lambda: panel.ui.set_bar.value() >= 20)
    assert panel.ui.set_bar.maximum() == 400
    assert panel.ui.set_count.text().endswith(" of 400 read")
    panel.ui.set_stop.click()
    assert panel.ui.stack.currentWidget() is panel.ui.page_icons
    assert said(panel, "Cancelled: no icon was changed.")
    until(lambda: not panel.sets.work.waiting)
    assert panel.ui.stack.currentWidget() is panel.ui.page_icons, "what was read does not come back"
    assert window.session.kit is first
    assert window.session.stack.count() == 0
    window.keeper.save_now()
    assert on_disk(path).icons == first.icons
    read(panel, folder)
    assert panel.ui.set_summary.text() == "400 added", "it can be done again"


def test_the_window_closes_while_a_set_is_read(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    path, first = window.file.path, window.session.kit
    panel = panel_of(window)
    panel.sets.read_folder(many(tmp_path / "set", 400))
    until(lambda: panel.ui.set_bar.value() >= 20)
    window.close()
    assert panel.ui.set_bar.value() < 400, "it did not wait for all of them"
    assert on_disk(path).icons == first.icons


def test_a_folder_without_drawings_is_told(opened: Openers, tmp_path: Path) -> None:
    panel = panel_of(opened())
    (tmp_path / "leeg").mkdir()
    read(panel, tmp_path / "leeg")
    assert said(panel, "there is no SVG in this folder")
    assert panel.ui.stack.currentWidget() is panel.ui.page_icons


def test_of_many_icons_only_those_in_sight_are_drawn(opened: Openers, tmp_path: Path) -> None:
    window = opened()
    panel = panel_of(window)
    read(panel, many(tmp_path / "set", 300))
    panel.ui.set_import.click()
    assert panel.model.rowCount() == 323
    until(lambda: panel.thumbnails.kept and not panel.thumbnails._busy)
    drawn = panel.thumbnails.kept
    assert drawn < 100, "the view asked for icons that nobody sees"
    panel.choose(panel.model.shown[-1].name)
    until(lambda: panel.thumbnails.kept > drawn)
    picture = panel.thumbnails.get(panel.model.shown[-1].svg)
    until(lambda: panel.thumbnails.get(panel.model.shown[-1].svg) is not None)
    picture = panel.thumbnails.get(panel.model.shown[-1].svg)
    assert picture is not None
    assert picture.deviceIndependentSize().toSize().width() == SIZE


# --- bad input --------------------------------------------------------------------------------------------------------


def outcome(panel: IconsPanel, path: Path) -> str:
    """What the window says of a file that is chosen for an icon: nothing, what was left out, or why it is refused."""
    panel.say("")
    panel.detail.offer(None)
    panel.offer_file(path)
    until(lambda: not panel.work.waiting, timeout=60)
    assert "\n" not in panel.ui.said.text()
    return panel.ui.said.text()


@pytest.mark.skipif(not hostile.corpus("svg"), reason="the corpus of bad inputs is not beside the project")
def test_the_corpus_in_the_window(opened: Openers, tmp_path: Path) -> None:
    """Each file alone for an icon, and all as a set: as the command line has it, and nothing is touched."""
    window = opened()
    panel, first = panel_of(window, "icon-mail"), window.session.kit
    folder = tmp_path / "set"
    folder.mkdir()
    with hostile.trap(tmp_path) as trap:
        cases = {case.name: case for case in hostile.corpus("svg")}
        for case in cases.values():
            (folder / f"{case.name}.svg").write_bytes(case.filled(*trap))
        refused = {}
        for name, case in cases.items():
            words = outcome(panel, folder / f"{name}.svg")
            refused[name] = panel.detail.candidate is None
            if case.expect.startswith("error:"):
                assert refused[name], (name, case.expect, words)
            if refused[name]:
                assert f"{name}.svg" in words, (name, words)
            elif "dropped" in case.expect or "removed" in case.expect:
                assert words, f"{name}: what was left out is not said"
        read(panel, folder)
        broken = show(panel, "broken")
        assert {line.partition(".svg:")[0] for line in broken} == {name for name, was in refused.items() if was}
        assert window.session.kit is first
        panel.ui.set_import.click()
        names = {icon.name for icon in window.session.kit.icons} - {icon.name for icon in first.icons}
        assert len(names) == sum(1 for was in refused.values() if not was)
        for name in names:
            assert "<script" not in (svg_of(window, name) or "")
    assert window.isVisible()


def test_a_child_that_dies_is_told_and_the_window_stays(
    opened: Openers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dies(*_: object, **__: object) -> object:
        raise OSError("gone")

    panel = panel_of(opened(), "icon-mail")
    monkeypatch.setattr("presskit.intake.svg.as_icon", dies)
    panel.offer_file(drawing(tmp_path / "x.svg"))
    until(partial(said, panel, "this did not work: OSError: gone"))
    assert panel.ui.choose.isEnabled()
