from __future__ import annotations

import pytest

from presskit.kit.text import Span, plain, plain_text
from presskit.publish.pdf.columns import quoted


@pytest.mark.parametrize(
    ("typed", "language", "drawn"),
    [
        ("Dit is het", "nl", "“Dit is het”"),
        ('"Dit is het"', "nl", "“Dit is het”"),
        ("„Das ist es“", "de", "„Das ist es“"),
        ('Hij zei "kom" en ging', "nl", "“Hij zei ‘kom’ en ging”"),
        ('"Kom" en "ga"', "nl", "“‘Kom’ en ‘ga’”"),
        ('Er sagte "komm" (und "geh").', "de", "„Er sagte ‚komm‘ (und ‚geh‘).“"),
        ('Il a dit "venez"', "fr", "«\u202fIl a dit “venez”\u202f»"),
        ("Foto's van 's avonds, don't", "nl", "“Foto’s van ’s avonds, don’t”"),
        ("6' hoog en al ‘goed’ gezet", "nl", "“6' hoog en al ‘goed’ gezet”"),
        ('"', "nl", "“‘”"),
        ('""', "nl", "“‘’”"),
    ],
)
def test_marks_are_those_of_the_language(typed: str, language: str, drawn: str) -> None:
    assert plain(quoted(plain_text(typed), language, None)) == drawn


def test_marks_take_what_they_stand_beside() -> None:
    said = quoted((Span('Een "'), Span("woord", emphasis=True), Span('" en meer')), "nl", None)
    assert said == (Span("“Een ‘"), Span("woord", emphasis=True), Span("’ en meer”"))
