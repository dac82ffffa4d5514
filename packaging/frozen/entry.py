"""The frozen program begins here; PyInstaller starts a file, not a module."""

import os
import sys

from floorside.__main__ import main
from frozen.library_path import restore_library_path

restore_library_path(os.environ)
sys.exit(main())
