"""The sentences for a missing window system. tests/ui/test_window_start.py and tests/x11 test real processes."""

import pytest

from floorside.devices.window_system import why_not_there

REFUSED = ["could not connect to display :9", "Could not load the Qt platform plugin"]
NO_LIBRARY = ["xcb-cursor0 is needed to load the Qt xcb platform plugin."]


@pytest.mark.parametrize(
    ("environment", "said", "sentence"),
    [
        ({}, REFUSED, "there is no display; start it on a desktop, or print a routine with: floorside plan full"),
        ({"DISPLAY": ""}, REFUSED, "there is no display; start it on a desktop"),
        ({"DISPLAY": ":9"}, REFUSED, "the display does not answer (DISPLAY=:9); name one that does"),
        (
            {"DISPLAY": ":9"},
            NO_LIBRARY,
            "no window can be opened (DISPLAY=:9), name a platform that is there",
        ),
        ({"DISPLAY": ":9", "QT_QPA_PLATFORM": "x"}, [], "no window can be opened (QT_QPA_PLATFORM=x, DISPLAY=:9)"),
    ],
)
def test_the_sentence_names_what_was_asked_and_what_helps(
    environment: dict[str, str], said: list[str], sentence: str
) -> None:
    assert why_not_there(environment, said).startswith(sentence)
