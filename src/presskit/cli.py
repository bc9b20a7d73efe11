"""The command line: commands, exit codes, and words at the edge.

Exit codes: 0 done, 1 refused or failed with a named cause, 2 a wrong call. Messages are one line each, on stderr.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from presskit.messages import Problem, worded

if TYPE_CHECKING:
    import argparse

COMMANDS = ("open", "new", "import", "picture", "export", "check", "show", "icons", "theme", "bundle")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    from presskit.commands import console

    console.prepare()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except Problem as problem:
        console.tell(worded(problem))
        return 2 if problem.usage else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # whoever read the output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - no traceback reaches a user
        console.tell(worded(console.fault(error)))
        return 1


def _run(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if len(arguments) < 2 and first not in COMMANDS and not first.startswith("-"):
        from presskit.commands.opening import open_window

        return open_window(first or None)  # at once: to load what reads arguments is felt until the window is there
    from presskit.arguments import parsed

    known = first in COMMANDS or first.startswith("-")
    asked = parsed(arguments if known else ["open", *arguments])
    command: Callable[[argparse.Namespace], int] = asked.command
    return command(asked)
