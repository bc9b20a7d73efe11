# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_article.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
)

from presskit.ui.details.lines import Lines
from presskit.ui.details.moments import (DateField, TimeField)
from presskit.ui.details.private import PrivateBox
from presskit.ui.details.rows import Rows

class Ui_ArticleDetails(object):
    def setupUi(self, ArticleDetails):
        if not ArticleDetails.objectName():
            ArticleDetails.setObjectName(u"ArticleDetails")
        self.layout = QVBoxLayout(ArticleDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.genre_label = QLabel(ArticleDetails)
        self.genre_label.setObjectName(u"genre_label")
        self.genre_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.genre_label)

        self.genre = QComboBox(ArticleDetails)
        self.genre.setObjectName(u"genre")

        self.rows_0.addWidget(self.genre)


        self.layout.addLayout(self.rows_0)

        self.release_box = QGroupBox(ArticleDetails)
        self.release_box.setObjectName(u"release_box")
        self.rows_1 = QVBoxLayout(self.release_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.release_label = QLabel(self.release_box)
        self.release_label.setObjectName(u"release_label")
        self.release_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.release_label)

        self.release = QComboBox(self.release_box)
        self.release.setObjectName(u"release")

        self.rows_1.addWidget(self.release)

        self.until_date_label = QLabel(self.release_box)
        self.until_date_label.setObjectName(u"until_date_label")
        self.until_date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.until_date_label)

        self.until_date = DateField(self.release_box)
        self.until_date.setObjectName(u"until_date")

        self.rows_1.addWidget(self.until_date)

        self.until_time_label = QLabel(self.release_box)
        self.until_time_label.setObjectName(u"until_time_label")
        self.until_time_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.until_time_label)

        self.until_time = TimeField(self.release_box)
        self.until_time.setObjectName(u"until_time")

        self.rows_1.addWidget(self.until_time)

        self.zone_label = QLabel(self.release_box)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.zone_label)

        self.zone = QLineEdit(self.release_box)
        self.zone.setObjectName(u"zone")

        self.rows_1.addWidget(self.zone)

        self.reason_label = QLabel(self.release_box)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.reason_label)

        self.reason = QLineEdit(self.release_box)
        self.reason.setObjectName(u"reason")

        self.rows_1.addWidget(self.reason)

        self.release_says = QLabel(self.release_box)
        self.release_says.setObjectName(u"release_says")
        self.release_says.setTextFormat(Qt.TextFormat.PlainText)
        self.release_says.setWordWrap(True)

        self.rows_1.addWidget(self.release_says)


        self.layout.addWidget(self.release_box)

        self.dateline_box = QGroupBox(ArticleDetails)
        self.dateline_box.setObjectName(u"dateline_box")
        self.rows_2 = QVBoxLayout(self.dateline_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.place_label = QLabel(self.dateline_box)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.place_label)

        self.place = QLineEdit(self.dateline_box)
        self.place.setObjectName(u"place")

        self.rows_2.addWidget(self.place)

        self.date_label = QLabel(self.dateline_box)
        self.date_label.setObjectName(u"date_label")
        self.date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.date_label)

        self.date = DateField(self.dateline_box)
        self.date.setObjectName(u"date")

        self.rows_2.addWidget(self.date)


        self.layout.addWidget(self.dateline_box)

        self.finding_box = QGroupBox(ArticleDetails)
        self.finding_box.setObjectName(u"finding_box")
        self.rows_3 = QVBoxLayout(self.finding_box)
        self.rows_3.setSpacing(4)
        self.rows_3.setObjectName(u"rows_3")
        self.rows_3.setContentsMargins(0, -1, 0, -1)
        self.keywords_label = QLabel(self.finding_box)
        self.keywords_label.setObjectName(u"keywords_label")
        self.keywords_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.keywords_label)

        self.keywords = QLineEdit(self.finding_box)
        self.keywords.setObjectName(u"keywords")

        self.rows_3.addWidget(self.keywords)

        self.places_label = QLabel(self.finding_box)
        self.places_label.setObjectName(u"places_label")
        self.places_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.places_label)

        self.places = QLineEdit(self.finding_box)
        self.places.setObjectName(u"places")

        self.rows_3.addWidget(self.places)

        self.end_mark = QCheckBox(self.finding_box)
        self.end_mark.setObjectName(u"end_mark")

        self.rows_3.addWidget(self.end_mark)


        self.layout.addWidget(self.finding_box)

        self.correction_box = QGroupBox(ArticleDetails)
        self.correction_box.setObjectName(u"correction_box")
        self.rows_4 = QVBoxLayout(self.correction_box)
        self.rows_4.setSpacing(4)
        self.rows_4.setObjectName(u"rows_4")
        self.rows_4.setContentsMargins(0, -1, 0, -1)
        self.corrected = QCheckBox(self.correction_box)
        self.corrected.setObjectName(u"corrected")

        self.rows_4.addWidget(self.corrected)

        self.correction_date_label = QLabel(self.correction_box)
        self.correction_date_label.setObjectName(u"correction_date_label")
        self.correction_date_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_4.addWidget(self.correction_date_label)

        self.correction_date = DateField(self.correction_box)
        self.correction_date.setObjectName(u"correction_date")

        self.rows_4.addWidget(self.correction_date)

        self.what_label = QLabel(self.correction_box)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_4.addWidget(self.what_label)

        self.what = Lines(self.correction_box)
        self.what.setObjectName(u"what")

        self.rows_4.addWidget(self.what)

        self.why_label = QLabel(self.correction_box)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_4.addWidget(self.why_label)

        self.why = Lines(self.correction_box)
        self.why.setObjectName(u"why")

        self.rows_4.addWidget(self.why)


        self.layout.addWidget(self.correction_box)

        self.private_box = PrivateBox(ArticleDetails)
        self.private_box.setObjectName(u"private_box")
        self.rows_5 = QVBoxLayout(self.private_box)
        self.rows_5.setSpacing(4)
        self.rows_5.setObjectName(u"rows_5")
        self.note_to_editors_label = QLabel(self.private_box)
        self.note_to_editors_label.setObjectName(u"note_to_editors_label")
        self.note_to_editors_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_5.addWidget(self.note_to_editors_label)

        self.note_to_editors = Lines(self.private_box)
        self.note_to_editors.setObjectName(u"note_to_editors")

        self.rows_5.addWidget(self.note_to_editors)


        self.layout.addWidget(self.private_box)

        self.asides_box = QGroupBox(ArticleDetails)
        self.asides_box.setObjectName(u"asides_box")
        self.rows_6 = QVBoxLayout(self.asides_box)
        self.rows_6.setSpacing(4)
        self.rows_6.setObjectName(u"rows_6")
        self.rows_6.setContentsMargins(0, -1, 0, -1)
        self.asides_label = QLabel(self.asides_box)
        self.asides_label.setObjectName(u"asides_label")
        self.asides_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_6.addWidget(self.asides_label)

        self.asides = Rows(self.asides_box)
        self.asides.setObjectName(u"asides")

        self.rows_6.addWidget(self.asides)

        self.aside_text_label = QLabel(self.asides_box)
        self.aside_text_label.setObjectName(u"aside_text_label")
        self.aside_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_6.addWidget(self.aside_text_label)

        self.aside_text = Lines(self.asides_box)
        self.aside_text.setObjectName(u"aside_text")
        self.aside_text.setReadOnly(True)

        self.rows_6.addWidget(self.aside_text)

        self.aside_buttons = QHBoxLayout()
        self.aside_buttons.setSpacing(8)
        self.aside_buttons.setObjectName(u"aside_buttons")
        self.aside_take = QPushButton(self.asides_box)
        self.aside_take.setObjectName(u"aside_take")

        self.aside_buttons.addWidget(self.aside_take)

        self.aside_remove = QPushButton(self.asides_box)
        self.aside_remove.setObjectName(u"aside_remove")

        self.aside_buttons.addWidget(self.aside_remove)

        self.aside_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.aside_buttons.addItem(self.aside_buttons_space)


        self.rows_6.addLayout(self.aside_buttons)


        self.layout.addWidget(self.asides_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(ArticleDetails)

        QMetaObject.connectSlotsByName(ArticleDetails)
    # setupUi

    def retranslateUi(self, ArticleDetails):
        self.genre_label.setText(QCoreApplication.translate("ArticleDetails", u"Kind of article", None))
        self.release_box.setTitle(QCoreApplication.translate("ArticleDetails", u"Release", None))
        self.release_label.setText(QCoreApplication.translate("ArticleDetails", u"When it may be published", None))
        self.until_date_label.setText(QCoreApplication.translate("ArticleDetails", u"Embargo until", None))
        self.until_time_label.setText(QCoreApplication.translate("ArticleDetails", u"Time", None))
        self.zone_label.setText(QCoreApplication.translate("ArticleDetails", u"Time zone", None))
        self.zone.setPlaceholderText(QCoreApplication.translate("ArticleDetails", u"City or zone, such as Europe/Amsterdam", None))
        self.reason_label.setText(QCoreApplication.translate("ArticleDetails", u"Reason for the embargo", None))
        self.dateline_box.setTitle(QCoreApplication.translate("ArticleDetails", u"Dateline", None))
        self.place_label.setText(QCoreApplication.translate("ArticleDetails", u"Place", None))
        self.date_label.setText(QCoreApplication.translate("ArticleDetails", u"Date", None))
        self.finding_box.setTitle(QCoreApplication.translate("ArticleDetails", u"For finding it", None))
        self.keywords_label.setText(QCoreApplication.translate("ArticleDetails", u"Keywords", None))
        self.keywords.setPlaceholderText(QCoreApplication.translate("ArticleDetails", u"With commas between them", None))
        self.places_label.setText(QCoreApplication.translate("ArticleDetails", u"Places", None))
        self.places.setPlaceholderText(QCoreApplication.translate("ArticleDetails", u"With commas between them", None))
        self.end_mark.setText(QCoreApplication.translate("ArticleDetails", u"Mark the end of the text", None))
        self.correction_box.setTitle(QCoreApplication.translate("ArticleDetails", u"Correction", None))
        self.corrected.setText(QCoreApplication.translate("ArticleDetails", u"This article corrects an earlier one", None))
        self.correction_date_label.setText(QCoreApplication.translate("ArticleDetails", u"Corrected on", None))
        self.what_label.setText(QCoreApplication.translate("ArticleDetails", u"What was wrong", None))
        self.why_label.setText(QCoreApplication.translate("ArticleDetails", u"Why", None))
        self.private_box.setTitle(QCoreApplication.translate("ArticleDetails", u"Not for publication", None))
        self.note_to_editors_label.setText(QCoreApplication.translate("ArticleDetails", u"Note to editors", None))
        self.note_to_editors.setPlaceholderText(QCoreApplication.translate("ArticleDetails", u"Access, interviews, background: never in a public output", None))
        self.asides_box.setTitle(QCoreApplication.translate("ArticleDetails", u"Set aside when it was imported", None))
        self.asides_label.setText(QCoreApplication.translate("ArticleDetails", u"Kept in the kit, never published", None))
        self.aside_text_label.setText(QCoreApplication.translate("ArticleDetails", u"The words", None))
        self.aside_take.setText(QCoreApplication.translate("ArticleDetails", u"Put into the text", None))
        self.aside_remove.setText(QCoreApplication.translate("ArticleDetails", u"Throw away", None))
        pass
    # retranslateUi

