"""presskit: a desktop editor for press kits, and the outputs that go with them."""

__version__ = "0.1.0"
