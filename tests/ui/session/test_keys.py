"""The keys of a session in each situation do what docs/using.md says."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from floorside.domain.session.record import SetOutcome
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.keys import ACTION_OF, SAME_AS, Situation, session_key
from tests.properties import examples
from tests.ui.session.conftest import Lead
from tests.ui.session.led_session import LedSession

K = Qt.Key
OVER = (State.FINISHED, State.STOPPED)
EVERY_KEY = sorted({key for keys in ACTION_OF.values() for key in keys} | set(SAME_AS), key=lambda key: key.value)

#: Where each action leads; those that are not named leave the situation as it is.
LEADS_TO: dict[Situation, dict[str, Situation]] = {
    Situation.GOING: {
        "pause": Situation.PAUSED,
        "hurts": Situation.HURT,
        "stop": Situation.STOPPING,
        "help": Situation.HELP,
    },
    Situation.PAUSED: {
        "resume": Situation.GOING,
        "hurts": Situation.HURT,
        "stop": Situation.STOPPING,
        "help": Situation.HELP,
    },
    Situation.WAITING: {
        "resume": Situation.GOING,
        "back": Situation.GOING,
        "next": Situation.GOING,
        "hurts": Situation.HURT,
        "stop": Situation.STOPPING,
        "help": Situation.HELP,
    },
    Situation.HURT: {
        "go_on": Situation.GOING,
        "strong": Situation.GOING,
        "smaller": Situation.GOING,
        "next_exercise": Situation.GOING,
        "rest": Situation.RESTING,
        "end": Situation.STOPPING,
        "take_back": Situation.PAUSED,
        "help": Situation.HELP,
    },
    Situation.RESTING: {
        "resume": Situation.GOING,
        "hurts": Situation.HURT,
        "stop": Situation.STOPPING,
        "help": Situation.HELP,
    },
    Situation.STOPPING: {"go_on": Situation.GOING, "stay": Situation.PAUSED, "help": Situation.HELP},
    Situation.HELP: {"close": Situation.PAUSED},
}


def brought_to(situation: Situation, lead: Callable[..., LedSession]) -> LedSession:
    """A session in its second exercise, at the beginning of its rep or waiting for it."""
    session = lead("short", Timing(wait_for_me=situation is Situation.WAITING))
    session.start()
    if situation is Situation.WAITING:
        session.go_to(session.plan.starts[1])
        return session
    session.go_to(session.plan.starts[session.plan.works[1]] + 4)
    ways = {
        Situation.PAUSED: (K.Key_Space,),
        Situation.HURT: (K.Key_H,),
        Situation.RESTING: (K.Key_H, K.Key_Left),
        Situation.STOPPING: (K.Key_Escape,),
        Situation.HELP: (K.Key_Question,),
    }
    for key in ways.get(situation, ()):
        session.press(key)
    return session


#: After H, what a person says or chooses that is kept as pain: what it was, and to leave the set.
NOTES_PAIN = ("sharp", "too_far", "spreading", "other", "smaller", "next_exercise")


@pytest.mark.parametrize("situation", Situation)
def test_every_key_does_in_every_situation_what_the_table_says(lead: Lead, situation: Situation) -> None:
    for key in EVERY_KEY:
        session = brought_to(situation, lead)
        assert session.page.overlay.situation() is situation
        before = [record.outcome for record in session.driver.engine.records]
        session.press(key)
        action = ACTION_OF[situation].get(session_key(key))
        if (situation, action) == (Situation.STOPPING, "end"):
            assert session.driver.moment().state is State.STOPPED
            continue
        expected = LEADS_TO[situation].get(action or "", situation)
        assert session.page.overlay.situation() is expected, (situation, key)
        after = [record.outcome for record in session.driver.engine.records]
        assert (SetOutcome.HURT in after) is (action in NOTES_PAIN), (situation, key)
        if action is None:
            assert after == before, "a key without a meaning does nothing"
        if action == "floor":
            session.press(key)


def test_what_was_skipped_is_come_back_to_with_one_key(lead: Lead) -> None:
    session = brought_to(Situation.GOING, lead)
    session.go_to(session.plan.starts[session.plan.works[2] - 1])  # on the way to the third work
    session.press(K.Key_Right)
    session.press(K.Key_Right)
    assert session.driver.engine.records[-1].outcome is SetOutcome.SKIPPED
    session.press(K.Key_Left)
    session.press(K.Key_Right)
    session.driver.wake()
    assert session.driver.moment().index == session.plan.works[2] - 1, "it is led to once more"


Press = tuple[str, int, float]
PRESSES = st.lists(
    st.tuples(
        st.sampled_from(["key"] * 6 + ["control", "answer", "stage"]),
        st.integers(0, 200),
        st.sampled_from([0.0, 0.2, 1.0, 3.6, 9.0, 30.0, 70.0]),
    ),
    max_size=30,
)


def press(session: LedSession, how: str, which: int) -> str:
    """Press one of the keys or buttons that can be pressed now; the name of the answer where one was pressed."""
    page = session.page
    if how == "control":
        shown = [button for button in page.controls.buttons.values() if button.isEnabled() and not button.isHidden()]
        shown[which % len(shown)].click()
    elif how == "answer" and page.question_card.asked and not page.help_sheet.is_open:
        place = which % len(page.question_card.buttons)
        name = page.question_card.asked.answers[place].name
        page.question_card.buttons[place].click()
        return name
    elif how == "stage" and not page.overlay.is_open:
        page.stage.clicked.emit()
    elif how == "key":
        key = EVERY_KEY[which % len(EVERY_KEY)]
        name = ACTION_OF[page.overlay.situation()].get(session_key(key), "")
        session.press(key)
        return name
    return ""


def hurt_positions(session: LedSession) -> set[int]:
    return {record.position for record in session.driver.engine.records if record.outcome is SetOutcome.HURT}


def done_seconds(session: LedSession) -> dict[int, float]:
    return {record.position: record.done.seconds for record in session.driver.engine.records}


@examples(0.3, allowing=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["short", "chair"]), st.booleans(), st.floats(0, 400), PRESSES)
def test_no_press_loses_a_set_ends_a_session_or_notes_pain_without_a_second_answer(
    theme: Theme, catalogue: Catalogue, routine: str, waits: bool, begin: float, presses: list[Press]
) -> None:
    session = LedSession(theme, catalogue, routine, Timing(wait_for_me=waits))
    try:
        session.start()
        session.go_to(begin)
        for how, which, seconds in presses:
            if session.driver.engine.state in OVER:
                break  # by time alone
            situation = session.page.overlay.situation()
            hurt, done = hurt_positions(session), done_seconds(session)
            name = press(session, how, which)
            if session.driver.engine.state in OVER:
                assert (situation, name) == (Situation.STOPPING, "end")
                assert done.items() <= done_seconds(session).items() or situation is Situation.STOPPING
                break
            asked = situation is Situation.HURT
            assert asked or hurt_positions(session) == hurt, "pain is noted only by an answer to what hurts"
            for position, before in done.items():
                assert asked or done_seconds(session)[position] >= before, "what was done is kept"
            session.go_to(session.hand.now - 1000 + seconds)
    finally:
        session.delete()


def doc_table() -> Iterator[list[str]]:
    text = (Path(__file__).parents[3] / "docs" / "using.md").read_text("utf-8")
    for line in text.partition("<!-- keys -->")[2].partition("\n\n")[0].splitlines():
        if line.startswith("|") and not re.match(r"\|[-|: ]+\|$", line):
            yield [cell.strip() for cell in line.strip("|").split("|")]


IN_WORDS = {
    "pause": "pause",
    "resume": "go on",
    "back": "back",
    "next": "next step",
    "more": "more",
    "less": "less",
    "hurts": "it hurts",
    "voice": "voice",
    "say_all": "say it all",
    "tones": "tones",
    "stop": "ask to end",
    "help": "when to get help",
    "floor": "floor view",
    "turn": "turn",
    "go_on": "go on",
    "smaller": "smaller",
    "next_exercise": "next exercise",
    "rest": "rest a minute",
    "end": "end",
    "sharp": "say what it was",
    "too_far": "say what it was",
    "spreading": "say what it was",
    "other": "say what it was",
    "strong": "the first answer",
    "take_back": "stay paused",
    "stay": "stay paused",
    "down": "down",
    "up": "up",
    "page_down": "page down",
    "page_up": "page up",
    "close": "back to where you were",
}


def test_the_documentation_shows_the_same_table() -> None:
    header, *rows = doc_table()
    assert len(header) == 1 + len(Situation)
    documented = {key: row[1:] for row in rows for key in row[0].split()}
    keys = {key for keys in ACTION_OF.values() for key in keys}
    assert documented == {key_name(key): [in_words(situation, key) for situation in Situation] for key in keys}


def in_words(situation: Situation, key: Qt.Key) -> str:
    action = ACTION_OF[situation].get(key)
    return IN_WORDS[action] if action else ""


def key_name(key: Qt.Key) -> str:
    names = {K.Key_Space: "Space", K.Key_Return: "Enter", K.Key_Escape: "Esc"}
    arrows = {K.Key_Left: "←", K.Key_Right: "→", K.Key_Up: "↑", K.Key_Down: "↓"}
    return {**names, **arrows}.get(key) or chr(key.value)
