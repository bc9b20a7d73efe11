"""Translations that somebody has to look at: going to the next one, reading its source, saying that it is right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QMenu

from presskit.kit import edits, translating
from presskit.kit.blocks import AnyBlock
from presskit.kit.lines import FIXED
from presskit.kit.localised import Localised, best
from presskit.kit.model import Article, Kit
from presskit.kit.text import BREAK, plain
from presskit.kit.translating import Part, Standing, standing, standing_of
from presskit.ui.dragging import Target
from presskit.ui.history import steps
from presskit.ui.infobar import Offer
from presskit.ui.languages import language_name
from presskit.ui.phrases import menu_text
from presskit.ui.session import Session
from presskit.ui.text.translated import Translated

if TYPE_CHECKING:
    from presskit.preflight import Finding
    from presskit.ui.window import Window

translate = QCoreApplication.translate
State = Literal["draft", "done"]
_LONGEST = 140
"""Characters of the source that the info bar shows."""


class Choice(NamedTuple):
    """What can be said of a translation: the words of the command, and what it is then."""

    words: str
    state: State


def choices(kit: Kit, identity: str, language: str) -> list[Choice]:
    """Return what can be said of the translation of a block or an article: what it is already is not offered."""
    found = {standing_of(value, language, kit.language) for value in _values(kit, identity)}
    offered = []
    if found & {"stale", "draft"}:
        offered.append(Choice(translate("Translations", "Translation is right"), "done"))
    if found & {"stale", "done"}:
        offered.append(Choice(translate("Translations", "Translation is a draft"), "draft"))
    return offered


def choose(session: Session, identities: tuple[str, ...], language: str, state: State) -> bool:
    """Mark the translations of parts, as one undo step; tell whether that changed anything."""
    after = translating.marked(session.kit, identities, language, state)
    return session.apply(after, steps()["translated" if state == "done" else "translation-draft"])


def fill(menu: QMenu, window: Window, identity: str) -> None:
    """Add what can be said of a translation to the menu of a line of the outline."""
    kit, language = window.session.kit, window.language
    for words, state in choices(kit, identity, language):
        action = menu.addAction(menu_text(words), partial(choose, window.session, ids(kit, identity), language, state))
        action.setEnabled(not window.designing.locked)


def ids(kit: Kit, identity: str) -> tuple[str, ...]:
    """Return the ids of a part and of the facts and images whose words it shows."""
    found = next((block for article in kit.articles for block in article.body if block.id == identity), None)
    return (identity, *(translating.shown_with(found) if found is not None else ()))


def _values(kit: Kit, identity: str) -> list[Article | AnyBlock]:
    """Return an article or a block, with what else its words are in."""
    wanted = ids(kit, identity)
    values = [part.value for part in translating.parts(kit)]
    return [value for value in values if getattr(value, "id", None) in wanted]  # type: ignore[misc]


class Translations(QObject):
    """The commands about the translation that a window shows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.strip = Translated(window.surface)
        self._last: Part | None = None

    # Going to them

    def next(self) -> None:
        """Go to the next translation that somebody has to look at, after the caret; after the last comes the first."""
        window = self.window
        kit = window.session.kit
        languages = [window.language] if window.language != kit.language else list(kit.languages[1:])
        if not languages:
            window.tell(self.tr("The kit has one language: there is nothing to translate."), passing=True)
            return
        found: list[Part] = []
        language = languages[0]
        for each in languages:
            language = each
            found = [part for part, _ in translating.unfinished(kit, each)]
            if found:
                break
        if not found:
            window.tell(self.tr("Every translation is there, and right."), passing=True)
            return
        order = [_key(part) for part in translating.parts(kit)]
        here = order.index(self._here(order))
        later = [part for part in found if order.index(_key(part)) > here]
        self.show(language, (later or found)[0])

    def _here(self, order: list[tuple[str, str, str]]) -> tuple[str, str, str]:
        """Return where the caret is, or the part without a place in the text that was gone to last."""
        window = self.window
        block = window.surface.current_block()
        at = (window.article, "" if block in FIXED else block, "")
        last = _key(self._last) if self._last is not None else at
        if last in order and self._place(self._last) == at:
            return last
        return at if at in order else order[0]

    def _place(self, part: Part | None) -> tuple[str, str, str]:
        """Return the place in the text where a part is shown; the caret's for what is not in the text."""
        window = self.window
        if part is None or part.article:
            return (part.article, part.block, "") if part is not None else ("", "", "")
        block = self._block_with(part.part)
        if block is not None:
            return (*block, "")
        caret = window.surface.current_block()
        return (window.article, "" if caret in FIXED else caret, "")

    def _block_with(self, part: str) -> tuple[str, str] | None:
        """Return the article and the first block that shows a fact or an image."""
        for article in self.window.session.kit.articles:
            for block in article.body:
                if part in translating.shown_with(block):
                    return article.id, block.id
        return None

    def look(self, finding: Finding) -> None:
        """Go to what a finding about a translation is about, in its language."""
        place = finding.place
        wanted = place.block or place.part or place.article
        all_ = translating.parts(self.window.session.kit)
        part = next((part for part in all_ if (part.block or part.part or part.article) == wanted), None)
        if part is not None:
            self.show(place.language, part)

    def show(self, language: str, part: Part) -> None:
        """Show a part in a language, and say what is to be done about it; say the source's words, too."""
        window, kit = self.window, self.window.session.kit
        if language != window.language:
            window.choose_language(language)
        how = standing_of(part.value, language, kit.language)
        self._last = part
        self._go(part, language)
        said = self._says(part, language, how)
        if not said:
            return
        offers = []
        if how in {"stale", "draft"} and not window.designing.locked:
            still = self.tr("Still right") if how == "stale" else self.tr("It is right")
            offers.append(Offer(still, partial(self._right, part, language)))
        window.tell(said, *offers, Offer(self.tr("Next"), self.next), passing=True)

    def _go(self, part: Part, language: str) -> None:
        window, kit = self.window, self.window.session.kit
        if part.block:
            window.going.to(Target("block", part.article, part.block))
        elif isinstance(part.value, Article):
            texts = {name: _text(part.value, name) for name in FIXED}
            how = {name: standing(text, language, kit.language) for name, text in texts.items()}
            wrong = [name for name in FIXED if how[name] not in {"", "done"}]
            window.going.to(Target("field", part.article, wrong[0] if wrong else "headline"))
        elif (block := self._block_with(part.part)) is not None:
            window.going.to(Target("block", *block))
        else:
            kind = {"organisation": "organisation"}.get(part.part) or type(part.value).__name__.lower()
            window.details.come(Target(kind, "", part.part))
            window.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _says(self, part: Part, language: str, how: Standing) -> str:
        source = self.window.session.kit.language
        field = next((f for f in translating.fields_of(part.value) if standing(f, language, source) == how), ())
        words = " ".join(plain(best(field, source)).replace(BREAK, " ").split())
        words = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        said = {
            "missing": self.tr("Not translated yet. The source (%1) says: “%2”"),
            "stale": self.tr("The source (%1) changed after this was translated, and says now: “%2”"),
            "draft": self.tr("A draft translation. The source (%1) says: “%2”"),
        }.get(how, "")
        return said.replace("%1", language_name(source)).replace("%2", words)

    # Saying what they are

    def _right(self, part: Part, language: str) -> None:
        """Say that a part is right, and go to the next one."""
        choose(self.window.session, (part.block or part.part or part.article,), language, "done")
        self.next()

    def mark(self, state: State) -> None:
        """Say what the translation at the caret is."""
        window = self.window
        block = window.surface.current_block()
        self._mark(ids(window.session.kit, window.article if block in FIXED else block), state)

    def mark_article(self) -> None:
        """Say that the translation of the whole article is right."""
        kit = self.window.session.kit
        article = edits.article_of(kit, self.window.article)
        shown = [each for block in article.body for each in ids(kit, block.id)]
        self._mark((article.id, *shown), "done")

    def _mark(self, identities: tuple[str, ...], state: State) -> None:
        window = self.window
        if window.refuse_read_only():
            return
        if window.language == window.session.kit.language:
            name = language_name(window.language)
            window.tell(self.tr("%1 is the source language: it is no translation.").replace("%1", name), passing=True)
            return
        if choose(window.session, identities, window.language, state):
            right = self.tr("The translation is marked as right.")
            window.tell(right if state == "done" else self.tr("The translation is marked as a draft."))
        else:
            window.tell(self.tr("There is nothing here to mark."), passing=True)


def _key(part: Part) -> tuple[str, str, str]:
    return part.article, part.block, part.part


def _text(article: Article, field: str) -> Localised:
    """Return the text of a line that each article begins with."""
    text: Localised = article.dateline.place if field == "dateline" else getattr(article, field)
    return text
