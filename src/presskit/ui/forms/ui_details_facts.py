# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_facts.ui'
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

from presskit.ui.details.moments import DateField
from presskit.ui.details.rows import Rows

class Ui_FactsDetails(object):
    def setupUi(self, FactsDetails):
        if not FactsDetails.objectName():
            FactsDetails.setObjectName(u"FactsDetails")
        self.layout = QVBoxLayout(FactsDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.title_label = QLabel(FactsDetails)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.title_label)

        self.title = QLineEdit(FactsDetails)
        self.title.setObjectName(u"title")

        self.rows_0.addWidget(self.title)

        self.facts_label = QLabel(FactsDetails)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.facts_label)

        self.facts = Rows(FactsDetails)
        self.facts.setObjectName(u"facts")

        self.rows_0.addWidget(self.facts)

        self.fact_buttons = QHBoxLayout()
        self.fact_buttons.setSpacing(8)
        self.fact_buttons.setObjectName(u"fact_buttons")
        self.add = QPushButton(FactsDetails)
        self.add.setObjectName(u"add")

        self.fact_buttons.addWidget(self.add)

        self.remove = QPushButton(FactsDetails)
        self.remove.setObjectName(u"remove")

        self.fact_buttons.addWidget(self.remove)

        self.up = QPushButton(FactsDetails)
        self.up.setObjectName(u"up")

        self.fact_buttons.addWidget(self.up)

        self.down = QPushButton(FactsDetails)
        self.down.setObjectName(u"down")

        self.fact_buttons.addWidget(self.down)

        self.fact_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fact_buttons.addItem(self.fact_buttons_space)


        self.rows_0.addLayout(self.fact_buttons)

        self.says = QLabel(FactsDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.source_label = QLabel(FactsDetails)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.source_label)

        self.source = QLineEdit(FactsDetails)
        self.source.setObjectName(u"source")

        self.rows_0.addWidget(self.source)

        self.as_of_label = QLabel(FactsDetails)
        self.as_of_label.setObjectName(u"as_of_label")
        self.as_of_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.as_of_label)

        self.as_of = DateField(FactsDetails)
        self.as_of.setObjectName(u"as_of")

        self.rows_0.addWidget(self.as_of)


        self.layout.addLayout(self.rows_0)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(FactsDetails)

        QMetaObject.connectSlotsByName(FactsDetails)
    # setupUi

    def retranslateUi(self, FactsDetails):
        self.title_label.setText(QCoreApplication.translate("FactsDetails", u"Title", None))
        self.facts_label.setText(QCoreApplication.translate("FactsDetails", u"Facts", None))
        self.add.setText(QCoreApplication.translate("FactsDetails", u"Add a fact", None))
        self.remove.setText(QCoreApplication.translate("FactsDetails", u"Remove", None))
        self.up.setText(QCoreApplication.translate("FactsDetails", u"Move up", None))
        self.down.setText(QCoreApplication.translate("FactsDetails", u"Move down", None))
        self.source_label.setText(QCoreApplication.translate("FactsDetails", u"Source of this fact", None))
        self.as_of_label.setText(QCoreApplication.translate("FactsDetails", u"As it was on", None))
        pass
    # retranslateUi

