"""Bytes to text: each encoding, and each way in which a file is none."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import time
import zipfile
from pathlib import Path

import pytest

from presskit.intake.release.decoding import MOST_BYTES, MOST_CHARACTERS, decode
from presskit.intake.text import as_plain, read_release
from presskit.kit.blocks import Paragraph
from presskit.kit.localised import string
from presskit.kit.text import LIMIT
from presskit.messages import Problem, worded

HOSTILE = Path(__file__).parents[2] / "../shared/hostile"
DUTCH = "Café “Zomer” in ’s-Hertogenbosch: € 3,75 – geïnd"


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        (DUTCH.encode(), "UTF-8", False),
        (codecs.BOM_UTF8 + DUTCH.encode(), "UTF-8", False),
        (DUTCH.encode("utf-16"), "UTF-16", False),
        (codecs.BOM_UTF16_BE + DUTCH.encode("utf-16-be"), "UTF-16", False),
        (DUTCH.encode("utf-32"), "UTF-32", False),
        (DUTCH.encode("utf-16-le"), "UTF-16", True),
        (DUTCH.encode("utf-16-be"), "UTF-16", True),
        (DUTCH.encode("cp1252"), "Windows-1252", True),
    ],
)
def test_the_right_characters_come_out_of_each_encoding(data: bytes, encoding: str, guessed: bool) -> None:
    assert decode(data, "x")[:3] == (DUTCH, encoding, guessed)


def test_latin_1_is_read_as_the_encoding_that_holds_it() -> None:
    assert decode("Grüße aus Köln".encode("latin-1"), "x").text == "Grüße aus Köln"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "text-empty"),
        (b" \n\t\r\n\xc2\xa0", "text-blank"),
        ("\u200b\u200e\ufeff".encode(), "text-blank"),
        (b"%PDF-1.7 ...", "text-is-binary"),
        (b"PK\x03\x04" + b"x" * 50, "text-is-binary"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "text-is-binary"),
        (b"{\\rtf1 Hallo}", "text-is-binary"),
        (bytes(range(256)), "text-not-text"),
        (b"\x00" * 100, "text-not-text"),
        ("gewone tekst " + "\x01\x02\x03" * 10, "text-not-text"),
        (b"\xc0\xaf\xe0\x80\xaf", "text-damaged"),
        (b"een lone surrogate \xed\xa0\x80 hier", "text-damaged"),
        ("Café naïef garçon".encode() + b" \xff\xfe", "text-damaged"),
        (codecs.BOM_UTF8 + b"caf\xe9 ", "text-damaged"),
        (codecs.BOM_UTF16_LE + b"a\x00b\x00\x00\xd8", "text-damaged"),
        ("Привет мир, как дела сегодня".encode("cp1251"), "text-encoding"),
        ("Zażółć gęślą jaźń".encode("cp1250"), "text-encoding"),
        (b"x" * (MOST_BYTES + 1), "text-too-large"),
        (b"ab " * (MOST_CHARACTERS // 2), "text-too-long"),
    ],
)
def test_what_is_no_readable_text_is_refused_in_one_line(data: bytes | str, code: str) -> None:
    data = data.encode() if isinstance(data, str) else data
    for read in (read_release, as_plain):
        with pytest.raises(Problem) as refused:
            read(data, name="bericht.txt", language="nl")
        assert refused.value.code == code
        line = worded(refused.value, "en")
        assert line.startswith("bericht.txt")
        assert len(line) < 200


def test_a_word_document_is_named_as_such() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(Problem, match="Word"):
        decode(buffer.getvalue(), "x")


@pytest.mark.parametrize(
    ("data", "line", "wrong"),
    [
        (b"een\ntwee\ndr\xc3\xa9\xc3\xa9 \xc3\x28", 3, "C3"),
        (b"een\r\ntw\xc3\xa9\xc3\xa9\r\ndrie\r\n\xf0\x9f\x98", 4, "F0 9F 98"),
        (b"\xe2\x82\xac \xed\xb0\x80", 1, "ED"),
    ],
)
def test_damage_is_named_with_its_place(data: bytes, line: int, wrong: str) -> None:
    with pytest.raises(Problem) as refused:
        decode(data, "x")
    assert refused.value.data["line"] == line
    assert str(refused.value.data["bytes"]).startswith(wrong)


def test_a_guess_at_the_encoding_is_noted() -> None:
    imported = read_release("“Hé,” zei Jan Jansen.".encode("cp1252"), name="x", language="nl")
    assert imported.encoding == "Windows-1252"
    assert [(g.what, g.words) for g in imported.guessed if g.what == "encoding"] == [("encoding", "Windows-1252")]


def test_wrongly_decoded_text_is_noted_and_left() -> None:
    imported = read_release("CafÃ© met een â€œkopâ€\x9d en geÃ¯nd".encode(), name="x", language="nl")
    assert any(guess.what == "encoding" for guess in imported.guessed)


def test_stray_control_characters_are_left_out_and_noted() -> None:
    imported = as_plain(b"a\x00b c\x07d", name="x", language="nl")
    assert [string(b.text, "nl") for b in imported.article.body if isinstance(b, Paragraph)] == ["ab cd"]
    assert [guess.words for guess in imported.guessed if guess.what == "characters"] == ["2"]


def test_a_long_paragraph_is_divided_at_sentences_and_nothing_is_lost() -> None:
    sentence = "Dit is een zin die op zichzelf niet zo lang is. "
    source = sentence * (3 * LIMIT // len(sentence))
    imported = as_plain(source.encode(), name="x", language="nl")
    texts = [string(b.text, "nl") for b in imported.article.body if isinstance(b, Paragraph)]
    assert len(texts) > 3
    assert all(len(text) <= LIMIT and text.endswith(".") for text in texts)
    assert " ".join(texts) == source.strip()
    assert any(guess.what == "paragraph" for guess in imported.guessed)


def test_a_word_without_end_is_refused_with_its_place() -> None:
    with pytest.raises(Problem) as refused:
        read_release(("Kop\n\n" + "y" * (LIMIT + 1)).encode(), name="x", language="nl")
    assert refused.value.code == "text-word-too-long"
    assert refused.value.data["line"] == 3


def test_too_many_paragraphs_are_refused() -> None:
    with pytest.raises(Problem) as refused:
        read_release(b"a\n" * 20_000, name="x", language="nl")
    assert refused.value.code == "text-too-many-paragraphs"


@pytest.mark.parametrize("language", ["xx", "nederlands", "n", "nl-", "12", "nl-XX!", "e" * 300, "../nl", "\n"])
def test_an_unknown_language_is_a_wrong_call(language: str) -> None:
    with pytest.raises(Problem) as refused:
        read_release(b"Hallo", name="x", language=language)
    assert refused.value.code == "text-language-unknown"
    assert refused.value.usage
    assert "\n" not in worded(refused.value, "en")


@pytest.mark.parametrize(
    ("given", "kept"), [("nl", "nl"), ("nl-BE", "nl-BE"), ("en_GB", "en-GB"), ("zh-Hant", "zh-Hant")]
)
def test_language_tags_are_kept_in_their_usual_form(given: str, kept: str) -> None:
    assert read_release(b"Een kop\n\nEen zin met een punt.", name="x", language=given).language == kept


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("De gemeente opent vandaag een nieuw museum in de binnenstad.", "nl"),
        ("The council opens a new museum in the centre of town today.", "en"),
        ("Die Stadt eröffnet heute ein neues Museum in der Innenstadt.", "de"),
        ("La ville ouvre aujourd’hui un nouveau musée dans le centre.", "fr"),
        (
            "El ayuntamiento inaugura hoy un nuevo museo en el centro de la ciudad y espera a muchos visitantes. " * 3,
            "es",
        ),
    ],
)
def test_the_language_is_guessed_and_said_so(text: str, language: str) -> None:
    imported = read_release(text.encode(), name="x")
    assert imported.language == language
    assert [guess.words for guess in imported.guessed if guess.what == "language"] == [language]


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="needs ../shared beside the project")
def test_hostile_texts_come_in_right_or_are_refused_in_one_line() -> None:
    entries = [e for e in json.loads((HOSTILE / "manifest.json").read_text()) if e["entry"] in {"text", "content"}]
    assert len(entries) > 20
    came_in = {}
    for entry in entries:
        path = HOSTILE / entry["file"]
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        start = time.process_time()
        refusal = ""
        try:
            came_in[entry["name"]] = read_release(data, name=path.name, language="nl")
        except Problem as problem:
            refusal = worded(problem, "en")
        assert not refusal or (entry["entry"] == "text" and refusal.startswith(path.name))
        assert time.process_time() - start < 5
    assert {"utf16le", "latin1", "cp1252_quotes", "nul", "crlf_mixed", "rtl", "emoji_zwj", "nfd"} <= set(came_in)
    assert string(came_in["latin1"].article.headline, "nl") == "Grüße"
    assert string(came_in["utf16le"].article.headline, "nl") == "Hello"
    assert string(came_in["cp1252_quotes"].article.headline, "nl") == "“Hi”"
    assert not {"50MB", "line_5MB", "overlong_utf8"} & set(came_in)
