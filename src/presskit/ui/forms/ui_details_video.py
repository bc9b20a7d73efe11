# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_video.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

class Ui_VideoDetails(object):
    def setupUi(self, VideoDetails):
        if not VideoDetails.objectName():
            VideoDetails.setObjectName(u"VideoDetails")
        self.layout = QVBoxLayout(VideoDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.title_label = QLabel(VideoDetails)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.title_label)

        self.title = QLineEdit(VideoDetails)
        self.title.setObjectName(u"title")

        self.rows_0.addWidget(self.title)

        self.url_label = QLabel(VideoDetails)
        self.url_label.setObjectName(u"url_label")
        self.url_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.url_label)

        self.url = QLineEdit(VideoDetails)
        self.url.setObjectName(u"url")
        self.url.setPlaceholderText(u"https://")

        self.rows_0.addWidget(self.url)

        self.says = QLabel(VideoDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)


        self.layout.addLayout(self.rows_0)

        self.poster_box = QGroupBox(VideoDetails)
        self.poster_box.setObjectName(u"poster_box")
        self.rows_1 = QVBoxLayout(self.poster_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.poster = QLabel(self.poster_box)
        self.poster.setObjectName(u"poster")
        self.poster.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.poster)

        self.poster_says = QLabel(self.poster_box)
        self.poster_says.setObjectName(u"poster_says")
        self.poster_says.setTextFormat(Qt.TextFormat.PlainText)
        self.poster_says.setWordWrap(True)

        self.rows_1.addWidget(self.poster_says)

        self.poster_buttons = QHBoxLayout()
        self.poster_buttons.setSpacing(8)
        self.poster_buttons.setObjectName(u"poster_buttons")
        self.poster_choose = QPushButton(self.poster_box)
        self.poster_choose.setObjectName(u"poster_choose")

        self.poster_buttons.addWidget(self.poster_choose)

        self.poster_remove = QPushButton(self.poster_box)
        self.poster_remove.setObjectName(u"poster_remove")

        self.poster_buttons.addWidget(self.poster_remove)

        self.poster_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.poster_buttons.addItem(self.poster_buttons_space)


        self.rows_1.addLayout(self.poster_buttons)

        self.poster_more = QHBoxLayout()
        self.poster_more.setSpacing(8)
        self.poster_more.setObjectName(u"poster_more")
        self.poster_open = QPushButton(self.poster_box)
        self.poster_open.setObjectName(u"poster_open")

        self.poster_more.addWidget(self.poster_open)

        self.poster_more_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.poster_more.addItem(self.poster_more_space)


        self.rows_1.addLayout(self.poster_more)


        self.layout.addWidget(self.poster_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(VideoDetails)

        QMetaObject.connectSlotsByName(VideoDetails)
    # setupUi

    def retranslateUi(self, VideoDetails):
        self.title_label.setText(QCoreApplication.translate("VideoDetails", u"Title", None))
        self.url_label.setText(QCoreApplication.translate("VideoDetails", u"Web address", None))
        self.poster_box.setTitle(QCoreApplication.translate("VideoDetails", u"Poster: the picture that stands for the video", None))
#if QT_CONFIG(accessibility)
        self.poster.setAccessibleName(QCoreApplication.translate("VideoDetails", u"The poster", None))
#endif // QT_CONFIG(accessibility)
        self.poster_choose.setText(QCoreApplication.translate("VideoDetails", u"Choose a picture\u2026", None))
        self.poster_remove.setText(QCoreApplication.translate("VideoDetails", u"Without", None))
        self.poster_open.setText(QCoreApplication.translate("VideoDetails", u"Caption, credit and rights\u2026", None))
        pass
    # retranslateUi

