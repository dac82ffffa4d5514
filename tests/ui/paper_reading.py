"""Reads back what was put on paper."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

A4, LETTER = (QPageSize(size) for size in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter))

#: Less than the margin of 40 points.
EMPTY_EDGE = 36


def opened(pdf: bytes) -> "QPdfDocument":
    """The buffer lives as long as the document. From 6.12 on the packages have nothing that reads a PDF: the stages
    with an earlier PySide6 read the pages.
    """
    document: QPdfDocument = pytest.importorskip("PySide6.QtPdf").QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def text_of(pdf: bytes) -> str:
    """All words, with one blank between them."""
    document = opened(pdf)
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(" ".join(pages).split())


def place_of(document: "QPdfDocument", words: str) -> QRectF:
    """Where the words first are on the first page, in points."""
    at = document.getAllText(0).text().index(words)
    return document.getSelectionAtIndex(0, at, len(words.strip())).boundingRectangle()


def edges_are_empty(document: "QPdfDocument", top: int = EMPTY_EDGE) -> bool:
    """Whether nothing is painted near the edges of any page; a pixel is a point."""
    return all(_is_edge_empty(document, page, top) for page in range(document.pageCount()))


def _is_edge_empty(document: "QPdfDocument", page: int, top: int) -> bool:
    size = document.pagePointSize(page).toSize()
    image = _on_white(document.render(page, QSize(size)))
    width, height = size.width(), size.height()
    strips = (
        QRect(0, 0, width, top),
        QRect(0, height - EMPTY_EDGE, width, EMPTY_EDGE),
        QRect(0, 0, EMPTY_EDGE, height),
        QRect(width - EMPTY_EDGE, 0, EMPTY_EDGE, height),
    )
    return all(image.copy(strip) == _white(strip.size()) for strip in strips)


def _on_white(image: QImage) -> QImage:
    made = _white(image.size())
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def _white(size: QSize) -> QImage:
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    return made
