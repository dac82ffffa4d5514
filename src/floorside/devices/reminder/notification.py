"""One notification of the desktop, and the answer to it (Desktop Notifications Specification, on Linux)."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
SECONDS = 5


class Answer(StrEnum):
    START = "start"
    LATER = "later"
    NONE = "none"


class NoNotifications(Exception):
    """The desktop shows no notifications."""


@dataclass(frozen=True, slots=True)
class Notice:
    """`start`, `later`: the words on the two buttons; `icon`: a picture."""

    title: str
    text: str
    start: str
    later: str
    icon: Path


def show(notice: Notice, seconds: float) -> Answer:
    """Show it, and wait up to so many seconds for an answer, then take it away. Raises NoNotifications."""
    if sys.platform == "linux":
        return _show_on_bus(notice, seconds)
    _show_without_answer(notice)
    return Answer.NONE


def property_of(interface: str, name: str) -> object:
    """A property of the notification service; None if there is none."""
    try:
        with _connected() as bus:
            _, value = _ask(bus, "Get", "ss", (interface, name), "org.freedesktop.DBus.Properties")[0]
            return value
    except NoNotifications:
        return None


def _show_on_bus(notice: Notice, seconds: float) -> Answer:
    from jeepney import MatchRule, message_bus

    hints = {"desktop-entry": ("s", "floorside"), "image-path": ("s", str(notice.icon))}
    actions = ["default", notice.start, "start", notice.start, "later", notice.later]
    with _connected() as bus:
        rule = MatchRule(type="signal", interface=NAME, path=PATH)
        bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=SECONDS)
        with bus.filter(rule, bufsize=100) as signals:
            said = ("Floorside", 0, str(notice.icon), notice.title, notice.text, actions, hints, 0)
            (number,) = _ask(bus, "Notify", "susssasa{sv}i", said)
            answer = _wait(bus, signals, number, seconds)
            _take_away(bus, number)  # some desktops leave it there after an answer
        return answer


def _wait(bus: "DBusConnection", signals: Any, number: int, seconds: float) -> Answer:
    import time

    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        try:
            signal = bus.recv_until_filtered(signals, timeout=left)
        except (TimeoutError, OSError):
            break
        member, body = signal.header.fields[3], signal.body
        if not body or body[0] != number:
            continue
        if member == "ActionInvoked":
            return Answer.LATER if body[1] == "later" else Answer.START
        if member == "NotificationClosed":
            break
    return Answer.NONE


def _take_away(bus: "DBusConnection", number: int) -> None:
    try:
        _ask(bus, "CloseNotification", "u", (number,))
    except NoNotifications:
        return  # the person has closed it


def _ask(bus: "DBusConnection", method: str, signature: str, values: tuple[Any, ...], interface: str = NAME) -> Any:
    """The reply's values. Raises NoNotifications."""
    from jeepney import DBusAddress, MessageType, new_method_call

    address: DBusAddress = DBusAddress(PATH, bus_name=NAME, interface=interface)
    try:
        reply = bus.send_and_get_reply(new_method_call(address, method, signature, values), timeout=SECONDS)
    except (OSError, TimeoutError) as error:
        raise NoNotifications(str(error)) from error
    if reply.header.message_type is MessageType.error:
        raise NoNotifications(str(reply.body[0] if reply.body else ""))
    return reply.body


@contextmanager
def _connected() -> "Iterator[DBusConnection]":
    """Raises NoNotifications."""
    try:
        from jeepney.io.blocking import open_dbus_connection

        bus = open_dbus_connection("SESSION")
    except (ImportError, KeyError, OSError, ValueError) as error:
        raise NoNotifications(str(error)) from error
    with bus:
        yield bus


def _show_without_answer(notice: Notice) -> None:
    """On macOS and Windows, where it was not tried yet."""
    command = _macos(notice) if sys.platform == "darwin" else _windows(notice)
    try:
        subprocess.run(command, capture_output=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise NoNotifications(str(error)) from error


def _macos(notice: Notice) -> list[str]:
    script = "on run words\ndisplay notification (item 2 of words) with title (item 1 of words)\nend run"
    return ["osascript", "-e", script, notice.title, notice.text]


def _windows(notice: Notice) -> list[str]:
    quoted = [f"'{text.replace(chr(39), chr(39) * 2)}'" for text in (notice.title, notice.text)]
    script = (
        "$m = [Windows.UI.Notifications.ToastNotificationManager, "
        "Windows.UI.Notifications, ContentType=WindowsRuntime];"
        "$x = $m::GetTemplateContent(1); $t = $x.GetElementsByTagName('text');"
        f"$null = $t.Item(0).AppendChild($x.CreateTextNode({quoted[0]}));"
        f"$null = $t.Item(1).AppendChild($x.CreateTextNode({quoted[1]}));"
        "$m::CreateToastNotifier('Floorside').Show([Windows.UI.Notifications.ToastNotification]::new($x))"
    )
    return ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]
