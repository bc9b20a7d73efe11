# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_kit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.rows import Rows

class Ui_KitDetails(object):
    def setupUi(self, KitDetails):
        if not KitDetails.objectName():
            KitDetails.setObjectName(u"KitDetails")
        self.layout = QVBoxLayout(KitDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.title_label = QLabel(KitDetails)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.title_label)

        self.title = QLineEdit(KitDetails)
        self.title.setObjectName(u"title")

        self.rows_0.addWidget(self.title)

        self.slug_label = QLabel(KitDetails)
        self.slug_label.setObjectName(u"slug_label")
        self.slug_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.slug_label)

        self.slug = QLineEdit(KitDetails)
        self.slug.setObjectName(u"slug")

        self.rows_0.addWidget(self.slug)

        self.status_label = QLabel(KitDetails)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.status_label)

        self.status = QComboBox(KitDetails)
        self.status.setObjectName(u"status")

        self.rows_0.addWidget(self.status)


        self.layout.addLayout(self.rows_0)

        self.languages_box = QGroupBox(KitDetails)
        self.languages_box.setObjectName(u"languages_box")
        self.rows_1 = QVBoxLayout(self.languages_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.languages_label = QLabel(self.languages_box)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.languages_label)

        self.languages = Rows(self.languages_box)
        self.languages.setObjectName(u"languages")

        self.rows_1.addWidget(self.languages)

        self.language_buttons = QHBoxLayout()
        self.language_buttons.setSpacing(8)
        self.language_buttons.setObjectName(u"language_buttons")
        self.language_add = QPushButton(self.languages_box)
        self.language_add.setObjectName(u"language_add")

        self.language_buttons.addWidget(self.language_add)

        self.language_remove = QPushButton(self.languages_box)
        self.language_remove.setObjectName(u"language_remove")

        self.language_buttons.addWidget(self.language_remove)

        self.language_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_buttons.addItem(self.language_buttons_space)


        self.rows_1.addLayout(self.language_buttons)

        self.source_says = QLabel(self.languages_box)
        self.source_says.setObjectName(u"source_says")
        self.source_says.setTextFormat(Qt.TextFormat.PlainText)
        self.source_says.setWordWrap(True)

        self.rows_1.addWidget(self.source_says)

        self.source_row = QHBoxLayout()
        self.source_row.setObjectName(u"source_row")
        self.language_source = QPushButton(self.languages_box)
        self.language_source.setObjectName(u"language_source")

        self.source_row.addWidget(self.language_source)

        self.source_row_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.source_row.addItem(self.source_row_space)


        self.rows_1.addLayout(self.source_row)


        self.layout.addWidget(self.languages_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(KitDetails)

        QMetaObject.connectSlotsByName(KitDetails)
    # setupUi

    def retranslateUi(self, KitDetails):
        self.title_label.setText(QCoreApplication.translate("KitDetails", u"Title of the kit", None))
        self.slug_label.setText(QCoreApplication.translate("KitDetails", u"Name of exported files", None))
        self.status_label.setText(QCoreApplication.translate("KitDetails", u"Status", None))
        self.languages_box.setTitle(QCoreApplication.translate("KitDetails", u"Languages", None))
        self.languages_label.setText(QCoreApplication.translate("KitDetails", u"Languages of the kit", None))
        self.language_add.setText(QCoreApplication.translate("KitDetails", u"Add a language", None))
        self.language_remove.setText(QCoreApplication.translate("KitDetails", u"Remove", None))
        self.language_source.setText(QCoreApplication.translate("KitDetails", u"Make it the source language", None))
        pass
    # retranslateUi

