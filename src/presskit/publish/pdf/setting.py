"""What all parts of a document are set with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from presskit.publish import parts
from presskit.publish.pdf.figures import Prepare
from presskit.publish.pdf.flow import Frame
from presskit.publish.pdf.icons import Icon
from presskit.publish.pdf.profile import Profile
from presskit.publish.pdf.styles import Styles


@dataclass(frozen=True)
class Setting:
    """What a document shows, how, where, and for what.

    Attributes:
        outline: the parts.
        styles: how text is set.
        frame: where it goes on a page.
        profile: print or screen.
        prepare: gives pictures at their size.
        icon: gives an icon by its name.
    """

    outline: parts.Outline
    styles: Styles
    frame: Frame
    profile: Profile
    prepare: Prepare
    icon: Callable[[str], Icon]
