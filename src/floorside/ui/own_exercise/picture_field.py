"""The person's own pictures of an exercise, in its form: chosen, pasted or dropped, taken out, put in order."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from floorside.domain.own_exercise import MOST_PICTURES
from floorside.storage.files.own.pictures import picture_name
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, bring_into_view, button, column, label, show_if
from floorside.ui.kit.wording.accessible_label import announce
from floorside.ui.own_exercise.picture_card import PictureCard
from floorside.ui.own_exercise.take_picture import (
    Refused,
    TakenPicture,
    picture_of_file,
    picture_of_image,
    readable_kinds,
)

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

#: Makes a picture, on a thread; raises Refused.
Take = Callable[[], TakenPicture]


class PictureField(QWidget):
    """`changed`: pictures came or went, or one is being made (`is_busy`)."""

    changed = Signal()
    _made = Signal(object, object)  # on the thread

    def __init__(self, theme: Theme, pictures: OwnPictures, names: Iterable[str]) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._names = list(names)
        self._new: dict[str, bytes] = {}
        self._waiting = 0
        self._card_of: dict[str, PictureCard] = {}
        self._beside = BreakingRow(SPACE_3)
        self._cards = self._beside.row
        self._reading = label(theme, self.tr("Reading the picture…"), 14, role="muted", wrap=True)
        self.choose = button(self.tr("Choose pictures…"))
        self.paste_button = button(self.tr("Paste"))
        self.remark = label(theme, "", 14, role="hurt", wrap=True)
        self._made.connect(self._take_made)
        self.choose.clicked.connect(self._ask_for_files)
        self.paste_button.clicked.connect(self.paste)
        self._build()
        self._show_cards()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._names)

    @property
    def new(self) -> list[bytes]:
        """The pictures that are not stored yet."""
        return [self._new[name] for name in self._names if name in self._new]

    @property
    def is_busy(self) -> bool:
        return self._waiting > 0

    def add_files(self, paths: Iterable[Path]) -> None:
        for path in paths:
            self._add(partial(picture_of_file, path), path)

    def paste(self) -> None:
        """Add what was copied: files, or a picture."""
        if not self.add_data(QGuiApplication.clipboard().mimeData()):
            self._say(self.tr("There is no picture to paste. Copy one first."))

    def add_data(self, data: QMimeData) -> bool:
        """Add what was pasted or dropped; returns whether there was something."""
        if files := [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]:
            self.add_files(files)
            return True
        if data.hasImage() and not (image := QImage(data.imageData())).isNull():
            self._add(partial(picture_of_image, image, self.tr("The picture")), None)
            return True
        return False

    # Inside

    def _ask_for_files(self) -> None:
        kinds = " ".join(f"*.{kind}" for kind in readable_kinds())
        shown = self.tr("Pictures ({kinds})").format(kinds=kinds)
        self.add_files(Dialogs(self).open_several(self.tr("Choose pictures"), shown))

    def _add(self, take: Take, file: Path | None) -> None:
        """Make a picture on the thread. `file`: may have more pages to choose from."""
        if len(self._names) + self._waiting >= MOST_PICTURES:
            self._say(self.tr("There is room for {n} pictures. Take one out first.").format(n=MOST_PICTURES))
            return
        self._say("")
        self._waiting += 1
        self._thread.submit(self._make, take, file)
        self._tell_change()

    def _make(self, take: Take, file: Path | None) -> None:
        result: TakenPicture | Exception
        try:
            result = take()
        except Exception as error:  # on this thread, it would be lost
            result = error
        with suppress(RuntimeError):  # the form has closed meanwhile
            self._made.emit(result, file)

    def _take_made(self, result: TakenPicture | Exception, file: Path | None) -> None:
        self._waiting -= 1
        if isinstance(result, Refused):
            self._say(str(result))
        elif isinstance(result, Exception):
            raise result
        elif result.pages > 1 and file is not None:
            self._choose_page(result, file)
        else:
            self._put(result)
        self._tell_change()

    def _choose_page(self, first: TakenPicture, file: Path) -> None:
        title = self.tr("{name} has several pages").format(name=file.name)
        page = Dialogs(self).number(title, self.tr("Which page shows the exercise?"), first.pages)
        if page == 1:
            self._put(first)
        elif page is not None:
            self._add(partial(picture_of_file, file, page - 1), None)

    def _put(self, made: TakenPicture) -> None:
        name = picture_name(made.jpeg)
        if name in self._names:
            self._say(self.tr("This picture is there already."))
            return
        self._new[name] = made.jpeg
        self._pictures.lend(name, made.jpeg)
        self._names.append(name)
        later(self, partial(bring_into_view, self))  # once the card has its place

    def _remove(self, name: str) -> None:
        at = self._names.index(name)
        self._names.remove(name)
        self._say("")
        self.choose.setEnabled(True)
        beside = self._card_of[self._names[min(at, len(self._names) - 1)]].remove if self._names else self.choose
        beside.setFocus(Qt.FocusReason.OtherFocusReason)  # before its own button goes, or the form would scroll away
        self._tell_change()
        later(self, partial(bring_into_view, beside))

    def _show_earlier(self, name: str) -> None:
        at = self._names.index(name)
        self._names[at - 1 : at + 1] = [name, self._names[at - 1]]
        self._tell_change()

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        show_if(self.remark, bool(text))
        if text:
            announce(self.choose, text)
            later(self, partial(bring_into_view, self.remark))

    def _tell_change(self) -> None:
        self._show_cards()
        self.changed.emit()

    def _show_cards(self) -> None:
        """A card stays as long as its picture: whatever has the focus keeps it."""
        for name in self._card_of.keys() - set(self._names):
            gone = self._card_of.pop(name)
            self._cards.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, name in enumerate(self._names):
            card = self._card_of.get(name) or self._make_card(name)
            self._cards.insertWidget(place, card)
            card.call(place + 1)
        show_if(self._reading, self.is_busy)
        self._allow_more(len(self._names) < MOST_PICTURES)
        if self.isVisible():
            keep_reading_order(self._beside)

    def _make_card(self, name: str) -> PictureCard:
        card = self._card_of[name] = PictureCard(self._theme, self._pictures, name)
        card.removed.connect(self._remove)
        card.moved.connect(self._show_earlier)
        return card

    def _allow_more(self, has_room: bool) -> None:
        """While the last one is read too: it may be no picture, and whoever chose it would have lost their place."""
        ways = (self.choose, self.paste_button)
        if not has_room and any(way.hasFocus() for way in ways):
            last = self._card_of[self._names[-1]]
            last.show()  # so that it can take the focus
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        for way in ways:
            way.setEnabled(has_room)

    def _build(self) -> None:
        self._cards.addWidget(self._reading)
        self._cards.addStretch(1)
        rows = column(self, spacing=SPACE_3)
        rows.addWidget(self._beside)
        rows.addWidget(self.remark)
        ways = BreakingRow(SPACE_2)
        ways.row.addWidget(self.choose)
        ways.row.addWidget(self.paste_button)
        ways.row.addStretch(1)
        rows.addWidget(ways)
        self.remark.hide()

    @cached_property
    def _thread(self) -> "ThreadPoolExecutor":
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "picture")
