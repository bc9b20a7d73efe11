# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QGroupBox, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog):
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        ExportDialog.resize(600, 620)
        self.layout = QVBoxLayout(ExportDialog)
        self.layout.setSpacing(14)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 20, 20, 20)
        self.outputs = QGroupBox(ExportDialog)
        self.outputs.setObjectName(u"outputs")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.outputs.sizePolicy().hasHeightForWidth())
        self.outputs.setSizePolicy(sizePolicy)
        self.outputs_layout = QVBoxLayout(self.outputs)
        self.outputs_layout.setObjectName(u"outputs_layout")
        self.to_print = QCheckBox(self.outputs)
        self.to_print.setObjectName(u"to_print")
        self.to_print.setChecked(True)

        self.outputs_layout.addWidget(self.to_print)

        self.to_screen = QCheckBox(self.outputs)
        self.to_screen.setObjectName(u"to_screen")
        self.to_screen.setChecked(True)

        self.outputs_layout.addWidget(self.to_screen)

        self.to_proof = QCheckBox(self.outputs)
        self.to_proof.setObjectName(u"to_proof")

        self.outputs_layout.addWidget(self.to_proof)

        self.to_snippet = QCheckBox(self.outputs)
        self.to_snippet.setObjectName(u"to_snippet")
        self.to_snippet.setChecked(True)

        self.outputs_layout.addWidget(self.to_snippet)


        self.layout.addWidget(self.outputs)

        self.level_row = QHBoxLayout()
        self.level_row.setObjectName(u"level_row")
        self.level_label = QLabel(ExportDialog)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setTextFormat(Qt.TextFormat.PlainText)

        self.level_row.addWidget(self.level_label)

        self.level = QComboBox(ExportDialog)
        self.level.addItem("")
        self.level.addItem("")
        self.level.addItem("")
        self.level.setObjectName(u"level")

        self.level_row.addWidget(self.level)

        self.level_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.level_row.addItem(self.level_space)


        self.layout.addLayout(self.level_row)

        self.languages = QGroupBox(ExportDialog)
        self.languages.setObjectName(u"languages")
        sizePolicy.setHeightForWidth(self.languages.sizePolicy().hasHeightForWidth())
        self.languages.setSizePolicy(sizePolicy)
        self.languages_layout = QVBoxLayout(self.languages)
        self.languages_layout.setObjectName(u"languages_layout")

        self.layout.addWidget(self.languages)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder_label = QLabel(ExportDialog)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_row.addWidget(self.folder_label)

        self.folder = QLineEdit(ExportDialog)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.browse = QPushButton(ExportDialog)
        self.browse.setObjectName(u"browse")

        self.folder_row.addWidget(self.browse)


        self.layout.addLayout(self.folder_row)

        self.findings = QLabel(ExportDialog)
        self.findings.setObjectName(u"findings")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)

        self.layout.addWidget(self.findings)

        self.override_row = QHBoxLayout()
        self.override_row.setObjectName(u"override_row")
        self.override_label = QLabel(ExportDialog)
        self.override_label.setObjectName(u"override_label")
        self.override_label.setTextFormat(Qt.TextFormat.PlainText)

        self.override_row.addWidget(self.override_label)

        self.override = QLineEdit(ExportDialog)
        self.override.setObjectName(u"override")

        self.override_row.addWidget(self.override)


        self.layout.addLayout(self.override_row)

        self.progress = QProgressBar(ExportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setValue(0)

        self.layout.addWidget(self.progress)

        self.report = QPlainTextEdit(ExportDialog)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setUndoRedoEnabled(False)
        self.report.setTabChangesFocus(True)

        self.layout.addWidget(self.report)

        self.room = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.MinimumExpanding)

        self.layout.addItem(self.room)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.show_folder = QPushButton(ExportDialog)
        self.show_folder.setObjectName(u"show_folder")

        self.buttons.addWidget(self.show_folder)

        self.copy_snippet = QPushButton(ExportDialog)
        self.copy_snippet.setObjectName(u"copy_snippet")

        self.buttons.addWidget(self.copy_snippet)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_space)

        self.cancel = QPushButton(ExportDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.start = QPushButton(ExportDialog)
        self.start.setObjectName(u"start")

        self.buttons.addWidget(self.start)


        self.layout.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.level_label.setBuddy(self.level)
        self.folder_label.setBuddy(self.folder)
        self.override_label.setBuddy(self.override)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportDialog)

        self.start.setDefault(True)


        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog):
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export", None))
        self.outputs.setTitle(QCoreApplication.translate("ExportDialog", u"Outputs", None))
        self.to_print.setText(QCoreApplication.translate("ExportDialog", u"PDF for the &printer (PDF/X-4, with bleed and marks)", None))
        self.to_screen.setText(QCoreApplication.translate("ExportDialog", u"PDF for the web &site (accessible: PDF/UA-1 and PDF/A-2a)", None))
        self.to_proof.setText(QCoreApplication.translate("ExportDialog", u"&Draft for approval (stamped, lines numbered, each quote with its approval)", None))
        self.to_snippet.setText(QCoreApplication.translate("ExportDialog", u"HTML s&nippet for the CMS", None))
        self.level_label.setText(QCoreApplication.translate("ExportDialog", u"Snippet &level", None))
        self.level.setItemText(0, QCoreApplication.translate("ExportDialog", u"Semantic: the site's own style", None))
        self.level.setItemText(1, QCoreApplication.translate("ExportDialog", u"Styled: with a few inline styles", None))
        self.level.setItemText(2, QCoreApplication.translate("ExportDialog", u"Full: own style sheet, icons and JSON-LD", None))

        self.languages.setTitle(QCoreApplication.translate("ExportDialog", u"Languages", None))
        self.folder_label.setText(QCoreApplication.translate("ExportDialog", u"&Folder", None))
        self.browse.setText(QCoreApplication.translate("ExportDialog", u"&Choose\u2026", None))
        self.override_label.setText(QCoreApplication.translate("ExportDialog", u"&Reason to set the embargo aside", None))
        self.override.setPlaceholderText(QCoreApplication.translate("ExportDialog", u"Kept in the kit, with your name", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ExportDialog", u"What was made", None))
#endif // QT_CONFIG(accessibility)
        self.show_folder.setText(QCoreApplication.translate("ExportDialog", u"Show in fol&der", None))
        self.copy_snippet.setText(QCoreApplication.translate("ExportDialog", u"Cop&y snippet", None))
        self.cancel.setText(QCoreApplication.translate("ExportDialog", u"Cl&ose", None))
        self.start.setText(QCoreApplication.translate("ExportDialog", u"&Export", None))
    # retranslateUi

