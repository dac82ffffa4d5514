"""Runs a command as if the computer had been awake for so long: `awake_since.py MINUTES WORD…`."""

import sys

from floorside.__main__ import main
from floorside.commands import remind as reminder_command

if __name__ == "__main__":
    minutes = float(sys.argv[1])
    vars(reminder_command)["minutes_awake"] = lambda: minutes
    sys.exit(main(sys.argv[2:]))
