"""HarfBuzz, the shaping engine; its Python module carries no types, so it is named here, once."""

from __future__ import annotations

import importlib
from typing import Any

hb: Any = importlib.import_module("uharfbuzz")
