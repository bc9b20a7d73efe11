# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_download.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

class Ui_DownloadDetails(object):
    def setupUi(self, DownloadDetails):
        if not DownloadDetails.objectName():
            DownloadDetails.setObjectName(u"DownloadDetails")
        self.layout = QVBoxLayout(DownloadDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.title_label = QLabel(DownloadDetails)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.title_label)

        self.title = QLineEdit(DownloadDetails)
        self.title.setObjectName(u"title")

        self.rows_0.addWidget(self.title)

        self.url_label = QLabel(DownloadDetails)
        self.url_label.setObjectName(u"url_label")
        self.url_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.url_label)

        self.url = QLineEdit(DownloadDetails)
        self.url.setObjectName(u"url")
        self.url.setPlaceholderText(u"https://")

        self.rows_0.addWidget(self.url)

        self.language_label = QLabel(DownloadDetails)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.language_label)

        self.language = QComboBox(DownloadDetails)
        self.language.setObjectName(u"language")

        self.rows_0.addWidget(self.language)

        self.media_type_label = QLabel(DownloadDetails)
        self.media_type_label.setObjectName(u"media_type_label")
        self.media_type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.media_type_label)

        self.media_type = QLineEdit(DownloadDetails)
        self.media_type.setObjectName(u"media_type")
        self.media_type.setPlaceholderText(u"application/pdf")

        self.rows_0.addWidget(self.media_type)

        self.says = QLabel(DownloadDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.download_buttons = QHBoxLayout()
        self.download_buttons.setSpacing(8)
        self.download_buttons.setObjectName(u"download_buttons")
        self.choose = QPushButton(DownloadDetails)
        self.choose.setObjectName(u"choose")

        self.download_buttons.addWidget(self.choose)

        self.remove = QPushButton(DownloadDetails)
        self.remove.setObjectName(u"remove")

        self.download_buttons.addWidget(self.remove)

        self.download_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.download_buttons.addItem(self.download_buttons_space)


        self.rows_0.addLayout(self.download_buttons)


        self.layout.addLayout(self.rows_0)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(DownloadDetails)

        QMetaObject.connectSlotsByName(DownloadDetails)
    # setupUi

    def retranslateUi(self, DownloadDetails):
        self.title_label.setText(QCoreApplication.translate("DownloadDetails", u"Title", None))
        self.url_label.setText(QCoreApplication.translate("DownloadDetails", u"Web address", None))
        self.language_label.setText(QCoreApplication.translate("DownloadDetails", u"Language", None))
        self.media_type_label.setText(QCoreApplication.translate("DownloadDetails", u"Kind of file", None))
        self.choose.setText(QCoreApplication.translate("DownloadDetails", u"Choose a file\u2026", None))
        self.remove.setText(QCoreApplication.translate("DownloadDetails", u"Remove this download", None))
        pass
    # retranslateUi

