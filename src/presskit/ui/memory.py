"""Memory that is free in the process, given back to the system."""

from __future__ import annotations


def give_back() -> None:
    """Give back what is free; where the C library does so by itself, or does not know how, nothing happens.

    glibc keeps what each thread has freed for that thread: after a kit was opened, its pictures read and its pages set
    for the first time, a fifth of the program's memory.
    """
    import ctypes

    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):  # another C library, or another system
        return
    trim(0)
