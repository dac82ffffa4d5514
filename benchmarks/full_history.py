"""A long history of whole sessions, as somebody would have it who did one a day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.record import SessionRecord, session_outcome
from floorside.domain.session.timing import Timing
from floorside.storage.data_folder import data_folder
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.history.session_rows import write_session
from floorside.storage.history.sessions import new_session
from floorside.storage.integrity.backup import make_backup
from floorside.storage.integrity.opening import open_store

#: Pains before and after, and on the morning after, in turn: enough for suggestions to have something to weigh.
PAINS = ((3, 2, 3), (2, 2, 2), (4, 3, 3), (2, 1, 2))


def fill(folder: Path, sessions: int, routine: str = "full") -> None:
    """One session a day, the last of them yesterday, and a backup of yesterday."""
    catalogue = load_catalogue()
    plan = lay_out(load_routines(catalogue)[routine], catalogue.exercises, Timing())
    template = done(plan)
    now = datetime.now(UTC)
    database = open_store(data_folder(folder), now).database
    with database.transaction() as connection:
        for ago in range(sessions, 0, -1):
            started = now - timedelta(days=ago)
            before, after, morning = PAINS[ago % len(PAINS)]
            session = replace(
                template,
                id=f"session-{ago}",
                started=started,
                ended=started + timedelta(seconds=template.active_seconds),
                local_date=started.date(),
                pain_before=before,
                pain_after=after,
                pain_morning=morning,
            )
            write_session(connection, session)
    make_backup(database, data_folder(folder).backups, now - timedelta(days=1))
    database.close()


def done(plan: Plan) -> SessionRecord:
    """A session in which all of the plan was done."""
    engine = Engine(plan)
    engine.start(0.0)
    while (deadline := engine.next_deadline()) is not None:
        engine.advance(deadline)
    records = engine.records
    seconds = sum(record.done.seconds for record in records)
    session = new_session(plan, datetime.now(UTC), "")
    return replace(session, sets=records, outcome=session_outcome(records), active_seconds=seconds)
