"""What a screen reader knows about a program: reads the accessibility bus (AT-SPI) with a small D-Bus client."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
#: Bits of AT-SPI's set of states.
ENABLED, FOCUSABLE, FOCUSED, PRESSED, SHOWING = 8, 11, 12, 20, 25
#: Where something is on the bus, and its states.
Found: TypeAlias = tuple[str, str, int]


class Rect(NamedTuple):
    """On the screen, in the pixels that the program counts in."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, other: "Rect") -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True)
class Thing:
    """Something that a program shows."""

    bus: str = field(repr=False)
    path: str = field(repr=False)
    role: str
    name: str
    description: str
    states: int = field(repr=False)
    rect: Rect

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class ScreenReader:
    """Looks when it is asked to, and hears what is announced; `close` it in the end."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            # The bus itself is started by this question.
            at = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = _body(session, new_method_call(at, "GetAddress"))[0]
        self._bus = open_dbus_connection(address)
        self._announcements = self._listen()

    def close(self) -> None:
        self._bus.close()

    def things(self, process: int) -> Iterator[Thing]:
        """What the program of that process shows now, from the outside in and in the order of its widgets."""
        for bus, path, states in self._shown_by(process):
            # What goes away while it is being looked at is not there.
            with suppress(DBusErrorResponse):
                yield self._thing(bus, path, states)

    def focused(self, process: int) -> Thing | None:
        """What has the focus. A list's chosen row says that it has it also when the list has not."""
        for bus, path, states in self._shown_by(process):
            if states >> FOCUSED & 1:
                with suppress(DBusErrorResponse):
                    thing = self._thing(bus, path, states)
                    if thing.role not in ("frame", "list item"):
                        return thing
        return None

    def announced(self) -> list[str]:
        """All that was announced up to now, the oldest first."""
        with suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        return [str(message.body[3][1]) for message in self._announcements]

    def _listen(self) -> Iterable[Message]:
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._ask(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", ("object:announcement",))
        heard: Iterable[Message] = self._bus.filter(rule, bufsize=1000).queue
        return heard

    def _shown_by(self, process: int) -> Iterator[Found]:
        for bus, path in self._children(REGISTRY, ROOT):
            if self._process_of(bus) == process:
                yield from self._inside(bus, path)

    def _inside(self, bus: str, path: str) -> Iterator[Found]:
        for child in self._children(bus, path):
            with suppress(DBusErrorResponse):
                low, high = self._ask(*child, ACCESSIBLE, "GetState")[0]
                if low >> SHOWING & 1:
                    yield *child, low | high << 32
                    yield from self._inside(*child)

    def _thing(self, bus: str, path: str, states: int) -> Thing:
        return Thing(
            bus,
            path,
            self._ask(bus, path, ACCESSIBLE, "GetRoleName")[0],
            self._property(bus, path, "Name"),
            self._property(bus, path, "Description"),
            states,
            Rect(*self._ask(bus, path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))[0]),
        )

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        with suppress(DBusErrorResponse):
            found: list[tuple[str, str]] = self._ask(bus, path, ACCESSIBLE, "GetChildren")[0]
            return found
        return []

    def _process_of(self, bus: str) -> int:
        with suppress(DBusErrorResponse):
            return int(_body(self._bus, message_bus.GetConnectionUnixProcessID(bus))[0])
        return 0

    def _property(self, bus: str, path: str, name: str) -> str:
        at = DBusAddress(path, bus_name=bus, interface=ACCESSIBLE)
        return str(_body(self._bus, Properties(at).get(name))[0][1])

    def _ask(
        self, bus: str, path: str, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        at = DBusAddress(path, bus_name=bus, interface=interface)
        return _body(self._bus, new_method_call(at, method, signature, body))


def _body(connection: DBusConnection, message: Message) -> Any:
    """What is answered; raises DBusErrorResponse."""
    return unwrap_msg(connection.send_and_get_reply(message, timeout=60))
