"""The name that a dialog offers for a file."""

#: What Windows refuses in the name of a file; the others refuse less.
NOT_IN_FILE_NAMES = '<>:"/\\|?*'


def offered_name(name: str, otherwise: str, ending: str) -> str:
    """The name as far as every system takes it for a file, with the ending; `otherwise` if nothing is left of it."""
    kept = "".join(letter for letter in name if letter not in NOT_IN_FILE_NAMES)
    return f"{' '.join(kept.split()).strip('. ') or otherwise}{ending}"
