"""What the frozen program starts finds the system's libraries, not the package's."""

import pytest

from frozen.library_path import restore_library_path


@pytest.mark.parametrize(
    ("started_with", "left"),
    [
        ({"LD_LIBRARY_PATH": "/opt/floorside/_internal"}, {}),
        (
            {"LD_LIBRARY_PATH": "/opt/floorside/_internal", "LD_LIBRARY_PATH_ORIG": "/mine"},
            {"LD_LIBRARY_PATH": "/mine"},
        ),
        ({}, {}),
    ],
)
def test_the_path_is_as_before_the_start(started_with: dict[str, str], left: dict[str, str]) -> None:
    environment = {"HOME": "/home/somebody", **started_with}
    restore_library_path(environment)
    assert environment == {"HOME": "/home/somebody", **left}
