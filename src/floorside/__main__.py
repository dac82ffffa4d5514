"""Arguments → one command."""

import sys
from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 a fault was found, 2 the command could not be carried out."""
    words = sys.argv[1:] if words is None else words
    if not words:  # the usual start, which waits for nothing
        from floorside.window_start import run_window

        return run_window()
    from floorside.arguments import parse_arguments

    arguments = parse_arguments(words)
    if arguments.command in (None, "start"):
        from floorside.window_start import run_window

        is_start = arguments.command == "start"
        return run_window(arguments.data_dir, (arguments.routine or "") if is_start else None)
    from floorside.cli import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
