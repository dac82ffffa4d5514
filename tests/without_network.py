"""Runs a command in which no process can open a socket but a local one: `python -m tests.without_network COMMAND...`.

A filter in the kernel (seccomp, Linux only) holds for the command and all that it starts. A socket of the internet
ends the process that asks for it, so that nothing goes unnoticed; all others but local ones are refused.
"""

import ctypes
import errno
import os
import platform
import socket
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
KILL_PROCESS, ERRNO, ALLOW = 0x8000_0000, 0x0005_0000, 0x7FFF_0000
#: Kernel's number of the machine, and of its call `socket`.
MACHINES = {"x86_64": (0xC000_003E, 41), "aarch64": (0xC000_00B7, 198)}
LOAD, JUMP_EQUAL, RETURN = 0x20, 0x15, 0x06
#: Where the number, the machine and the first argument of a call stand.
NUMBER, MACHINE, FIRST = 0, 4, 16


def can_be_refused() -> bool:
    return sys.platform == "linux" and platform.machine() in MACHINES


def refuse_network() -> None:
    """For this process and all that it will start; it cannot be taken back. Raises OSError."""
    filters = _filters(*MACHINES[platform.machine()])
    code = ctypes.create_string_buffer(b"".join(filters))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(filters), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    for call in (
        (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(program), 0, 0),
    ):
        if libc.prctl(*(ctypes.c_ulong(value) for value in call)):
            raise OSError(ctypes.get_errno(), "prctl")


def _filters(machine: int, socket_call: int) -> list[bytes]:
    """A program for the kernel; jumps count the lines that are passed over where it holds and where it does not."""
    return [
        _line(LOAD, MACHINE),
        _line(JUMP_EQUAL, machine, 0, 8),
        _line(LOAD, NUMBER),
        _line(JUMP_EQUAL, socket_call, 0, 6),
        _line(LOAD, FIRST),
        _line(JUMP_EQUAL, socket.AF_UNIX, 4, 0),
        _line(JUMP_EQUAL, socket.AF_INET, 2, 0),
        _line(JUMP_EQUAL, socket.AF_INET6, 1, 0),
        _line(RETURN, ERRNO | errno.EACCES),
        _line(RETURN, KILL_PROCESS),
        _line(RETURN, ALLOW),
    ]


def _line(code: int, value: int, if_so: int = 0, if_not: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_so, if_not, value)


if __name__ == "__main__":
    refuse_network()
    os.execv(sys.argv[1], sys.argv[1:])
