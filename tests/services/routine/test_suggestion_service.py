"""Suggestions depend only on sessions that have begun, whatever else is in the history."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.check_in import CheckIn
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.suggestion import Choice, Kind, Suggestion
from floorside.domain.session.record import Legs, SessionRecord
from floorside.services.routine import suggestion_service as suggestion_module
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.services.routine.told_today import keep_told
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.storage.history.sessions import History
from floorside.ui.kit.wording.dose_words import change_words
from tests.domain.sessions import session
from tests.ui.hand_clock import HandClock

TODAY = datetime(2026, 3, 28, 7, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _did_well(history: History, catalogue: Catalogue) -> None:
    """Sessions that lead to a suggestion."""
    full = load_routines(catalogue)["full"]
    for ago in (22, 20, 15, 13, 8, 6, 1):
        began = TODAY - timedelta(days=ago)
        history.begin(replace(session(ago, full, (0, 0, 0, 0)), started=began, local_date=began.date()), None)


def suggested(suggestion_service: SuggestionService, qtbot: QtBot) -> set[Kind]:
    with qtbot.waitSignal(suggestion_service.found):
        suggestion_service.look("full")
    return {suggestion.kind for suggestion in suggestion_service.current}


def test_a_session_of_the_future_turns_no_suggestion_round(
    suggestion_service: SuggestionService, history: History, catalogue: Catalogue, qtbot: QtBot
) -> None:
    assert suggested(suggestion_service, qtbot) == {Kind.UP}
    bad = session(9, load_routines(catalogue)["full"], (2, 8, 8, None))
    in_ten_years, tomorrow = TODAY + timedelta(days=3650), TODAY + timedelta(days=1)
    for name, began, local_date in (
        ("far ahead", in_ten_years, in_ten_years.date()),
        ("tomorrow", tomorrow, tomorrow.date()),
        ("misdated", in_ten_years, TODAY.date()),
    ):
        history.begin(replace(bad, id=name, started=began, local_date=local_date), None)
    assert suggested(suggestion_service, qtbot) == {Kind.UP}


def test_undoing_an_accepted_suggestion_brings_the_question_back_and_redoing_answers_it(
    suggestion_service: SuggestionService, routine_service: RoutineService, qtbot: QtBot
) -> None:
    suggested(suggestion_service, qtbot)
    asked = suggestion_service.current
    suggestion_service.accept(asked[0])
    suggested(suggestion_service, qtbot)
    assert asked[0] not in suggestion_service.current
    undoing = routine_service.undoing
    for do, stands in ((undoing.undo, True), (undoing.redo, False), (undoing.undo, True)):
        do()
        suggested(suggestion_service, qtbot)
        assert (asked[0] in suggestion_service.current) is stands


def test_a_suggestion_of_an_earlier_start_comes_back_with_its_dose(
    suggestion_service: SuggestionService,
    routine_service: RoutineService,
    database: Database,
    catalogue: Catalogue,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    suggested(suggestion_service, qtbot)
    suggestion_service.accept(suggestion_service.current[0])
    routine_service.store.flush()
    later = RoutineService(catalogue, data_folder(tmp_path), database, HandClock().clock(), change_words)
    (kept,) = later.log.changes()
    later.undo_kept(kept.number, kept.change)
    assert later.log.answers() == []
    later.undoing.undo()
    assert [answer.choice for answer in later.log.answers()] == [Choice.ACCEPTED]
    later.deleteLater()


def test_on_a_bad_day_nothing_is_to_increase_until_the_answers_are_better(
    suggestion_service: SuggestionService, settings: SettingsStore, qtbot: QtBot
) -> None:
    assert suggested(suggestion_service, qtbot) == {Kind.UP}
    for told, kinds in (
        (CheckIn(before=8, legs=Legs.NONE), set()),
        (CheckIn(before=2, legs=Legs.NONE), {Kind.UP}),
        (CheckIn(before=2, legs=Legs.WEAKER), set()),
        (CheckIn(), {Kind.UP}),
    ):
        with qtbot.waitSignal(suggestion_service.found):
            keep_told(settings, told, TODAY.date())
        assert {suggestion.kind for suggestion in suggestion_service.current} == kinds
    keep_told(settings, CheckIn(before=8), TODAY.date() - timedelta(days=1))
    assert suggested(suggestion_service, qtbot) == {Kind.UP}, "the answers of another day"


def test_what_is_undone_of_a_suggestion_names_its_exercise(
    suggestion_service: SuggestionService, routine_service: RoutineService, catalogue: Catalogue, qtbot: QtBot
) -> None:
    suggested(suggestion_service, qtbot)
    first, last = suggestion_service.current
    suggestion_service.not_yet(first)
    assert routine_service.undoing.said == f"{catalogue.texts[first.exercise].name}: put off till later"
    suggestion_service.not_yet(replace(first, kind=Kind.ADVICE))
    assert routine_service.undoing.said == f"{catalogue.texts[first.exercise].name}: advice read"
    name = catalogue.texts[last.exercise].name
    suggestion_service.never(last)
    assert routine_service.undoing.said == f"{name}: no longer suggested"
    suggestion_service.suggest_again(suggestion_service.refusals()[0].number)
    assert routine_service.undoing.said == f"{name}: may be suggested again"


def test_without_anything_new_suggestions_are_not_worked_out_again(
    suggestion_service: SuggestionService, history: History, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counted(records: list[SessionRecord], *rest: Any) -> tuple[Suggestion, ...]:
        asked.append(len(records))
        return suggestions(records, *rest)

    monkeypatch.setattr(suggestion_module, "suggestions", counted)
    assert suggested(suggestion_service, qtbot) == suggested(suggestion_service, qtbot) == {Kind.UP}
    assert asked == [7]
    history.edit("session-1", TODAY, pain_after=9)
    suggested(suggestion_service, qtbot)
    assert asked == [7, 7]
