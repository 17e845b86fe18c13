"""The `kiosk` command: the window, and the desk's tools."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run a command and answer with its exit code; without one, open the window."""
    from ui.commands.arguments import parse

    asked = parse(sys.argv[1:] if arguments is None else arguments)
    if asked.self_test:
        from ui.commands.self_test import self_test

        return self_test(asked)
    if asked.command is None:
        from ui.window import open_window

        return open_window(asked)
    from ui.commands.run import run

    return run(asked)


if __name__ == "__main__":
    sys.exit(main())
