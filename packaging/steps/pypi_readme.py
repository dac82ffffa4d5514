"""The README as PyPI shows it: there, the pictures and files of the sources have no address."""

import re

PICTURE = re.compile(r"^!\[[^\]]*\]\((?!https?:)[^)]*\)\n+", re.MULTILINE)
LINK = re.compile(r"\[([^\]]+)\]\((?!https?:)[^)]*\)")


def pypi_readme(text: str) -> str:
    return LINK.sub(r"\1", PICTURE.sub("", text))
