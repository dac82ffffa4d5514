"""The name of the home folder, which is mostly that of a person, does not leave this computer in a log or a report."""

from pathlib import Path


def hide_home(text: str) -> str:
    """Paths in the home folder begin with "~". In a container it may be the root folder, or there may be none."""
    try:
        home = Path.home()
    except RuntimeError:
        return text
    return text if home == home.parent else text.replace(str(home), "~")
