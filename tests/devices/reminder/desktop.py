"""A desktop with a notification service on a bus of its own, as a program: `desktop.py ANSWER COMMAND…`.

It prints each notification that it gets as a line of JSON, answers it, and runs the command meanwhile. ANSWER: "start",
"later", "close", "busy" (it is set not to disturb), or "none" (there is no such service).
"""

import json
import subprocess
import sys
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
NUMBER = 7


def serve(bus: DBusConnection, answer: str) -> None:
    while True:
        message = bus.receive()
        if message.header.message_type is MessageType.method_call:
            reply(bus, message, answer)


def reply(bus: DBusConnection, message: Message, answer: str) -> None:
    member = message.header.fields[HeaderFields.member]
    if member == "Notify":
        _, _, icon, title, text, actions, hints, _ = message.body
        told = {"title": title, "text": text, "icon": icon, "actions": actions, "hints": hints}
        print(json.dumps(told), flush=True)
        bus.send(new_method_return(message, "u", (NUMBER,)))
        emit(bus, "ActionInvoked", "us", (NUMBER + 1, "later"))  # of somebody else's notification
        if answer == "close":
            emit(bus, "NotificationClosed", "uu", (NUMBER, 2))
        else:
            emit(bus, "ActionInvoked", "us", (NUMBER, answer))
    elif member == "Get" and message.body == (NAME, "Inhibited"):
        bus.send(new_method_return(message, "v", (("b", answer == "busy"),)))
    elif member == "CloseNotification":
        print(json.dumps({"closed": message.body[0]}), flush=True)
        bus.send(new_method_return(message))
    else:
        bus.send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))


def emit(bus: DBusConnection, name: str, signature: str, values: tuple[object, ...]) -> None:
    bus.send(new_signal(DBusAddress(PATH, interface=NAME), name, signature, values))


def main(answer: str, *command: str) -> int:
    if answer != "none":
        bus = open_dbus_connection("SESSION")
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        threading.Thread(target=serve, args=(bus, answer), daemon=True).start()
    done = subprocess.run(command, check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
