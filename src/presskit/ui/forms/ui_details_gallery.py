# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_gallery.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.strip import Strip

class Ui_GalleryDetails(object):
    def setupUi(self, GalleryDetails):
        if not GalleryDetails.objectName():
            GalleryDetails.setObjectName(u"GalleryDetails")
        self.layout = QVBoxLayout(GalleryDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.title_label = QLabel(GalleryDetails)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.title_label)

        self.title = QLineEdit(GalleryDetails)
        self.title.setObjectName(u"title")

        self.rows_0.addWidget(self.title)

        self.figures_label = QLabel(GalleryDetails)
        self.figures_label.setObjectName(u"figures_label")
        self.figures_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.figures_label)

        self.figures = Strip(GalleryDetails)
        self.figures.setObjectName(u"figures")

        self.rows_0.addWidget(self.figures)

        self.says = QLabel(GalleryDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.order_buttons = QHBoxLayout()
        self.order_buttons.setSpacing(8)
        self.order_buttons.setObjectName(u"order_buttons")
        self.up = QPushButton(GalleryDetails)
        self.up.setObjectName(u"up")

        self.order_buttons.addWidget(self.up)

        self.down = QPushButton(GalleryDetails)
        self.down.setObjectName(u"down")

        self.order_buttons.addWidget(self.down)

        self.order_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.order_buttons.addItem(self.order_buttons_space)


        self.rows_0.addLayout(self.order_buttons)

        self.figure_buttons = QHBoxLayout()
        self.figure_buttons.setSpacing(8)
        self.figure_buttons.setObjectName(u"figure_buttons")
        self.add = QPushButton(GalleryDetails)
        self.add.setObjectName(u"add")

        self.figure_buttons.addWidget(self.add)

        self.remove = QPushButton(GalleryDetails)
        self.remove.setObjectName(u"remove")

        self.figure_buttons.addWidget(self.remove)

        self.figure_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.figure_buttons.addItem(self.figure_buttons_space)


        self.rows_0.addLayout(self.figure_buttons)


        self.layout.addLayout(self.rows_0)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(GalleryDetails)

        QMetaObject.connectSlotsByName(GalleryDetails)
    # setupUi

    def retranslateUi(self, GalleryDetails):
        self.title_label.setText(QCoreApplication.translate("GalleryDetails", u"Title", None))
        self.figures_label.setText(QCoreApplication.translate("GalleryDetails", u"Pictures, in order", None))
        self.says.setText(QCoreApplication.translate("GalleryDetails", u"Drag to reorder, or press Alt+Up and Alt+Down; Enter shows the details of a picture.", None))
        self.up.setText(QCoreApplication.translate("GalleryDetails", u"Move up", None))
        self.down.setText(QCoreApplication.translate("GalleryDetails", u"Move down", None))
        self.add.setText(QCoreApplication.translate("GalleryDetails", u"Add pictures\u2026", None))
        self.remove.setText(QCoreApplication.translate("GalleryDetails", u"Remove", None))
        pass
    # retranslateUi

