# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_organisation.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.lines import Lines
from presskit.ui.details.rows import Rows
from presskit.ui.theming.number import Number

class Ui_OrganisationDetails(object):
    def setupUi(self, OrganisationDetails):
        if not OrganisationDetails.objectName():
            OrganisationDetails.setObjectName(u"OrganisationDetails")
        self.layout = QVBoxLayout(OrganisationDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.name_label = QLabel(OrganisationDetails)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.name_label)

        self.name = QLineEdit(OrganisationDetails)
        self.name.setObjectName(u"name")

        self.rows_0.addWidget(self.name)

        self.website_label = QLabel(OrganisationDetails)
        self.website_label.setObjectName(u"website_label")
        self.website_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.website_label)

        self.website = QLineEdit(OrganisationDetails)
        self.website.setObjectName(u"website")
        self.website.setPlaceholderText(u"https://")

        self.rows_0.addWidget(self.website)

        self.address_label = QLabel(OrganisationDetails)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.address_label)

        self.address = Lines(OrganisationDetails)
        self.address.setObjectName(u"address")

        self.rows_0.addWidget(self.address)

        self.boilerplate_label = QLabel(OrganisationDetails)
        self.boilerplate_label.setObjectName(u"boilerplate_label")
        self.boilerplate_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.boilerplate_label)

        self.boilerplate = Lines(OrganisationDetails)
        self.boilerplate.setObjectName(u"boilerplate")

        self.rows_0.addWidget(self.boilerplate)

        self.boilerplate_says = QLabel(OrganisationDetails)
        self.boilerplate_says.setObjectName(u"boilerplate_says")
        self.boilerplate_says.setTextFormat(Qt.TextFormat.PlainText)
        self.boilerplate_says.setWordWrap(True)

        self.rows_0.addWidget(self.boilerplate_says)


        self.layout.addLayout(self.rows_0)

        self.logos_box = QGroupBox(OrganisationDetails)
        self.logos_box.setObjectName(u"logos_box")
        self.rows_1 = QVBoxLayout(self.logos_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.logos_label = QLabel(self.logos_box)
        self.logos_label.setObjectName(u"logos_label")
        self.logos_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.logos_label)

        self.logos = Rows(self.logos_box)
        self.logos.setObjectName(u"logos")

        self.rows_1.addWidget(self.logos)

        self.logo_buttons = QHBoxLayout()
        self.logo_buttons.setSpacing(8)
        self.logo_buttons.setObjectName(u"logo_buttons")
        self.logo_add = QPushButton(self.logos_box)
        self.logo_add.setObjectName(u"logo_add")

        self.logo_buttons.addWidget(self.logo_add)

        self.logo_remove = QPushButton(self.logos_box)
        self.logo_remove.setObjectName(u"logo_remove")

        self.logo_buttons.addWidget(self.logo_remove)

        self.logo_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.logo_buttons.addItem(self.logo_buttons_space)


        self.rows_1.addLayout(self.logo_buttons)

        self.logo_rules = QGridLayout()
        self.logo_rules.setObjectName(u"logo_rules")
        self.logo_rules.setHorizontalSpacing(12)
        self.logo_rules.setVerticalSpacing(4)
        self.logo_clear_label = QLabel(self.logos_box)
        self.logo_clear_label.setObjectName(u"logo_clear_label")
        self.logo_clear_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_clear_label.setWordWrap(True)

        self.logo_rules.addWidget(self.logo_clear_label, 0, 0, 1, 1)

        self.logo_least_label = QLabel(self.logos_box)
        self.logo_least_label.setObjectName(u"logo_least_label")
        self.logo_least_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_least_label.setWordWrap(True)

        self.logo_rules.addWidget(self.logo_least_label, 0, 1, 1, 1)

        self.logo_clear = Number(self.logos_box)
        self.logo_clear.setObjectName(u"logo_clear")
        self.logo_clear.setSuffix(u" %")
        self.logo_clear.setDecimals(1)
        self.logo_clear.setMaximum(500.000000000000000)

        self.logo_rules.addWidget(self.logo_clear, 1, 0, 1, 1)

        self.logo_least = Number(self.logos_box)
        self.logo_least.setObjectName(u"logo_least")
        self.logo_least.setSuffix(u" mm")
        self.logo_least.setDecimals(1)
        self.logo_least.setMaximum(200.000000000000000)

        self.logo_rules.addWidget(self.logo_least, 1, 1, 1, 1)

        self.logo_usage_label = QLabel(self.logos_box)
        self.logo_usage_label.setObjectName(u"logo_usage_label")
        self.logo_usage_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_usage_label.setWordWrap(True)

        self.logo_rules.addWidget(self.logo_usage_label, 2, 0, 1, 2)

        self.logo_usage = QLineEdit(self.logos_box)
        self.logo_usage.setObjectName(u"logo_usage")

        self.logo_rules.addWidget(self.logo_usage, 3, 0, 1, 2)

        self.logo_licence_label = QLabel(self.logos_box)
        self.logo_licence_label.setObjectName(u"logo_licence_label")
        self.logo_licence_label.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_licence_label.setWordWrap(True)

        self.logo_rules.addWidget(self.logo_licence_label, 4, 0, 1, 2)

        self.logo_licence = QLineEdit(self.logos_box)
        self.logo_licence.setObjectName(u"logo_licence")

        self.logo_rules.addWidget(self.logo_licence, 5, 0, 1, 2)


        self.rows_1.addLayout(self.logo_rules)

        self.logo_out = QHBoxLayout()
        self.logo_out.setObjectName(u"logo_out")
        self.logo_export = QPushButton(self.logos_box)
        self.logo_export.setObjectName(u"logo_export")

        self.logo_out.addWidget(self.logo_export)

        self.logo_out_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.logo_out.addItem(self.logo_out_space)


        self.rows_1.addLayout(self.logo_out)


        self.layout.addWidget(self.logos_box)

        self.social_box = QGroupBox(OrganisationDetails)
        self.social_box.setObjectName(u"social_box")
        self.rows_2 = QVBoxLayout(self.social_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.social_label = QLabel(self.social_box)
        self.social_label.setObjectName(u"social_label")
        self.social_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.social_label)

        self.social = Rows(self.social_box)
        self.social.setObjectName(u"social")

        self.rows_2.addWidget(self.social)

        self.social_buttons = QHBoxLayout()
        self.social_buttons.setSpacing(8)
        self.social_buttons.setObjectName(u"social_buttons")
        self.social_add = QPushButton(self.social_box)
        self.social_add.setObjectName(u"social_add")

        self.social_buttons.addWidget(self.social_add)

        self.social_remove = QPushButton(self.social_box)
        self.social_remove.setObjectName(u"social_remove")

        self.social_buttons.addWidget(self.social_remove)

        self.social_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.social_buttons.addItem(self.social_buttons_space)


        self.rows_2.addLayout(self.social_buttons)


        self.layout.addWidget(self.social_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.logo_clear_label.setBuddy(self.logo_clear)
        self.logo_least_label.setBuddy(self.logo_least)
        self.logo_usage_label.setBuddy(self.logo_usage)
        self.logo_licence_label.setBuddy(self.logo_licence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrganisationDetails)

        QMetaObject.connectSlotsByName(OrganisationDetails)
    # setupUi

    def retranslateUi(self, OrganisationDetails):
        self.name_label.setText(QCoreApplication.translate("OrganisationDetails", u"Name", None))
        self.website_label.setText(QCoreApplication.translate("OrganisationDetails", u"Web address", None))
        self.address_label.setText(QCoreApplication.translate("OrganisationDetails", u"Address", None))
        self.boilerplate_label.setText(QCoreApplication.translate("OrganisationDetails", u"About the organisation", None))
        self.boilerplate.setPlaceholderText(QCoreApplication.translate("OrganisationDetails", u"Who you are, in a hundred words at most", None))
        self.logos_box.setTitle(QCoreApplication.translate("OrganisationDetails", u"Logos", None))
        self.logos_label.setText(QCoreApplication.translate("OrganisationDetails", u"Logos", None))
        self.logo_add.setText(QCoreApplication.translate("OrganisationDetails", u"Add a logo\u2026", None))
        self.logo_remove.setText(QCoreApplication.translate("OrganisationDetails", u"Remove", None))
        self.logo_clear_label.setText(QCoreApplication.translate("OrganisationDetails", u"Clear space, of its height", None))
        self.logo_least_label.setText(QCoreApplication.translate("OrganisationDetails", u"Smallest width", None))
        self.logo_usage_label.setText(QCoreApplication.translate("OrganisationDetails", u"Rules for use of the chosen logo", None))
        self.logo_licence_label.setText(QCoreApplication.translate("OrganisationDetails", u"Licence of the chosen logo", None))
        self.logo_export.setText(QCoreApplication.translate("OrganisationDetails", u"Export logos\u2026", None))
        self.social_box.setTitle(QCoreApplication.translate("OrganisationDetails", u"Social media", None))
        self.social_label.setText(QCoreApplication.translate("OrganisationDetails", u"Profiles", None))
        self.social_add.setText(QCoreApplication.translate("OrganisationDetails", u"Add a profile", None))
        self.social_remove.setText(QCoreApplication.translate("OrganisationDetails", u"Remove", None))
        pass
    # retranslateUi

