"""A full disk: the message about the backup goes when the disk has room."""

from pytestqt.qtbot import QtBot

from tests.ui.care.program import Program


def test_once_the_disk_takes_changes_again_the_backup_is_made_too(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        backups = app.folder.backups
        backups.write_text("in the way")
        app.backup.look()
        qtbot.waitUntil(lambda: "no backup could be made" in app.window.banner_text, timeout=60_000)
        backups.unlink()
        app.services.writer_signals.recovered.emit()
        qtbot.waitUntil(lambda: "no backup" not in app.window.banner_text, timeout=60_000)
        assert len(list(backups.iterdir())) == 1
