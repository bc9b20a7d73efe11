"""The standard icons and the program's own: one family, complete, and drawn alike by every engine that we use."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import resvg_py
from lxml import etree
from numpy.typing import NDArray
from PIL import Image

from presskit.kit.icons import STANDARD_NAMES
from presskit.resources import path

SVG = "{http://www.w3.org/2000/svg}"
SHAPE_ATTRIBUTES = {
    "path": {"d"},
    "line": {"x1", "y1", "x2", "y2"},
    "polyline": {"points"},
    "polygon": {"points"},
    "circle": {"cx", "cy", "r"},
    "ellipse": {"cx", "cy", "rx", "ry"},
    "rect": {"x", "y", "width", "height", "rx"},
}
FAMILY = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
FOR_THE_WINDOW = """
add article boilerplate bold bundle calendar call-to-action close code contact copy dateline delete down download edit
embargo error export facts file-new folder-open gallery heading history html icon-swap icons import info italic keyboard
keywords language lead link list list-numbered locked moon more next note ok page page-break paragraph paste people
person picture presskit preview previous pull-quote quote rating redo remove replace saved search sent settings subhead
sun table theme undo up video warning zoom-in zoom-out
"""
ICONS = path("icons")
FILES = sorted(ICONS.glob("*.svg")) + sorted(file for file in (ICONS / "app").glob("*.svg") if file.stem != "presskit")
every_icon = pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")


def listed(folder: Path) -> list[dict[str, object]]:
    entries: list[dict[str, object]] = json.loads((folder / "icons.json").read_text("utf-8"))
    return entries


def shapes(file: Path) -> Iterator[etree._Element]:
    yield from etree.parse(file).getroot()


def darkness(picture: Image.Image) -> NDArray[np.float64]:
    """Return how dark each pixel is on white paper, 0 to 1."""
    return 1 - np.asarray(picture.convert("L"), dtype=np.float64) / 255


def drawn_by_resvg(svg: str, pixels: int) -> Image.Image:
    png = resvg_py.svg_to_bytes(svg_string=svg.replace("currentColor", "#000"), width=pixels, background="#fff")
    return Image.open(io.BytesIO(bytes(png)))


def drawn_by_qt(svg: str, pixels: int) -> Image.Image:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(pixels, pixels, QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.replace("currentColor", "#000").encode())).render(painter)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(pixels, image.bytesPerLine())
    return Image.fromarray(rows[:, : pixels * 3].reshape(pixels, pixels, 3).copy())


def drawn_by_svglib(svg: str, pixels: int) -> Image.Image:
    import pypdfium2
    from reportlab.graphics import renderPDF
    from svglib.svglib import svg2rlg

    drawing = svg2rlg(io.BytesIO(svg.replace("currentColor", "#000000").encode()))
    assert drawing is not None
    open_pdf: Any = pypdfium2.PdfDocument
    document = open_pdf(renderPDF.drawToString(drawing))
    page = document[0]
    picture: Image.Image = page.render(scale=pixels / page.get_width()).to_pil()
    document.close()
    return picture


def test_the_standard_set_has_its_names_and_no_others() -> None:
    assert {file.stem for file in ICONS.glob("*.svg")} == set(STANDARD_NAMES)
    assert len(STANDARD_NAMES) == 22


def test_the_program_has_its_own_icons() -> None:
    assert {file.stem for file in (ICONS / "app").glob("*.svg")} == set(FOR_THE_WINDOW.split())


@pytest.mark.parametrize("folder", [ICONS, ICONS / "app"], ids=["standard", "app"])
def test_every_icon_is_listed_with_meaning_source_and_licence(folder: Path) -> None:
    entries = listed(folder)
    assert [entry["name"] for entry in entries] == sorted(file.stem for file in folder.glob("*.svg"))
    for entry in entries:
        meaning = entry["meaning"]
        assert isinstance(meaning, dict)
        assert meaning.keys() == {"nl", "en"}
        assert all(isinstance(words, str) and words.strip() for words in meaning.values())
        assert entry["licence"] in {"MIT", "ISC"}
        assert str(entry["source"]).split(",")[0] in {"drawn for Press Kit", "Lucide", "Tabler Icons"}


def test_brand_marks_name_their_owner_and_the_notices_are_kept() -> None:
    owners = {entry["name"]: entry["trademark"] for entry in listed(ICONS) if "trademark" in entry}
    notice = (ICONS / "LICENSE.md").read_text("utf-8")
    assert owners.keys() == {"twitter", "linkedin", "instagram", "youtube"}
    assert all(str(owner) in " ".join(notice.split()) for owner in owners.values())
    assert "Lucide Icons and Contributors" in (ICONS / "LICENSE-Lucide.md").read_text("utf-8")
    assert "Cole Bemis" in (ICONS / "LICENSE-Lucide.md").read_text("utf-8")
    assert "Paweł Kuna" in (ICONS / "LICENSE-Tabler.md").read_text("utf-8")


def test_no_two_standard_icons_look_the_same() -> None:
    drawings = {file.read_text("utf-8"): file.stem for file in ICONS.glob("*.svg")}
    assert len(drawings) == len(STANDARD_NAMES)


@every_icon
def test_an_icon_belongs_to_the_family(file: Path) -> None:
    root = etree.parse(file).getroot()
    assert root.tag == f"{SVG}svg"
    assert dict(root.attrib) == FAMILY


@every_icon
def test_an_icon_is_made_of_simple_shapes_in_one_colour(file: Path) -> None:
    for shape in shapes(file):
        name = str(shape.tag).removeprefix(SVG)
        paint = {key: value for key, value in shape.attrib.items() if key in {"fill", "stroke"}}
        assert shape.attrib.keys() - paint.keys() == SHAPE_ATTRIBUTES[name]
        assert paint in ({}, {"fill": "currentColor"}, {"fill": "currentColor", "stroke": "none"})
        assert not shape.text
        assert len(shape) == 0


@every_icon
def test_a_file_holds_one_line_for_each_shape(file: Path) -> None:
    first, *middle, last = file.read_bytes().decode("ascii").splitlines()
    assert first.startswith('<svg xmlns="http://www.w3.org/2000/svg" ')
    assert last == "</svg>"
    assert len(middle) == len(list(shapes(file)))
    assert all(re.fullmatch(r"  <[a-z]+( [a-z0-9]+=\"[^\"]+\")+ />", line) for line in middle)


@every_icon
def test_a_drawing_fills_its_box_and_stays_inside(file: Path) -> None:
    svg = file.read_text("utf-8").replace('viewBox="0 0 24 24"', 'viewBox="-6 -6 36 36"')
    ink = darkness(drawn_by_resvg(svg, 360)) > 0.1  # 10 pixels a unit
    inside = ink[60:300, 60:300]
    assert ink.sum() == inside.sum()
    rows, columns = np.nonzero(inside)
    wide, high = np.ptp(columns) / 10, np.ptp(rows) / 10
    assert max(wide, high) >= 12
    # The middle of the drawing lies within a unit of the middle of the box.
    assert abs((columns.min() + columns.max()) / 20 - 12) <= 1
    assert abs((rows.min() + rows.max()) / 20 - 12) <= 1


@every_icon
def test_qt_and_the_pdf_draw_an_icon_as_the_reference_does(file: Path) -> None:
    svg = file.read_text("utf-8")
    reference = darkness(drawn_by_resvg(svg, 96))
    assert reference.sum() > 150
    for other in (drawn_by_qt(svg, 96), drawn_by_svglib(svg, 96)):
        assert np.abs(darkness(other) - reference).sum() < 0.06 * reference.sum()


@pytest.mark.parametrize("pixels", [16, 32, 64, 256])
def test_the_logo_is_drawn_alike_at_every_size(pixels: int) -> None:
    svg = (ICONS / "app" / "presskit.svg").read_text("utf-8")
    reference = np.asarray(drawn_by_resvg(svg, pixels).convert("RGB"), dtype=np.float64)
    qt = np.asarray(drawn_by_qt(svg, pixels).convert("RGB"), dtype=np.float64)
    assert np.abs(reference - qt).mean() < 4
    # Blue tile, orange pocket, light sheet: three parts that can be told apart, also at 16 pixels.
    orange = (qt[..., 0] > 200) & (qt[..., 2] < 120)
    light = qt.min(axis=2) > 225
    blue = (qt[..., 2] > 90) & (qt[..., 0] < 60)
    assert all(part.mean() > 0.08 for part in (orange, light, blue))
