"""What an import set aside, in the form of its article: to read, to take into the text, to throw away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from presskit.kit import asides
from presskit.kit.lines import FIXED
from presskit.kit.model import Article, Aside
from presskit.messages import translator
from presskit.ui.details.rows import Column
from presskit.ui.history import steps

if TYPE_CHECKING:
    from presskit.ui.details.article import ArticleForm

translate = QCoreApplication.translate
_LONGEST = 60
"""Characters of what was thrown away that the info bar shows."""


class Asides:
    """A list, the words of the one that is chosen, and what can be done with it; away where nothing was set aside."""

    def __init__(self, form: ArticleForm) -> None:
        self._form, self._ui = form, form.ui
        ui = form.ui
        ui.asides.row_chosen.connect(lambda _: self._show_words())
        ui.asides.emptied.connect(self.throw_away)
        ui.aside_take.clicked.connect(self.take_back)
        ui.aside_remove.clicked.connect(self.throw_away)
        form.fields.shows(ui.asides, lambda _: self.show())

    @property
    def _chosen(self) -> int:
        row = self._ui.asides.currentRow()
        return row if 0 <= row < len(self._form.article.asides) else -1

    def retranslate(self) -> None:
        """Say everything in the language of the reader."""
        say = translator(self._form.host.desk.language)
        self._ui.asides.set_columns(
            [
                Column(translate("Asides", "Words"), lambda aside: " ".join(aside.text.split())),
                Column(
                    translate("Asides", "Set aside because"), lambda aside: say(aside.reason) if aside.reason else ""
                ),
            ]
        )

    def show(self) -> None:
        """Show what the article has now."""
        ui, found = self._ui, self._form.article.asides
        ui.asides_box.setVisible(bool(found))
        ui.asides.show_rows(found, writes=False)
        self._show_words()

    def _show_words(self) -> None:
        ui, chosen = self._ui, self._chosen if isinstance(self._form.thing, Article) else -1
        words = self._form.article.asides[chosen].text if chosen >= 0 else ""
        if ui.aside_text.toPlainText() != words:
            ui.aside_text.setPlainText(words)
        for button in (ui.aside_take, ui.aside_remove):
            button.setEnabled(self._form.writes and chosen >= 0)

    def take_back(self) -> None:
        """Put the one that is chosen into the text after the caret's block, and go there."""
        window, article, chosen = self._form.host, self._form.article, self._chosen
        if chosen < 0 or window.refuse_read_only():
            return
        after: str | None = None  # the text of another article is not where the caret is
        if article.id == window.article:
            after = window.surface.current_block()
            after = "" if after in FIXED else after
        kit, block = asides.taken_back(window.session.kit, article.id, chosen, window.language, after)
        window.session.apply(kit, steps()["aside-taken"])
        self._form.refresh()
        if article.id != window.article:
            window.show_article(article.id, window.language)
        window.surface.go_to(block or "headline")
        window.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def throw_away(self) -> None:
        """Throw the one that is chosen away."""
        window, article, chosen = self._form.host, self._form.article, self._chosen
        if chosen < 0 or window.refuse_read_only():
            return
        gone: Aside = article.asides[chosen]
        window.session.apply(asides.thrown_away(window.session.kit, article.id, chosen), steps()["aside-gone"])
        self._form.refresh()
        words = " ".join(gone.text.split())
        said = translate("Asides", "Thrown away: “%1”. Undo brings it back.")
        window.tell(said.replace("%1", words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"))
