# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_table.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.grid import Grid

class Ui_TableDetails(object):
    def setupUi(self, TableDetails):
        if not TableDetails.objectName():
            TableDetails.setObjectName(u"TableDetails")
        self.layout = QVBoxLayout(TableDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.caption_label = QLabel(TableDetails)
        self.caption_label.setObjectName(u"caption_label")
        self.caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.caption_label)

        self.caption = QLineEdit(TableDetails)
        self.caption.setObjectName(u"caption")

        self.rows_0.addWidget(self.caption)

        self.grid_label = QLabel(TableDetails)
        self.grid_label.setObjectName(u"grid_label")
        self.grid_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.grid_label)

        self.grid = Grid(TableDetails)
        self.grid.setObjectName(u"grid")

        self.rows_0.addWidget(self.grid)

        self.header_column = QCheckBox(TableDetails)
        self.header_column.setObjectName(u"header_column")

        self.rows_0.addWidget(self.header_column)

        self.says = QLabel(TableDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)


        self.layout.addLayout(self.rows_0)

        self.rows_box = QGroupBox(TableDetails)
        self.rows_box.setObjectName(u"rows_box")
        self.rows_1 = QVBoxLayout(self.rows_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.row_buttons = QHBoxLayout()
        self.row_buttons.setSpacing(8)
        self.row_buttons.setObjectName(u"row_buttons")
        self.row_add = QPushButton(self.rows_box)
        self.row_add.setObjectName(u"row_add")

        self.row_buttons.addWidget(self.row_add)

        self.row_remove = QPushButton(self.rows_box)
        self.row_remove.setObjectName(u"row_remove")

        self.row_buttons.addWidget(self.row_remove)

        self.row_up = QPushButton(self.rows_box)
        self.row_up.setObjectName(u"row_up")

        self.row_buttons.addWidget(self.row_up)

        self.row_down = QPushButton(self.rows_box)
        self.row_down.setObjectName(u"row_down")

        self.row_buttons.addWidget(self.row_down)

        self.row_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_buttons.addItem(self.row_buttons_space)


        self.rows_1.addLayout(self.row_buttons)


        self.layout.addWidget(self.rows_box)

        self.columns_box = QGroupBox(TableDetails)
        self.columns_box.setObjectName(u"columns_box")
        self.rows_2 = QVBoxLayout(self.columns_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.column_buttons = QHBoxLayout()
        self.column_buttons.setSpacing(8)
        self.column_buttons.setObjectName(u"column_buttons")
        self.column_add = QPushButton(self.columns_box)
        self.column_add.setObjectName(u"column_add")

        self.column_buttons.addWidget(self.column_add)

        self.column_remove = QPushButton(self.columns_box)
        self.column_remove.setObjectName(u"column_remove")

        self.column_buttons.addWidget(self.column_remove)

        self.column_left = QPushButton(self.columns_box)
        self.column_left.setObjectName(u"column_left")

        self.column_buttons.addWidget(self.column_left)

        self.column_right = QPushButton(self.columns_box)
        self.column_right.setObjectName(u"column_right")

        self.column_buttons.addWidget(self.column_right)

        self.column_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.column_buttons.addItem(self.column_buttons_space)


        self.rows_2.addLayout(self.column_buttons)

        self.align_label = QLabel(self.columns_box)
        self.align_label.setObjectName(u"align_label")
        self.align_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.align_label)

        self.align = QComboBox(self.columns_box)
        self.align.setObjectName(u"align")

        self.rows_2.addWidget(self.align)


        self.layout.addWidget(self.columns_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(TableDetails)

        QMetaObject.connectSlotsByName(TableDetails)
    # setupUi

    def retranslateUi(self, TableDetails):
        self.caption_label.setText(QCoreApplication.translate("TableDetails", u"Caption", None))
        self.grid_label.setText(QCoreApplication.translate("TableDetails", u"Cells", None))
        self.header_column.setText(QCoreApplication.translate("TableDetails", u"The first column names the rows", None))
        self.rows_box.setTitle(QCoreApplication.translate("TableDetails", u"Row", None))
        self.row_add.setText(QCoreApplication.translate("TableDetails", u"Add", None))
        self.row_remove.setText(QCoreApplication.translate("TableDetails", u"Remove", None))
        self.row_up.setText(QCoreApplication.translate("TableDetails", u"Move up", None))
        self.row_down.setText(QCoreApplication.translate("TableDetails", u"Move down", None))
        self.columns_box.setTitle(QCoreApplication.translate("TableDetails", u"Column", None))
        self.column_add.setText(QCoreApplication.translate("TableDetails", u"Add", None))
        self.column_remove.setText(QCoreApplication.translate("TableDetails", u"Remove", None))
        self.column_left.setText(QCoreApplication.translate("TableDetails", u"Move left", None))
        self.column_right.setText(QCoreApplication.translate("TableDetails", u"Move right", None))
        self.align_label.setText(QCoreApplication.translate("TableDetails", u"Alignment of the column", None))
        pass
    # retranslateUi

