"""The one kind of error that a person can mend: a place, what is wrong there, and the remedy."""


class DataFault(Exception):
    """`place` names the file, and the field or line in it; `what` says what is wrong and what is allowed."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


def unusable(error: OSError, folder: str) -> DataFault:
    """For a file or folder that the system refuses: its own name if it is known, else `folder`."""
    place = str(error.filename or folder)
    reason = error.strerror or "no reason is given"
    return DataFault(place, f"cannot be used ({reason}); look at who may open it, or choose another with --data-dir")
