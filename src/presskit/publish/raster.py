"""PDF pages as pixels, drawn by pdfium, in one thread at a time.

pdfium is not thread-safe, not even for two documents (its public/fpdfview.h; pypdfium2 says so too), and each window's
preview, a printer and the exports draw on threads of their own. So nothing else calls it, and here one lock is held
from the opening of a document or a page to its last byte; what was opened is closed here too, not when it is collected.
"""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Any, NamedTuple, Self

_ONE_THREAD = threading.Lock()


class Pixels(NamedTuple):
    """A page that was drawn: rows from the top, `stride` bytes each; four bytes a pixel.

    The four are B, G, R and nothing, or with a transparent ground R, G, B and alpha, which are not multiplied.
    """

    data: bytes
    width: int
    height: int
    stride: int


class Pages:
    """The pages of a PDF, open until `close`."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF.

        Raises:
            pypdfium2.PdfiumError: it is none.
        """
        with _ONE_THREAD:
            import pypdfium2

            open_document: Any = pypdfium2.PdfDocument  # it is not typed
            self._document = open_document(pdf)
            self._count = len(self._document)

    def __len__(self) -> int:
        return self._count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def size(self, number: int) -> tuple[float, float]:
        """Return the width and height of a page (from 0), in pt."""
        with _ONE_THREAD:
            width, height = self._document.get_page_size(number)
            return float(width), float(height)

    def draw(self, number: int, scale: float, *, transparent: bool = False) -> Pixels:
        """Draw a page (from 0), at `scale` pixels to the point, on white or on a transparent ground."""
        ground = (
            {"fill_color": (255, 255, 255, 0), "maybe_alpha": True, "rev_byteorder": True}
            if transparent
            else {"rev_byteorder": False, "prefer_bgrx": True}
        )
        with _ONE_THREAD:
            page = self._document[number]
            try:
                bitmap = page.render(scale=scale, may_draw_forms=False, **ground)
                try:
                    return Pixels(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
                finally:
                    bitmap.close()
            finally:
                page.close()

    def close(self) -> None:
        """Close it; once is enough, more does no harm."""
        with _ONE_THREAD:
            self._document.close()
