"""Addresses: what becomes a link, and how it is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.publish.links import address, mail_address, shown, telephone


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://museum.example", "https://museum.example"),
        ("HTTPS://museum.example/A b?q=é&x=[1]#top", "https://museum.example/A%20b?q=é&x=%5B1%5D#top"),
        ("http://museum.example:8080/%zz%20", "http://museum.example:8080/%25zz%20"),
        ("https://müseum.example/#a#b", "https://müseum.example/#a%23b"),
        ("http://[2001:db8::1]/", "http://[2001:db8::1]/"),
        ("www.museum.example/pers", "https://www.museum.example/pers"),
        ("  https://museum.example/\n", "https://museum.example/"),
        ('https://museum.example/"><script>', "https://museum.example/%22%3E%3Cscript%3E"),
        ("https://museum.example/\u202egro", "https://museum.example/%E2%80%AEgro"),
        ("mailto:pers@museum.example?subject=Ja graag", "mailto:pers@museum.example?subject=Ja%20graag"),
        ("tel:+31 70 123 45 67", "tel:+31701234567"),
    ],
)
def test_addresses(url: str, written: str) -> None:
    assert address(url) == written


@pytest.mark.parametrize(
    "url",
    [
        "", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
        "\x01javascript:alert(1)", "data:text/html;base64,PHA+", "vbscript:x", "file:///etc/passwd", "ftp://a.example/",
        "//a.example/", "\\\\server\\share", "http:\\\\a.example", "https:a.example", "http://", "https:///pad",
        "http://goed.example@kwaad.example/", "http://a b/", "http://a.example:99999/", "/pad", "https://a..example/",
        "https://" + 64 * "a" + ".example/", "#anker", "pad/naar",
        "mailto:", "mailto:a@b@c", "mailto:a@b\r\nBcc:c@d", "tel:", "tel:bel mij", "blob:https://a.example/x",
    ],
)  # fmt: skip
def test_what_is_no_link(url: str) -> None:
    assert address(url) == ""


@given(st.text() | st.text().map("https://a.example/".__add__) | st.text().map("mailto:a@b.example?".__add__))
def test_whatever_is_typed_an_address_is_safe_in_an_attribute(url: str) -> None:
    written = address(url)
    assert re.fullmatch(r"((https?://|mailto:|tel:)[^\s\"<>\\^`{|}\x00-\x20\x7f]+)?", written)
    assert address(written) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+31 (0)78 123-45 67", "tel:+31781234567"),
        ("0031 (0) 78 1234567", "tel:0031781234567"),
        ("(078) 123 45 67", "tel:0781234567"),
        ("070/123.45.67", "tel:0701234567"),
        ("078\u00a0123\u201145\u201167", "tel:0781234567"),
        ("112", "tel:112"),
        ("12", ""),
        ("078 123 45 67 of 06 12 34 56 78", ""),
        ("078 1234567 / 06 12345678", ""),
        ("toestel 12", ""),
        ("", ""),
    ],
)
def test_telephone_numbers(number: str, written: str) -> None:
    assert telephone(number) == written


@pytest.mark.parametrize(
    ("mail", "written"),
    [
        ("pers@museum.example", "mailto:pers@museum.example"),
        ("jan+pers@museum.example", "mailto:jan+pers@museum.example"),
        ("a%b@museum.example", "mailto:a%25b@museum.example"),
        ("Jan <jan@museum.example>", ""),
        ("a@b@c", ""),
        ("geen", ""),
        ("a@b?cc=c@d", ""),
    ],
)
def test_mail_addresses(mail: str, written: str) -> None:
    assert mail_address(mail) == written


def test_an_address_is_shown_without_what_nobody_says() -> None:
    assert shown("https://www.museum.example/") == "www.museum.example"
    assert shown("HTTP://museum.example/a/b") == "museum.example/a/b"
