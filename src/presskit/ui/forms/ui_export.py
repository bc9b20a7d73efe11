# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt,
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget,
)

from presskit.ui.trees import Tree

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(760, 700)
        self.layout = QVBoxLayout(ExportDialog)
        self.layout.setSpacing(14)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 20, 20, 20)
        self.scroll = QScrollArea(ExportDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName(u"body")
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.outputs = QGroupBox(self.body)
        self.outputs.setObjectName(u"outputs")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.outputs.sizePolicy().hasHeightForWidth())
        self.outputs.setSizePolicy(sizePolicy)
        self.outputs_layout = QGridLayout(self.outputs)
        self.outputs_layout.setObjectName(u"outputs_layout")
        self.outputs_layout.setVerticalSpacing(2)
        self.to_print = QCheckBox(self.outputs)
        self.to_print.setObjectName(u"to_print")

        self.outputs_layout.addWidget(self.to_print, 0, 0, 1, 1)

        self.choose_row = QHBoxLayout()
        self.choose_row.setObjectName(u"choose_row")
        self.choose_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_row.addItem(self.choose_space)

        self.choose_all = QPushButton(self.outputs)
        self.choose_all.setObjectName(u"choose_all")
        self.choose_all.setAutoDefault(False)

        self.choose_row.addWidget(self.choose_all)


        self.outputs_layout.addLayout(self.choose_row, 0, 1, 1, 1)

        self.to_screen = QCheckBox(self.outputs)
        self.to_screen.setObjectName(u"to_screen")

        self.outputs_layout.addWidget(self.to_screen, 1, 0, 1, 2)

        self.to_proof = QCheckBox(self.outputs)
        self.to_proof.setObjectName(u"to_proof")

        self.outputs_layout.addWidget(self.to_proof, 2, 0, 1, 2)

        self.to_page = QCheckBox(self.outputs)
        self.to_page.setObjectName(u"to_page")

        self.outputs_layout.addWidget(self.to_page, 3, 0, 1, 2)

        self.to_snippet = QCheckBox(self.outputs)
        self.to_snippet.setObjectName(u"to_snippet")

        self.outputs_layout.addWidget(self.to_snippet, 4, 0, 1, 1)

        self.profile = QComboBox(self.outputs)
        self.profile.setObjectName(u"profile")
        self.profile.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.profile.setMinimumContentsLength(14)

        self.outputs_layout.addWidget(self.profile, 4, 1, 1, 1)

        self.survives = QLabel(self.outputs)
        self.survives.setObjectName(u"survives")
        self.survives.setTextFormat(Qt.TextFormat.PlainText)
        self.survives.setWordWrap(True)
        self.survives.setIndent(26)

        self.outputs_layout.addWidget(self.survives, 5, 0, 1, 2)

        self.to_bundle = QCheckBox(self.outputs)
        self.to_bundle.setObjectName(u"to_bundle")

        self.outputs_layout.addWidget(self.to_bundle, 6, 0, 1, 1)

        self.originals = QCheckBox(self.outputs)
        self.originals.setObjectName(u"originals")

        self.outputs_layout.addWidget(self.originals, 6, 1, 1, 1)

        self.to_word = QCheckBox(self.outputs)
        self.to_word.setObjectName(u"to_word")

        self.outputs_layout.addWidget(self.to_word, 7, 0, 1, 1)

        self.to_text = QCheckBox(self.outputs)
        self.to_text.setObjectName(u"to_text")

        self.outputs_layout.addWidget(self.to_text, 7, 1, 1, 1)

        self.outputs_layout.setColumnStretch(0, 1)
        self.outputs_layout.setColumnStretch(1, 1)

        self.body_layout.addWidget(self.outputs)

        self.languages = QGroupBox(self.body)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)
        self.languages_layout = QHBoxLayout(self.languages)
        self.languages_layout.setObjectName(u"languages_layout")

        self.body_layout.addWidget(self.languages)

        self.form = QGridLayout()
        self.form.setObjectName(u"form")
        self.form.setVerticalSpacing(8)
        self.audience_label = QLabel(self.body)
        self.audience_label.setObjectName(u"audience_label")
        self.audience_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.addWidget(self.audience_label, 0, 0, 1, 1)

        self.audience = QComboBox(self.body)
        self.audience.addItem("")
        self.audience.addItem("")
        self.audience.addItem("")
        self.audience.setObjectName(u"audience")

        self.form.addWidget(self.audience, 0, 1, 1, 2)

        self.folder_label = QLabel(self.body)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.addWidget(self.folder_label, 1, 0, 1, 1)

        self.folder = QLineEdit(self.body)
        self.folder.setObjectName(u"folder")

        self.form.addWidget(self.folder, 1, 1, 1, 1)

        self.browse = QPushButton(self.body)
        self.browse.setObjectName(u"browse")
        self.browse.setAutoDefault(False)

        self.form.addWidget(self.browse, 1, 2, 1, 1)

        self.others = QLabel(self.body)
        self.others.setObjectName(u"others")
        self.others.setTextFormat(Qt.TextFormat.PlainText)
        self.others.setWordWrap(True)

        self.form.addWidget(self.others, 2, 1, 1, 2)

        self.replace = QCheckBox(self.body)
        self.replace.setObjectName(u"replace")

        self.form.addWidget(self.replace, 3, 1, 1, 2)

        self.override_label = QLabel(self.body)
        self.override_label.setObjectName(u"override_label")
        self.override_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.addWidget(self.override_label, 4, 0, 1, 1)

        self.override = QLineEdit(self.body)
        self.override.setObjectName(u"override")

        self.form.addWidget(self.override, 4, 1, 1, 2)

        self.form.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.form)

        self.more_row = QHBoxLayout()
        self.more_row.setObjectName(u"more_row")
        self.more = QToolButton(self.body)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setArrowType(Qt.ArrowType.RightArrow)

        self.more_row.addWidget(self.more)

        self.more_says = QLabel(self.body)
        self.more_says.setObjectName(u"more_says")
        self.more_says.setTextFormat(Qt.TextFormat.PlainText)
        self.more_says.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.more_says.sizePolicy().hasHeightForWidth())
        self.more_says.setSizePolicy(sizePolicy1)

        self.more_row.addWidget(self.more_says)


        self.body_layout.addLayout(self.more_row)

        self.options = QWidget(self.body)
        self.options.setObjectName(u"options")
        self.options_layout = QVBoxLayout(self.options)
        self.options_layout.setSpacing(8)
        self.options_layout.setObjectName(u"options_layout")
        self.options_layout.setContentsMargins(0, 0, 0, 0)
        self.pdf_box = QGroupBox(self.options)
        self.pdf_box.setObjectName(u"pdf_box")
        self.pdf_box_layout = QGridLayout(self.pdf_box)
        self.pdf_box_layout.setObjectName(u"pdf_box_layout")
        self.pdf_box_layout.setVerticalSpacing(6)
        self.pdf_box_layout.setHorizontalSpacing(10)
        self.page_label = QLabel(self.pdf_box)
        self.page_label.setObjectName(u"page_label")
        self.page_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pdf_box_layout.addWidget(self.page_label, 0, 0, 1, 1)

        self.page = QComboBox(self.pdf_box)
        self.page.setObjectName(u"page")
        self.page.setEditable(True)

        self.pdf_box_layout.addWidget(self.page, 0, 1, 1, 3)

        self.icc_label = QLabel(self.pdf_box)
        self.icc_label.setObjectName(u"icc_label")
        self.icc_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pdf_box_layout.addWidget(self.icc_label, 1, 0, 1, 1)

        self.icc = QLabel(self.pdf_box)
        self.icc.setObjectName(u"icc")
        self.icc.setTextFormat(Qt.TextFormat.PlainText)
        self.icc.setWordWrap(True)

        self.pdf_box_layout.addWidget(self.icc, 1, 1, 1, 1)

        self.icc_pick = QPushButton(self.pdf_box)
        self.icc_pick.setObjectName(u"icc_pick")
        self.icc_pick.setAutoDefault(False)

        self.pdf_box_layout.addWidget(self.icc_pick, 1, 2, 1, 1)

        self.icc_standard = QPushButton(self.pdf_box)
        self.icc_standard.setObjectName(u"icc_standard")
        self.icc_standard.setAutoDefault(False)

        self.pdf_box_layout.addWidget(self.icc_standard, 1, 3, 1, 1)

        self.standard_label = QLabel(self.pdf_box)
        self.standard_label.setObjectName(u"standard_label")
        self.standard_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pdf_box_layout.addWidget(self.standard_label, 2, 0, 1, 1)

        self.standard = QComboBox(self.pdf_box)
        self.standard.setObjectName(u"standard")

        self.pdf_box_layout.addWidget(self.standard, 2, 1, 1, 3)

        self.pdf_box_layout.setColumnStretch(1, 1)

        self.options_layout.addWidget(self.pdf_box)

        self.html_box = QGroupBox(self.options)
        self.html_box.setObjectName(u"html_box")
        self.html_box_layout = QGridLayout(self.html_box)
        self.html_box_layout.setObjectName(u"html_box_layout")
        self.html_box_layout.setVerticalSpacing(6)
        self.html_box_layout.setHorizontalSpacing(10)
        self.level_label = QLabel(self.html_box)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.html_box_layout.addWidget(self.level_label, 0, 0, 1, 1)

        self.level = QComboBox(self.html_box)
        self.level.setObjectName(u"level")

        self.html_box_layout.addWidget(self.level, 0, 1, 1, 3)

        self.heading_label = QLabel(self.html_box)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.html_box_layout.addWidget(self.heading_label, 1, 0, 1, 1)

        self.heading = QComboBox(self.html_box)
        self.heading.setObjectName(u"heading")

        self.html_box_layout.addWidget(self.heading, 1, 1, 1, 3)

        self.images_label = QLabel(self.html_box)
        self.images_label.setObjectName(u"images_label")
        self.images_label.setTextFormat(Qt.TextFormat.PlainText)

        self.html_box_layout.addWidget(self.images_label, 2, 0, 1, 1)

        self.images = QComboBox(self.html_box)
        self.images.setObjectName(u"images")

        self.html_box_layout.addWidget(self.images, 2, 1, 1, 3)

        self.base_label = QLabel(self.html_box)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setTextFormat(Qt.TextFormat.PlainText)

        self.html_box_layout.addWidget(self.base_label, 3, 0, 1, 1)

        self.base = QLineEdit(self.html_box)
        self.base.setObjectName(u"base")
        self.base.setPlaceholderText(u"https://")

        self.html_box_layout.addWidget(self.base, 3, 1, 1, 3)

        self.prefix_label = QLabel(self.html_box)
        self.prefix_label.setObjectName(u"prefix_label")
        self.prefix_label.setTextFormat(Qt.TextFormat.PlainText)

        self.html_box_layout.addWidget(self.prefix_label, 4, 0, 1, 1)

        self.prefix = QLineEdit(self.html_box)
        self.prefix.setObjectName(u"prefix")

        self.html_box_layout.addWidget(self.prefix, 4, 1, 1, 3)

        self.json_ld = QCheckBox(self.html_box)
        self.json_ld.setObjectName(u"json_ld")
        self.json_ld.setChecked(True)

        self.html_box_layout.addWidget(self.json_ld, 5, 0, 1, 4)

        self.html_box_layout.setColumnStretch(1, 1)

        self.options_layout.addWidget(self.html_box)


        self.body_layout.addWidget(self.options)

        self.below = QStackedWidget(self.body)
        self.below.setObjectName(u"below")
        self.check_page = QWidget()
        self.check_page.setObjectName(u"check_page")
        self.check_layout = QVBoxLayout(self.check_page)
        self.check_layout.setObjectName(u"check_layout")
        self.check_layout.setContentsMargins(0, 0, 0, 0)
        self.findings = QLabel(self.check_page)
        self.findings.setObjectName(u"findings")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)

        self.check_layout.addWidget(self.findings)

        self.found = Tree(self.check_page)
        self.found.setObjectName(u"found")
        self.found.setRootIsDecorated(False)
        self.found.setUniformRowHeights(True)
        self.found.setMinimumSize(QSize(0, 110))

        self.check_layout.addWidget(self.found)

        self.below.addWidget(self.check_page)
        self.made_page = QWidget()
        self.made_page.setObjectName(u"made_page")
        self.made_layout = QVBoxLayout(self.made_page)
        self.made_layout.setObjectName(u"made_layout")
        self.made_layout.setContentsMargins(0, 0, 0, 0)
        self.step = QLabel(self.made_page)
        self.step.setObjectName(u"step")
        self.step.setTextFormat(Qt.TextFormat.PlainText)
        self.step.setWordWrap(True)

        self.made_layout.addWidget(self.step)

        self.progress = QProgressBar(self.made_page)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.made_layout.addWidget(self.progress)

        self.report = QPlainTextEdit(self.made_page)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setUndoRedoEnabled(False)
        self.report.setTabChangesFocus(True)
        self.report.setMinimumSize(QSize(0, 110))

        self.made_layout.addWidget(self.report)

        self.below.addWidget(self.made_page)

        self.body_layout.addWidget(self.below)

        self.body_layout.setStretch(5, 1)
        self.scroll.setWidget(self.body)

        self.layout.addWidget(self.scroll)

        self.open_after = QCheckBox(ExportDialog)
        self.open_after.setObjectName(u"open_after")

        self.layout.addWidget(self.open_after)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.open_pdf = QPushButton(ExportDialog)
        self.open_pdf.setObjectName(u"open_pdf")
        self.open_pdf.setAutoDefault(False)

        self.buttons.addWidget(self.open_pdf)

        self.show_folder = QPushButton(ExportDialog)
        self.show_folder.setObjectName(u"show_folder")
        self.show_folder.setAutoDefault(False)

        self.buttons.addWidget(self.show_folder)

        self.copy_snippet = QPushButton(ExportDialog)
        self.copy_snippet.setObjectName(u"copy_snippet")
        self.copy_snippet.setAutoDefault(False)

        self.buttons.addWidget(self.copy_snippet)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_space)

        self.cancel = QPushButton(ExportDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.start = QPushButton(ExportDialog)
        self.start.setObjectName(u"start")

        self.buttons.addWidget(self.start)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.audience_label.setBuddy(self.audience)
        self.folder_label.setBuddy(self.folder)
        self.override_label.setBuddy(self.override)
        self.page_label.setBuddy(self.page)
        self.icc_label.setBuddy(self.icc_pick)
        self.standard_label.setBuddy(self.standard)
        self.level_label.setBuddy(self.level)
        self.heading_label.setBuddy(self.heading)
        self.images_label.setBuddy(self.images)
        self.base_label.setBuddy(self.base)
        self.prefix_label.setBuddy(self.prefix)
        self.findings.setBuddy(self.found)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportDialog)

        self.below.setCurrentIndex(0)
        self.start.setDefault(True)


        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.outputs.setTitle(QCoreApplication.translate("ExportDialog", u"Outputs", None))
        self.to_print.setText(QCoreApplication.translate("ExportDialog", u"PDF for the &printer (PDF/X-4, with bleed and marks)", None))
        self.choose_all.setText(QCoreApplication.translate("ExportDialog", u"Choose &all", None))
        self.to_screen.setText(QCoreApplication.translate("ExportDialog", u"PDF for the web &site (accessible: PDF/UA-1 and PDF/A-2a)", None))
        self.to_proof.setText(QCoreApplication.translate("ExportDialog", u"&Draft for approval (stamped, lines numbered, each quote with its approval)", None))
        self.to_page.setText(QCoreApplication.translate("ExportDialog", u"&Web page (one file, with its pictures)", None))
        self.to_snippet.setText(QCoreApplication.translate("ExportDialog", u"HTML s&nippet for the CMS", None))
#if QT_CONFIG(accessibility)
        self.profile.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Content management system that the snippet is for", None))
#endif // QT_CONFIG(accessibility)
        self.to_bundle.setText(QCoreApplication.translate("ExportDialog", u"&Bundle for journalists (texts, pictures, captions)", None))
        self.originals.setText(QCoreApplication.translate("ExportDialog", u"With ori&ginal pictures", None))
#if QT_CONFIG(tooltip)
        self.originals.setToolTip(QCoreApplication.translate("ExportDialog", u"The pictures as they came, for the press only: what the camera wrote in them goes along", None))
#endif // QT_CONFIG(tooltip)
        self.to_word.setText(QCoreApplication.translate("ExportDialog", u"Word doc&ument (to read and correct)", None))
        self.to_text.setText(QCoreApplication.translate("ExportDialog", u"Plain &text", None))
        self.languages.setTitle(QCoreApplication.translate("ExportDialog", u"Languages", None))
        self.audience_label.setText(QCoreApplication.translate("ExportDialog", u"&For", None))
        self.audience.setItemText(0, QCoreApplication.translate("ExportDialog", u"As usual: print, bundle and copies for the press, the rest for the public", None))
        self.audience.setItemText(1, QCoreApplication.translate("ExportDialog", u"The press: with what is not for publication", None))
        self.audience.setItemText(2, QCoreApplication.translate("ExportDialog", u"The public: only what is for publication", None))

        self.folder_label.setText(QCoreApplication.translate("ExportDialog", u"Fo&lder", None))
        self.browse.setText(QCoreApplication.translate("ExportDialog", u"Pic&k\u2026", None))
        self.replace.setText(QCoreApplication.translate("ExportDialog", u"Wr&ite over these files of another kit", None))
        self.override_label.setText(QCoreApplication.translate("ExportDialog", u"&Reason", None))
        self.override.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"Why the embargo is set aside; kept in the kit with your name", None))
        self.more.setText(QCoreApplication.translate("ExportDialog", u"&More options", None))
        self.pdf_box.setTitle(QCoreApplication.translate("ExportDialog", u"PDF", None))
        self.page_label.setText(QCoreApplication.translate("ExportDialog", u"Page", None))
        self.icc_label.setText(QCoreApplication.translate("ExportDialog", u"Printer's profile", None))
        self.icc_pick.setText(QCoreApplication.translate("ExportDialog", u"Choose\u2026", None))
        self.icc_standard.setText(QCoreApplication.translate("ExportDialog", u"Standard", None))
        self.standard_label.setText(QCoreApplication.translate("ExportDialog", u"Web site keeps", None))
        self.html_box.setTitle(QCoreApplication.translate("ExportDialog", u"Snippet and web page", None))
        self.level_label.setText(QCoreApplication.translate("ExportDialog", u"Level of the snippet", None))
        self.heading_label.setText(QCoreApplication.translate("ExportDialog", u"Headline is a heading", None))
        self.images_label.setText(QCoreApplication.translate("ExportDialog", u"Pictures", None))
        self.base_label.setText(QCoreApplication.translate("ExportDialog", u"Address of the pictures", None))
        self.prefix_label.setText(QCoreApplication.translate("ExportDialog", u"Classes begin with", None))
        self.prefix.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"as the kit has it", None))
        self.json_ld.setText(QCoreApplication.translate("ExportDialog", u"With data for search engines (JSON-LD)", None))
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What the check says of this export", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ExportDialog", u"Progress of the export", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What was made", None))
#endif // QT_CONFIG(accessibility)
        self.open_after.setText(QCoreApplication.translate("ExportDialog", u"&Open the PDF afterwards", None))
        self.open_pdf.setText(QCoreApplication.translate("ExportDialog", u"&View PDF", None))
        self.show_folder.setText(QCoreApplication.translate("ExportDialog", u"S&how in folder", None))
        self.copy_snippet.setText(QCoreApplication.translate("ExportDialog", u"Cop&y snippet", None))
        self.cancel.setText(QCoreApplication.translate("ExportDialog", u"&Close", None))
        self.start.setText(QCoreApplication.translate("ExportDialog", u"&Export", None))
    # retranslateUi

