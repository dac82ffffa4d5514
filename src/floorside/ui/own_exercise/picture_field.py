"""The person's own pictures of an exercise, in its form: chosen, pasted or dropped, taken out, put in order."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from floorside.domain.own_exercise import MOST_PICTURES
from floorside.storage.files.own.pictures import picture_name
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.later import later
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.laid_out import laid_out
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, bring_into_view, button, clear, column, label, show_if
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
        self._beside = BreakingRow(SPACE_3)
        self._cards = self._beside.row
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
        self._names.remove(name)
        self._say("")
        self._tell_change()
        self.choose.setFocus()

    def _show_earlier(self, name: str) -> None:
        at = self._names.index(name)
        self._names[at - 1 : at + 1] = [name, self._names[at - 1]]
        self._tell_change()
        card = laid_out(self._cards)[at - 1]
        assert isinstance(card, QWidget)
        card.setFocus()

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        show_if(self.remark, bool(text))
        if text:
            announce(self.choose, text)

    def _tell_change(self) -> None:
        self._show_cards()
        self.changed.emit()

    def _show_cards(self) -> None:
        clear(self._cards)
        for number, name in enumerate(self._names, start=1):
            card = PictureCard(self._theme, self._pictures, name, number)
            card.removed.connect(self._remove)
            card.moved.connect(self._show_earlier)
            self._cards.addWidget(card)
        if self.is_busy:
            self._cards.addWidget(label(self._theme, self.tr("Reading the picture…"), 14, role="muted", wrap=True))
        self._cards.addStretch(1)
        has_room = len(self._names) + self._waiting < MOST_PICTURES
        self.choose.setEnabled(has_room)
        self.paste_button.setEnabled(has_room)

    def _build(self) -> None:
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
