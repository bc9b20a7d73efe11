"""One article of a kit as lines, in one language, and lines gathered back into the kit.

What is unchanged stays the same object, both ways: that keeps undo steps small and makes comparing fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from presskit.kit.blocks import AnyBlock, FactBox, new_id
from presskit.kit.lines import FIXED, RULES, Line, Tongue, block_of, cells_of, fitted, lines_of
from presskit.kit.localised import Localised, in_language
from presskit.kit.model import Article, Fact, Kit

_REMEMBERED = 50_000
"""Blocks whose lines are remembered; more than any kit shows at a time."""


class Projection:
    """Lines of the article with this id, in this language. Remembers each block's lines by identity."""

    def __init__(self, article: str, language: str) -> None:
        self.article, self.language = article, language
        self._lines: dict[int, tuple[AnyBlock, tuple[Fact | None, ...], tuple[Line, ...]]] = {}
        self._fixed: dict[str, Line] = {}
        self._facts: tuple[tuple[Fact, ...], dict[str, Fact]] = ((), {})

    def position(self, kit: Kit) -> int | None:
        """Return the number of the article in the kit; None when it is not there."""
        return next((n for n, article in enumerate(kit.articles) if article.id == self.article), None)

    def article_in(self, kit: Kit) -> Article:
        """Return the article.

        Raises:
            KeyError: the kit has no such article.
        """
        n = self.position(kit)
        if n is None:
            raise KeyError(self.article)
        return kit.articles[n]

    def lines(self, kit: Kit) -> list[Line]:
        """Return the lines of the article; the same objects for what has not changed."""
        article, facts = self.article_in(kit), self._facts_of(kit)
        out = [self._fixed_line(article, role) for role in FIXED]
        remembered = self._lines
        for block in article.body:
            if not block.omitted or self.language not in block.omitted:
                found = remembered.get(id(block))
                if found is not None and found[0] is block and not found[1]:  # most blocks, and most of the time
                    out += found[2]
                else:
                    out += self._lines_of(block, facts)
        return out

    def kit(
        self, lines: Sequence[Line], before: Kit, brought: Iterable[AnyBlock] = (), facts: Iterable[Fact] = ()
    ) -> Kit:
        """Gather lines into the kit; a kit whose lines did not change is the same object.

        `brought` and `facts` are what was pasted: they know what has no line. A block's id that comes twice is renewed.

        Raises:
            KeyError: the kit has no such article.
            ValueError: the lines do not begin with the fixed ones; a rule is wrong, and text would go astray.
        """
        if tuple(line.role for line in lines[: len(FIXED)]) != FIXED:
            raise ValueError("an article begins with its fixed lines")
        n = self.position(before)
        if n is None:
            raise KeyError(self.article)
        article, tongue = before.articles[n], Tongue(self.language, before.language)
        for role, line in zip(FIXED, lines, strict=False):
            field = fixed_field(article, role)
            new = tongue.field(replace(line, fields=(field,)))
            article = article if new is field else with_fixed_field(article, role, new)
        by_id = self._facts_of(before)
        known_facts = {fact.id: fact for fact in facts} | by_id
        body, changed_facts = self._body(lines[len(FIXED) :], before, article.body, brought, known_facts)
        if body is not article.body:
            article = replace(article, body=body)
        articles = before.articles
        if article is not articles[n]:
            articles = (*articles[:n], article, *articles[n + 1 :])
        kept = _with_facts(before.facts, by_id, changed_facts)
        if body is not before.articles[n].body:
            kept = _without_orphans(kept, before.articles[n].body, articles)
        if articles is before.articles and kept is before.facts:
            return before
        return replace(before, articles=articles, facts=kept)

    def with_line(self, before: Kit, lines: Sequence[Line], k: int, line: Line) -> Kit:
        """Return the kit with another text in line k: one block is made and the rest is shared. What typing uses."""
        n = self.position(before)
        if n is None:
            raise KeyError(self.article)
        article, tongue = before.articles[n], Tongue(self.language, before.language)
        if line.role in FIXED:
            article = with_fixed_field(article, line.role, tongue.field(line))
        elif line.role == "fact":
            known = self._facts_of(before)
            fact = _fact_of(line, known.get(line.part), tongue)
            return replace(before, facts=_with_facts(before.facts, known, {fact.id: fact}))
        else:
            p = q = k
            while lines[p - 1].block == line.block:
                p -= 1
            while q + 1 < len(lines) and lines[q + 1].block == line.block:
                q += 1
            at = next(n for n, block in enumerate(article.body) if block.id == line.block)
            group = [*lines[p:k], line, *lines[k + 1 : q + 1]]
            made = block_of(group, article.body[at], tongue, before.people)
            article = replace(article, body=(*article.body[:at], made, *article.body[at + 1 :]))
        return replace(before, articles=(*before.articles[:n], article, *before.articles[n + 1 :]))

    def _body(
        self,
        lines: Sequence[Line],
        before: Kit,
        old: tuple[AnyBlock, ...],
        brought: Iterable[AnyBlock],
        facts: Mapping[str, Fact],
    ) -> tuple[tuple[AnyBlock, ...], dict[str, Fact]]:
        tongue = Tongue(self.language, before.language)
        by_id = self._facts_of(before)
        known = {block.id: block for block in old} | {block.id: block for block in brought}
        body: list[AnyBlock] = []
        used: set[str] = set()
        changed: dict[str, Fact] = {}
        k = 0
        while k < len(lines):
            first = lines[k]
            block = known.get(first.block)
            end = block_end(lines, k)
            if block is not None and first.block not in used and self._is_whole(block, lines, k, end, by_id):
                body.append(block)  # the same lines again
            else:
                group = lines[k:end]
                if first.block in used:
                    identity = new_id()
                    group = [replace(line, block=identity) for line in group]
                made = block_of(group, block, tongue, before.people)
                body.append(block if block is not None and made == block else made)
                for line in group:
                    if line.role == "fact" and (line.fields or _characters(line)):
                        fact = _fact_of(line, facts.get(line.part), tongue)
                        if fact != by_id.get(fact.id):
                            changed[fact.id] = fact
            used.add(body[-1].id)
            k = end
        body = _with_hidden(body, old, used, self.language)
        if len(body) == len(old) and all(a is b for a, b in zip(body, old, strict=True)):
            return old, changed
        return tuple(body), changed

    def _is_whole(self, block: AnyBlock, lines: Sequence[Line], k: int, end: int, facts: Mapping[str, Fact]) -> bool:
        own = self._lines_of(block, facts)
        return len(own) == end - k and all(a is b for a, b in zip(own, lines[k:end], strict=True))

    def _lines_of(self, block: AnyBlock, facts: Mapping[str, Fact]) -> tuple[Line, ...]:
        used = tuple(facts.get(i) for i in block.facts) if isinstance(block, FactBox) else ()
        found = self._lines.get(id(block))
        if found is None or found[0] is not block or found[1] != used:
            if len(self._lines) > _REMEMBERED:
                self._lines.clear()
            found = self._lines[id(block)] = (block, used, lines_of(block, self.language, facts))
        return found[2]

    def _fixed_line(self, article: Article, role: str) -> Line:
        field, line = fixed_field(article, role), self._fixed.get(role)
        if line is None or line.fields[0] is not field:
            line = Line(role, role, fitted(role, in_language(field, self.language)), (field,))
            self._fixed[role] = line
        return line

    def _facts_of(self, kit: Kit) -> dict[str, Fact]:
        if self._facts[0] is not kit.facts:
            self._facts = (kit.facts, {fact.id: fact for fact in kit.facts})
        return self._facts[1]


def block_end(lines: Sequence[Line], k: int) -> int:
    """Return the number of the line after the block that begins at line k."""
    n = k + 1
    while n < len(lines) and lines[n].block == lines[k].block:
        a, b = RULES[lines[n - 1].role], RULES[lines[n].role]
        if a.kind != b.kind or b.order < a.order or (b.order == a.order and not b.repeats):
            break
        n += 1
    return n


def fixed_field(article: Article, role: str) -> Localised:
    """Return the field of one of the lines that each article begins with."""
    field: Localised = article.dateline.place if role == "dateline" else getattr(article, role)
    return field


def with_fixed_field(article: Article, role: str, field: Localised) -> Article:
    """Return the article with another field in one of the lines that each article begins with."""
    if role == "dateline":
        return replace(article, dateline=replace(article.dateline, place=field))
    return replace(article, **{role: field})


def _characters(line: Line) -> bool:
    return any(span.text.strip("\t") for span in line.text)


def _fact_of(line: Line, known: Fact | None, tongue: Tongue) -> Fact:
    cells = (*cells_of(line), (), ())
    label, value = tongue.field(line, 0, cells[0]), tongue.field(line, 1, cells[1])
    return replace(known, label=label, value=value) if known else Fact(id=line.part, label=label, value=value)


def _with_facts(facts: tuple[Fact, ...], known: Mapping[str, Fact], changed: Mapping[str, Fact]) -> tuple[Fact, ...]:
    if not changed:
        return facts
    return (*(changed.get(fact.id, fact) for fact in facts), *(f for i, f in changed.items() if i not in known))


def _without_orphans(
    facts: tuple[Fact, ...], before: Sequence[AnyBlock], articles: Iterable[Article]
) -> tuple[Fact, ...]:
    """Drop facts that were in a box until now, are used no more and say nothing; all others stay the kit's."""
    was = {i for block in before if isinstance(block, FactBox) for i in block.facts}
    if not was:
        return facts
    left = {i for a in articles for block in a.body if isinstance(block, FactBox) for i in block.facts}
    gone = was - left
    kept = tuple(f for f in facts if f.id not in gone or f.label or f.value or f.source or f.as_of)
    return facts if len(kept) == len(facts) else kept


def _with_hidden(body: list[AnyBlock], old: Sequence[AnyBlock], used: set[str], language: str) -> list[AnyBlock]:
    """Put back the blocks that this language leaves out, each after the block that it followed."""
    hidden: dict[str, list[AnyBlock]] = {}
    after = ""
    for block in old:
        if language in block.omitted:
            if block.id not in used:
                hidden.setdefault(after, []).append(block)
        elif block.id in used:
            after = block.id
    if not hidden:
        return body
    out = list(hidden.get("", ()))
    for block in body:
        out += [block, *hidden.get(block.id, ())]
    return out
