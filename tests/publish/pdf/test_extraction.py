"""What is copied out of a PDF is what was typed, in ten languages: ligatures, divided words, figures, marks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from outside import poppler
from presskit.kit.blocks import Paragraph, Quote, Subhead, new_id
from presskit.kit.localised import Translation, localised
from presskit.kit.model import Kit
from presskit.kit.start import new_kit
from presskit.kit.text import Span
from presskit.kit.theme import Page, Theme
from publish.pdf.test_export import written

TEXTS = {
    "nl": (
        "De officiële afleiding: fietsers fluiten ‘efficiënt’ op de treinafstandsbediening, zei Ilse in 1974; 2.350 "
        "coöperaties en één geïnteresseerde vertegenwoordiger betaalde € 12,50 voor de afvalwaterzuiveringsinstallatie."
    ),
    "en": (
        "The official office staff affirm that “fluffy waffles” fit the first-floor scaffolding, costing £1,250 in "
        "1974; an extraordinarily difficult, well-considered reconfiguration—it isn’t finished—followed in 2036."
    ),
    "de": (
        "Die Auflage hoffnungsvoller Schifffahrtsgesellschaften stieg 1974 auf 2.350 Stück: „Größere Straßenbahnen“, "
        "äußerte die Geschäftsführerin, veröffentlichten häufig Nachhaltigkeitsberichterstattungen für 12,50 €."
    ),
    "fr": (
        "L’office affirme : « Les œuvres différées suffisent ! » En 1974, 2 350 bénéficiaires de l’établissement, "
        "où naïveté et garçons flânent, réfléchissaient ; fallait-il officiellement reconstruire l’amphithéâtre ?"
    ),
    "pl": (
        "Oficjalna refleksja: „Zażółć gęślą jaźń”, powiedziała w 1974 roku przewodnicząca; 2350 najzdolniejszych "
        "współpracowników filharmonii przygotowywało międzynarodowe przedstawienie za 12,50 zł."
    ),
    "el": (
        "Η επίσημη ανακοίνωση: «Το μουσείο ανοίγει ξανά τις πύλες του», δήλωσε το 1974 η διευθύντρια· 2.350 "
        "επισκέπτες παρακολούθησαν την αποκατάσταση των αρχιτεκτονικών στοιχείων για 12,50 €."
    ),
    "uk": (
        "Офіційне повідомлення: «Музей знову відчиняє двері», сказала 1974 року пані; 2350 відвідувачів з’їхалися "
        "на найвизначнішу міжнародну їжачу виставку, ґрунтовно відреставровану за 12,50 €."
    ),
    "tr": (
        "Resmî açıklama: “Ofisteki filozoflar fidan dikti”, dedi 1974’te İstanbul’daki müdür; 2.350 ziyaretçi "
        "gerçekleştirilen uluslararası değerlendirmelerin ışığında müzeyi 12,50 €’ya gezdi."
    ),
    "ar": "افتتح المتحف يوم السبت جناحا جديدا في سنة 1974 وقالت المديرة: «هذا حلم يتحقق»، وحضر 2350 زائرا للاحتفال.",
    "he": "המוזיאון פתח בשבת אגף חדש בשנת 1974, והמנהלת אמרה: „זהו חלום שמתגשם”; באו 2350 מבקרים לאולמות התצוגה.",
}
TIMES = 4
"""How often a kit holds its text."""
TURNED = ("ar", "he")
_SPACED = re.compile(r" ?([!?;»]) ?|(«) ")


def kit(language: str) -> Kit:
    """Return a kit of one narrow column, so that words are divided at many places."""
    text = localised(TEXTS[language], language)
    again = localised(f"{TEXTS[language]} {TEXTS[language]}", language)
    base = new_kit(language, title="Museum")
    body = (
        Paragraph(id=new_id(), text=text),
        Subhead(id=new_id(), text=localised(TEXTS[language].split()[1], language)),
        Paragraph(id=new_id(), text=again),
        Quote(id=new_id(), text=text, display="running"),
    )
    article = replace(base.articles[0], headline=localised(" ".join(TEXTS[language].split()[:4]), language), body=body)
    return replace(base, articles=(article,), theme=Theme(page=Page(inside=75, outside=75, columns=1)))


@pytest.mark.outside
@pytest.mark.parametrize("language", [each for each in TEXTS if each not in TURNED])
def test_the_text_is_whole_and_in_order(language: str, tmp_path: Path) -> None:
    path = written(tmp_path, kit(language), language=language)
    copied = poppler.text(path)
    assert _words(copied).count(_words(TEXTS[language])) == TIMES
    assert copied.count("\u00ad\n") >= 2, "words are divided, or this would not try them"
    assert not set(copied) & set("ﬀﬁﬂﬃﬄ\ufffd"), "a ligature is copied as its letters"


@pytest.mark.outside
def test_dotted_and_dotless_turkish_letters_stay_what_they_are_in_capitals_and_small_capitals(tmp_path: Path) -> None:
    """The small capital of "i" has its dot in Turkish, and is copied as "i"; that of "ı" has none."""
    words = "ırmak izmir Iğdır İstanbul ILIK İYİ fidan"
    base = new_kit("tr", title="Müze")
    text = (Translation("tr", (Span(words, small_caps=True), Span(" ve "), Span(words))),)
    body = (Paragraph(id=new_id(), text=text), Subhead(id=new_id(), text=localised(words, "tr")))
    article = replace(base.articles[0], headline=localised(words.split()[3], "tr"), body=body)
    path = written(tmp_path, replace(base, articles=(article,)), language="tr")
    assert _words(poppler.text(path)).count(words) == 3


def _words(content: str) -> str:
    """Return the words of a text; pdftotext does not see the thin spaces before French signs as spaces."""
    return _SPACED.sub(r"\1\2", " ".join(poppler.plain_words(content)))


@pytest.mark.outside
@pytest.mark.parametrize("language", TURNED)
def test_so_are_the_words_that_run_to_the_left(language: str, tmp_path: Path) -> None:
    """pdftotext puts signs and figures in an order of its own there: words are compared, and figures by themselves."""
    copied = poppler.text(written(tmp_path, kit(language), language=language), layout=True)
    said = re.sub(r"[\u200e\u200f\u202a-\u202e]", "", copied)
    letters, figures = re.compile(r"[^\W\d]+"), re.compile(r"\d+")
    wanted = " ".join(letters.findall(TEXTS[language]))
    assert " ".join(letters.findall(said)).count(wanted) == TIMES
    assert figures.findall(said)[: TIMES * 2] == figures.findall(TEXTS[language]) * TIMES
    for sign in "«»„”،:;":
        assert said.count(sign) >= TEXTS[language].count(sign) * TIMES
