"""The arguments of each command, and the help that says so. Loaded when there are arguments, or a question for help."""

from __future__ import annotations

import argparse
import gettext
from collections.abc import Callable, Sequence
from typing import NoReturn

from presskit import __version__
from presskit.messages import N_, Problem, reader_language, translator, wordings

wordings(
    usage=N_("{command}: {cause}; `{command} --help` shows how"),
)

FORMATS = ("text", "html", "docx", "markdown")

_ARGPARSE = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("show this help message and exit"),
    N_("show program's version number and exit"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("invalid %(type)s value: %(value)r"),
    N_("not allowed with argument %s"),
    N_("one of the arguments %s is required"),
    N_("expected one argument"),
    N_("expected at least one argument"),
    N_("ignored explicit argument %r"),
)
"""What argparse says by itself: it asks gettext, so a translation here is one there."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments of a command, with the function that runs it as `command`.

    Raises:
        Problem: the call is wrong.
        SystemExit: help or version was asked for, and is printed.
    """
    _speak()
    first, *rest = arguments
    return _parser_of(first).parse_args(rest) if first in _commands() else _parser().parse_args(arguments)


def _speak() -> None:
    """Let argparse speak the reader's language."""
    from presskit import resources

    gettext.bindtextdomain("presskit", str(resources.path("translations")))
    gettext.textdomain("presskit")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose help speaks the reader's language."""

    def __init__(self, *, prog: str | None = None, description: str = "", add_help: bool = True) -> None:
        super().__init__(
            prog=prog,
            description=_(description),
            add_help=add_help,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        raise Problem("usage", usage=True, command=self.prog, cause=message)


def _(message: str) -> str:
    return translator(reader_language())(message) if message else ""


_DESCRIPTION = N_("Edit press kits; export print-ready PDF, accessible PDF and HTML.")
_CHECKED = N_("check returns 1 when there is an error among what it finds, 0 when there are warnings only.")
_EPILOG = N_("Without a command, the window opens. Exit code: 0 done, 1 refused or failed, 2 a wrong call.")
_AT = N_("the time to go by, as 2026-12-01T10:00+01:00 (by default now)")
_LANGUAGE = N_("a language of the kit (by default its source language)")
_KIT = N_("a kit file")


_Command = tuple[Callable[[argparse.Namespace], int], str, Callable[[argparse.ArgumentParser], None]]


def _commands() -> dict[str, _Command]:
    """Return for each command what runs it, its help, and what adds its arguments to a parser."""
    return {
        "open": (_open_window, N_("open the window, with a kit or without"), _open),
        "new": (_new_kit, N_("make a new kit"), _new),
        "import": (_import_source, N_("take a release into a new kit, or into one as one more article"), _import),
        "picture": (_give_picture, N_("give a figure its picture"), _picture),
        "export": (_export_kits, N_("make the outputs of kits"), _export),
        "check": (_check_kit, N_("tell what is wrong with a kit"), _check),
        "show": (_show_kit, N_("show what a kit holds"), _show),
        "icons": (_icons_of, N_("list, follow, replace, add, rename, import and export icons"), _icons),
        "theme": (_theme_of, N_("show, give and check the theme of kits"), _theme),
        "bundle": (_bundle_of, N_("verify that a bundle is as it was made"), _bundle),
    }


def _parser() -> _Parser:
    parser = _Parser(prog="presskit", description=_DESCRIPTION)
    parser.epilog = _(_EPILOG)
    parser.add_argument("--version", action="version", version=f"presskit {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (run, help_, fill) in _commands().items():
        made = commands.add_parser(name, prog=f"presskit {name}", help=_(help_), description=help_)
        made.set_defaults(command=run)
        fill(made)
    return parser


def _parser_of(name: str) -> _Parser:
    """Return the parser of one command's arguments: to make those of all takes a while."""
    run, help_, fill = _commands()[name]
    parser = _Parser(prog=f"presskit {name}", description=help_)
    parser.set_defaults(command=run)
    fill(parser)
    return parser


def _open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kit", metavar="KIT", nargs="?", help=_(_KIT))
    parser.add_argument(
        "--as",
        dest="view",
        choices=("writer", "designer"),
        help=_(N_("designer: the text can only be read, icons and theme are changed (by default as the last time)")),
    )


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kit", metavar="KIT", help=_(N_("the kit file to make; none of that name may be there")))
    parser.add_argument("--title", metavar="TITLE", default="", help=_(N_("the title of the kit")))
    parser.add_argument("--language", metavar="L", help=_(N_("the source language, such as nl or en")))


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help=_(N_("the file with the release")))
    parser.add_argument("--kit", metavar="KIT", required=True, help=_(_KIT))
    parser.add_argument("--language", metavar="L", help=_(N_("the language of the release (by default recognised)")))
    parser.add_argument("--format", choices=FORMATS, help=_(N_("what the source is (so far: text)")))
    parser.add_argument(
        "--json", action="store_true", help=_(N_("print what was recognised, guessed and set aside as JSON"))
    )


def _picture(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kit", metavar="KIT", help=_(_KIT))
    parser.add_argument("figure", metavar="FIGURE", help=_(N_("the number of the figure as shown, or its id")))
    parser.add_argument("file", metavar="FILE", help=_(N_("a JPEG, PNG, TIFF or WebP picture")))


def _export(parser: argparse.ArgumentParser) -> None:
    from presskit.batch.outputs import AUDIENCES, IMAGES, LEVELS, OUTPUTS, STANDARDS

    parser.add_argument("kits", metavar="KIT", nargs="*", help=_(_KIT))
    parser.add_argument(
        "--to",
        metavar="OUTPUT",
        action="extend",
        nargs="+",
        required=True,
        help=_(N_("outputs: ")) + ", ".join(OUTPUTS),
    )
    parser.add_argument("--out", metavar="DIR", required=True, help=_(N_("the folder to write to; it must be there")))
    parser.add_argument(
        "--language", metavar="L", action="extend", nargs="+", help=_(N_("languages of the kit, or all"))
    )
    parser.add_argument("--audience", choices=AUDIENCES, help=_(N_("whom it is for (by default as the output says)")))
    parser.add_argument("--at", metavar="TIME", help=_(_AT))
    parser.add_argument(
        "--override", metavar="REASON", help=_(N_("set an embargo aside; the reason is kept in the kit"))
    )
    parser.add_argument(
        "--replace", action="store_true", help=_(N_("write over files of the same name that are of another kit"))
    )
    parser.add_argument(
        "--jobs", metavar="N", type=int, default=1, help=_(N_("how many kits to work on at once (by default 1)"))
    )
    pdf = parser.add_argument_group("PDF")
    pdf.add_argument(
        "--standard",
        choices=STANDARDS,
        help=_(N_("print: x4 (PDF/X-4); screen: ua1 (PDF/UA-1, PDF/A-2a), ua2 (PDF/UA-2, PDF/A-4)")),
    )
    pdf.add_argument(
        "--icc", metavar="FILE", help=_(N_("the printer's own output profile, CMYK (by default FOGRA39, coated)"))
    )
    pdf.add_argument(
        "--page", metavar="SIZE", help=_(N_("A4, A5, Letter, square or WxH in mm (by default the theme's page)"))
    )
    snippet = parser.add_argument_group(_(N_("snippet and page")))
    snippet.add_argument(
        "--level",
        choices=LEVELS,
        help=_(N_("what a snippet brings beside its elements (by default semantic, or the best for --profile)")),
    )
    snippet.add_argument(
        "--profile",
        metavar="CMS",
        help=_(N_("the CMS it is for, as wordpress or drupal-basic (docs/html.md), or a file")),
    )
    snippet.add_argument("--class-prefix", metavar="P", help=_(N_("what a snippet's classes begin with")))
    snippet.add_argument(
        "--images",
        choices=IMAGES,
        help=_(N_("pictures beside it (by default for a snippet), or inside (by default for a page)")),
    )
    snippet.add_argument(
        "--heading-level", metavar="N", type=int, default=2, help=_(N_("of a snippet's headline, 2 to 6"))
    )
    snippet.add_argument("--base-url", metavar="URL", default="", help=_(N_("where its pictures will be")))
    snippet.add_argument("--no-json-ld", action="store_true", help=_(N_("leave the data for search engines out")))
    bundle = parser.add_argument_group(_(N_("bundle")))
    bundle.add_argument("--originals", action="store_true", help=_(N_("with the pictures' own files, for the press")))


def _check(parser: argparse.ArgumentParser) -> None:
    parser.epilog = _(_CHECKED)
    parser.add_argument("kit", metavar="KIT", help=_(_KIT))
    parser.add_argument("--at", metavar="TIME", help=_(_AT))
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=_(N_("print the findings as JSON")))
    form.add_argument("--junit", action="store_true", help=_(N_("print the findings as JUnit XML")))


def _show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kit", metavar="KIT", help=_(_KIT))
    parser.add_argument("--json", action="store_true", help=_(N_("print it as JSON")))
    parser.add_argument("--spans", action="store_true", help=_(N_("with the marks in the text")))
    parser.add_argument("--language", metavar="L", help=_(_LANGUAGE))


def _icons(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "presskit icons KIT... list | uses NAME | replace NAME FILE.svg | restore NAME | add NAME FILE.svg | "
        "rename OLD NEW | licence NAME TEXT | meaning NAME TEXT | import FOLDER [--dry-run] | export FOLDER"
    )
    parser.epilog = _(N_("For FILE.svg, lucide:NAME or tabler:NAME takes an icon of a library that ships."))
    parser.add_argument("words", metavar="WORD", nargs="+", help=_(N_("kit files, then what to do")))
    parser.add_argument("--dry-run", action="store_true", help=_(N_("tell what would change, and change nothing")))
    parser.add_argument("--licence", metavar="TEXT", default="", help=_(N_("the licence of drawings that come in")))
    parser.add_argument(
        "--fix",
        action="store_true",
        help=_(N_("mend drawings that come in: ground, colours, square, middle, edges, thin strokes")),
    )
    parser.add_argument(
        "--keep-colours", action="store_true", help=_(N_("with --fix, let them keep their own colours"))
    )
    parser.add_argument(
        "--only",
        metavar="NAME",
        action="extend",
        nargs="+",
        default=[],
        help=_(N_("export: these icons only; replace: these calls to action only, by their id in `uses`")),
    )


def _theme(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "presskit theme KIT... show | apply THEME [--dry-run] | check THEME | "
        "save FOLDER [--name NAME] [--update] | palette FILE [ROLE=COLOUR ...] | logos FOLDER"
    )
    parser.epilog = f"{_(_CHECKED)} "
    parser.epilog += _(
        N_("A palette is an .ase, .aco or .gpl file: palette FILE lists its colours, ROLE=COLOUR takes one of them.")
    )
    parser.add_argument(
        "words",
        metavar="WORD",
        nargs="+",
        help=_(N_("kit files, then what to do: show, apply, check or save a theme, take a palette, write the logos")),
    )
    parser.add_argument("--name", metavar="NAME", default="", help=_(N_("what the saved theme is called")))
    parser.add_argument(
        "--update", action="store_true", help=_(N_("give the theme that is in the folder its next version"))
    )
    parser.add_argument("--dry-run", action="store_true", help=_(N_("tell what would change, and change nothing")))


def _bundle(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action", metavar="verify", choices=("verify",), help=_(N_("compare it with its list of files"))
    )
    parser.add_argument("file", metavar="FILE.zip", help=_(N_("the bundle")))


# Each command is imported when it is run: `presskit --help` loads none of them.


def _open_window(arguments: argparse.Namespace) -> int:
    from presskit.commands.opening import open_window

    return open_window(arguments.kit, view=arguments.view)


def _new_kit(arguments: argparse.Namespace) -> int:
    from presskit.commands.kits import new

    return new(arguments)


def _import_source(arguments: argparse.Namespace) -> int:
    from presskit.commands.kits import import_

    return import_(arguments)


def _give_picture(arguments: argparse.Namespace) -> int:
    from presskit.commands.kits import picture

    return picture(arguments)


def _export_kits(arguments: argparse.Namespace) -> int:
    from presskit.commands.exporting import run

    return run(arguments)


def _check_kit(arguments: argparse.Namespace) -> int:
    from presskit.commands.checking import check

    return check(arguments)


def _show_kit(arguments: argparse.Namespace) -> int:
    from presskit.commands.checking import show_kit

    return show_kit(arguments)


def _icons_of(arguments: argparse.Namespace) -> int:
    from presskit.commands.icons import run

    return run(arguments)


def _theme_of(arguments: argparse.Namespace) -> int:
    from presskit.commands.themes import run

    return run(arguments)


def _bundle_of(arguments: argparse.Namespace) -> int:
    from presskit.commands.bundling import verify_bundle

    return verify_bundle(arguments)
