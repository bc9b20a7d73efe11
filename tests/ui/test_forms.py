"""The compiled forms are what the designed ones compile to."""

from __future__ import annotations

from pathlib import Path

import pytest

import forms


def test_the_compiled_forms_are_up_to_date() -> None:
    assert forms.faults() == []


FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sheet</class><widget class="QWidget" name="Sheet">
<property name="windowTitle"><string>{title}</string></property></widget></ui>
"""


def test_a_form_that_was_changed_added_or_taken_away_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "TOP", tmp_path)
    monkeypatch.setattr(forms, "DESIGNED", tmp_path / "ui")
    monkeypatch.setattr(forms, "COMPILED", tmp_path / "forms")
    (tmp_path / "ui").mkdir()
    (tmp_path / "forms").mkdir()
    sheet = tmp_path / "ui" / "sheet.ui"
    sheet.write_text(FORM.format(title="Sheet"))
    assert forms.faults() == ["forms/ui_sheet.py is not up to date; run make forms"]
    assert forms.main([]) == 0
    assert forms.main(["--check"]) == 0
    assert "class Ui_Sheet" in (tmp_path / "forms" / "ui_sheet.py").read_text()
    sheet.write_text(FORM.format(title="Other"))
    assert forms.main(["--check"]) == 1
    assert forms.main([]) == 0
    sheet.unlink()
    assert forms.faults() == ["forms/ui_sheet.py has no form in ui/; run make forms"]
    assert forms.main([]) == 0
    assert list((tmp_path / "forms").iterdir()) == []
