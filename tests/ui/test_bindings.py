"""What explains a wrong call is loaded when there is one, and then explains it as Qt's bindings always do."""

import os
import subprocess
import sys
from pathlib import Path

from presskit.ui import bindings

SOURCE = Path(__file__).parents[2] / "src"
BEGIN = """
import sys
import presskit.ui
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QLabel

LATER = [name for name in sys.modules if name.startswith("shibokensupport.")]
def waiting():
    return [name.rpartition(".")[2] for name in LATER if "_origin" in vars(sys.modules[name])]

app = QApplication([])
label = QLabel("a word", wordWrap=True)
class Sender(QObject):
    sent = Signal(int)
got = []
sender = Sender()
sender.sent.connect(got.append)
sender.sent.emit(3)
assert got == [3] and label.wordWrap()
"""
WAITING = {"feature", "mapping", "errorhandler", "layout", "parser", "enum_sig", "pyi_generator", "tool"}


def run(program: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + program], capture_output=True, text=True, check=False, env=environment
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_widgets_and_signals_need_none_of_it() -> None:
    assert set(run("print(*waiting())").split()) == WAITING
    assert run("import builtins; print('feature' in builtins.__import__.__name__)") == "False\n"


def test_wrong_calls_are_explained() -> None:
    told = run(
        """
for call in (
    lambda: label.setText(3), lambda: QLabel(wordwrap=True), lambda: label.resize("a", 1), lambda: label.resize(),
    lambda: sender.sent.emit("a", "b"), lambda: QPoint(1, 2, 3), lambda: QApplication.beep(1), lambda: label.setTextt,
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, *str(error).split())
print(*waiting())
"""
    ).splitlines()
    assert told[0] == (
        "TypeError 'PySide6.QtWidgets.QLabel.setText' called with wrong argument types: "
        "PySide6.QtWidgets.QLabel.setText(int) Supported signatures: "
        "PySide6.QtWidgets.QLabel.setText(arg__1: str, /)"
    )
    assert "'wordwrap' is not a Qt property or a signal" in told[1]
    assert [line.partition(" ")[0] for line in told[2:8]] == ["TypeError"] * 5 + ["AttributeError"]
    assert "Supported signatures: PySide6.QtWidgets.QWidget.resize(" in told[2]
    assert not {"mapping", "errorhandler", "layout", "parser"} & set(told[8].split())


def test_help_tells_the_signatures() -> None:
    assert "buddy(self, /) -> PySide6.QtWidgets.QWidget" in run("help(QLabel.buddy)")
    assert "text: str" in run("print(QLabel.__doc__)")


def test_bindings_that_others_loaded_first_are_left_as_they_are() -> None:
    program = "import PySide6.QtCore\n" + BEGIN + "print(*waiting())"
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == []


def test_the_release_that_is_locked_was_tried() -> None:
    import shiboken6

    assert bindings.release() == shiboken6.__version__
    assert bindings.release() in bindings.TRIED


def test_any_other_release_loads_as_it_always_does() -> None:
    program = """
import sys, re
from pathlib import Path
read = Path.read_text
Path.read_text = lambda self, **how: re.sub('6.11.3', '6.11.99', read(self, **how))
import builtins
assert builtins.__import__.__name__ == "__import__"
import presskit.ui
print("shiboken6" in sys.modules)
from PySide6.QtCore import QObject
print(any("_origin" in vars(module) for name, module in sys.modules.items() if name.startswith("shibokensupport")))
"""
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["False", "False"]
