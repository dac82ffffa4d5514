"""Takes back what PyInstaller's bootloader has set for its own start."""

from collections.abc import MutableMapping

NAME = "LD_LIBRARY_PATH"


def restore_library_path(environment: MutableMapping[str, str]) -> None:
    """As it was before the start: else a file manager that is opened from here would load this package's Qt."""
    before = environment.pop(f"{NAME}_ORIG", None)
    environment.pop(NAME, None)
    if before is not None:
        environment[NAME] = before
