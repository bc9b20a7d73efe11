# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_contact.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

class Ui_ContactDetails(object):
    def setupUi(self, ContactDetails):
        if not ContactDetails.objectName():
            ContactDetails.setObjectName(u"ContactDetails")
        self.layout = QVBoxLayout(ContactDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.says = QLabel(ContactDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.publish = QCheckBox(ContactDetails)
        self.publish.setObjectName(u"publish")

        self.rows_0.addWidget(self.publish)

        self.name_label = QLabel(ContactDetails)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.name_label)

        self.name = QLineEdit(ContactDetails)
        self.name.setObjectName(u"name")

        self.rows_0.addWidget(self.name)

        self.organisation_label = QLabel(ContactDetails)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.organisation_label)

        self.organisation = QLineEdit(ContactDetails)
        self.organisation.setObjectName(u"organisation")

        self.rows_0.addWidget(self.organisation)

        self.phone_label = QLabel(ContactDetails)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.phone_label)

        self.phone = QLineEdit(ContactDetails)
        self.phone.setObjectName(u"phone")

        self.rows_0.addWidget(self.phone)

        self.mail_label = QLabel(ContactDetails)
        self.mail_label.setObjectName(u"mail_label")
        self.mail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.mail_label)

        self.mail = QLineEdit(ContactDetails)
        self.mail.setObjectName(u"mail")

        self.rows_0.addWidget(self.mail)

        self.hours_label = QLabel(ContactDetails)
        self.hours_label.setObjectName(u"hours_label")
        self.hours_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.hours_label)

        self.hours = QLineEdit(ContactDetails)
        self.hours.setObjectName(u"hours")

        self.rows_0.addWidget(self.hours)


        self.layout.addLayout(self.rows_0)

        self.rows_1 = QVBoxLayout()
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.contact_buttons = QHBoxLayout()
        self.contact_buttons.setSpacing(8)
        self.contact_buttons.setObjectName(u"contact_buttons")
        self.remove = QPushButton(ContactDetails)
        self.remove.setObjectName(u"remove")

        self.contact_buttons.addWidget(self.remove)

        self.contact_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contact_buttons.addItem(self.contact_buttons_space)


        self.rows_1.addLayout(self.contact_buttons)


        self.layout.addLayout(self.rows_1)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(ContactDetails)

        QMetaObject.connectSlotsByName(ContactDetails)
    # setupUi

    def retranslateUi(self, ContactDetails):
        self.publish.setText(QCoreApplication.translate("ContactDetails", u"May be published", None))
        self.name_label.setText(QCoreApplication.translate("ContactDetails", u"Name or desk", None))
        self.organisation_label.setText(QCoreApplication.translate("ContactDetails", u"Organisation", None))
        self.phone_label.setText(QCoreApplication.translate("ContactDetails", u"Phone", None))
        self.mail_label.setText(QCoreApplication.translate("ContactDetails", u"Mail", None))
        self.hours_label.setText(QCoreApplication.translate("ContactDetails", u"Hours", None))
        self.remove.setText(QCoreApplication.translate("ContactDetails", u"Remove this contact", None))
        pass
    # retranslateUi

