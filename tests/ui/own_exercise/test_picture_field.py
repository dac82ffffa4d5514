"""The pictures in the form of an own exercise: added in three ways, refused calmly, kept with Save and only then."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.own_exercise import OwnExercise
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.own.own_exercises import load_own_exercises, save_own_exercise
from floorside.storage.files.own.pictures import picture_folder, picture_path, read_picture, save_picture
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.layout.section import Section
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.own_exercise.picture_card import PictureCard
from floorside.ui.own_exercise.picture_field import PictureField
from floorside.ui.own_exercise.take_picture import readable_kinds
from tests.storage.own import HUG
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE
from tests.storage.unwritable import unwritable
from tests.ui.hand_clock import HandClock
from tests.ui.own_exercise.picture_files import a_picture, a_sheet, encoded

MakePage = Callable[[OwnExercise | None], OwnExercisePage]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "data")
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    save_own_exercise(folder.exercises, SEEN_HUG)
    return folder


@pytest.fixture
def service(qapp: QApplication, folder: DataFolder) -> Iterator[RoutineService]:
    with closing(open_database(folder.database)) as database:
        service = RoutineService(load_catalogue(), folder, database, HandClock().clock(), change_words)
        yield service
        service.deleteLater()


@pytest.fixture
def pictures(folder: DataFolder) -> Iterator[OwnPictures]:
    with closing(OwnPictures(folder)) as pictures:
        yield pictures


@pytest.fixture
def form(theme: Theme, qtbot: QtBot, service: RoutineService, pictures: OwnPictures) -> MakePage:
    def make(own: OwnExercise | None = None) -> OwnExercisePage:
        page = OwnExercisePage(theme, service, own, lambda *_: QPixmap(QSize(8, 8)), pictures)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        return page

    return make


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    path.write_bytes(encoded(a_picture(800, 600), "png"))
    return path


def settle(qtbot: QtBot, page: OwnExercisePage) -> None:
    qtbot.waitUntil(lambda: not page.fields.pictures.is_busy)


def press(page: OwnExercisePage, name: str) -> None:
    QApplication.processEvents()  # new cards are shown by an event
    buttons = (each for each in page.findChildren(QPushButton) if each.isVisibleTo(page))
    next(each for each in buttons if name in (each.text(), each.accessibleName())).click()


def stored(service: RoutineService, id_: str) -> tuple[str, ...]:
    return load_own_exercises(service.folder.exercises, service.catalogue.figures)[0][id_].exercise.pictures


def test_a_chosen_photo_is_kept_with_the_exercise(
    form: MakePage, qtbot: QtBot, service: RoutineService, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    page = form(None)
    page.fields.name.setText("Wall lean")
    before = list(picture_folder(service.folder).iterdir())
    page.fields.pictures.choose.click()
    assert not page.save.isEnabled()
    settle(qtbot, page)
    assert list(picture_folder(service.folder).iterdir()) == before  # nothing is stored before Save
    page.save.click()
    (name,) = stored(service, "own-wall-lean")
    assert read_picture(service.folder, name)
    assert service.catalogue.pictures_of("own-wall-lean") == (name,)


def test_a_picture_and_a_file_are_pasted(form: MakePage, qtbot: QtBot, photo: Path) -> None:
    page = form(None)
    page.setFocus()
    QGuiApplication.clipboard().setImage(a_picture(300, 200))
    QTest.keySequence(page.fields.pictures, QKeySequence(QKeySequence.StandardKey.Paste))
    settle(qtbot, page)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(copied)
    page.fields.pictures.paste_button.click()
    settle(qtbot, page)
    assert len(page.fields.pictures.names) == 2
    from_a_browser = QMimeData()
    from_a_browser.setUrls([QUrl("https://example.org/picture.png")])
    from_a_browser.setImageData(a_picture(30, 20))
    QGuiApplication.clipboard().setMimeData(from_a_browser)
    page.fields.pictures.paste_button.click()
    settle(qtbot, page)
    assert len(page.fields.pictures.names) == 3
    press(page, "Take out picture 3")
    QGuiApplication.clipboard().setText("only words")
    page.fields.pictures.paste_button.click()
    assert page.fields.pictures.remark.text() == "There is no picture to paste. Copy one first."


def test_while_pictures_are_over_the_form_the_place_where_they_go_stands_out(
    form: MakePage, qtbot: QtBot, photo: Path, theme: Theme
) -> None:
    page, dragged = form(None), QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(photo))])
    page.resize(900, 600)
    page.show()
    section = next(
        each for each in page.findChildren(Section) if page.fields.pictures in each.findChildren(PictureField)
    )

    def colour() -> str:
        return section.grab().toImage().pixelColor(section.width() // 2, 4).name()

    def enter() -> QDragEnterEvent:
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        with warnings.catch_warnings():  # from Qt 6.12 on it has another constructor, which older ones do not have
            warnings.simplefilter("ignore", DeprecationWarning)
            return QDragEnterEvent(QPoint(5, 5), copy, dragged, left, none)

    before = colour()
    page.dragEnterEvent(enter())
    assert colour() == theme.colors.accent_soft
    QApplication.processEvents()
    assert not section.visibleRegion().isEmpty()
    page.dragLeaveEvent(QDragLeaveEvent())
    assert colour() == before
    page.dragEnterEvent(enter())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, dragged, left, none))
    assert colour() == before
    qtbot.waitUntil(lambda: not page.fields.pictures.is_busy, timeout=20_000)


def test_no_field_takes_a_dropped_picture_as_text(form: MakePage) -> None:
    page = form(None)
    fields = (page.fields.name, page.fields.cue, page.fields.steps.viewport())
    assert not any(each.acceptDrops() for each in fields)


def test_files_are_dropped_anywhere_on_the_form(form: MakePage, qtbot: QtBot, photo: Path) -> None:
    page, dropped = form(None), QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.org/picture.png")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    assert page.acceptDrops()
    texts = (page.fields.name, page.fields.cue, page.fields.steps, page.fields.steps.viewport())
    assert not any(field.acceptDrops() for field in texts)  # or the path would be written there
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, dropped, left, none))
    settle(qtbot, page)
    assert len(page.fields.pictures.names) == 1


def test_what_is_no_picture_is_refused_below_and_the_form_goes_on(
    form: MakePage, qtbot: QtBot, tmp_path: Path, photo: Path
) -> None:
    page = form(None)
    (tmp_path / "notes.png").write_text("hello")
    page.fields.pictures.add_files([tmp_path / "notes.png"])
    settle(qtbot, page)
    assert page.fields.pictures.remark.isVisible()
    assert page.fields.pictures.remark.text().startswith("notes.png is not a picture.")
    page.fields.pictures.add_files([photo])
    settle(qtbot, page)
    assert not page.fields.pictures.remark.isVisible()
    page.fields.pictures.add_files([photo])
    settle(qtbot, page)
    assert page.fields.pictures.remark.text() == "This picture is there already."
    assert len(page.fields.pictures.names) == 1


def test_there_are_three_at_most(form: MakePage, qtbot: QtBot, photo: Path, tmp_path: Path) -> None:
    page = form(SEEN_HUG)
    other = tmp_path / "other.png"
    other.write_bytes(encoded(a_picture(80, 60), "png"))
    page.fields.pictures.add_files([photo, other])
    settle(qtbot, page)
    assert len(page.fields.pictures.names) == 3
    assert page.fields.pictures.remark.text() == "There is room for 3 pictures. Take one out first."
    assert not page.fields.pictures.choose.isEnabled()


def test_order_and_removal_are_undone_like_everything(form: MakePage, service: RoutineService) -> None:
    page = form(SEEN_HUG)
    press(page, "Show picture 2 earlier")
    assert page.fields.pictures.names == PICTURES[::-1]
    press(page, "Take out picture 2")
    page.save.click()
    assert stored(service, HUG.id) == PICTURES[1:]
    service.undoing.undo()
    assert stored(service, HUG.id) == PICTURES
    assert read_picture(service.folder, PICTURES[0]) == WHITE


def test_deleting_and_restoring_the_exercise_brings_them_back(service: RoutineService) -> None:
    service.exercises.delete(HUG.id, "deleted")
    service.exercises.bring_back(HUG.id, "back")
    assert stored(service, HUG.id) == PICTURES


def test_a_missing_one_is_named_and_blocks_nothing(
    form: MakePage, qtbot: QtBot, service: RoutineService, pictures: OwnPictures
) -> None:
    picture_path(service.folder, PICTURES[0]).unlink()
    page = form(SEEN_HUG)
    qtbot.waitUntil(lambda: pictures.is_missing(PICTURES[0]))
    press(page, "Take out picture 1")
    page.save.click()
    assert stored(service, HUG.id) == PICTURES[1:]


def test_escape_does_not_drop_a_new_picture(form: MakePage, qtbot: QtBot, photo: Path) -> None:
    page = form(SEEN_HUG)
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.fields.pictures.add_files([photo])
    settle(qtbot, page)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not closed


def test_on_a_full_disk_the_form_stays(form: MakePage, qtbot: QtBot, service: RoutineService, photo: Path) -> None:
    page, told, kept = form(SEEN_HUG), list[str](), list[str]()
    service.trouble.connect(told.append)
    page.kept.connect(kept.append)
    page.fields.pictures.add_files([photo])
    settle(qtbot, page)
    with unwritable(picture_folder(service.folder)):
        page.save.click()
    assert told[0].startswith("The picture could not be saved (")
    assert kept == []
    assert stored(service, HUG.id) == PICTURES
    page.save.click()
    assert len(stored(service, HUG.id)) == 3


@pytest.mark.skipif("pdf" not in readable_kinds(), reason="Qt reads no PDF here")
@pytest.mark.parametrize(("answer", "count"), [((1, True), 1), ((2, True), 1), ((1, False), 0)])
def test_of_a_sheet_with_several_pages_one_is_asked_for(
    form: MakePage,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: tuple[int, bool],
    count: int,
) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(*words: object) -> tuple[int, bool]:
        asked.append(words)
        return answer

    monkeypatch.setattr(QInputDialog, "getInt", ask)
    sheet = tmp_path / "sheet.pdf"
    sheet.write_bytes(a_sheet(2))
    page = form(None)
    page.fields.pictures.add_files([sheet])
    settle(qtbot, page)
    assert asked[0][1:3] == ("sheet.pdf has several pages", "Which page shows the exercise?")
    assert len(page.fields.pictures.names) == count


def test_a_new_picture_is_scrolled_into_view(form: MakePage, tmp_path: Path, qtbot: QtBot) -> None:
    page = form(None)
    field = page.fields.pictures
    photo = tmp_path / "photo.png"
    photo.write_bytes(encoded(a_picture(800, 600), "png"))
    field.add_files([photo])
    qtbot.waitUntil(lambda: len(field.names) == 1, timeout=60_000)

    def is_in_view() -> bool:
        cards = [each for each in field.findChildren(PictureCard) if each.isVisible()]
        return len(cards) == 1 and cards[0].visibleRegion().boundingRect() == cards[0].rect()

    qtbot.waitUntil(is_in_view, timeout=60_000)


def is_in_view(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def at_the_pictures(page: OwnExercisePage, qtbot: QtBot) -> PictureField:
    """The form, too low for all of it, with the focus on "Choose pictures…"."""
    page.resize(900, 520)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field = page.fields.pictures
    while not field.choose.hasFocus():
        page.focusNextPrevChild(True)
    qtbot.waitUntil(lambda: is_in_view(field.choose))
    return field


@pytest.mark.parametrize("is_picture", [False, True])
def test_whoever_chose_what_cannot_be_added_stays_there_and_sees_why(
    form: MakePage, qtbot: QtBot, photo: Path, monkeypatch: pytest.MonkeyPatch, is_picture: bool
) -> None:
    page = form(SEEN_HUG)
    page.fields.pictures._remove(PICTURES[0])
    page.fields.pictures.add_files([photo])
    settle(qtbot, page)
    field = at_the_pictures(page, qtbot)
    if not is_picture:
        photo.write_bytes(b"hello")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    field.choose.click()
    settle(qtbot, page)
    qtbot.waitUntil(lambda: is_in_view(field.remark))
    assert field.remark.text().startswith("This picture is there already." if is_picture else "photo.png is not a")
    assert field.choose.hasFocus()


def test_whoever_chose_the_last_picture_that_has_room_is_at_that_picture(
    form: MakePage, qtbot: QtBot, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = form(SEEN_HUG)
    field = at_the_pictures(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo)], ""))
    field.choose.click()
    settle(qtbot, page)
    *_, last = cards_of(page)
    qtbot.waitUntil(lambda: is_in_view(last))
    assert last.earlier.hasFocus()


def cards_of(page: OwnExercisePage) -> list[PictureCard]:
    """As a screen reader finds them."""
    return [each for each in page.fields.pictures.findChildren(PictureCard) if each.isVisible()]


@pytest.mark.parametrize("taken", [0, 1])
def test_whoever_takes_a_picture_out_is_at_the_one_beside_it_and_then_at_the_way_to_choose(
    form: MakePage, qtbot: QtBot, taken: int
) -> None:
    page = form(SEEN_HUG)
    field = at_the_pictures(page, qtbot)
    gone = cards_of(page)[taken]
    gone.remove.setFocus()
    gone.remove.click()
    (left,) = cards_of(page)
    assert left.remove.hasFocus()
    assert left.remove.accessibleName() == "Take out picture 1"
    qtbot.waitUntil(lambda: is_in_view(left.remove))
    left.remove.click()
    assert field.choose.hasFocus()
    qtbot.waitUntil(lambda: is_in_view(field.choose))


def test_whoever_shows_a_picture_earlier_stays_with_it(form: MakePage, qtbot: QtBot) -> None:
    page = form(SEEN_HUG)
    at_the_pictures(page, qtbot)
    moved = cards_of(page)[1]
    moved.earlier.setFocus()
    moved.earlier.click()
    assert cards_of(page)[0] is moved, "it is read first, too"
    assert moved.remove.hasFocus()
    qtbot.waitUntil(lambda: is_in_view(moved.remove))


def test_the_focus_stays_at_a_picture_while_another_one_is_pasted(form: MakePage, qtbot: QtBot, photo: Path) -> None:
    page = form(SEEN_HUG)
    field = at_the_pictures(page, qtbot)
    button = cards_of(page)[1].remove
    button.setFocus()
    field.add_files([photo])
    assert button.hasFocus()
    settle(qtbot, page)
    assert button.hasFocus()
