"""The window: the only package that imports Qt."""

from presskit.ui import bindings

bindings.load()
