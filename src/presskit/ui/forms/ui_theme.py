# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'theme.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget,
)

from presskit.ui.theming.colours import ColourTable
from presskit.ui.theming.number import Number
from presskit.ui.theming.order import OrderList

class Ui_ThemeDialog(object):
    def setupUi(self, ThemeDialog):
        if not ThemeDialog.objectName():
            ThemeDialog.setObjectName(u"ThemeDialog")
        ThemeDialog.resize(764, 700)
        self.layout = QVBoxLayout(ThemeDialog)
        self.layout.setSpacing(12)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 20, 20, 20)
        self.shared = QHBoxLayout()
        self.shared.setObjectName(u"shared")
        self.themes = QComboBox(ThemeDialog)
        self.themes.setObjectName(u"themes")

        self.shared.addWidget(self.themes)

        self.take = QPushButton(ThemeDialog)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)

        self.shared.addWidget(self.take)

        self.folder = QPushButton(ThemeDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setAutoDefault(False)

        self.shared.addWidget(self.folder)

        self.shared.setStretch(0, 1)

        self.layout.addLayout(self.shared)

        self.state = QLabel(ThemeDialog)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)

        self.layout.addWidget(self.state)

        self.tabs = QTabWidget(ThemeDialog)
        self.tabs.setObjectName(u"tabs")
        self.colours_page = QScrollArea()
        self.colours_page.setObjectName(u"colours_page")
        self.colours_page.setFrameShape(QFrame.Shape.NoFrame)
        self.colours_page.setWidgetResizable(True)
        self.colours_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.colours_page_body = QWidget()
        self.colours_page_body.setObjectName(u"colours_page_body")
        self.colours_layout = QVBoxLayout(self.colours_page_body)
        self.colours_layout.setSpacing(12)
        self.colours_layout.setObjectName(u"colours_layout")
        self.colours_layout.setContentsMargins(2, 14, 2, 6)
        self.colours = ColourTable(self.colours_page_body)
        self.colours.setObjectName(u"colours")

        self.colours_layout.addWidget(self.colours)

        self.contrasts = QLabel(self.colours_page_body)
        self.contrasts.setObjectName(u"contrasts")
        self.contrasts.setTextFormat(Qt.TextFormat.PlainText)
        self.contrasts.setWordWrap(True)

        self.colours_layout.addWidget(self.contrasts)

        self.colour_buttons = QGridLayout()
        self.colour_buttons.setObjectName(u"colour_buttons")
        self.choose_colour = QPushButton(self.colours_page_body)
        self.choose_colour.setObjectName(u"choose_colour")
        self.choose_colour.setAutoDefault(False)

        self.colour_buttons.addWidget(self.choose_colour, 0, 0, 1, 1)

        self.palette = QPushButton(self.colours_page_body)
        self.palette.setObjectName(u"palette")
        self.palette.setAutoDefault(False)

        self.colour_buttons.addWidget(self.palette, 0, 1, 1, 1)

        self.to_inks = QPushButton(self.colours_page_body)
        self.to_inks.setObjectName(u"to_inks")
        self.to_inks.setAutoDefault(False)

        self.colour_buttons.addWidget(self.to_inks, 1, 0, 1, 1)

        self.to_screen = QPushButton(self.colours_page_body)
        self.to_screen.setObjectName(u"to_screen")
        self.to_screen.setAutoDefault(False)

        self.colour_buttons.addWidget(self.to_screen, 1, 1, 1, 1)


        self.colours_layout.addLayout(self.colour_buttons)

        self.colour_hint = QLabel(self.colours_page_body)
        self.colour_hint.setObjectName(u"colour_hint")
        self.colour_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.colour_hint.setWordWrap(True)

        self.colours_layout.addWidget(self.colour_hint)

        self.colours_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.colours_layout.addItem(self.colours_space)

        self.colours_page.setWidget(self.colours_page_body)
        self.tabs.addTab(self.colours_page, "")
        self.type_page = QScrollArea()
        self.type_page.setObjectName(u"type_page")
        self.type_page.setFrameShape(QFrame.Shape.NoFrame)
        self.type_page.setWidgetResizable(True)
        self.type_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.type_page_body = QWidget()
        self.type_page_body.setObjectName(u"type_page_body")
        self.type_layout = QVBoxLayout(self.type_page_body)
        self.type_layout.setSpacing(12)
        self.type_layout.setObjectName(u"type_layout")
        self.type_layout.setContentsMargins(2, 14, 2, 6)
        self.faces_heading = QLabel(self.type_page_body)
        self.faces_heading.setObjectName(u"faces_heading")
        self.faces_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.faces_heading.setIndent(0)
        self.faces_heading.setProperty(u"heading", True)

        self.type_layout.addWidget(self.faces_heading)

        self.faces_grid = QGridLayout()
        self.faces_grid.setObjectName(u"faces_grid")
        self.faces_grid.setHorizontalSpacing(14)
        self.faces_grid.setVerticalSpacing(8)
        self.text_label = QLabel(self.type_page_body)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.faces_grid.addWidget(self.text_label, 0, 0, 1, 1)

        self.text = QComboBox(self.type_page_body)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(300, 0))

        self.faces_grid.addWidget(self.text, 0, 1, 1, 1)

        self.display_label = QLabel(self.type_page_body)
        self.display_label.setObjectName(u"display_label")
        self.display_label.setTextFormat(Qt.TextFormat.PlainText)

        self.faces_grid.addWidget(self.display_label, 1, 0, 1, 1)

        self.display = QComboBox(self.type_page_body)
        self.display.setObjectName(u"display")
        self.display.setMinimumSize(QSize(300, 0))

        self.faces_grid.addWidget(self.display, 1, 1, 1, 1)

        self.sans_label = QLabel(self.type_page_body)
        self.sans_label.setObjectName(u"sans_label")
        self.sans_label.setTextFormat(Qt.TextFormat.PlainText)

        self.faces_grid.addWidget(self.sans_label, 2, 0, 1, 1)

        self.sans = QComboBox(self.type_page_body)
        self.sans.setObjectName(u"sans")
        self.sans.setMinimumSize(QSize(300, 0))

        self.faces_grid.addWidget(self.sans, 2, 1, 1, 1)

        self.faces_grid.setColumnStretch(2, 1)

        self.type_layout.addLayout(self.faces_grid)

        self.lacks = QLabel(self.type_page_body)
        self.lacks.setObjectName(u"lacks")
        self.lacks.setTextFormat(Qt.TextFormat.PlainText)
        self.lacks.setWordWrap(True)

        self.type_layout.addWidget(self.lacks)

        self.sizes_heading = QLabel(self.type_page_body)
        self.sizes_heading.setObjectName(u"sizes_heading")
        self.sizes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sizes_heading.setIndent(0)
        self.sizes_heading.setProperty(u"heading", True)

        self.type_layout.addWidget(self.sizes_heading)

        self.sizes_grid = QGridLayout()
        self.sizes_grid.setObjectName(u"sizes_grid")
        self.sizes_grid.setHorizontalSpacing(14)
        self.sizes_grid.setVerticalSpacing(8)
        self.size_label = QLabel(self.type_page_body)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sizes_grid.addWidget(self.size_label, 0, 0, 1, 1)

        self.size = Number(self.type_page_body)
        self.size.setObjectName(u"size")
        self.size.setMinimumSize(QSize(110, 0))
        self.size.setDecimals(1)
        self.size.setMinimum(7.000000000000000)
        self.size.setMaximum(16.000000000000000)
        self.size.setSingleStep(0.100000000000000)

        self.sizes_grid.addWidget(self.size, 0, 1, 1, 1)

        self.leading_label = QLabel(self.type_page_body)
        self.leading_label.setObjectName(u"leading_label")
        self.leading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sizes_grid.addWidget(self.leading_label, 0, 2, 1, 1)

        self.leading = Number(self.type_page_body)
        self.leading.setObjectName(u"leading")
        self.leading.setMinimumSize(QSize(110, 0))
        self.leading.setDecimals(1)
        self.leading.setMinimum(7.000000000000000)
        self.leading.setMaximum(40.000000000000000)
        self.leading.setSingleStep(0.100000000000000)

        self.sizes_grid.addWidget(self.leading, 0, 3, 1, 1)

        self.title_label = QLabel(self.type_page_body)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.sizes_grid.addWidget(self.title_label, 1, 0, 1, 1)

        self.title = Number(self.type_page_body)
        self.title.setObjectName(u"title")
        self.title.setMinimumSize(QSize(110, 0))
        self.title.setDecimals(0)
        self.title.setMinimum(50.000000000000000)
        self.title.setMaximum(160.000000000000000)
        self.title.setSingleStep(5.000000000000000)

        self.sizes_grid.addWidget(self.title, 1, 1, 1, 1)

        self.sizes_grid.setColumnStretch(4, 1)

        self.type_layout.addLayout(self.sizes_grid)

        self.setting_heading = QLabel(self.type_page_body)
        self.setting_heading.setObjectName(u"setting_heading")
        self.setting_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.setting_heading.setIndent(0)
        self.setting_heading.setProperty(u"heading", True)

        self.type_layout.addWidget(self.setting_heading)

        self.setting_grid = QGridLayout()
        self.setting_grid.setObjectName(u"setting_grid")
        self.setting_grid.setHorizontalSpacing(14)
        self.setting_grid.setVerticalSpacing(8)
        self.align_label = QLabel(self.type_page_body)
        self.align_label.setObjectName(u"align_label")
        self.align_label.setTextFormat(Qt.TextFormat.PlainText)

        self.setting_grid.addWidget(self.align_label, 0, 0, 1, 1)

        self.align = QComboBox(self.type_page_body)
        self.align.addItem("")
        self.align.addItem("")
        self.align.setObjectName(u"align")
        self.align.setMinimumSize(QSize(150, 0))

        self.setting_grid.addWidget(self.align, 0, 1, 1, 1)

        self.figures_label = QLabel(self.type_page_body)
        self.figures_label.setObjectName(u"figures_label")
        self.figures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.setting_grid.addWidget(self.figures_label, 0, 2, 1, 1)

        self.figures = QComboBox(self.type_page_body)
        self.figures.addItem("")
        self.figures.addItem("")
        self.figures.setObjectName(u"figures")
        self.figures.setMinimumSize(QSize(150, 0))

        self.setting_grid.addWidget(self.figures, 0, 3, 1, 1)

        self.setting_grid.setColumnStretch(4, 1)

        self.type_layout.addLayout(self.setting_grid)

        self.own_faces_label = QLabel(self.type_page_body)
        self.own_faces_label.setObjectName(u"own_faces_label")
        self.own_faces_label.setTextFormat(Qt.TextFormat.PlainText)
        self.own_faces_label.setIndent(0)
        self.own_faces_label.setProperty(u"heading", True)

        self.type_layout.addWidget(self.own_faces_label)

        self.own_faces = QListWidget(self.type_page_body)
        self.own_faces.setObjectName(u"own_faces")
        self.own_faces.setMaximumSize(QSize(16777215, 76))

        self.type_layout.addWidget(self.own_faces)

        self.own_faces_buttons = QHBoxLayout()
        self.own_faces_buttons.setObjectName(u"own_faces_buttons")
        self.add_face = QPushButton(self.type_page_body)
        self.add_face.setObjectName(u"add_face")
        self.add_face.setAutoDefault(False)

        self.own_faces_buttons.addWidget(self.add_face)

        self.remove_face = QPushButton(self.type_page_body)
        self.remove_face.setObjectName(u"remove_face")
        self.remove_face.setAutoDefault(False)

        self.own_faces_buttons.addWidget(self.remove_face)

        self.own_faces_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.own_faces_buttons.addItem(self.own_faces_space)


        self.type_layout.addLayout(self.own_faces_buttons)

        self.type_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.type_layout.addItem(self.type_space)

        self.type_page.setWidget(self.type_page_body)
        self.tabs.addTab(self.type_page, "")
        self.page_page = QScrollArea()
        self.page_page.setObjectName(u"page_page")
        self.page_page.setFrameShape(QFrame.Shape.NoFrame)
        self.page_page.setWidgetResizable(True)
        self.page_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page_page_body = QWidget()
        self.page_page_body.setObjectName(u"page_page_body")
        self.page_layout = QVBoxLayout(self.page_page_body)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(2, 14, 2, 6)
        self.format_heading = QLabel(self.page_page_body)
        self.format_heading.setObjectName(u"format_heading")
        self.format_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.format_heading.setIndent(0)
        self.format_heading.setProperty(u"heading", True)

        self.page_layout.addWidget(self.format_heading)

        self.format_grid = QGridLayout()
        self.format_grid.setObjectName(u"format_grid")
        self.format_grid.setHorizontalSpacing(14)
        self.format_grid.setVerticalSpacing(8)
        self.paper_label = QLabel(self.page_page_body)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)

        self.format_grid.addWidget(self.paper_label, 0, 0, 1, 1)

        self.paper = QComboBox(self.page_page_body)
        self.paper.setObjectName(u"paper")
        self.paper.setMinimumSize(QSize(150, 0))

        self.format_grid.addWidget(self.paper, 0, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)

        self.width_label = QLabel(self.page_page_body)
        self.width_label.setObjectName(u"width_label")
        self.width_label.setTextFormat(Qt.TextFormat.PlainText)

        self.format_grid.addWidget(self.width_label, 1, 0, 1, 1)

        self.width = Number(self.page_page_body)
        self.width.setObjectName(u"width")
        self.width.setMinimumSize(QSize(110, 0))
        self.width.setDecimals(1)
        self.width.setMinimum(50.000000000000000)
        self.width.setMaximum(2000.000000000000000)
        self.width.setSingleStep(1.000000000000000)

        self.format_grid.addWidget(self.width, 1, 1, 1, 1)

        self.height_label = QLabel(self.page_page_body)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setTextFormat(Qt.TextFormat.PlainText)

        self.format_grid.addWidget(self.height_label, 1, 2, 1, 1)

        self.height = Number(self.page_page_body)
        self.height.setObjectName(u"height")
        self.height.setMinimumSize(QSize(110, 0))
        self.height.setDecimals(1)
        self.height.setMinimum(50.000000000000000)
        self.height.setMaximum(2000.000000000000000)
        self.height.setSingleStep(1.000000000000000)

        self.format_grid.addWidget(self.height, 1, 3, 1, 1)

        self.format_grid.setColumnStretch(4, 1)

        self.page_layout.addLayout(self.format_grid)

        self.margins_heading = QLabel(self.page_page_body)
        self.margins_heading.setObjectName(u"margins_heading")
        self.margins_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.margins_heading.setIndent(0)
        self.margins_heading.setProperty(u"heading", True)

        self.page_layout.addWidget(self.margins_heading)

        self.margins_grid = QGridLayout()
        self.margins_grid.setObjectName(u"margins_grid")
        self.margins_grid.setHorizontalSpacing(14)
        self.margins_grid.setVerticalSpacing(8)
        self.inside_label = QLabel(self.page_page_body)
        self.inside_label.setObjectName(u"inside_label")
        self.inside_label.setTextFormat(Qt.TextFormat.PlainText)

        self.margins_grid.addWidget(self.inside_label, 0, 0, 1, 1)

        self.inside = Number(self.page_page_body)
        self.inside.setObjectName(u"inside")
        self.inside.setMinimumSize(QSize(110, 0))
        self.inside.setDecimals(1)
        self.inside.setMinimum(5.000000000000000)
        self.inside.setMaximum(200.000000000000000)
        self.inside.setSingleStep(1.000000000000000)

        self.margins_grid.addWidget(self.inside, 0, 1, 1, 1)

        self.outside_label = QLabel(self.page_page_body)
        self.outside_label.setObjectName(u"outside_label")
        self.outside_label.setTextFormat(Qt.TextFormat.PlainText)

        self.margins_grid.addWidget(self.outside_label, 0, 2, 1, 1)

        self.outside = Number(self.page_page_body)
        self.outside.setObjectName(u"outside")
        self.outside.setMinimumSize(QSize(110, 0))
        self.outside.setDecimals(1)
        self.outside.setMinimum(5.000000000000000)
        self.outside.setMaximum(200.000000000000000)
        self.outside.setSingleStep(1.000000000000000)

        self.margins_grid.addWidget(self.outside, 0, 3, 1, 1)

        self.top_label = QLabel(self.page_page_body)
        self.top_label.setObjectName(u"top_label")
        self.top_label.setTextFormat(Qt.TextFormat.PlainText)

        self.margins_grid.addWidget(self.top_label, 1, 0, 1, 1)

        self.top = Number(self.page_page_body)
        self.top.setObjectName(u"top")
        self.top.setMinimumSize(QSize(110, 0))
        self.top.setDecimals(1)
        self.top.setMinimum(5.000000000000000)
        self.top.setMaximum(200.000000000000000)
        self.top.setSingleStep(1.000000000000000)

        self.margins_grid.addWidget(self.top, 1, 1, 1, 1)

        self.bottom_label = QLabel(self.page_page_body)
        self.bottom_label.setObjectName(u"bottom_label")
        self.bottom_label.setTextFormat(Qt.TextFormat.PlainText)

        self.margins_grid.addWidget(self.bottom_label, 1, 2, 1, 1)

        self.bottom = Number(self.page_page_body)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setMinimumSize(QSize(110, 0))
        self.bottom.setDecimals(1)
        self.bottom.setMinimum(5.000000000000000)
        self.bottom.setMaximum(200.000000000000000)
        self.bottom.setSingleStep(1.000000000000000)

        self.margins_grid.addWidget(self.bottom, 1, 3, 1, 1)

        self.margins_grid.setColumnStretch(4, 1)

        self.page_layout.addLayout(self.margins_grid)

        self.columns_heading = QLabel(self.page_page_body)
        self.columns_heading.setObjectName(u"columns_heading")
        self.columns_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_heading.setIndent(0)
        self.columns_heading.setProperty(u"heading", True)

        self.page_layout.addWidget(self.columns_heading)

        self.columns_grid = QGridLayout()
        self.columns_grid.setObjectName(u"columns_grid")
        self.columns_grid.setHorizontalSpacing(14)
        self.columns_grid.setVerticalSpacing(8)
        self.columns_label = QLabel(self.page_page_body)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setTextFormat(Qt.TextFormat.PlainText)

        self.columns_grid.addWidget(self.columns_label, 0, 0, 1, 1)

        self.columns = Number(self.page_page_body)
        self.columns.setObjectName(u"columns")
        self.columns.setMinimumSize(QSize(110, 0))
        self.columns.setDecimals(0)
        self.columns.setMinimum(1.000000000000000)
        self.columns.setMaximum(4.000000000000000)
        self.columns.setSingleStep(1.000000000000000)

        self.columns_grid.addWidget(self.columns, 0, 1, 1, 1)

        self.gutter_label = QLabel(self.page_page_body)
        self.gutter_label.setObjectName(u"gutter_label")
        self.gutter_label.setTextFormat(Qt.TextFormat.PlainText)

        self.columns_grid.addWidget(self.gutter_label, 0, 2, 1, 1)

        self.gutter = Number(self.page_page_body)
        self.gutter.setObjectName(u"gutter")
        self.gutter.setMinimumSize(QSize(110, 0))
        self.gutter.setDecimals(1)
        self.gutter.setMinimum(0.000000000000000)
        self.gutter.setMaximum(50.000000000000000)
        self.gutter.setSingleStep(0.500000000000000)

        self.columns_grid.addWidget(self.gutter, 0, 3, 1, 1)

        self.bleed_label = QLabel(self.page_page_body)
        self.bleed_label.setObjectName(u"bleed_label")
        self.bleed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.columns_grid.addWidget(self.bleed_label, 1, 0, 1, 1)

        self.bleed = Number(self.page_page_body)
        self.bleed.setObjectName(u"bleed")
        self.bleed.setMinimumSize(QSize(110, 0))
        self.bleed.setDecimals(1)
        self.bleed.setMinimum(0.000000000000000)
        self.bleed.setMaximum(10.000000000000000)
        self.bleed.setSingleStep(0.500000000000000)

        self.columns_grid.addWidget(self.bleed, 1, 1, 1, 1)

        self.columns_grid.setColumnStretch(4, 1)

        self.page_layout.addLayout(self.columns_grid)

        self.room = QLabel(self.page_page_body)
        self.room.setObjectName(u"room")
        self.room.setTextFormat(Qt.TextFormat.PlainText)
        self.room.setWordWrap(True)

        self.page_layout.addWidget(self.room)

        self.page_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_space)

        self.page_page.setWidget(self.page_page_body)
        self.tabs.addTab(self.page_page, "")
        self.look_page = QScrollArea()
        self.look_page.setObjectName(u"look_page")
        self.look_page.setFrameShape(QFrame.Shape.NoFrame)
        self.look_page.setWidgetResizable(True)
        self.look_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.look_page_body = QWidget()
        self.look_page_body.setObjectName(u"look_page_body")
        self.look_layout = QVBoxLayout(self.look_page_body)
        self.look_layout.setSpacing(12)
        self.look_layout.setObjectName(u"look_layout")
        self.look_layout.setContentsMargins(2, 14, 2, 6)
        self.look_grid = QGridLayout()
        self.look_grid.setObjectName(u"look_grid")
        self.look_grid.setHorizontalSpacing(14)
        self.look_grid.setVerticalSpacing(8)
        self.opening_label = QLabel(self.look_page_body)
        self.opening_label.setObjectName(u"opening_label")
        self.opening_label.setTextFormat(Qt.TextFormat.PlainText)

        self.look_grid.addWidget(self.opening_label, 0, 0, 1, 1)

        self.opening = QComboBox(self.look_page_body)
        self.opening.addItem("")
        self.opening.addItem("")
        self.opening.addItem("")
        self.opening.setObjectName(u"opening")
        self.opening.setMinimumSize(QSize(240, 0))

        self.look_grid.addWidget(self.opening, 0, 1, 1, 1)

        self.quotation_label = QLabel(self.look_page_body)
        self.quotation_label.setObjectName(u"quotation_label")
        self.quotation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.look_grid.addWidget(self.quotation_label, 1, 0, 1, 1)

        self.quotation = QComboBox(self.look_page_body)
        self.quotation.addItem("")
        self.quotation.addItem("")
        self.quotation.addItem("")
        self.quotation.setObjectName(u"quotation")
        self.quotation.setMinimumSize(QSize(240, 0))

        self.look_grid.addWidget(self.quotation, 1, 1, 1, 1)

        self.rule_label = QLabel(self.look_page_body)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setTextFormat(Qt.TextFormat.PlainText)

        self.look_grid.addWidget(self.rule_label, 2, 0, 1, 1)

        self.rule = Number(self.look_page_body)
        self.rule.setObjectName(u"rule")
        self.rule.setMinimumSize(QSize(110, 0))
        self.rule.setDecimals(2)
        self.rule.setMinimum(0.250000000000000)
        self.rule.setMaximum(6.000000000000000)
        self.rule.setSingleStep(0.250000000000000)

        self.look_grid.addWidget(self.rule, 2, 1, 1, 1)

        self.look_grid.setColumnStretch(2, 1)

        self.look_layout.addLayout(self.look_grid)

        self.look_hint = QLabel(self.look_page_body)
        self.look_hint.setObjectName(u"look_hint")
        self.look_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.look_hint.setWordWrap(True)

        self.look_layout.addWidget(self.look_hint)

        self.look_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_layout.addItem(self.look_space)

        self.look_page.setWidget(self.look_page_body)
        self.tabs.addTab(self.look_page, "")
        self.order_page = QScrollArea()
        self.order_page.setObjectName(u"order_page")
        self.order_page.setFrameShape(QFrame.Shape.NoFrame)
        self.order_page.setWidgetResizable(True)
        self.order_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.order_page_body = QWidget()
        self.order_page_body.setObjectName(u"order_page_body")
        self.order_layout = QVBoxLayout(self.order_page_body)
        self.order_layout.setSpacing(12)
        self.order_layout.setObjectName(u"order_layout")
        self.order_layout.setContentsMargins(2, 14, 2, 6)
        self.order_form = QFormLayout()
        self.order_form.setObjectName(u"order_form")
        self.order_form.setHorizontalSpacing(14)
        self.order_form.setVerticalSpacing(8)
        self.order_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.order_language_label = QLabel(self.order_page_body)
        self.order_language_label.setObjectName(u"order_language_label")
        self.order_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.order_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.order_language_label)

        self.order_language = QComboBox(self.order_page_body)
        self.order_language.setObjectName(u"order_language")

        self.order_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.order_language)


        self.order_layout.addLayout(self.order_form)

        self.order = OrderList(self.order_page_body)
        self.order.setObjectName(u"order")

        self.order_layout.addWidget(self.order)

        self.order_buttons = QHBoxLayout()
        self.order_buttons.setObjectName(u"order_buttons")
        self.earlier = QPushButton(self.order_page_body)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setAutoDefault(False)

        self.order_buttons.addWidget(self.earlier)

        self.later = QPushButton(self.order_page_body)
        self.later.setObjectName(u"later")
        self.later.setAutoDefault(False)

        self.order_buttons.addWidget(self.later)

        self.usual = QPushButton(self.order_page_body)
        self.usual.setObjectName(u"usual")
        self.usual.setAutoDefault(False)

        self.order_buttons.addWidget(self.usual)

        self.order_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_buttons.addItem(self.order_space)


        self.order_layout.addLayout(self.order_buttons)

        self.order_hint = QLabel(self.order_page_body)
        self.order_hint.setObjectName(u"order_hint")
        self.order_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.order_hint.setWordWrap(True)

        self.order_layout.addWidget(self.order_hint)

        self.order_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.order_layout.addItem(self.order_end)

        self.order_page.setWidget(self.order_page_body)
        self.tabs.addTab(self.order_page, "")

        self.layout.addWidget(self.tabs)

        self.said = QLabel(ThemeDialog)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.layout.addWidget(self.said)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(ThemeDialog)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_space)

        self.close = QPushButton(ThemeDialog)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.display_label.setBuddy(self.display)
        self.sans_label.setBuddy(self.sans)
        self.size_label.setBuddy(self.size)
        self.leading_label.setBuddy(self.leading)
        self.title_label.setBuddy(self.title)
        self.align_label.setBuddy(self.align)
        self.figures_label.setBuddy(self.figures)
        self.own_faces_label.setBuddy(self.own_faces)
        self.paper_label.setBuddy(self.paper)
        self.width_label.setBuddy(self.width)
        self.height_label.setBuddy(self.height)
        self.inside_label.setBuddy(self.inside)
        self.outside_label.setBuddy(self.outside)
        self.top_label.setBuddy(self.top)
        self.bottom_label.setBuddy(self.bottom)
        self.columns_label.setBuddy(self.columns)
        self.gutter_label.setBuddy(self.gutter)
        self.bleed_label.setBuddy(self.bleed)
        self.opening_label.setBuddy(self.opening)
        self.quotation_label.setBuddy(self.quotation)
        self.rule_label.setBuddy(self.rule)
        self.order_language_label.setBuddy(self.order_language)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ThemeDialog)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ThemeDialog)
    # setupUi

    def retranslateUi(self, ThemeDialog):
        ThemeDialog.setWindowTitle(QCoreApplication.translate("ThemeDialog", u"Theme", None))
#if QT_CONFIG(accessibility)
        self.themes.setAccessibleName(QCoreApplication.translate("ThemeDialog", u"Shared themes", None))
#endif // QT_CONFIG(accessibility)
        self.themes.setPlaceholderText(QCoreApplication.translate("ThemeDialog", u"Choose a shared theme", None))
        self.take.setText(QCoreApplication.translate("ThemeDialog", u"&Take it", None))
        self.folder.setText(QCoreApplication.translate("ThemeDialog", u"From a &folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ThemeDialog", u"Parts of the theme", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.colours.setAccessibleName(QCoreApplication.translate("ThemeDialog", u"Colours of the theme", None))
#endif // QT_CONFIG(accessibility)
        self.choose_colour.setText(QCoreApplication.translate("ThemeDialog", u"&Choose a screen colour\u2026", None))
        self.palette.setText(QCoreApplication.translate("ThemeDialog", u"From a &palette\u2026", None))
        self.to_inks.setText(QCoreApplication.translate("ThemeDialog", u"&Inks from the screen colour", None))
        self.to_screen.setText(QCoreApplication.translate("ThemeDialog", u"Screen colour from the in&ks", None))
        self.colour_hint.setText(QCoreApplication.translate("ThemeDialog", u"A spot ink stands in for the four inks where the printer has it. Inks that are worked out go by the profile FOGRA39: ask your printer.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.colours_page), QCoreApplication.translate("ThemeDialog", u"Colours", None))
        self.faces_heading.setText(QCoreApplication.translate("ThemeDialog", u"Faces", None))
        self.text_label.setText(QCoreApplication.translate("ThemeDialog", u"Text face", None))
        self.display_label.setText(QCoreApplication.translate("ThemeDialog", u"Headline face", None))
        self.sans_label.setText(QCoreApplication.translate("ThemeDialog", u"Small text face", None))
        self.sizes_heading.setText(QCoreApplication.translate("ThemeDialog", u"Sizes", None))
        self.size_label.setText(QCoreApplication.translate("ThemeDialog", u"Size of the text", None))
        self.size.setSuffix(QCoreApplication.translate("ThemeDialog", u" pt", None))
        self.leading_label.setText(QCoreApplication.translate("ThemeDialog", u"Line spacing", None))
        self.leading.setSuffix(QCoreApplication.translate("ThemeDialog", u" pt", None))
        self.title_label.setText(QCoreApplication.translate("ThemeDialog", u"Size of headlines", None))
        self.title.setSuffix(QCoreApplication.translate("ThemeDialog", u" %", None))
        self.setting_heading.setText(QCoreApplication.translate("ThemeDialog", u"Text", None))
        self.align_label.setText(QCoreApplication.translate("ThemeDialog", u"Lines of the text", None))
        self.align.setItemText(0, QCoreApplication.translate("ThemeDialog", u"Justified", None))
        self.align.setItemText(1, QCoreApplication.translate("ThemeDialog", u"Even on the left only", None))

        self.figures_label.setText(QCoreApplication.translate("ThemeDialog", u"Figures in the text", None))
        self.figures.setItemText(0, QCoreApplication.translate("ThemeDialog", u"Old-style", None))
        self.figures.setItemText(1, QCoreApplication.translate("ThemeDialog", u"As high as capitals", None))

        self.own_faces_label.setText(QCoreApplication.translate("ThemeDialog", u"The house\u2019s own faces", None))
#if QT_CONFIG(accessibility)
        self.own_faces.setAccessibleName(QCoreApplication.translate("ThemeDialog", u"The house\u2019s own faces", None))
#endif // QT_CONFIG(accessibility)
        self.add_face.setText(QCoreApplication.translate("ThemeDialog", u"&Add a face from a file\u2026", None))
        self.remove_face.setText(QCoreApplication.translate("ThemeDialog", u"&Remove", None))
        self.tabs.setTabText(self.tabs.indexOf(self.type_page), QCoreApplication.translate("ThemeDialog", u"Type", None))
        self.format_heading.setText(QCoreApplication.translate("ThemeDialog", u"Size", None))
        self.paper_label.setText(QCoreApplication.translate("ThemeDialog", u"Page", None))
        self.width_label.setText(QCoreApplication.translate("ThemeDialog", u"Width", None))
        self.width.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.height_label.setText(QCoreApplication.translate("ThemeDialog", u"Height", None))
        self.height.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.margins_heading.setText(QCoreApplication.translate("ThemeDialog", u"Margins", None))
        self.inside_label.setText(QCoreApplication.translate("ThemeDialog", u"Left margin", None))
        self.inside.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.outside_label.setText(QCoreApplication.translate("ThemeDialog", u"Right margin", None))
        self.outside.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.top_label.setText(QCoreApplication.translate("ThemeDialog", u"Top margin", None))
        self.top.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.bottom_label.setText(QCoreApplication.translate("ThemeDialog", u"Bottom margin", None))
        self.bottom.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.columns_heading.setText(QCoreApplication.translate("ThemeDialog", u"Columns and bleed", None))
        self.columns_label.setText(QCoreApplication.translate("ThemeDialog", u"Columns", None))
        self.gutter_label.setText(QCoreApplication.translate("ThemeDialog", u"Between columns", None))
        self.gutter.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.bleed_label.setText(QCoreApplication.translate("ThemeDialog", u"Bleed", None))
        self.bleed.setSuffix(QCoreApplication.translate("ThemeDialog", u" mm", None))
        self.tabs.setTabText(self.tabs.indexOf(self.page_page), QCoreApplication.translate("ThemeDialog", u"Page", None))
        self.opening_label.setText(QCoreApplication.translate("ThemeDialog", u"An article opens on", None))
        self.opening.setItemText(0, QCoreApplication.translate("ThemeDialog", u"A tint", None))
        self.opening.setItemText(1, QCoreApplication.translate("ThemeDialog", u"Paper", None))
        self.opening.setItemText(2, QCoreApplication.translate("ThemeDialog", u"The accent colour", None))

        self.quotation_label.setText(QCoreApplication.translate("ThemeDialog", u"Large quotes", None))
        self.quotation.setItemText(0, QCoreApplication.translate("ThemeDialog", u"Between rules", None))
        self.quotation.setItemText(1, QCoreApplication.translate("ThemeDialog", u"Beside a bar", None))
        self.quotation.setItemText(2, QCoreApplication.translate("ThemeDialog", u"On a ground", None))

        self.rule_label.setText(QCoreApplication.translate("ThemeDialog", u"Weight of rules", None))
        self.rule.setSuffix(QCoreApplication.translate("ThemeDialog", u" pt", None))
        self.look_hint.setText(QCoreApplication.translate("ThemeDialog", u"The colours of grounds and rules are among the colours.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.look_page), QCoreApplication.translate("ThemeDialog", u"Looks", None))
        self.order_language_label.setText(QCoreApplication.translate("ThemeDialog", u"In releases in", None))
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("ThemeDialog", u"Order of the parts", None))
#endif // QT_CONFIG(accessibility)
        self.earlier.setText(QCoreApplication.translate("ThemeDialog", u"&Earlier", None))
        self.later.setText(QCoreApplication.translate("ThemeDialog", u"&Later", None))
        self.usual.setText(QCoreApplication.translate("ThemeDialog", u"As &usual", None))
        self.order_hint.setText(QCoreApplication.translate("ThemeDialog", u"Drag a part, or move it with Alt and the arrow keys. The order holds in every output; the text\u2019s own blocks stay where the writer put them.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.order_page), QCoreApplication.translate("ThemeDialog", u"Order", None))
        self.save.setText(QCoreApplication.translate("ThemeDialog", u"&Save as shared theme\u2026", None))
        self.close.setText(QCoreApplication.translate("ThemeDialog", u"Close", None))
    # retranslateUi

