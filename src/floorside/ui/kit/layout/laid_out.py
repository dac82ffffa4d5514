"""What lies in a layout, in its order.

Not by `QLayout.itemAt`: Python keeps what it returns for as long as the layout, also after Qt has deleted it, and would
take whatever comes to lie at the same address for it.
"""

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and the layouts directly in a layout, once the layout has a widget."""
    parent = layout.parentWidget()
    widgets = [each for each in parent.children() if isinstance(each, QWidget)] if parent else []
    layouts = [each for each in layout.children() if isinstance(each, QLayout)]
    places = [(layout.indexOf(each), each) for each in widgets] + [(layout.indexOf(each), each) for each in layouts]
    return [each for _, each in sorted((found for found in places if found[0] >= 0), key=lambda found: found[0])]


def items_of(parts: Iterable[QWidget | QLayout]) -> list[QLayoutItem]:
    """What a layout takes its parts for, and knows how much room they want; without those that are hidden."""
    items = (each if isinstance(each, QLayout) else QWidgetItem(each) for each in parts)
    return [item for item in items if not item.isEmpty()]
