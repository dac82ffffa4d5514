"""The migrations of the database: one function for each schema, which calls no code that may change later.

`PRAGMA user_version` is the number of a file's schema. Never change the migration of a schema that was released.
"""

import sqlite3
from collections.abc import Callable, Sequence

#: The application id: "Flor" in the file's header, by which `file` and the program recognise the database.
APPLICATION_ID = 0x466C6F72

Migration = Callable[[sqlite3.Connection], None]


def schema_1(connection: sqlite3.Connection) -> None:
    """Sessions and their sets. Times are UTC text of one width, so that they sort; the digest covers both tables."""
    connection.execute("""
        CREATE TABLE sessions (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
            routine_id TEXT NOT NULL CHECK (length(routine_id) <= 200),
            routine_name TEXT NOT NULL CHECK (length(routine_name) <= 1000),
            started TEXT NOT NULL CHECK (started GLOB '????-??-??T??:??:??.??????Z'),
            ended TEXT CHECK (ended GLOB '????-??-??T??:??:??.??????Z'),
            utc_offset_seconds INTEGER NOT NULL CHECK (utc_offset_seconds BETWEEN -86399 AND 86399),
            zone TEXT NOT NULL CHECK (length(zone) <= 200),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            outcome TEXT NOT NULL CHECK (outcome IN ('completed', 'partial', 'hurt', 'unfinished')),
            active_seconds REAL NOT NULL CHECK (active_seconds BETWEEN 0 AND 604800),
            pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
            pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10),
            pain_worst_exercise TEXT CHECK (length(pain_worst_exercise) <= 200),
            pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
            pain_morning INTEGER CHECK (pain_morning BETWEEN 0 AND 10),
            legs TEXT CHECK (legs IN ('none', 'same', 'further')),
            note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 100000),
            planned_works INTEGER NOT NULL DEFAULT 0 CHECK (planned_works BETWEEN 0 AND 100000),
            planned_exercises INTEGER NOT NULL DEFAULT 0 CHECK (planned_exercises BETWEEN 0 AND 100000),
            plan TEXT,
            at_step INTEGER NOT NULL DEFAULT 0 CHECK (at_step >= 0),
            deleted TEXT CHECK (deleted GLOB '????-??-??T??:??:??.??????Z'),
            digest BLOB NOT NULL CHECK (length(digest) = 16)
        ) STRICT""")
    connection.execute("""
        CREATE INDEX sessions_by_start ON sessions (started, active_seconds) WHERE deleted IS NULL""")
    connection.execute("""
        CREATE INDEX sessions_by_date ON sessions (local_date) WHERE deleted IS NULL""")
    connection.execute("""
        CREATE INDEX sessions_with_plan ON sessions (key) WHERE plan IS NOT NULL""")
    connection.execute("""
        CREATE TABLE sets (
            session INTEGER NOT NULL REFERENCES sessions (key) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 100000),
            exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 200),
            side TEXT CHECK (side IN ('left', 'right')),
            direction TEXT CHECK (direction IN ('forward', 'backward', 'left', 'right')),
            set_number INTEGER NOT NULL CHECK (set_number BETWEEN 1 AND 100000),
            planned_reps INTEGER NOT NULL CHECK (planned_reps BETWEEN 0 AND 100000),
            planned_seconds REAL NOT NULL CHECK (planned_seconds BETWEEN 0 AND 604800),
            planned_hold_seconds REAL NOT NULL CHECK (planned_hold_seconds BETWEEN 0 AND 604800),
            done_reps INTEGER NOT NULL CHECK (done_reps BETWEEN 0 AND 100000),
            done_seconds REAL NOT NULL CHECK (done_seconds BETWEEN 0 AND 604800),
            done_hold_seconds REAL NOT NULL CHECK (done_hold_seconds BETWEEN 0 AND 604800),
            outcome TEXT NOT NULL CHECK (outcome IN ('done', 'skipped', 'cut_short', 'hurt')),
            hurt TEXT CHECK (hurt IN ('sharp', 'too_far', 'spreading', 'other')),
            PRIMARY KEY (session, position)
        ) STRICT, WITHOUT ROWID""")


def schema_2(connection: sqlite3.Connection) -> None:
    """Changes to sessions, so that the person can undo them; other computers' different values; the ledger, which
    identifies a file.
    """
    connection.execute("""
        CREATE TABLE changes (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            session INTEGER NOT NULL REFERENCES sessions (key) ON DELETE CASCADE,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
            kind TEXT NOT NULL CHECK (kind IN ('edited', 'deleted', 'undone')),
            before TEXT NOT NULL,
            digest_before BLOB NOT NULL CHECK (length(digest_before) = 16),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT""")
    connection.execute("CREATE INDEX changes_by_session ON changes (session)")
    connection.execute("""
        CREATE TABLE other_values (
            session INTEGER NOT NULL REFERENCES sessions (key) ON DELETE CASCADE,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (session, field, value)
        ) STRICT, WITHOUT ROWID""")
    connection.execute("""
        CREATE TABLE ledger (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            file_id TEXT NOT NULL,
            commits INTEGER NOT NULL
        ) STRICT""")
    connection.execute("INSERT INTO ledger VALUES (1, lower(hex(randomblob(16))), 0)")


def schema_3(connection: sqlite3.Connection) -> None:
    """Changes of doses, and answers to suggestions. Doses and evidence are JSON."""
    connection.execute("""
        CREATE TABLE dose_changes (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 200),
            exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 200),
            side TEXT CHECK (side IN ('left', 'right')),
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            why TEXT NOT NULL CHECK (why IN ('by_hand', 'up', 'harder', 'down', 'easier')),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT""")
    connection.execute("""
        CREATE TABLE answers (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 200),
            exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 200),
            side TEXT CHECK (side IN ('left', 'right')),
            kind TEXT NOT NULL CHECK (kind IN ('up', 'harder', 'down', 'easier')),
            evidence TEXT NOT NULL,
            choice TEXT NOT NULL CHECK (choice IN ('accepted', 'not_yet', 'never'))
        ) STRICT""")


def schema_4(connection: sqlite3.Connection) -> None:
    """Completed questionnaires, one of a kind on a day. `ticked`: JSON, the numbers of the sentences."""
    connection.execute("""
        CREATE TABLE questionnaires (
            kind TEXT NOT NULL CHECK (kind IN ('roland_morris')),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            ticked TEXT NOT NULL,
            PRIMARY KEY (kind, local_date)
        ) STRICT""")


def schema_5(connection: sqlite3.Connection) -> None:
    """The side of the worst pain. Answers may also be about advice, and stay stored when they are undone."""
    connection.execute("""
        ALTER TABLE sessions ADD COLUMN pain_worst_side TEXT CHECK (pain_worst_side IN ('left', 'right'))""")
    connection.execute("ALTER TABLE answers RENAME TO answers_4")
    connection.execute("""
        CREATE TABLE answers (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 200),
            exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 200),
            side TEXT CHECK (side IN ('left', 'right')),
            kind TEXT NOT NULL CHECK (kind IN ('up', 'harder', 'down', 'easier', 'advice')),
            evidence TEXT NOT NULL,
            choice TEXT NOT NULL CHECK (choice IN ('accepted', 'not_yet', 'never')),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT""")
    connection.execute("INSERT INTO answers SELECT *, 0 FROM answers_4")
    connection.execute("DROP TABLE answers_4")


def schema_6(connection: sqlite3.Connection) -> None:
    """The form in which each set was done, 0 the usual one. Older sets have 0: it was not recorded."""
    connection.execute("""
        ALTER TABLE sets ADD COLUMN rung INTEGER NOT NULL DEFAULT 0 CHECK (rung BETWEEN -100 AND 100)""")


def schema_7(connection: sqlite3.Connection) -> None:
    """Stamps, with which two computers merge their changes: for every value that a person gave to a field of a session,
    NULL once it was replaced, and for every version of an own exercise or routine. Also how often a change of a dose
    continued, and how often a questionnaire was completed on its day.
    """
    connection.execute("""
        CREATE TABLE field_values (
            session_id TEXT NOT NULL CHECK (length(session_id) BETWEEN 1 AND 64),
            field TEXT NOT NULL CHECK (length(field) <= 200),
            stamp TEXT NOT NULL CHECK (length(stamp) BETWEEN 1 AND 64),
            value TEXT,
            PRIMARY KEY (session_id, field, stamp)
        ) STRICT, WITHOUT ROWID""")
    connection.execute("""
        CREATE TABLE own_versions (
            list TEXT NOT NULL CHECK (list IN ('exercises', 'routines')),
            id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
            stamp TEXT NOT NULL CHECK (length(stamp) BETWEEN 1 AND 64),
            content TEXT,
            PRIMARY KEY (list, id, stamp)
        ) STRICT, WITHOUT ROWID""")
    connection.execute("""
        ALTER TABLE dose_changes ADD COLUMN moves INTEGER NOT NULL DEFAULT 0 CHECK (moves BETWEEN 0 AND 100000)""")
    connection.execute("""
        ALTER TABLE questionnaires ADD COLUMN edits INTEGER NOT NULL DEFAULT 1 CHECK (edits BETWEEN 1 AND 100000)""")


def schema_8(connection: sqlite3.Connection) -> None:
    """More answers about the legs, and more reasons why many doses changed together. No digest changes."""
    connection.execute("""
        ALTER TABLE sessions ADD COLUMN legs_told TEXT
            CHECK (legs_told IN ('none', 'same', 'higher', 'further', 'new', 'both', 'weaker'))""")
    connection.execute("UPDATE sessions SET legs_told = legs")
    connection.execute("ALTER TABLE sessions DROP COLUMN legs")
    connection.execute("ALTER TABLE sessions RENAME COLUMN legs_told TO legs")
    connection.execute("ALTER TABLE dose_changes RENAME TO dose_changes_7")
    connection.execute("""
        CREATE TABLE dose_changes (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.??????Z'),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            routine TEXT NOT NULL CHECK (length(routine) BETWEEN 1 AND 200),
            exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 200),
            side TEXT CHECK (side IN ('left', 'right')),
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            why TEXT NOT NULL CHECK (why IN ('by_hand', 'up', 'harder', 'down', 'easier', 'start', 'away', 'back')),
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
            moves INTEGER NOT NULL DEFAULT 0 CHECK (moves BETWEEN 0 AND 100000)
        ) STRICT""")
    connection.execute("""
        INSERT INTO dose_changes
        SELECT number, at, local_date, routine, exercise, side, before, after, why, undone, moves
        FROM dose_changes_7""")
    connection.execute("DROP TABLE dose_changes_7")


def schema_9(connection: sqlite3.Connection) -> None:
    """Versions of the flare plan, like those of own exercises and routines."""
    connection.execute("ALTER TABLE own_versions RENAME TO own_versions_8")
    connection.execute("""
        CREATE TABLE own_versions (
            list TEXT NOT NULL CHECK (list IN ('exercises', 'routines', 'plans')),
            id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
            stamp TEXT NOT NULL CHECK (length(stamp) BETWEEN 1 AND 64),
            content TEXT,
            PRIMARY KEY (list, id, stamp)
        ) STRICT, WITHOUT ROWID""")
    connection.execute("INSERT INTO own_versions SELECT list, id, stamp, content FROM own_versions_8")
    connection.execute("DROP TABLE own_versions_8")


def schema_10(connection: sqlite3.Connection) -> None:
    """Walks, which are sessions of so many minutes; NULL for sessions of exercises. No digest changes."""
    connection.execute("""
        ALTER TABLE sessions ADD COLUMN walk_minutes INTEGER CHECK (walk_minutes BETWEEN 1 AND 1440)""")
    connection.execute("DROP INDEX sessions_by_start")
    connection.execute("""
        CREATE INDEX sessions_by_start ON sessions (started, active_seconds, walk_minutes) WHERE deleted IS NULL""")


def schema_11(connection: sqlite3.Connection) -> None:
    """The person's own activities and their ratings, NULL once one was taken back; how often each was written."""
    connection.execute("""
        CREATE TABLE activities (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) <= 200),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            removed TEXT CHECK (removed GLOB '????-??-??'),
            edits INTEGER NOT NULL DEFAULT 1 CHECK (edits BETWEEN 1 AND 100000)
        ) STRICT""")
    connection.execute("""
        CREATE TABLE activity_ratings (
            activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 64),
            local_date TEXT NOT NULL CHECK (local_date GLOB '????-??-??'),
            rating INTEGER CHECK (rating BETWEEN 0 AND 10),
            edits INTEGER NOT NULL DEFAULT 1 CHECK (edits BETWEEN 1 AND 100000),
            PRIMARY KEY (activity, local_date)
        ) STRICT""")


def schema_12(connection: sqlite3.Connection) -> None:
    """Sessions that the person did without the program, and added by hand. No digest changes."""
    connection.execute("""
        ALTER TABLE sessions ADD COLUMN elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1))""")


LADDER: Sequence[Migration] = (
    schema_1,
    schema_2,
    schema_3,
    schema_4,
    schema_5,
    schema_6,
    schema_7,
    schema_8,
    schema_9,
    schema_10,
    schema_11,
    schema_12,
)

SCHEMA_VERSION = len(LADDER)


def migrate(connection: sqlite3.Connection, ladder: Sequence[Migration] = LADDER) -> None:
    """Bring a database to the latest schema, in one transaction: a file is never between two schemas, and a disk is
    waited for once.

    Raises sqlite3.Error if a migration fails; the file is then as it was.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version >= len(ladder):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for rung in ladder[version:]:
            rung(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(ladder)}")
        connection.execute("COMMIT")
    except BaseException:  # Ctrl+C too must leave no half migration
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
