"""Three computers exchange exports in any order: all end with the same history, and no answer is lost.

Each history is made of random edits, undos, deletions, settlements and exchanges, on real files.
`pytest --hypothesis-profile=histories --basetemp=/dev/shm/histories tests/storage/exchange/test_exchanging.py` tries
2,000 of them in about five minutes; on a disk, where every commit is synced, it takes four times as long.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from floorside.storage.history.corrections import CHANGEABLE
from floorside.storage.history.multi_value import value_text
from tests.properties import examples
from tests.storage.exchanging import SESSIONS, Step, World

DOING = (
    *("edit", "edit", "edit", "undo", "delete", "settle", "dose", "dose", "questionnaire", "activity"),
    *("send", "send", "send"),
)
STEPS = st.lists(st.tuples(st.sampled_from(DOING), *([st.integers(0, 2)] * 2), *([st.integers(0, 5)] * 2)), max_size=20)

EVERYWHERE: list[Step] = [("send", 0, 1, 0, 0), ("send", 0, 2, 0, 0)]


@examples(0.5)
@given(STEPS, st.booleans())
@example([("edit", 0, 0, 1, 1), ("edit", 0, 0, 1, 2), ("edit", 1, 0, 1, 2), ("edit", 1, 0, 1, 1)], True)
@example([("edit", 0, 0, 1, 1), ("edit", 0, 0, 1, 2), ("edit", 1, 0, 1, 2), ("undo", 1, 0, 0, 0)], True)
@example([("edit", 0, 0, 5, 1), ("edit", 1, 0, 5, 2), ("edit", 0, 0, 4, 0), ("undo", 0, 1, 0, 0)], True)
@example([("edit", 0, 0, 5, 1), ("edit", 0, 0, 0, 1), ("undo", 0, 1, 0, 0), ("edit", 1, 0, 4, 1)], True)
@example([("activity", 0, 0, 1, 1), ("activity", 0, 0, 1, 5), ("activity", 1, 0, 1, 2), ("activity", 1, 0, 1, 4)], True)
@example([("delete", 0, 0, 0, 0), ("edit", 2, 0, 0, 3), ("send", 0, 1, 0, 0)], True)
def test_all_machines_end_the_same_and_nothing_that_was_said_is_lost(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step], is_everywhere: bool
) -> None:
    world = World(tmp_path_factory.mktemp("world", numbered=True))
    try:
        for step in [*EVERYWHERE * is_everywhere, *steps]:
            world.do(step)
        for _ in range(3):
            world.exchange_all()
        in_the_end(world)
    finally:
        world.close()


def in_the_end(world: World) -> None:
    first, *others = world.machines
    for machine in others:
        assert machine.state() == first.state()
    for session in SESSIONS:
        deleted = world.expected(session, "deleted")
        assert first.is_deleted(session) == (bool(deleted) and all(deleted))
        for name in CHANGEABLE if not first.is_deleted(session) else ():
            expected = {value_text(value) for value in world.expected(session, name) if value not in (None, "")}
            said = [value_text(value) for value in first.said(session, name)]
            assert (set(said), len(said)) == (expected, len(expected)), f"{session}, {name}"
    for report in world.exchange_all():
        assert (report.new, report.updated, report.besides.total()) == (0, 0, 0), "twice is once"
