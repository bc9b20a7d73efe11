# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_call.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGroupBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.lines import Lines
from presskit.ui.details.moments import DateField

class Ui_CallDetails(object):
    def setupUi(self, CallDetails):
        if not CallDetails.objectName():
            CallDetails.setObjectName(u"CallDetails")
        self.layout = QVBoxLayout(CallDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.heading_label = QLabel(CallDetails)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.heading_label)

        self.heading = QLineEdit(CallDetails)
        self.heading.setObjectName(u"heading")

        self.rows_0.addWidget(self.heading)

        self.text_label = QLabel(CallDetails)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.text_label)

        self.text = Lines(CallDetails)
        self.text.setObjectName(u"text")

        self.rows_0.addWidget(self.text)

        self.button_label = QLabel(CallDetails)
        self.button_label.setObjectName(u"button_label")
        self.button_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.button_label)

        self.button = QLineEdit(CallDetails)
        self.button.setObjectName(u"button")

        self.rows_0.addWidget(self.button)

        self.url_label = QLabel(CallDetails)
        self.url_label.setObjectName(u"url_label")
        self.url_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.url_label)

        self.url = QLineEdit(CallDetails)
        self.url.setObjectName(u"url")
        self.url.setPlaceholderText(u"https://")

        self.rows_0.addWidget(self.url)

        self.icon_label = QLabel(CallDetails)
        self.icon_label.setObjectName(u"icon_label")
        self.icon_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.icon_label)

        self.icon = QComboBox(CallDetails)
        self.icon.setObjectName(u"icon")

        self.rows_0.addWidget(self.icon)


        self.layout.addLayout(self.rows_0)

        self.valid_box = QGroupBox(CallDetails)
        self.valid_box.setObjectName(u"valid_box")
        self.rows_1 = QVBoxLayout(self.valid_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.valid_from_label = QLabel(self.valid_box)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.valid_from_label)

        self.valid_from = DateField(self.valid_box)
        self.valid_from.setObjectName(u"valid_from")

        self.rows_1.addWidget(self.valid_from)

        self.valid_until_label = QLabel(self.valid_box)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.valid_until_label)

        self.valid_until = DateField(self.valid_box)
        self.valid_until.setObjectName(u"valid_until")

        self.rows_1.addWidget(self.valid_until)

        self.says = QLabel(self.valid_box)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_1.addWidget(self.says)


        self.layout.addWidget(self.valid_box)

        self.print_box = QGroupBox(CallDetails)
        self.print_box.setObjectName(u"print_box")
        self.rows_2 = QVBoxLayout(self.print_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.print_url_label = QLabel(self.print_box)
        self.print_url_label.setObjectName(u"print_url_label")
        self.print_url_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.print_url_label)

        self.print_url = QLineEdit(self.print_box)
        self.print_url.setObjectName(u"print_url")

        self.rows_2.addWidget(self.print_url)

        self.qr = QCheckBox(self.print_box)
        self.qr.setObjectName(u"qr")

        self.rows_2.addWidget(self.qr)


        self.layout.addWidget(self.print_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(CallDetails)

        QMetaObject.connectSlotsByName(CallDetails)
    # setupUi

    def retranslateUi(self, CallDetails):
        self.heading_label.setText(QCoreApplication.translate("CallDetails", u"Heading", None))
        self.text_label.setText(QCoreApplication.translate("CallDetails", u"What the reader can do", None))
        self.button_label.setText(QCoreApplication.translate("CallDetails", u"Words on the button", None))
        self.url_label.setText(QCoreApplication.translate("CallDetails", u"Web address", None))
        self.icon_label.setText(QCoreApplication.translate("CallDetails", u"Icon", None))
        self.valid_box.setTitle(QCoreApplication.translate("CallDetails", u"Valid", None))
        self.valid_from_label.setText(QCoreApplication.translate("CallDetails", u"From", None))
        self.valid_until_label.setText(QCoreApplication.translate("CallDetails", u"Until and including", None))
        self.print_box.setTitle(QCoreApplication.translate("CallDetails", u"In print", None))
        self.print_url_label.setText(QCoreApplication.translate("CallDetails", u"Short web address", None))
        self.qr.setText(QCoreApplication.translate("CallDetails", u"Show a QR code", None))
        pass
    # retranslateUi

