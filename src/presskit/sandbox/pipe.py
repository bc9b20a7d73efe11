"""What passes between the editor and its child: frames of a length and bytes, a head and a body for each message."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

import msgspec

MAX_FRAME = 1 << 30
"""Longest frame: a length beyond it is no length but rubbish on the pipe."""


class Job(msgspec.Struct, frozen=True):
    """A function to run ("package.module:function") and how long it may take; the body is what it gets."""

    target: str
    seconds: float


class Reply(msgspec.Struct, frozen=True):
    """What became of a job; the body is the result.

    `kind` is ready, done, problem, memory or error; `code` and `data` are a problem's, for an error `code` is its name.
    """

    kind: str
    code: str = ""
    data: dict[str, Any] = {}


Head = TypeVar("Head", Job, Reply)


class Pipe(Protocol):
    """The part of a binary stream that frames need."""

    def read(self, size: int, /) -> bytes:
        """Read so many bytes, fewer only at the end."""
        ...

    def write(self, data: bytes, /) -> object:
        """Write all of the bytes."""
        ...

    def flush(self) -> object:
        """Send what was written on its way."""
        ...


def send(pipe: Pipe, head: Job | Reply, body: bytes = b"") -> None:
    """Write a message.

    Raises:
        OSError: the other side is gone.
    """
    for frame in (msgspec.msgpack.encode(head), body):
        pipe.write(len(frame).to_bytes(8, "big"))
        pipe.write(frame)
    pipe.flush()


def receive(pipe: Pipe, kind: type[Head]) -> tuple[Head, bytes] | None:
    """Read a message; None at the end of the pipe and for rubbish."""
    frames: list[bytes] = []
    for _ in range(2):
        length = pipe.read(8)
        if len(length) < 8 or (size := int.from_bytes(length, "big")) > MAX_FRAME:
            return None
        frame = pipe.read(size)
        if len(frame) < size:
            return None
        frames.append(frame)
    try:
        return msgspec.msgpack.decode(frames[0], type=kind), frames[1]
    except msgspec.DecodeError:
        return None
