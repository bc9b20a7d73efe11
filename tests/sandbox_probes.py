"""What a hostile file might make its reader do: run in the sandbox's child by test_sandbox."""

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from presskit.messages import Problem


def echo(payload: bytes) -> bytes:
    return payload


def who(payload: bytes) -> bytes:
    return str(os.getpid()).encode()


def refuse(payload: bytes) -> bytes:
    raise Problem("probe-refused", path=Path("photo.jpg"), limit=3)


def fail(payload: bytes) -> bytes:
    raise ZeroDivisionError("a secret of the file")


def shout(payload: bytes) -> bytes:
    sys.stdout.write("noise")
    sys.stdout.flush()
    os.write(1, b"noise")
    os.write(2, b"noise")
    return b"quiet"


def sleep(payload: bytes) -> bytes:
    time.sleep(60)
    return b""


def spin(payload: bytes) -> bytes:
    while True:
        pass


def eat(payload: bytes) -> bytes:
    return b"%d" % len(bytearray(int(payload) << 20))


def crash(payload: bytes) -> bytes:
    ctypes.string_at(0)
    return b""


def leave(payload: bytes) -> bytes:
    os._exit(int(payload))


def connect(payload: bytes) -> bytes:
    try:
        socket.create_connection(("127.0.0.1", int(payload)), timeout=2).close()
    except OSError as error:
        return type(error).__name__.encode()
    return b"connected"


def read(payload: bytes) -> bytes:
    try:
        return Path(payload.decode()).read_bytes()
    except OSError as error:
        return type(error).__name__.encode()


def write(payload: bytes) -> bytes:
    try:
        Path(payload.decode()).write_bytes(b"written")
    except OSError as error:
        return type(error).__name__.encode()
    return b"written"


def start_program(payload: bytes) -> bytes:
    try:
        subprocess.run(["/bin/true"], check=True)
    except (OSError, subprocess.SubprocessError) as error:
        return type(error).__name__.encode()
    return b"started"


def loaded(payload: bytes) -> bytes:
    return b" ".join(name.encode() for name in sorted(sys.modules) if "." not in name)


def limits(payload: bytes) -> bytes:
    import resource

    return repr({n: resource.getrlimit(getattr(resource, n)) for n in ("RLIMIT_CORE", "RLIMIT_FSIZE")}).encode()
