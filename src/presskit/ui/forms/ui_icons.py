# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'icons.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QLineEdit, QListView, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_IconsDialog(object):
    def setupUi(self, IconsDialog):
        if not IconsDialog.objectName():
            IconsDialog.setObjectName(u"IconsDialog")
        IconsDialog.resize(960, 680)
        self.layout = QVBoxLayout(IconsDialog)
        self.layout.setSpacing(14)
        self.layout.setObjectName(u"layout")
        self.layout.setContentsMargins(20, 20, 20, 20)
        self.intro = QLabel(IconsDialog)
        self.intro.setObjectName(u"intro")
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.intro.setWordWrap(True)

        self.layout.addWidget(self.intro)

        self.search = QLineEdit(IconsDialog)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout.addWidget(self.search)

        self.icons = QListWidget(IconsDialog)
        self.icons.setObjectName(u"icons")
        self.icons.setViewMode(QListView.ViewMode.IconMode)
        self.icons.setResizeMode(QListView.ResizeMode.Adjust)
        self.icons.setMovement(QListView.Movement.Static)
        self.icons.setUniformItemSizes(False)
        self.icons.setWordWrap(False)

        self.layout.addWidget(self.icons)

        self.about = QLabel(IconsDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.layout.addWidget(self.about)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.more = QPushButton(IconsDialog)
        self.more.setObjectName(u"more")

        self.buttons.addWidget(self.more)

        self.restore = QPushButton(IconsDialog)
        self.restore.setObjectName(u"restore")

        self.buttons.addWidget(self.restore)

        self.button_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.button_space)

        self.close = QPushButton(IconsDialog)
        self.close.setObjectName(u"close")

        self.buttons.addWidget(self.close)

        self.replace = QPushButton(IconsDialog)
        self.replace.setObjectName(u"replace")

        self.buttons.addWidget(self.replace)

        self.here = QPushButton(IconsDialog)
        self.here.setObjectName(u"here")

        self.buttons.addWidget(self.here)

        self.everywhere = QPushButton(IconsDialog)
        self.everywhere.setObjectName(u"everywhere")

        self.buttons.addWidget(self.everywhere)


        self.layout.addLayout(self.buttons)


        self.retranslateUi(IconsDialog)

        self.everywhere.setDefault(True)


        QMetaObject.connectSlotsByName(IconsDialog)
    # setupUi

    def retranslateUi(self, IconsDialog):
        IconsDialog.setWindowTitle(QCoreApplication.translate("IconsDialog", u"Icons", None))
        self.intro.setText(QCoreApplication.translate("IconsDialog", u"Choose an icon, then another drawing for it: drop an SVG on it, choose a file, or take one from a library. Colour and size stay as they are.", None))
        self.search.setPlaceholderText(QCoreApplication.translate("IconsDialog", u"Search by name or meaning", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("IconsDialog", u"Search by name or meaning", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.icons.setAccessibleName(QCoreApplication.translate("IconsDialog", u"Icons of the kit", None))
#endif // QT_CONFIG(accessibility)
        self.more.setText(QCoreApplication.translate("IconsDialog", u"&More", None))
        self.restore.setText(QCoreApplication.translate("IconsDialog", u"&Restore the standard icon", None))
        self.close.setText(QCoreApplication.translate("IconsDialog", u"Close", None))
        self.replace.setText(QCoreApplication.translate("IconsDialog", u"&Choose an SVG\u2026", None))
        self.here.setText(QCoreApplication.translate("IconsDialog", u"&Only here", None))
        self.everywhere.setText(QCoreApplication.translate("IconsDialog", u"R&eplace everywhere", None))
    # retranslateUi

