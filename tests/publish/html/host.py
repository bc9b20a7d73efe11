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
img { max-width: 100%; height: auto; }
{rules}
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


RULES = """
article h2, article h3, article h4, article p, article li, article dt, article dd, article td, article th,
article blockquote, article figure, article figcaption, article address, article strong, article a, article caption {
  margin: 7px 3px; padding: 2px; border: 1px dotted; background: #fe0; color: #0a0; letter-spacing: 0.1em;
  font: italic 19px/2.2 Georgia, serif; text-align: right; text-indent: 1em; text-transform: uppercase; float: left;
}
"""
"""What a site may have: rules on its elements, which the designed snippet has to stand above."""


def page(*snippets: str, language: str = "nl", rules: str = "") -> str:
    """Return the page with snippets in it, and more rules in its style sheet."""
    return (
        _PAGE.replace("{rules}\n", rules)
        .replace("{language}", language)
        .replace("{body}", "\n".join(snippets).rstrip("\n"))
    )


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
