"""Hides the home folder in logs and reports, since it usually contains the person's name."""

from pathlib import Path


def hide_home(text: str) -> str:
    """The text with "~" for the home folder, unless that is missing or the root folder, as in a container."""
    try:
        home = Path.home()
    except RuntimeError:
        return text
    return text if home == home.parent else text.replace(str(home), "~")
