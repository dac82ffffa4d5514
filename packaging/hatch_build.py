"""Part of the build of the wheel: makes the files with the translations, which are not kept in git."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parents[1]))

from tools.compile_translations import compile_stale, stale


class Translations(BuildHookInterface[Any]):  # type: ignore[misc]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling names them
        if version == "editable" or not stale():
            return
        try:
            compile_stale()
        except ImportError:
            self.app.display_warning("without PySide6, no translation is built in: the words will be English")
