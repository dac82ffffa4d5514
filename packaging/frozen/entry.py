"""The frozen program begins here; PyInstaller starts a file, not a module."""

import sys

from floorside.__main__ import main

sys.exit(main())
