# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_quote.ui'
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

from presskit.ui.details.lines import Lines
from presskit.ui.details.moments import (DateField, StampField)
from presskit.ui.details.people import PeopleField

class Ui_QuoteDetails(object):
    def setupUi(self, QuoteDetails):
        if not QuoteDetails.objectName():
            QuoteDetails.setObjectName(u"QuoteDetails")
        self.layout = QVBoxLayout(QuoteDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.says = QLabel(QuoteDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.name_label = QLabel(QuoteDetails)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.name_label)

        self.name = PeopleField(QuoteDetails)
        self.name.setObjectName(u"name")

        self.rows_0.addWidget(self.name)

        self.role_label = QLabel(QuoteDetails)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.role_label)

        self.role = QLineEdit(QuoteDetails)
        self.role.setObjectName(u"role")

        self.rows_0.addWidget(self.role)

        self.organisation_label = QLabel(QuoteDetails)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.organisation_label)

        self.organisation = QLineEdit(QuoteDetails)
        self.organisation.setObjectName(u"organisation")

        self.rows_0.addWidget(self.organisation)

        self.person_buttons = QHBoxLayout()
        self.person_buttons.setSpacing(8)
        self.person_buttons.setObjectName(u"person_buttons")
        self.person = QPushButton(QuoteDetails)
        self.person.setObjectName(u"person")

        self.person_buttons.addWidget(self.person)

        self.portrait = QPushButton(QuoteDetails)
        self.portrait.setObjectName(u"portrait")

        self.person_buttons.addWidget(self.portrait)

        self.person_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.person_buttons.addItem(self.person_buttons_space)


        self.rows_0.addLayout(self.person_buttons)

        self.portrait_says = QLabel(QuoteDetails)
        self.portrait_says.setObjectName(u"portrait_says")
        self.portrait_says.setTextFormat(Qt.TextFormat.PlainText)
        self.portrait_says.setWordWrap(True)

        self.rows_0.addWidget(self.portrait_says)


        self.layout.addLayout(self.rows_0)

        self.approval_box = QGroupBox(QuoteDetails)
        self.approval_box.setObjectName(u"approval_box")
        self.rows_1 = QVBoxLayout(self.approval_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.state_label = QLabel(self.approval_box)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.state_label)

        self.state = QComboBox(self.approval_box)
        self.state.setObjectName(u"state")

        self.rows_1.addWidget(self.state)

        self.by_label = QLabel(self.approval_box)
        self.by_label.setObjectName(u"by_label")
        self.by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.by_label)

        self.by = QLineEdit(self.approval_box)
        self.by.setObjectName(u"by")

        self.rows_1.addWidget(self.by)

        self.when_label = QLabel(self.approval_box)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.when_label)

        self.when = StampField(self.approval_box)
        self.when.setObjectName(u"when")
        self.when.setPlaceholderText(u"25-11-2026 14:00")

        self.rows_1.addWidget(self.when)

        self.channel_label = QLabel(self.approval_box)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.channel_label)

        self.channel = QLineEdit(self.approval_box)
        self.channel.setObjectName(u"channel")

        self.rows_1.addWidget(self.channel)

        self.approval_says = QLabel(self.approval_box)
        self.approval_says.setObjectName(u"approval_says")
        self.approval_says.setTextFormat(Qt.TextFormat.PlainText)
        self.approval_says.setWordWrap(True)

        self.rows_1.addWidget(self.approval_says)


        self.layout.addWidget(self.approval_box)

        self.shown_box = QGroupBox(QuoteDetails)
        self.shown_box.setObjectName(u"shown_box")
        self.rows_2 = QVBoxLayout(self.shown_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.display_label = QLabel(self.shown_box)
        self.display_label.setObjectName(u"display_label")
        self.display_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.display_label)

        self.display = QComboBox(self.shown_box)
        self.display.setObjectName(u"display")

        self.rows_2.addWidget(self.display)

        self.pull_label = QLabel(self.shown_box)
        self.pull_label.setObjectName(u"pull_label")
        self.pull_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.pull_label)

        self.pull = Lines(self.shown_box)
        self.pull.setObjectName(u"pull")

        self.rows_2.addWidget(self.pull)

        self.pull_says = QLabel(self.shown_box)
        self.pull_says.setObjectName(u"pull_says")
        self.pull_says.setTextFormat(Qt.TextFormat.PlainText)
        self.pull_says.setWordWrap(True)

        self.rows_2.addWidget(self.pull_says)

        self.lead_in_label = QLabel(self.shown_box)
        self.lead_in_label.setObjectName(u"lead_in_label")
        self.lead_in_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.lead_in_label)

        self.lead_in = QLineEdit(self.shown_box)
        self.lead_in.setObjectName(u"lead_in")

        self.rows_2.addWidget(self.lead_in)

        self.attribution_label = QLabel(self.shown_box)
        self.attribution_label.setObjectName(u"attribution_label")
        self.attribution_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.attribution_label)

        self.attribution = QLineEdit(self.shown_box)
        self.attribution.setObjectName(u"attribution")

        self.rows_2.addWidget(self.attribution)


        self.layout.addWidget(self.shown_box)

        self.source_box = QGroupBox(QuoteDetails)
        self.source_box.setObjectName(u"source_box")
        self.rows_3 = QVBoxLayout(self.source_box)
        self.rows_3.setSpacing(4)
        self.rows_3.setObjectName(u"rows_3")
        self.rows_3.setContentsMargins(0, -1, 0, -1)
        self.source_label = QLabel(self.source_box)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.source_label)

        self.source = QLineEdit(self.source_box)
        self.source.setObjectName(u"source")

        self.rows_3.addWidget(self.source)

        self.occasion_label = QLabel(self.source_box)
        self.occasion_label.setObjectName(u"occasion_label")
        self.occasion_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.occasion_label)

        self.occasion = QLineEdit(self.source_box)
        self.occasion.setObjectName(u"occasion")

        self.rows_3.addWidget(self.occasion)

        self.date_label = QLabel(self.source_box)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.date_label)

        self.date = DateField(self.source_box)
        self.date.setObjectName(u"date")

        self.rows_3.addWidget(self.date)

        self.original_language_label = QLabel(self.source_box)
        self.original_language_label.setObjectName(u"original_language_label")
        self.original_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.original_language_label)

        self.original_language = QLineEdit(self.source_box)
        self.original_language.setObjectName(u"original_language")
        self.original_language.setPlaceholderText(u"nl, en, fr \u2026")

        self.rows_3.addWidget(self.original_language)


        self.layout.addWidget(self.source_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(QuoteDetails)

        QMetaObject.connectSlotsByName(QuoteDetails)
    # setupUi

    def retranslateUi(self, QuoteDetails):
        self.name_label.setText(QCoreApplication.translate("QuoteDetails", u"Who says it", None))
        self.name.setPlaceholderText(QCoreApplication.translate("QuoteDetails", u"Name of the speaker", None))
        self.role_label.setText(QCoreApplication.translate("QuoteDetails", u"Role", None))
        self.organisation_label.setText(QCoreApplication.translate("QuoteDetails", u"Organisation", None))
        self.person.setText(QCoreApplication.translate("QuoteDetails", u"Add to the people of the kit", None))
        self.portrait.setText(QCoreApplication.translate("QuoteDetails", u"Portrait\u2026", None))
        self.approval_box.setTitle(QCoreApplication.translate("QuoteDetails", u"Approval", None))
        self.state_label.setText(QCoreApplication.translate("QuoteDetails", u"State", None))
        self.by_label.setText(QCoreApplication.translate("QuoteDetails", u"By whom", None))
        self.when_label.setText(QCoreApplication.translate("QuoteDetails", u"When", None))
        self.channel_label.setText(QCoreApplication.translate("QuoteDetails", u"By which channel", None))
        self.channel.setPlaceholderText(QCoreApplication.translate("QuoteDetails", u"Mail, phone, in person", None))
        self.shown_box.setTitle(QCoreApplication.translate("QuoteDetails", u"In the article", None))
        self.display_label.setText(QCoreApplication.translate("QuoteDetails", u"Shown as", None))
        self.pull_label.setText(QCoreApplication.translate("QuoteDetails", u"Excerpt for the pull quote", None))
        self.pull.setPlaceholderText(QCoreApplication.translate("QuoteDetails", u"A part of the quote; [...] where you leave words out", None))
        self.lead_in_label.setText(QCoreApplication.translate("QuoteDetails", u"Before the quote", None))
        self.attribution_label.setText(QCoreApplication.translate("QuoteDetails", u"After the quote", None))
        self.source_box.setTitle(QCoreApplication.translate("QuoteDetails", u"Where it comes from", None))
        self.source_label.setText(QCoreApplication.translate("QuoteDetails", u"Source", None))
        self.occasion_label.setText(QCoreApplication.translate("QuoteDetails", u"Occasion", None))
        self.date_label.setText(QCoreApplication.translate("QuoteDetails", u"Date", None))
        self.original_language_label.setText(QCoreApplication.translate("QuoteDetails", u"Original language", None))
        pass
    # retranslateUi

