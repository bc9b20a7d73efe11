"""The page that snippets are tried in: a site with its own heading, main part and colours for both schemes."""

from __future__ import annotations

from pathlib import Path

from presskit.publish.html import Snippet

_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Newsroom</title>
<style>
:root { color-scheme: light dark; background: light-dark(#fff, #111); color: light-dark(#111, #eee); }
body { margin: 0; font: 16px/1.5 sans-serif; }
/* what any site has: rules on bare elements, which the designed snippet has to stand above */
h2, h3, p, blockquote, figure, dl, dd, table, td, address { margin: 7px 3px; font-family: Georgia, serif; }
img { max-width: 100%; height: auto; }
</style>
</head>
<body>
<main>
<h1>Newsroom</h1>
{body}
</main>
</body>
</html>
"""


def page(*snippets: str, language: str = "nl") -> str:
    """Return the page with snippets in it."""
    return _PAGE.replace("{language}", language).replace("{body}", "\n".join(snippets).rstrip("\n"))


def written(folder: Path, name: str, *snippets: Snippet, language: str = "nl") -> Path:
    """Write the page with snippets in it and their pictures beside it; return its path."""
    path = folder / f"{name}.html"
    path.write_text(page(*(made.html for made in snippets), language=language), encoding="utf-8", newline="\n")
    for made in snippets:
        for file in made.files:
            target = folder / file.name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(file.data)
    return path
