"""Bad inputs: the corpus beside the project where it is there, and small ones of our own.

`{PORT}` in one stands for a loopback port where nothing may connect, `{SECRET}` for a file that may not be read, and
`presskit-canary` in the system's temporary folder is where nothing may appear.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import select
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CORPUS = Path(__file__).resolve().parents[2] / ".." / "shared" / "hostile"


class Case(NamedTuple):
    """A bad input, and in words what is to become of it."""

    name: str
    expect: str
    data: bytes

    def filled(self, port: int, secret: Path) -> bytes:
        return self.data.replace(b"{PORT}", str(port).encode()).replace(b"{SECRET}", str(secret).encode())


def corpus(entry: str) -> list[Case]:
    """Return the cases of the corpus for one entry; none where the corpus is not there."""
    manifest = CORPUS / "manifest.json"
    if not manifest.exists():
        return []
    cases = []
    for case in json.loads(manifest.read_text(encoding="utf-8")):
        if case["entry"] == entry and "file" in case:
            data = (CORPUS / case["file"]).read_bytes()
            if case["file"].endswith(".gz"):
                data = gzip.decompress(data)
            cases.append(Case(case["name"], case["expect"], data))
    return cases


class Trap(NamedTuple):
    """What a hostile input would reach for."""

    port: int
    secret: Path


@contextlib.contextmanager
def trap(folder: Path) -> Iterator[Trap]:
    """Lay out a port, a secret and the canary's folder; at the end fail if any was touched."""
    secret, control = folder / "secret", folder / "control"
    for path in (secret, control):
        path.write_bytes(b"the secret")
        os.utime(path, (1, path.stat().st_mtime))
    canary = Path(tempfile.gettempdir()) / "presskit-canary"
    canary.mkdir(exist_ok=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield Trap(server.getsockname()[1], secret)
        assert select.select([server], [], [], 0)[0] == [], "something connected to the loopback port"
    with contextlib.suppress(FileNotFoundError):  # a test beside this one cleared it away, empty
        assert list(canary.iterdir()) == [], "something appeared in the canary's folder"
    with contextlib.suppress(OSError):  # another test laid it out as well
        canary.rmdir()
    control.read_bytes()
    if control.stat().st_atime != 1:  # else this file system keeps no times of reading
        assert secret.stat().st_atime == 1, "the secret was read"


def _svg(inside: str, attributes: str = 'width="100" height="100" viewBox="0 0 100 100"', before: str = "") -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"{before}<svg {space} {attributes}>{inside}</svg>".encode()


_RECT = '<rect width="9" height="9"/>'
_FIVE = "".join(
    f'<g id="e{n}">' + f'<use href="#e{n - 1}"/>' * 12 + "</g>" if n else f'<g id="e0">{_RECT}</g>' for n in range(8)
)

SVG = [
    Case("entity", "svg-entities", _svg(_RECT, before='<!DOCTYPE svg [<!ENTITY a SYSTEM "file://{SECRET}">]>')),
    Case(
        "parameter entity",
        "svg-entities",
        _svg("", before='<!DOCTYPE svg [<!ENTITY % a SYSTEM "file://{SECRET}"> %a;]>'),
    ),
    Case("entity used", "svg-damaged", _svg("<title>&a;</title>")),
    Case("outside doctype", "svg-doctype", _svg(_RECT, before='<!DOCTYPE svg SYSTEM "http://127.0.0.1:{PORT}/x.dtd">')),
    Case("style sheet", "svg-external", _svg(_RECT, before='<?xml-stylesheet href="http://127.0.0.1:{PORT}/x.css"?>')),
    Case(
        "include", "", _svg(f'{_RECT}<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="file://{{SECRET}}"/>')
    ),
    Case("script", "svg-script", _svg(f"{_RECT}<script>alert(1)</script>")),
    Case("handler", "svg-script", _svg('<rect width="9" height="9" onload="alert(1)"/>')),
    Case("script link", "svg-script", _svg(f'<a xlink:href=" java&#10;script:alert(1)">{_RECT}</a>')),
    Case("set a link", "svg-animation", _svg(f'<a>{_RECT}<set attributeName="href" to="javascript:alert(1)"/></a>')),
    Case("picture", "svg-external", _svg(f'{_RECT}<image href="http://127.0.0.1:{{PORT}}/x.png"/>')),
    Case("picture file", "svg-external", _svg(f'{_RECT}<image xlink:href="file://{{SECRET}}"/>')),
    Case("picture inside", "svg-picture", _svg(f'{_RECT}<image href="data:image/png;base64,AAAA"/>')),
    Case("svg inside", "svg-picture", _svg(f'{_RECT}<use href="data:image/svg+xml;base64,PHN2Zz4="/>')),
    Case(
        "paint outside",
        "svg-external",
        _svg('<rect width="9" height="9" fill="url(http://127.0.0.1:{PORT}/a.svg#a) red"/>'),
    ),
    Case("clip outside", "svg-clip", _svg('<rect width="9" height="9" clip-path="url(file://{SECRET}#a)"/>')),
    Case(
        "style value",
        "svg-external",
        _svg('<rect width="9" height="9" style="fill: url(file://{SECRET})"/><path d="M0 0h1"/>'),
    ),
    Case("import", "svg-style", _svg(f"<style>@import url(http://127.0.0.1:{{PORT}}/a.css);</style>{_RECT}")),
    Case("css nested", "", _svg(f"<style>{'a{' * 9000}</style>{_RECT}")),
    Case("css parens", "", _svg(f'<rect width="9" height="9" style="fill:{"(" * 9000}"/>')),
    Case("use bomb", "svg-complex", _svg(f'<defs>{_FIVE}</defs><use href="#e7"/>')),
    Case("use bomb of nothing", "svg-complex", _svg(f'<defs>{_FIVE.replace(_RECT, "")}</defs><use href="#e7"/>')),
    Case("use of itself", "svg-cycle", _svg('<g id="a"><use href="#a"/></g>')),
    Case("use of the root", "svg-cycle", _svg('<use href="#r"/>', 'id="r" viewBox="0 0 9 9"')),
    Case(
        "clip of itself",
        "svg-cycle",
        _svg(f'<clipPath id="a" clip-path="url(#a)">{_RECT}</clipPath><g clip-path="url(#a)">{_RECT}</g>'),
    ),
    Case(
        "gradient of itself",
        "svg-cycle",
        _svg('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><path d="M0 0h9v9" fill="url(#a)"/>'),
    ),
    Case("deep", "svg-deep", _svg("<g>" * 150 + _RECT + "</g>" * 150)),
    Case("very deep", "svg-deep", _svg("<g>" * 5000 + _RECT + "</g>" * 5000)),
    Case("many", "svg-many", _svg("<g/>" * 20_001)),
    Case("long path", "svg-long", _svg(f'<path d="M0 0{"1 1 " * 60_000}"/>')),
    Case(
        "long path over and over",
        "svg-long",
        _svg(f'<path id="p" d="M0 0{"1 1 " * 9000}"/>' + '<use href="#p"/>' * 9),
    ),
    Case("large", "svg-large", _svg(f'<path d="{" " * 2_100_000}"/>')),
    Case("packed bomb", "svg-large", gzip.compress(_svg(" " * 30_000_000))),
    Case("packed rubbish", "svg-packed", b"\x1f\x8b\x08\x00rubbish"),
    Case("no size", "svg-size-made", _svg(_RECT, "")),
    Case("no size and only a line", "svg-no-size", _svg('<path d="M0 5h9" stroke="none" fill="#000"/>', "")),
    Case("endless size", "svg-size", _svg(_RECT, 'width="1e999" height="9"')),
    Case("minus size", "svg-size", _svg(_RECT, 'width="-4" height="9"')),
    Case("empty box", "svg-size", _svg(_RECT, 'viewBox="0 0 0 9"')),
    Case("bad size, good box", "svg-size-mended", _svg(_RECT, 'width="NaN" height="9" viewBox="0 0 9 9"')),
    Case("nothing", "svg-no-content", b" \n"),
    Case("words", "svg-not", b"Dear editor"),
    Case("html", "svg-not", b"<!DOCTYPE html><html><body/></html>"),
    Case("another root", "svg-not", b"<math/>"),
    Case("zeros", "svg-not", bytes(500)),
    Case("strange encoding", "svg-not", b'<?xml version="1.0" encoding="punycode"?><svg/>'),
    Case("half", "svg-damaged", _svg(_RECT)[:-9]),
]
"""What becomes of each: the code of the problem or of a note, or empty when it is silently left out."""
