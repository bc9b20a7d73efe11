# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout,
)

class Ui_ReviewDialog(object):
    def setupUi(self, ReviewDialog):
        if not ReviewDialog.objectName():
            ReviewDialog.setObjectName(u"ReviewDialog")
        ReviewDialog.resize(820, 560)
        self.layout = QVBoxLayout(ReviewDialog)
        self.layout.setSpacing(14)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 20, 20, 20)
        self.summary = QLabel(ReviewDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)

        self.layout.addWidget(self.summary)

        self.found = QTreeWidget(ReviewDialog)
        self.found.setObjectName(u"found")
        self.found.setRootIsDecorated(True)
        self.found.setUniformRowHeights(False)
        self.found.setWordWrap(True)

        self.layout.addWidget(self.found)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.plain = QPushButton(ReviewDialog)
        self.plain.setObjectName(u"plain")

        self.buttons.addWidget(self.plain)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_space)

        self.close = QPushButton(ReviewDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(ReviewDialog)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(ReviewDialog)
    # setupUi

    def retranslateUi(self, ReviewDialog):
        ReviewDialog.setWindowTitle(QCoreApplication.translate("ReviewDialog", u"What was recognised", None))
        ___qtreewidgetitem = self.found.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ReviewDialog", u"Why", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ReviewDialog", u"Words", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ReviewDialog", u"Taken for", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("ReviewDialog", u"What was recognised", None))
#endif // QT_CONFIG(accessibility)
        self.plain.setText(QCoreApplication.translate("ReviewDialog", u"Take it as &plain text", None))
        self.close.setText(QCoreApplication.translate("ReviewDialog", u"Close", None))
    # retranslateUi

