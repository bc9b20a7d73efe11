# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'details_figure.ui'
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

from presskit.ui.details.cropping import Cropping
from presskit.ui.details.lines import Lines
from presskit.ui.details.moments import DateField
from presskit.ui.details.rows import Rows

class Ui_FigureDetails(object):
    def setupUi(self, FigureDetails):
        if not FigureDetails.objectName():
            FigureDetails.setObjectName(u"FigureDetails")
        self.layout = QVBoxLayout(FigureDetails)
        self.layout.setSpacing(10)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(14, 6, 14, 14)
        self.rows_0 = QVBoxLayout()
        self.rows_0.setSpacing(4)
        self.rows_0.setObjectName(u"rows_0")
        self.cropping = Cropping(FigureDetails)
        self.cropping.setObjectName(u"cropping")

        self.rows_0.addWidget(self.cropping)

        self.says = QLabel(FigureDetails)
        self.says.setObjectName(u"says")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)

        self.rows_0.addWidget(self.says)

        self.picture_buttons = QHBoxLayout()
        self.picture_buttons.setSpacing(8)
        self.picture_buttons.setObjectName(u"picture_buttons")
        self.choose = QPushButton(FigureDetails)
        self.choose.setObjectName(u"choose")

        self.picture_buttons.addWidget(self.choose)

        self.crop_reset = QPushButton(FigureDetails)
        self.crop_reset.setObjectName(u"crop_reset")

        self.picture_buttons.addWidget(self.crop_reset)

        self.picture_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.picture_buttons.addItem(self.picture_buttons_space)


        self.rows_0.addLayout(self.picture_buttons)

        self.shape_label = QLabel(FigureDetails)
        self.shape_label.setObjectName(u"shape_label")
        self.shape_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_0.addWidget(self.shape_label)

        self.shape = QComboBox(FigureDetails)
        self.shape.setObjectName(u"shape")

        self.rows_0.addWidget(self.shape)


        self.layout.addLayout(self.rows_0)

        self.place_box = QGroupBox(FigureDetails)
        self.place_box.setObjectName(u"place_box")
        self.rows_1 = QVBoxLayout(self.place_box)
        self.rows_1.setSpacing(4)
        self.rows_1.setObjectName(u"rows_1")
        self.rows_1.setContentsMargins(0, -1, 0, -1)
        self.caption_label = QLabel(self.place_box)
        self.caption_label.setObjectName(u"caption_label")
        self.caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.caption_label)

        self.caption = Lines(self.place_box)
        self.caption.setObjectName(u"caption")

        self.rows_1.addWidget(self.caption)

        self.credit_label = QLabel(self.place_box)
        self.credit_label.setObjectName(u"credit_label")
        self.credit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.credit_label)

        self.credit = QLineEdit(self.place_box)
        self.credit.setObjectName(u"credit")

        self.rows_1.addWidget(self.credit)

        self.alt_label = QLabel(self.place_box)
        self.alt_label.setObjectName(u"alt_label")
        self.alt_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_1.addWidget(self.alt_label)

        self.alt = Lines(self.place_box)
        self.alt.setObjectName(u"alt")

        self.rows_1.addWidget(self.alt)

        self.alt_says = QLabel(self.place_box)
        self.alt_says.setObjectName(u"alt_says")
        self.alt_says.setTextFormat(Qt.TextFormat.PlainText)
        self.alt_says.setWordWrap(True)

        self.rows_1.addWidget(self.alt_says)

        self.decorative = QCheckBox(self.place_box)
        self.decorative.setObjectName(u"decorative")

        self.rows_1.addWidget(self.decorative)


        self.layout.addWidget(self.place_box)

        self.image_box = QGroupBox(FigureDetails)
        self.image_box.setObjectName(u"image_box")
        self.rows_2 = QVBoxLayout(self.image_box)
        self.rows_2.setSpacing(4)
        self.rows_2.setObjectName(u"rows_2")
        self.rows_2.setContentsMargins(0, -1, 0, -1)
        self.image_caption_label = QLabel(self.image_box)
        self.image_caption_label.setObjectName(u"image_caption_label")
        self.image_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.image_caption_label)

        self.image_caption = Lines(self.image_box)
        self.image_caption.setObjectName(u"image_caption")

        self.rows_2.addWidget(self.image_caption)

        self.image_alt_label = QLabel(self.image_box)
        self.image_alt_label.setObjectName(u"image_alt_label")
        self.image_alt_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.image_alt_label)

        self.image_alt = Lines(self.image_box)
        self.image_alt.setObjectName(u"image_alt")

        self.rows_2.addWidget(self.image_alt)

        self.image_decorative = QCheckBox(self.image_box)
        self.image_decorative.setObjectName(u"image_decorative")

        self.rows_2.addWidget(self.image_decorative)

        self.creator_label = QLabel(self.image_box)
        self.creator_label.setObjectName(u"creator_label")
        self.creator_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.creator_label)

        self.creator = QLineEdit(self.image_box)
        self.creator.setObjectName(u"creator")

        self.rows_2.addWidget(self.creator)

        self.image_credit_label = QLabel(self.image_box)
        self.image_credit_label.setObjectName(u"image_credit_label")
        self.image_credit_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.image_credit_label)

        self.image_credit = QLineEdit(self.image_box)
        self.image_credit.setObjectName(u"image_credit")

        self.rows_2.addWidget(self.image_credit)

        self.copyright_label = QLabel(self.image_box)
        self.copyright_label.setObjectName(u"copyright_label")
        self.copyright_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.copyright_label)

        self.copyright = QLineEdit(self.image_box)
        self.copyright.setObjectName(u"copyright")

        self.rows_2.addWidget(self.copyright)

        self.source_type_label = QLabel(self.image_box)
        self.source_type_label.setObjectName(u"source_type_label")
        self.source_type_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_2.addWidget(self.source_type_label)

        self.source_type = QComboBox(self.image_box)
        self.source_type.setObjectName(u"source_type")

        self.rows_2.addWidget(self.source_type)


        self.layout.addWidget(self.image_box)

        self.rights_box = QGroupBox(FigureDetails)
        self.rights_box.setObjectName(u"rights_box")
        self.rows_3 = QVBoxLayout(self.rights_box)
        self.rows_3.setSpacing(4)
        self.rows_3.setObjectName(u"rows_3")
        self.rows_3.setContentsMargins(0, -1, 0, -1)
        self.rights_says = QLabel(self.rights_box)
        self.rights_says.setObjectName(u"rights_says")
        self.rights_says.setTextFormat(Qt.TextFormat.PlainText)
        self.rights_says.setWordWrap(True)

        self.rows_3.addWidget(self.rights_says)

        self.uses = QHBoxLayout()
        self.uses.setSpacing(8)
        self.uses.setObjectName(u"uses")
        self.use_print = QCheckBox(self.rights_box)
        self.use_print.setObjectName(u"use_print")

        self.uses.addWidget(self.use_print)

        self.use_web = QCheckBox(self.rights_box)
        self.use_web.setObjectName(u"use_web")

        self.uses.addWidget(self.use_web)

        self.use_social = QCheckBox(self.rights_box)
        self.use_social.setObjectName(u"use_social")

        self.uses.addWidget(self.use_social)

        self.uses_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.uses.addItem(self.uses_space)


        self.rows_3.addLayout(self.uses)

        self.valid_from_label = QLabel(self.rights_box)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.valid_from_label)

        self.valid_from = DateField(self.rights_box)
        self.valid_from.setObjectName(u"valid_from")

        self.rows_3.addWidget(self.valid_from)

        self.valid_until_label = QLabel(self.rights_box)
        self.valid_until_label.setObjectName(u"valid_until_label")
        self.valid_until_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.valid_until_label)

        self.valid_until = DateField(self.rights_box)
        self.valid_until.setObjectName(u"valid_until")

        self.rows_3.addWidget(self.valid_until)

        self.maximum_print_run_label = QLabel(self.rights_box)
        self.maximum_print_run_label.setObjectName(u"maximum_print_run_label")
        self.maximum_print_run_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.maximum_print_run_label)

        self.maximum_print_run = QLineEdit(self.rights_box)
        self.maximum_print_run.setObjectName(u"maximum_print_run")

        self.rows_3.addWidget(self.maximum_print_run)

        self.changes_allowed_label = QLabel(self.rights_box)
        self.changes_allowed_label.setObjectName(u"changes_allowed_label")
        self.changes_allowed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.changes_allowed_label)

        self.changes_allowed = QComboBox(self.rights_box)
        self.changes_allowed.setObjectName(u"changes_allowed")

        self.rows_3.addWidget(self.changes_allowed)

        self.usage_text_label = QLabel(self.rights_box)
        self.usage_text_label.setObjectName(u"usage_text_label")
        self.usage_text_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.usage_text_label)

        self.usage_text = QLineEdit(self.rights_box)
        self.usage_text.setObjectName(u"usage_text")

        self.rows_3.addWidget(self.usage_text)

        self.usage_contact_label = QLabel(self.rights_box)
        self.usage_contact_label.setObjectName(u"usage_contact_label")
        self.usage_contact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.usage_contact_label)

        self.usage_contact = QLineEdit(self.rights_box)
        self.usage_contact.setObjectName(u"usage_contact")

        self.rows_3.addWidget(self.usage_contact)

        self.licence_url_label = QLabel(self.rights_box)
        self.licence_url_label.setObjectName(u"licence_url_label")
        self.licence_url_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_3.addWidget(self.licence_url_label)

        self.licence_url = QLineEdit(self.rights_box)
        self.licence_url.setObjectName(u"licence_url")
        self.licence_url.setPlaceholderText(u"https://")

        self.rows_3.addWidget(self.licence_url)


        self.layout.addWidget(self.rights_box)

        self.people_box = QGroupBox(FigureDetails)
        self.people_box.setObjectName(u"people_box")
        self.rows_4 = QVBoxLayout(self.people_box)
        self.rows_4.setSpacing(4)
        self.rows_4.setObjectName(u"rows_4")
        self.rows_4.setContentsMargins(0, -1, 0, -1)
        self.people_label = QLabel(self.people_box)
        self.people_label.setObjectName(u"people_label")
        self.people_label.setTextFormat(Qt.TextFormat.PlainText)

        self.rows_4.addWidget(self.people_label)

        self.people = Rows(self.people_box)
        self.people.setObjectName(u"people")

        self.rows_4.addWidget(self.people)

        self.people_buttons = QHBoxLayout()
        self.people_buttons.setSpacing(8)
        self.people_buttons.setObjectName(u"people_buttons")
        self.people_add = QPushButton(self.people_box)
        self.people_add.setObjectName(u"people_add")

        self.people_buttons.addWidget(self.people_add)

        self.people_remove = QPushButton(self.people_box)
        self.people_remove.setObjectName(u"people_remove")

        self.people_buttons.addWidget(self.people_remove)

        self.people_buttons_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_buttons.addItem(self.people_buttons_space)


        self.rows_4.addLayout(self.people_buttons)


        self.layout.addWidget(self.people_box)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout.addItem(self.below)


        self.retranslateUi(FigureDetails)

        QMetaObject.connectSlotsByName(FigureDetails)
    # setupUi

    def retranslateUi(self, FigureDetails):
#if QT_CONFIG(accessibility)
        self.cropping.setAccessibleName(QCoreApplication.translate("FigureDetails", u"Crop and focal point", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("FigureDetails", u"Choose a picture\u2026", None))
        self.crop_reset.setText(QCoreApplication.translate("FigureDetails", u"Whole picture", None))
        self.shape_label.setText(QCoreApplication.translate("FigureDetails", u"Shape of the crop", None))
        self.place_box.setTitle(QCoreApplication.translate("FigureDetails", u"In this place", None))
        self.caption_label.setText(QCoreApplication.translate("FigureDetails", u"Caption", None))
        self.credit_label.setText(QCoreApplication.translate("FigureDetails", u"Credit line", None))
        self.alt_label.setText(QCoreApplication.translate("FigureDetails", u"Alternative text", None))
        self.alt.setPlaceholderText(QCoreApplication.translate("FigureDetails", u"What is to be seen, for who does not see it", None))
        self.decorative.setText(QCoreApplication.translate("FigureDetails", u"Decorative: has no meaning of its own", None))
        self.image_box.setTitle(QCoreApplication.translate("FigureDetails", u"The picture itself", None))
        self.image_caption_label.setText(QCoreApplication.translate("FigureDetails", u"Caption of the picture", None))
        self.image_alt_label.setText(QCoreApplication.translate("FigureDetails", u"Alternative text of the picture", None))
        self.image_decorative.setText(QCoreApplication.translate("FigureDetails", u"Says nothing, wherever it stands: decorative", None))
        self.creator_label.setText(QCoreApplication.translate("FigureDetails", u"Made by", None))
        self.image_credit_label.setText(QCoreApplication.translate("FigureDetails", u"Credit line of the picture", None))
        self.copyright_label.setText(QCoreApplication.translate("FigureDetails", u"Copyright notice", None))
        self.source_type_label.setText(QCoreApplication.translate("FigureDetails", u"Made with", None))
        self.rights_box.setTitle(QCoreApplication.translate("FigureDetails", u"Rights", None))
        self.use_print.setText(QCoreApplication.translate("FigureDetails", u"Print", None))
        self.use_web.setText(QCoreApplication.translate("FigureDetails", u"Web pages", None))
        self.use_social.setText(QCoreApplication.translate("FigureDetails", u"Social media", None))
        self.valid_from_label.setText(QCoreApplication.translate("FigureDetails", u"Valid from", None))
        self.valid_until_label.setText(QCoreApplication.translate("FigureDetails", u"Valid until", None))
        self.maximum_print_run_label.setText(QCoreApplication.translate("FigureDetails", u"Largest print run", None))
        self.changes_allowed_label.setText(QCoreApplication.translate("FigureDetails", u"Changes to the picture", None))
        self.usage_text_label.setText(QCoreApplication.translate("FigureDetails", u"Terms of use", None))
        self.usage_contact_label.setText(QCoreApplication.translate("FigureDetails", u"Contact for rights", None))
        self.licence_url_label.setText(QCoreApplication.translate("FigureDetails", u"Address of the licence", None))
        self.people_box.setTitle(QCoreApplication.translate("FigureDetails", u"People shown", None))
        self.people_label.setText(QCoreApplication.translate("FigureDetails", u"People shown", None))
        self.people_add.setText(QCoreApplication.translate("FigureDetails", u"Add a person", None))
        self.people_remove.setText(QCoreApplication.translate("FigureDetails", u"Remove", None))
        pass
    # retranslateUi

