# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_person.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.lines import Lines

class Ui_PersonDetails(object):
    def setupUi(self, PersonDetails):
        if not PersonDetails.objectName():
            PersonDetails.setObjectName(u"PersonDetails")
        self.layout = QVBoxLayout(PersonDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.name_label = QLabel(PersonDetails)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.name_label)

        self.name = QLineEdit(PersonDetails)
        self.name.setObjectName(u"name")

        self.rows_0.addWidget(self.name)

        self.role_label = QLabel(PersonDetails)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.role_label)

        self.role = QLineEdit(PersonDetails)
        self.role.setObjectName(u"role")

        self.rows_0.addWidget(self.role)

        self.organisation_label = QLabel(PersonDetails)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.organisation_label)

        self.organisation = QLineEdit(PersonDetails)
        self.organisation.setObjectName(u"organisation")

        self.rows_0.addWidget(self.organisation)

        self.pronunciation_label = QLabel(PersonDetails)
        self.pronunciation_label.setObjectName(u"pronunciation_label")
        self.pronunciation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.pronunciation_label)

        self.pronunciation = QLineEdit(PersonDetails)
        self.pronunciation.setObjectName(u"pronunciation")

        self.rows_0.addWidget(self.pronunciation)

        self.biography_label = QLabel(PersonDetails)
        self.biography_label.setObjectName(u"biography_label")
        self.biography_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.biography_label)

        self.biography = Lines(PersonDetails)
        self.biography.setObjectName(u"biography")

        self.rows_0.addWidget(self.biography)


        self.layout.addLayout(self.rows_0)

        self.portrait_box = QGroupBox(PersonDetails)
        self.portrait_box.setObjectName(u"portrait_box")
        self.rows_1 = QVBoxLayout(self.portrait_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.portrait_says = QLabel(self.portrait_box)
        self.portrait_says.setObjectName(u"portrait_says")
        self.portrait_says.setTextFormat(Qt.TextFormat.PlainText)
        self.portrait_says.setWordWrap(True)

        self.rows_1.addWidget(self.portrait_says)

        self.portrait_buttons = QHBoxLayout()
        self.portrait_buttons.setSpacing(8)
        self.portrait_buttons.setObjectName(u"portrait_buttons")
        self.portrait_choose = QPushButton(self.portrait_box)
        self.portrait_choose.setObjectName(u"portrait_choose")

        self.portrait_buttons.addWidget(self.portrait_choose)

        self.portrait_remove = QPushButton(self.portrait_box)
        self.portrait_remove.setObjectName(u"portrait_remove")

        self.portrait_buttons.addWidget(self.portrait_remove)

        self.portrait_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.portrait_buttons.addItem(self.portrait_buttons_space)


        self.rows_1.addLayout(self.portrait_buttons)

        self.portrait_more = QHBoxLayout()
        self.portrait_more.setSpacing(8)
        self.portrait_more.setObjectName(u"portrait_more")
        self.portrait_open = QPushButton(self.portrait_box)
        self.portrait_open.setObjectName(u"portrait_open")

        self.portrait_more.addWidget(self.portrait_open)

        self.portrait_more_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.portrait_more.addItem(self.portrait_more_space)


        self.rows_1.addLayout(self.portrait_more)


        self.layout.addWidget(self.portrait_box)

        self.reach_box = QGroupBox(PersonDetails)
        self.reach_box.setObjectName(u"reach_box")
        self.rows_2 = QVBoxLayout(self.reach_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.phone_label = QLabel(self.reach_box)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.phone_label)

        self.phone = QLineEdit(self.reach_box)
        self.phone.setObjectName(u"phone")

        self.rows_2.addWidget(self.phone)

        self.phone_publish = QCheckBox(self.reach_box)
        self.phone_publish.setObjectName(u"phone_publish")

        self.rows_2.addWidget(self.phone_publish)

        self.mail_label = QLabel(self.reach_box)
        self.mail_label.setObjectName(u"mail_label")
        self.mail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.mail_label)

        self.mail = QLineEdit(self.reach_box)
        self.mail.setObjectName(u"mail")

        self.rows_2.addWidget(self.mail)

        self.mail_publish = QCheckBox(self.reach_box)
        self.mail_publish.setObjectName(u"mail_publish")

        self.rows_2.addWidget(self.mail_publish)


        self.layout.addWidget(self.reach_box)

        self.rows_3 = QVBoxLayout()
        self.rows_3.setSpacing(4)
        self.rows_3.setObjectName(u"rows_3")
        self.used = QLabel(PersonDetails)
        self.used.setObjectName(u"used")
        self.used.setTextFormat(Qt.TextFormat.PlainText)
        self.used.setWordWrap(True)

        self.rows_3.addWidget(self.used)

        self.person_buttons = QHBoxLayout()
        self.person_buttons.setSpacing(8)
        self.person_buttons.setObjectName(u"person_buttons")
        self.remove = QPushButton(PersonDetails)
        self.remove.setObjectName(u"remove")

        self.person_buttons.addWidget(self.remove)

        self.person_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_buttons.addItem(self.person_buttons_space)


        self.rows_3.addLayout(self.person_buttons)


        self.layout.addLayout(self.rows_3)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(PersonDetails)

        QMetaObject.connectSlotsByName(PersonDetails)
    # setupUi

    def retranslateUi(self, PersonDetails):
        self.name_label.setText(QCoreApplication.translate("PersonDetails", u"Name", None))
        self.role_label.setText(QCoreApplication.translate("PersonDetails", u"Role", None))
        self.organisation_label.setText(QCoreApplication.translate("PersonDetails", u"Organisation", None))
        self.pronunciation_label.setText(QCoreApplication.translate("PersonDetails", u"Pronunciation", None))
        self.biography_label.setText(QCoreApplication.translate("PersonDetails", u"Biography", None))
        self.portrait_box.setTitle(QCoreApplication.translate("PersonDetails", u"Portrait", None))
        self.portrait_choose.setText(QCoreApplication.translate("PersonDetails", u"Choose a portrait\u2026", None))
        self.portrait_remove.setText(QCoreApplication.translate("PersonDetails", u"Remove", None))
        self.portrait_open.setText(QCoreApplication.translate("PersonDetails", u"Caption, credit and rights\u2026", None))
        self.reach_box.setTitle(QCoreApplication.translate("PersonDetails", u"Reach", None))
        self.phone_label.setText(QCoreApplication.translate("PersonDetails", u"Phone", None))
        self.phone_publish.setText(QCoreApplication.translate("PersonDetails", u"The phone number may be published", None))
        self.mail_label.setText(QCoreApplication.translate("PersonDetails", u"Mail", None))
        self.mail_publish.setText(QCoreApplication.translate("PersonDetails", u"The mail address may be published", None))
        self.remove.setText(QCoreApplication.translate("PersonDetails", u"Remove this person", None))
        pass
    # retranslateUi

