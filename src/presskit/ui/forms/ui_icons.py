# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'icons.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget,
)

class Ui_IconsPanel(object):
    def setupUi(self, IconsPanel):
        if not IconsPanel.objectName():
            IconsPanel.setObjectName(u"IconsPanel")
        IconsPanel.resize(400, 760)
        self.layout = QVBoxLayout(IconsPanel)
        self.layout.setSpacing(0)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(0, 0, 0, 0)
        self.head_side = QWidget(IconsPanel)
        self.head_side.setObjectName(u"head_side")
        self.head = QHBoxLayout(self.head_side)
        self.head.setSpacing(6)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(12, 0, 0, 0)
        self.search = QLineEdit(self.head_side)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.head.addWidget(self.search)

        self.show = QComboBox(self.head_side)
        self.show.setObjectName(u"show")

        self.head.addWidget(self.show)

        self.more = QToolButton(self.head_side)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.head.addWidget(self.more)


        self.layout.addWidget(self.head_side)

        self.stack = QStackedWidget(IconsPanel)
        self.stack.setObjectName(u"stack")
        self.page_icons = QWidget()
        self.page_icons.setObjectName(u"page_icons")
        self.page_icons_layout = QVBoxLayout(self.page_icons)
        self.page_icons_layout.setSpacing(0)
        self.page_icons_layout.setObjectName(u"page_icons_layout")
        self.page_icons_layout.setContentsMargins(0, 0, 0, 0)
        self.sides = QSplitter(self.page_icons)
        self.sides.setObjectName(u"sides")
        self.sides.setOrientation(Qt.Orientation.Vertical)
        self.sides.setChildrenCollapsible(False)
        self.icons = QListView(self.sides)
        self.icons.setObjectName(u"icons")
        self.sides.addWidget(self.icons)
        self.detail_area = QScrollArea(self.sides)
        self.detail_area.setObjectName(u"detail_area")
        self.detail_area.setFrameShape(QFrame.Shape.NoFrame)
        self.detail_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_area.setWidgetResizable(True)
        self.detail_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detail = QWidget()
        self.detail.setObjectName(u"detail")
        self.detail_layout = QVBoxLayout(self.detail)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(12, 10, 12, 12)
        self.about = QLabel(self.detail)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.detail_layout.addWidget(self.about)

        self.used_head = QLabel(self.detail)
        self.used_head.setObjectName(u"used_head")
        self.used_head.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.used_head)

        self.uses = QListWidget(self.detail)
        self.uses.setObjectName(u"uses")

        self.detail_layout.addWidget(self.uses)

        self.other_head_row = QHBoxLayout()
        self.other_head_row.setSpacing(6)
        self.other_head_row.setObjectName(u"other_head_row")
        self.other_head_row.setContentsMargins(0, 0, 0, 0)
        self.other_head = QLabel(self.detail)
        self.other_head.setObjectName(u"other_head")
        self.other_head.setTextFormat(Qt.TextFormat.PlainText)

        self.other_head_row.addWidget(self.other_head)

        self.other_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.other_head_row.addItem(self.other_space)

        self.choose = QPushButton(self.detail)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(True)

        self.other_head_row.addWidget(self.choose)


        self.detail_layout.addLayout(self.other_head_row)

        self.compare_place = QLabel(self.detail)
        self.compare_place.setObjectName(u"compare_place")
        self.compare_place.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.compare_place)

        self.problems = QListWidget(self.detail)
        self.problems.setObjectName(u"problems")
        self.problems.setWordWrap(True)

        self.detail_layout.addWidget(self.problems)

        self.mends = QHBoxLayout()
        self.mends.setSpacing(6)
        self.mends.setObjectName(u"mends")
        self.mends.setContentsMargins(0, 0, 0, 0)
        self.mend = QPushButton(self.detail)
        self.mend.setObjectName(u"mend")
        self.mend.setAutoDefault(True)

        self.mends.addWidget(self.mend)

        self.mend_all = QPushButton(self.detail)
        self.mend_all.setObjectName(u"mend_all")
        self.mend_all.setAutoDefault(True)

        self.mends.addWidget(self.mend_all)

        self.mends_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mends.addItem(self.mends_space)


        self.detail_layout.addLayout(self.mends)

        self.fields = QGridLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.detail)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(self.detail)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 0, 1, 1, 1)

        self.meaning_label = QLabel(self.detail)
        self.meaning_label.setObjectName(u"meaning_label")
        self.meaning_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.meaning_label, 1, 0, 1, 1)

        self.meaning = QLineEdit(self.detail)
        self.meaning.setObjectName(u"meaning")

        self.fields.addWidget(self.meaning, 1, 1, 1, 1)

        self.licence_label = QLabel(self.detail)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.licence_label, 2, 0, 1, 1)

        self.licence = QLineEdit(self.detail)
        self.licence.setObjectName(u"licence")

        self.fields.addWidget(self.licence, 2, 1, 1, 1)


        self.detail_layout.addLayout(self.fields)

        self.after = QHBoxLayout()
        self.after.setSpacing(6)
        self.after.setObjectName(u"after")
        self.after.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(self.detail)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(True)

        self.after.addWidget(self.restore)

        self.take_one = QPushButton(self.detail)
        self.take_one.setObjectName(u"take_one")
        self.take_one.setAutoDefault(True)

        self.after.addWidget(self.take_one)

        self.after_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.after.addItem(self.after_space)


        self.detail_layout.addLayout(self.after)

        self.detail_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_space)

        self.detail_area.setWidget(self.detail)
        self.sides.addWidget(self.detail_area)

        self.page_icons_layout.addWidget(self.sides)

        self.bar = QWidget(self.page_icons)
        self.bar.setObjectName(u"bar")
        self.bar_layout = QVBoxLayout(self.bar)
        self.bar_layout.setSpacing(8)
        self.bar_layout.setObjectName(u"bar_layout")
        self.bar_layout.setContentsMargins(12, 8, 12, 4)
        self.new_row = QHBoxLayout()
        self.new_row.setSpacing(6)
        self.new_row.setObjectName(u"new_row")
        self.new_row.setContentsMargins(0, 0, 0, 0)
        self.new_name = QLineEdit(self.bar)
        self.new_name.setObjectName(u"new_name")

        self.new_row.addWidget(self.new_name)

        self.add = QPushButton(self.bar)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(True)

        self.new_row.addWidget(self.add)


        self.bar_layout.addLayout(self.new_row)

        self.facts_row = QHBoxLayout()
        self.facts_row.setSpacing(6)
        self.facts_row.setObjectName(u"facts_row")
        self.facts_row.setContentsMargins(0, 0, 0, 0)
        self.new_meaning = QLineEdit(self.bar)
        self.new_meaning.setObjectName(u"new_meaning")

        self.facts_row.addWidget(self.new_meaning)

        self.new_licence = QLineEdit(self.bar)
        self.new_licence.setObjectName(u"new_licence")

        self.facts_row.addWidget(self.new_licence)


        self.bar_layout.addLayout(self.facts_row)

        self.put_row = QHBoxLayout()
        self.put_row.setSpacing(6)
        self.put_row.setObjectName(u"put_row")
        self.put_row.setContentsMargins(0, 0, 0, 0)
        self.drop = QPushButton(self.bar)
        self.drop.setObjectName(u"drop")
        self.drop.setAutoDefault(True)

        self.put_row.addWidget(self.drop)

        self.put_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.put_row.addItem(self.put_space)

        self.here = QPushButton(self.bar)
        self.here.setObjectName(u"here")
        self.here.setAutoDefault(True)

        self.put_row.addWidget(self.here)

        self.everywhere = QPushButton(self.bar)
        self.everywhere.setObjectName(u"everywhere")
        self.everywhere.setAutoDefault(True)

        self.put_row.addWidget(self.everywhere)


        self.bar_layout.addLayout(self.put_row)


        self.page_icons_layout.addWidget(self.bar)

        self.stack.addWidget(self.page_icons)
        self.page_reading = QWidget()
        self.page_reading.setObjectName(u"page_reading")
        self.page_reading_layout = QVBoxLayout(self.page_reading)
        self.page_reading_layout.setSpacing(8)
        self.page_reading_layout.setObjectName(u"page_reading_layout")
        self.page_reading_layout.setContentsMargins(12, 16, 12, 12)
        self.reading_head = QLabel(self.page_reading)
        self.reading_head.setObjectName(u"reading_head")
        self.reading_head.setTextFormat(Qt.TextFormat.PlainText)

        self.page_reading_layout.addWidget(self.reading_head)

        self.set_bar = QProgressBar(self.page_reading)
        self.set_bar.setObjectName(u"set_bar")

        self.page_reading_layout.addWidget(self.set_bar)

        self.set_count = QLabel(self.page_reading)
        self.set_count.setObjectName(u"set_count")
        self.set_count.setTextFormat(Qt.TextFormat.PlainText)

        self.page_reading_layout.addWidget(self.set_count)

        self.reading_row = QHBoxLayout()
        self.reading_row.setSpacing(6)
        self.reading_row.setObjectName(u"reading_row")
        self.reading_row.setContentsMargins(0, 0, 0, 0)
        self.reading_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reading_row.addItem(self.reading_space)

        self.set_stop = QPushButton(self.page_reading)
        self.set_stop.setObjectName(u"set_stop")
        self.set_stop.setAutoDefault(True)

        self.reading_row.addWidget(self.set_stop)


        self.page_reading_layout.addLayout(self.reading_row)

        self.reading_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_reading_layout.addItem(self.reading_below)

        self.stack.addWidget(self.page_reading)
        self.page_set = QWidget()
        self.page_set.setObjectName(u"page_set")
        self.page_set_layout = QVBoxLayout(self.page_set)
        self.page_set_layout.setSpacing(8)
        self.page_set_layout.setObjectName(u"page_set_layout")
        self.page_set_layout.setContentsMargins(12, 10, 12, 8)
        self.set_summary = QLabel(self.page_set)
        self.set_summary.setObjectName(u"set_summary")
        self.set_summary.setTextFormat(Qt.TextFormat.PlainText)
        self.set_summary.setWordWrap(True)

        self.page_set_layout.addWidget(self.set_summary)

        self.set_show = QComboBox(self.page_set)
        self.set_show.setObjectName(u"set_show")

        self.page_set_layout.addWidget(self.set_show)

        self.set_list = QListView(self.page_set)
        self.set_list.setObjectName(u"set_list")

        self.page_set_layout.addWidget(self.set_list)

        self.set_licence_row = QHBoxLayout()
        self.set_licence_row.setSpacing(6)
        self.set_licence_row.setObjectName(u"set_licence_row")
        self.set_licence_row.setContentsMargins(0, 0, 0, 0)
        self.set_licence_label = QLabel(self.page_set)
        self.set_licence_label.setObjectName(u"set_licence_label")
        self.set_licence_label.setTextFormat(Qt.TextFormat.PlainText)

        self.set_licence_row.addWidget(self.set_licence_label)

        self.set_licence = QLineEdit(self.page_set)
        self.set_licence.setObjectName(u"set_licence")

        self.set_licence_row.addWidget(self.set_licence)


        self.page_set_layout.addLayout(self.set_licence_row)

        self.set_mend = QCheckBox(self.page_set)
        self.set_mend.setObjectName(u"set_mend")

        self.page_set_layout.addWidget(self.set_mend)

        self.set_keep = QCheckBox(self.page_set)
        self.set_keep.setObjectName(u"set_keep")

        self.page_set_layout.addWidget(self.set_keep)

        self.set_row = QHBoxLayout()
        self.set_row.setSpacing(6)
        self.set_row.setObjectName(u"set_row")
        self.set_row.setContentsMargins(0, 0, 0, 0)
        self.set_leave = QPushButton(self.page_set)
        self.set_leave.setObjectName(u"set_leave")
        self.set_leave.setAutoDefault(True)

        self.set_row.addWidget(self.set_leave)

        self.set_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.set_row.addItem(self.set_space)

        self.set_import = QPushButton(self.page_set)
        self.set_import.setObjectName(u"set_import")
        self.set_import.setAutoDefault(True)

        self.set_row.addWidget(self.set_import)


        self.page_set_layout.addLayout(self.set_row)

        self.stack.addWidget(self.page_set)

        self.layout.addWidget(self.stack)

        self.said = QLabel(IconsPanel)
        self.said.setObjectName(u"said")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMargin(10)

        self.layout.addWidget(self.said)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.meaning_label.setBuddy(self.meaning)
        self.licence_label.setBuddy(self.licence)
        self.set_licence_label.setBuddy(self.set_licence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(IconsPanel)

        QMetaObject.connectSlotsByName(IconsPanel)
    # setupUi

    def retranslateUi(self, IconsPanel):
        IconsPanel.setWindowTitle(QCoreApplication.translate("IconsPanel", u"Icons", None))
        self.search.setPlaceholderText(QCoreApplication.translate("IconsPanel", u"Search", None))
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("IconsPanel", u"Search by name or meaning", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Search by name or meaning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.show.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Which icons are shown", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("IconsPanel", u"More", None))
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("IconsPanel", u"Import, export and restore", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.icons.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Icons of the kit", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.uses.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Where the icon is used", None))
#endif // QT_CONFIG(accessibility)
        self.other_head.setText(QCoreApplication.translate("IconsPanel", u"Another drawing", None))
        self.choose.setText(QCoreApplication.translate("IconsPanel", u"Choose a file\u2026", None))
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("IconsPanel", u"What is wrong with the drawing", None))
#endif // QT_CONFIG(accessibility)
        self.mend.setText(QCoreApplication.translate("IconsPanel", u"Mend", None))
        self.mend_all.setText(QCoreApplication.translate("IconsPanel", u"Mend all", None))
        self.name_label.setText(QCoreApplication.translate("IconsPanel", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Name of the icon", None))
#endif // QT_CONFIG(accessibility)
        self.meaning_label.setText(QCoreApplication.translate("IconsPanel", u"Meaning", None))
#if QT_CONFIG(accessibility)
        self.meaning.setAccessibleName(QCoreApplication.translate("IconsPanel", u"What the icon says to those who do not see it", None))
#endif // QT_CONFIG(accessibility)
        self.licence_label.setText(QCoreApplication.translate("IconsPanel", u"Licence", None))
#if QT_CONFIG(accessibility)
        self.licence.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Licence of the drawing", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("IconsPanel", u"Restore standard", None))
        self.take_one.setText(QCoreApplication.translate("IconsPanel", u"Export as SVG\u2026", None))
        self.new_name.setPlaceholderText(QCoreApplication.translate("IconsPanel", u"Name of a new icon", None))
#if QT_CONFIG(accessibility)
        self.new_name.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Name of a new icon", None))
#endif // QT_CONFIG(accessibility)
        self.add.setText(QCoreApplication.translate("IconsPanel", u"Add as new", None))
        self.new_meaning.setPlaceholderText(QCoreApplication.translate("IconsPanel", u"Meaning", None))
#if QT_CONFIG(tooltip)
        self.new_meaning.setToolTip(QCoreApplication.translate("IconsPanel", u"What it says to those who do not see it, when it is added or its icon has no meaning yet", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.new_meaning.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Meaning of the other drawing", None))
#endif // QT_CONFIG(accessibility)
        self.new_licence.setPlaceholderText(QCoreApplication.translate("IconsPanel", u"Licence", None))
#if QT_CONFIG(tooltip)
        self.new_licence.setToolTip(QCoreApplication.translate("IconsPanel", u"The licence of the drawing, such as CC0 or MIT", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.new_licence.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Licence of the other drawing", None))
#endif // QT_CONFIG(accessibility)
        self.drop.setText(QCoreApplication.translate("IconsPanel", u"Not this one", None))
        self.here.setText(QCoreApplication.translate("IconsPanel", u"Only here", None))
        self.everywhere.setText(QCoreApplication.translate("IconsPanel", u"Replace", None))
        self.reading_head.setText(QCoreApplication.translate("IconsPanel", u"Reading icons\u2026", None))
#if QT_CONFIG(accessibility)
        self.set_bar.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Icons that are read", None))
#endif // QT_CONFIG(accessibility)
        self.set_stop.setText(QCoreApplication.translate("IconsPanel", u"Cancel", None))
#if QT_CONFIG(accessibility)
        self.set_show.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Which drawings are listed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.set_list.setAccessibleName(QCoreApplication.translate("IconsPanel", u"What becomes of each drawing", None))
#endif // QT_CONFIG(accessibility)
        self.set_licence_label.setText(QCoreApplication.translate("IconsPanel", u"Licence of the set", None))
#if QT_CONFIG(accessibility)
        self.set_licence.setAccessibleName(QCoreApplication.translate("IconsPanel", u"Licence of the set", None))
#endif // QT_CONFIG(accessibility)
        self.set_mend.setText(QCoreApplication.translate("IconsPanel", u"Mend what can be mended", None))
        self.set_keep.setText(QCoreApplication.translate("IconsPanel", u"Let them keep their own colours", None))
        self.set_leave.setText(QCoreApplication.translate("IconsPanel", u"Cancel", None))
        self.set_import.setText(QCoreApplication.translate("IconsPanel", u"Import", None))
    # retranslateUi

