"""What a kit holds, for one language, as plain data: what `presskit show --json` prints.

A view, not the kit's own JSON: texts are strings, what is left out in the language is not there, a figure shows what it
takes from its image. What is absent is None, never a missing key.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from presskit.kit import blocks, icons, model, tables
from presskit.kit.blocks import AnyBlock
from presskit.kit.localised import Localised, in_language
from presskit.kit.text import BREAK, Text, plain

Data = dict[str, Any]


def view(kit: model.Kit, language: str, *, spans: bool = False) -> Data:
    """Return what a kit holds in one of its languages, as data that JSON can write.

    With `spans`, each text under a name is followed by its runs with their marks under `<name>_spans`.
    """
    return _View(kit, language, spans).kit_data()


class _View:
    """A kit seen in one language."""

    def __init__(self, kit: model.Kit, language: str, spans: bool) -> None:
        self.kit, self.language, self.spans = kit, language, spans
        self.people = {person.id: person for person in kit.people}
        self.images = {image.id: image for image in kit.images}
        self.facts = {fact.id: fact for fact in kit.facts}

    def string(self, field: Localised) -> str | None:
        return _plain(in_language(field, self.language))

    def texts(self, **fields: Localised) -> Data:
        """Return texts by name, each with its spans when they are asked for."""
        out: Data = {}
        for name, field in fields.items():
            text = in_language(field, self.language)
            out[name] = _plain(text)
            if self.spans:
                out[f"{name}_spans"] = _spans(text)
        return out

    def many(self, name: str, fields: Iterable[Localised]) -> Data:
        """Return texts under one name as a list, with their spans when they are asked for."""
        found = [in_language(field, self.language) for field in fields]
        out: Data = {name: [_plain(text) for text in found]}
        if self.spans:
            out[f"{name}_spans"] = [_spans(text) for text in found]
        return out

    def kit_data(self) -> Data:
        kit = self.kit
        return {
            "id": kit.id,
            "title": kit.title or None,
            "slug": kit.slug or None,
            "status": kit.status,
            "languages": list(kit.languages),
            "language": self.language,
            "organisation": self.organisation(),
            "articles": [self.article(article) for article in kit.articles],
            "people": [
                {"id": person.id, "name": person.name or None}
                | {"role": self.string(person.role), "organisation": self.string(person.organisation)}
                for person in kit.people
            ],
            "contacts": [self.contact(contact) for contact in kit.contacts],
            "images": [self.image(image) for image in kit.images],
            "icons": [self.icon(icon) for icon in kit.icons],
            "facts": [self.fact(fact) for fact in kit.facts],
            "downloads": [self.download(download) for download in kit.downloads],
        }

    def organisation(self) -> Data:
        organisation = self.kit.organisation
        return {
            "name": self.string(organisation.name),
            "website": organisation.website or None,
            **self.texts(address=organisation.address, boilerplate=organisation.boilerplate),
            "social": [{"network": s.network or None, "url": s.url or None} for s in organisation.social],
        }

    def contact(self, contact: model.Contact) -> Data:
        return {
            "id": contact.id,
            "name": contact.name or None,
            "organisation": self.string(contact.organisation),
            "phone": contact.phone or None,
            "mail": contact.mail or None,
            "hours": self.string(contact.hours),
            "publish": contact.publish,
        }

    def image(self, image: model.Image) -> Data:
        return {
            "id": image.id,
            "file": image.file or None,
            "sha256": image.sha256 or None,
            "width": image.width or None,
            "height": image.height or None,
            **self.texts(alt=image.alt, caption=image.caption),
            "creator": image.creator or None,
            "credit": image.credit or None,
        }

    def icon(self, icon: model.Icon) -> Data:
        return {
            "name": icon.name,
            "meaning": self.string(icon.meaning),
            "overridden": icon.svg is not None,
            "uses": [{"kind": kind, "id": identity} for kind, identity in icons.uses(self.kit, icon.name)],
        }

    def fact(self, fact: model.Fact) -> Data:
        texts = self.texts(label=fact.label, value=fact.value)
        return {"id": fact.id, **texts, "source": fact.source or None, "as_of": fact.as_of or None}

    def download(self, download: model.Download) -> Data:
        return {
            "id": download.id,
            "title": self.string(download.title),
            "file": download.file or None,
            "url": download.url or None,
            "media_type": download.media_type or None,
            "size": download.size or None,
            "language": download.language or None,
        }

    def article(self, article: model.Article) -> Data:
        correction = article.correction
        return {
            "id": article.id,
            "genre": article.genre or None,
            "release": self.release(article.release),
            **self.texts(kicker=article.kicker, headline=article.headline, subtitle=article.subtitle),
            "dateline": {"place": self.string(article.dateline.place), "date": article.dateline.date or None},
            **self.texts(lead=article.lead),
            "body": [self.block(block) for block in article.body if self.language not in block.omitted],
            "end_mark": article.end_mark,
            **self.texts(note_to_editors=article.note_to_editors),
            "keywords": [k for k in map(self.string, article.keywords) if k],
            "places": list(article.places),
            "correction": None
            if correction is None
            else {"date": correction.date or None, **self.texts(what=correction.what, why=correction.why)},
        }

    def release(self, release: model.Immediate | model.Embargo | None) -> Data | None:
        match release:
            case None:
                return None
            case model.Immediate():
                return {"kind": "immediate", "until": None, "zone": None, "reason": None}
            case model.Embargo():
                reason = self.string(release.reason)
                return {
                    "kind": "embargo",
                    "until": release.until or None,
                    "zone": release.zone or None,
                    "reason": reason,
                }

    def block(self, block: AnyBlock) -> Data:
        tag = block.__struct_config__.tag
        return {"id": block.id, "type": tag, **self.content(block)}

    def content(self, block: AnyBlock) -> Data:
        match block:
            case blocks.Paragraph():
                return self.texts(text=block.text)
            case blocks.Subhead():
                return {**self.texts(text=block.text), "level": block.level}
            case blocks.List():
                depths = [item.depth for item in block.items]
                return {"kind": block.kind, **self.many("items", (i.text for i in block.items)), "depths": depths}
            case blocks.Quote():
                return self.quote(block)
            case blocks.Figure():
                return self.figure(block)
            case blocks.Gallery():
                return {**self.texts(title=block.title), "figures": [self.block(figure) for figure in block.figures]}
            case blocks.FactBox():
                facts = [self.fact(self.facts[identity]) for identity in block.facts if identity in self.facts]
                return {**self.texts(title=block.title), "items": facts}
            case blocks.CallToAction():
                return {
                    **self.texts(heading=block.heading, text=block.text, button=block.button),
                    "url": block.url or None,
                    "icon": block.icon,
                }
            case blocks.Table():
                rows = [self.many("cells", row) for row in block.rows]
                return {
                    **self.texts(caption=block.caption),
                    "header_column": block.header_column,
                    "align": [each or None for each in tables.alignment(block)],
                    **self.many("header", block.header),
                    "rows": [row["cells"] for row in rows],
                    **({"rows_spans": [row["cells_spans"] for row in rows]} if self.spans else {}),
                }
            case blocks.PageBreak():
                return {}
            case blocks.Rating():
                return {**self.texts(of=block.of), "stars": block.stars, "out_of": block.out_of}
            case blocks.Video():
                return {**self.texts(title=block.title), "url": block.url or None, "poster": block.poster}

    def quote(self, block: blocks.Quote) -> Data:
        person = self.people.get(block.speaker or "")
        name = self.string(block.name) or (person.name if person else None) or None
        speaker = {"name": name, "role": self.string(block.role), "organisation": self.string(block.organisation)}
        approval = block.approval
        return {
            **self.texts(text=block.text),
            "speaker": speaker if any(speaker.values()) else None,
            **self.texts(lead_in=block.lead_in, attribution=block.attribution),
            "display": block.display,
            **self.texts(pull=block.pull),
            "approval": {"state": approval.state, "by": approval.by or None, "when": approval.when or None},
        }

    def figure(self, block: blocks.Figure) -> Data:
        image = self.images.get(block.image or "")
        decorative = block.decorative or (image is not None and image.decorative)
        alt: Localised = () if decorative else block.alt or (image.alt if image else ())
        caption = block.caption or (image.caption if image else ())
        credit = self.string(block.credit) or ((image.credit or image.creator) if image else None) or None
        return {"image": block.image, **self.texts(alt=alt, caption=caption), "credit": credit}


def _plain(text: Text) -> str | None:
    return plain(text).replace(BREAK, "\n") or None


def _spans(text: Text) -> list[Data]:
    runs: list[Data] = msgspec.to_builtins(text)
    return [{**run, "text": run["text"].replace(BREAK, "\n")} for run in runs]
