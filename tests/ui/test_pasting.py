"""HTML that is pasted into the window's text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from presskit.kit.blocks import List, Paragraph, Subhead
from presskit.kit.start import new_kit
from presskit.ui.window import Window
from ui.windows import Openers, trigger, until


def copied(html: str, words: str) -> None:
    data = QMimeData()
    data.setHtml(html)
    data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


def writing(opened: Openers) -> Window:
    """A window on an empty kit, with the caret in an empty paragraph."""
    window = opened(new_kit("nl"), name="empty.presskit")
    window.surface.go_to("lead")
    QTest.keyClick(window.surface, Qt.Key.Key_Return)
    return window


def test_what_word_copied_comes_in_as_blocks_in_one_step(opened: Openers) -> None:
    window = writing(opened)
    before = window.session.stack.count()
    copied("<h1>Kop</h1><p class=MsoNormal>Een <b>vet</b> woord<o:p></o:p></p><ul><li>a<li>b</ul>", "Kop ...")
    trigger(window, "paste")
    assert window.session.stack.count() == before  # the window did not wait for it
    until(lambda: window.session.stack.count() > before)
    body = window.session.kit.articles[0].body
    assert [type(block) for block in body] == [Subhead, Paragraph, List]
    assert window.session.stack.count() == before + 1


def test_what_cannot_be_read_as_html_comes_in_as_its_words(opened: Openers) -> None:
    window = writing(opened)
    copied("<table><tr><td>" * 3000 + "diep" + "</td></tr></table>" * 3000, "diep")
    trigger(window, "paste")
    until(lambda: "nested too deep" in window.info.text)
    assert window.surface.current_line().text[0].text == "diep"


def test_that_pictures_stay_behind_and_that_there_is_nothing_to_paste_is_said(opened: Openers) -> None:
    window = opened()
    for html, said in (
        ("<p>Een alinea.</p><img src='https://museum.example/a.jpg'>", "without its pictures"),
        ("<!--[if vml]><img src='a.png'><![endif]--><p>Een alinea.</p>", ""),
        ("<iframe src='https://museum.example/'></iframe>", "nothing on the clipboard"),
    ):
        window.info.close()
        data = QMimeData()
        data.setHtml(html)
        window.surface.insertFromMimeData(data)
        until(lambda: not window.work.waiting)
        assert said in window.info.text
        assert bool(window.info.text) is bool(said)
    window.info.close()
    window.surface.insertFromMimeData(QMimeData())
    assert "nothing on the clipboard" in window.info.text


def test_an_empty_clipboard_pastes_nothing(opened: Openers) -> None:
    window = writing(opened)
    kit = window.session.kit
    copied("<p> </p><script>x</script>", "")
    trigger(window, "paste")
    until(lambda: window.work.waiting == 0)
    assert window.session.kit is kit
