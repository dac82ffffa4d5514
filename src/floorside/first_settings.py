"""Single settings, each read from its line in the file: for a start that must be fast, before all others are read."""

from floorside.storage.data_folder import DataFolder, read_ordinary_file

#: The same as in storage/files/settings.py, which takes long to import.
MOST_SETTINGS_BYTES = 1_000_000


def saved_text(folder: DataFolder, name: str) -> str:
    """The text of a setting; "" if it is not saved, or the file cannot be read."""
    try:
        lines = read_ordinary_file(folder.settings, MOST_SETTINGS_BYTES).decode().splitlines()
    except (OSError, ValueError):
        return ""
    return next((line.split('"')[1] for line in lines if line.startswith(f'{name} = "')), "")


def saved_language(folder: DataFolder) -> str:
    """The language chosen in the settings; "" for the system's."""
    return saved_text(folder, "words_language")
