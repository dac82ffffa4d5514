"""The errors that a person can correct: a place, what is wrong there, and the remedy."""

from floorside.sentence import Sentence


class DataFault(Exception):
    """A fault in data. `place`: the file, with the field or line in it; `what`: what is wrong and what is allowed.

    Only `str()` puts them into words, in the language of the moment.
    """

    def __init__(self, place: str | Sentence, what: str | Sentence) -> None:
        super().__init__(place, what)
        self.place = place
        self.what = what

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def unreadable(error: OSError) -> Sentence:
    """Why a file that the person named cannot be read."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Sentence("there is no such file, check its name")
    return Sentence("cannot be read ({reason})", reason=error.strerror)


def unusable(error: OSError, folder: str) -> DataFault:
    """A DataFault for a file or folder to which the system refuses access; it names `folder` if the error names
    none.
    """
    place = str(error.filename or folder)
    reason = error.strerror or "no reason is given"
    return DataFault(
        place,
        Sentence(
            "cannot be used ({reason}); look at who may open it, or choose another with --data-dir",
            reason=reason,
        ),
    )
