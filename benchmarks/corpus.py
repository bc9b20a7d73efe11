"""The corpus: press kits of one article to a thousand, as kit files and as what each peer reads.

    python benchmarks/corpus.py FOLDER [NAME...]

An article has some 740 words, 3 pull quotes, 2 photographs, a row of 6 icons and a box with a contact. Everything
follows from numbers, so the corpus is the same each time. Needs numpy; 600 MB and some minutes for the whole.

a1     one article, photographs of 12 megapixels          k100   100 articles in one kit
a1s    the same, photographs of 300 ppi at their size     k1000  1,000 articles
p40    one article with 42 photographs of 12 megapixels   v100   k100, half of its long words made strange
batch  100 kits of one article (batch000 to batch099)
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import odt
import web
import words
from msgspec.structs import replace
from PIL import Image as Picture

from presskit.kit import blocks, edits, model
from presskit.kit.localised import localised
from presskit.kit.start import new_kit
from presskit.storage import create

BIG, SMALL = (4000, 3000), (1960, 1470)
"""12 megapixels, and 300 ppi over 166 mm."""
ICONS = 6
KITS = ("a1", "a1s", "p40", "k100", "v100", "k1000")
BATCH = 100
_WHEN = "2026-11-20T09:00:00+01:00"


@dataclass(frozen=True)
class Block:
    """A block of an article: `p`, `h2`, `quote` (with who said it) or `figure` (with its file)."""

    kind: str
    text: str
    more: str = ""


@dataclass(frozen=True)
class Article:
    """An article as words, for every engine the same."""

    kicker: str
    headline: str
    lead: str
    blocks: tuple[Block, ...]
    rated: str
    contact: tuple[str, str, str]
    address: str


def articles(name: str) -> list[Article]:
    """Return the articles of a kit of the corpus."""
    match name:
        case "a1" | "a1s":
            return [article(0, "big" if name == "a1" else "small")]
        case "p40":
            one = article(0, "big")
            more = tuple(Block("figure", f"Beeldbijlage {n}: op de werf.", f"big/{n:02d}.jpg") for n in range(2, 42))
            return [replace_blocks(one, (*one.blocks, *more))]
        case "v100":
            return [strange(article(n, "small"), n) for n in range(100)]
        case _ if name.startswith("batch"):
            return [article(int(name[5:]), "small")]
        case _:
            return [article(n, "small") for n in range(int(name[1:]))]


def article(number: int, photographs: str) -> Article:
    """Return one article; `photographs` is the folder of its pictures."""
    dice = random.Random(f"article {number}")  # noqa: S311 - words, not secrets

    def person() -> str:
        return f"{dice.choice(words.FIRST_NAMES)} {dice.choice(words.LAST_NAMES)}"

    place = dice.choice(words.PLACES)
    filled = {f"n{n}": str(dice.randint(12, 980)) for n in range(1, 17)}
    filled |= {"n2": f"{dice.randint(20, 950)}.000", "n3": f"{dice.randint(2, 180)},{dice.randint(1, 9)}"}
    filled |= {"n12": str(dice.randint(10, 99))}
    filled |= {"plaats": place, "klein": place.lower(), "nummer": str(number), "zaak": dice.choice(words.THINGS)}
    filled |= {"goed": dice.choice(words.GOODS), "straat": dice.choice(words.STREETS)}
    filled |= {"jaar": str(dice.randint(1961, 1998)), "jaar2": str(dice.randint(2027, 2031))}
    filled |= {"eerste": person(), "tweede": person(), "derde": person()}

    def fill(text: str) -> str:
        return text.format(**filled)

    said = [Block("quote", text, f"{filled[who]}, {role}") for (text, role), who in zip(
        words.SAID, ("eerste", "tweede", "derde"), strict=True
    )]  # fmt: skip
    shown = [
        Block("figure", f"{fill(text)} ({number})", f"{photographs}/{(2 * number + n) % 8:02d}.jpg")
        for n, text in enumerate(words.CAPTIONS)
    ]
    one, two, three = (
        [Block("p", fill(text)) for text in part] for part in (words.OPENING, words.MIDDLE, words.CLOSING)
    )
    body = [one[0], shown[0], one[1], said[0], *one[2:], Block("h2", words.MIDDLE_TITLE), two[0], said[1], *two[1:]]
    body += [Block("h2", words.CLOSING_TITLE), shown[1], three[0], said[2], *three[1:]]
    heading, text, button = words.CONTACT
    return Article(
        kicker=f"Persbericht {number + 1:04d}",
        headline=fill(words.HEADLINE),
        lead=fill(words.LEAD),
        blocks=tuple(body),
        rated=words.RATED,
        contact=(heading, fill(text), button),
        address=fill("https://{klein}.example/pers/{nummer}"),
    )


def replace_blocks(one: Article, found: tuple[Block, ...]) -> Article:
    """Return an article with other blocks."""
    return Article(**{**vars(one), "blocks": found})


def strange(one: Article, number: int) -> Article:
    """Return an article in which every other long word is one that nobody has seen before."""
    dice = random.Random(f"strange {number}")  # noqa: S311 - words

    def other(match: re.Match[str]) -> str:
        if dice.random() < 0.5:
            return match.group()
        return match.group()[:3] + "".join(dice.choice(words.SYLLABLES) for _ in range(dice.randint(1, 3)))

    def changed(text: str) -> str:
        return re.sub(r"[^\W\d_]{7,}", other, text)

    found = tuple(Block(b.kind, b.text if b.kind == "figure" else changed(b.text), b.more) for b in one.blocks)
    return replace_blocks(one, found)


# --- what each engine reads -------------------------------------------------------------------------------------------


def kit_of(name: str, found: list[Article], folder: Path) -> tuple[model.Kit, list[bytes]]:
    """Return a kit, made with the kit's own functions, and the bytes of its pictures."""

    def identity(of: str) -> str:
        return str(uuid5(NAMESPACE_URL, f"https://corpus.example/{name}/{of}"))

    files = sorted({block.more for one in found for block in one.blocks if block.kind == "figure"})
    pictures = {file: (folder / file).read_bytes() for file in files}
    images = tuple(
        model.Image(
            id=identity(file), file=file.replace("/", "-"), sha256=hashlib.sha256(data).hexdigest(), format="JPEG",
            width=size[0], height=size[1], colour_space="rgb", alt=localised("Een loods aan het water", "nl"),
            creator="J. Hoekema",
        )
        for file, data in pictures.items()
        for size in [BIG if file.startswith("big") else SMALL]
    )  # fmt: skip
    kit = replace(new_kit("nl", title=found[0].headline, created=_WHEN), id=identity("kit"), slug=name, images=images)
    kit = replace(kit, articles=tuple(_kit_article(one, n, identity) for n, one in enumerate(found)))
    return kit, list(pictures.values())


def _kit_article(one: Article, number: int, identity: Callable[[str], str]) -> model.Article:
    made: list[blocks.AnyBlock] = []
    for order, block in enumerate(one.blocks):
        at = identity(f"{number}.{order}")
        text = localised(block.text, "nl")
        match block.kind:
            case "p":
                made.append(blocks.Paragraph(id=at, text=text))
            case "h2":
                made.append(blocks.Subhead(id=at, text=text))
            case "quote":
                who, role = block.more.split(", ")
                made.append(
                    blocks.Quote(
                        id=at, text=text, name=localised(who, "nl"), role=localised(role, "nl"), display="pull",
                        approval=blocks.Approval(state="approved", by=who),
                    )
                )  # fmt: skip
            case _:
                made.append(blocks.Figure(id=at, image=identity(block.more), caption=text))
    heading, words_, button = (localised(text, "nl") for text in one.contact)
    made.append(blocks.Rating(id=identity(f"{number}.rating"), of=localised(one.rated, "nl"), stars=4, out_of=ICONS))
    made.append(
        blocks.CallToAction(
            id=identity(f"{number}.contact"), heading=heading, text=words_, button=button, url=one.address
        )
    )
    return model.Article(
        id=identity(f"{number}"), release=model.Immediate(), kicker=localised(one.kicker, "nl"),
        headline=localised(one.headline, "nl"), lead=localised(one.lead, "nl"), body=tuple(made),
    )  # fmt: skip


def edited(kit: model.Kit, article_number: int, number: int) -> model.Kit:
    """Return a kit with its fourth paragraph changed, as a person's edit would: to what it never was before."""
    block = [b for b in kit.articles[article_number].body if isinstance(b, blocks.Paragraph)][3]
    text = block.text[0].text[0].text + ending(number)
    return edits.with_block(kit, replace(block, text=localised(text, "nl")))


def ending(number: int) -> str:
    """Return what an edit adds: another ending each time, of about the same length, so that no engine knows it."""
    return f" x{number:03d}"


def data_of(found: list[Article]) -> dict[str, object]:
    """Return a kit as plain data, for typst."""
    return {"articles": [{**vars(one), "blocks": [vars(block) for block in one.blocks]} for one in found]}


# --- photographs ------------------------------------------------------------------------------------------------------


def photograph(seed: int, path: Path, size: tuple[int, int]) -> None:
    """Make a photograph: soft shapes of many sizes and the noise of a sensor, which compress as a real one does."""
    import numpy as np

    if path.exists():
        return
    width, height = BIG
    dice = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    for octave in range(1, 9):
        cells = 2**octave
        coarse = dice.standard_normal((3 * cells // 4 + 2, cells + 2, 3)).astype(np.float32)
        level = ((coarse - coarse.min()) / np.ptp(coarse) * 255).astype(np.uint8)
        soft = Picture.fromarray(level).resize((width, height), Picture.Resampling.BICUBIC)
        total += np.asarray(soft, np.float32) * 0.62**octave
    total = (total - total.min()) / np.ptp(total) * 235 + dice.normal(0, 4.0, (height, width, 1)).astype(np.float32)
    image = Picture.fromarray(np.clip(total, 0, 255).astype(np.uint8))
    if size != BIG:
        image = image.resize(size, Picture.Resampling.LANCZOS)
    path.parent.mkdir(exist_ok=True)
    image.save(path, "JPEG", quality=90 if size == BIG else 85, dpi=(300, 300))


def build(folder: Path, names: Iterable[str]) -> None:
    """Make kits of the corpus, each with its pictures, in every form."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "star.svg").write_text(web.STAR)
    (folder / "kit.typ").write_bytes((Path(__file__).parent / "kit.typ").read_bytes())
    for name in names:
        if (folder / f"{name}.presskit").exists():
            continue
        found = articles(name)
        for file in {block.more for one in found for block in one.blocks if block.kind == "figure"}:
            photograph(int(Path(file).stem), folder / file, BIG if file.startswith("big") else SMALL)
        kit, pictures = kit_of(name, found, folder)
        (folder / f"{name}.json").write_text(json.dumps(data_of(found), ensure_ascii=False))
        (folder / f"{name}.html").write_text(web.page(found))
        odt.write(folder / f"{name}.odt", found, folder)
        create(folder / f"{name}.presskit", kit, pictures).close()


if __name__ == "__main__":
    asked = tuple(sys.argv[2:]) or (*KITS, *(f"batch{n:03d}" for n in range(BATCH)))
    build(Path(sys.argv[1]), asked)
    print(sum(len(b.text.split()) for b in article(0, "small").blocks), "words in the first article")
