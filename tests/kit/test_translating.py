"""The languages of a kit as a whole."""

from __future__ import annotations

from msgspec.structs import replace

import museum
from presskit.kit.blocks import Paragraph
from presskit.kit.edits import insert_blocks
from presskit.kit.json import from_json, to_json
from presskit.kit.translating import spoken, without_language


def test_the_words_of_a_language_stay_or_go_with_it_and_nothing_else_does() -> None:
    kit = museum.kit()
    kit = insert_blocks(kit, kit.articles[0].id, 0, [Paragraph(id="p", omitted=("en", "fr"))])
    dutch, english = spoken(kit, "nl"), spoken(kit, "en")
    assert english > 5
    kept = without_language(kit, "en", words=False)
    assert kept == replace(kit, languages=("nl",))
    gone = without_language(kit, "en", words=True)
    assert gone.languages == ("nl",)
    assert (spoken(gone, "en"), spoken(gone, "nl")) == (0, dutch)
    assert b'"language":"en"' not in to_json(gone).replace(b" ", b"")
    assert gone.articles[0].body[0].omitted == ("fr",)
    assert gone.theme is kit.theme
    assert gone.icons is kit.icons or spoken(replace(kit, icons=()), "en") < english
    assert from_json(to_json(gone)) == gone


def test_the_source_and_a_language_that_is_none_of_the_kits_stay() -> None:
    kit = museum.kit()
    assert without_language(kit, "nl", words=True) is kit
    assert without_language(kit, "de", words=True) is kit
