# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_rating.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
)

class Ui_RatingDetails(object):
    def setupUi(self, RatingDetails):
        if not RatingDetails.objectName():
            RatingDetails.setObjectName(u"RatingDetails")
        self.layout = QVBoxLayout(RatingDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.of_label = QLabel(RatingDetails)
        self.of_label.setObjectName(u"of_label")
        self.of_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.of_label)

        self.of = QLineEdit(RatingDetails)
        self.of.setObjectName(u"of")

        self.rows_0.addWidget(self.of)

        self.stars_label = QLabel(RatingDetails)
        self.stars_label.setObjectName(u"stars_label")
        self.stars_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.stars_label)

        self.stars = QComboBox(RatingDetails)
        self.stars.setObjectName(u"stars")

        self.rows_0.addWidget(self.stars)

        self.out_of_label = QLabel(RatingDetails)
        self.out_of_label.setObjectName(u"out_of_label")
        self.out_of_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.out_of_label)

        self.out_of = QComboBox(RatingDetails)
        self.out_of.setObjectName(u"out_of")

        self.rows_0.addWidget(self.out_of)

        self.says = QLabel(RatingDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)


        self.layout.addLayout(self.rows_0)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(RatingDetails)

        QMetaObject.connectSlotsByName(RatingDetails)
    # setupUi

    def retranslateUi(self, RatingDetails):
        self.of_label.setText(QCoreApplication.translate("RatingDetails", u"What is rated", None))
        self.stars_label.setText(QCoreApplication.translate("RatingDetails", u"Stars", None))
        self.out_of_label.setText(QCoreApplication.translate("RatingDetails", u"Out of", None))
        pass
    # retranslateUi

