"""The words for all that can be said about an SVG on its way in. They are here because the child says it in codes."""

from __future__ import annotations

from presskit.messages import N_, wordings

wordings(
    **{
        "svg-no-content": N_("{name} is empty; choose an SVG file"),
        "svg-large": N_("{name} is too large for an SVG: more than {limit} MB"),
        "svg-not": N_("{name} is not an SVG: {what}"),
        "svg-damaged": N_("{name} is a damaged SVG: line {line}: {cause}"),
        "svg-packed": N_("{name} is packed with gzip and damaged; save it again as plain SVG"),
        "svg-entities": N_("{name} defines entities, which can do harm; save it again as plain SVG"),
        "svg-deep": N_("{name} is nested deeper than {limit} levels"),
        "svg-many": N_("{name} has more than {limit} elements"),
        "svg-mended": N_("{name}: it was mended: {what}"),
        "svg-doctype": N_("{name}: its document type {reference} was left out, and nothing was fetched"),
        "svg-style": N_("{name}: a part of its style sheet was left out: {part}"),
        "svg-style-large": N_("{name}: its style sheet was left out: it is larger than {limit} characters"),
        "svg-value": N_("{name}: {property} “{value}” is not valid and was left out"),
        "svg-external": N_("{name}: a reference to something outside the file was left out: {reference}"),
        "svg-path": N_("{name}: a path is damaged and was drawn up to the fault: {value}"),
        "svg-complex": N_("{name} is too complex: more than {limit} elements once its references are followed"),
        "svg-long": N_("{name} is too complex: its outlines have more than {limit} segments"),
        "svg-cycle": N_("{name} is damaged: #{reference} refers to itself"),
        "svg-missing": N_("{name}: a reference to #{reference} was left out: it is not in the file"),
        "svg-text": N_("{name}: the text “{text}” was left out: turn it into outlines, then import it again"),
        "svg-mask": N_("{name}: a mask was left out: it is not in the file, or is no mask; it may look different"),
        "svg-filter": N_("{name}: a filter was left out: it cannot be drawn as outlines; it may look different"),
        "svg-pattern": N_(
            "{name}: a pattern was left out: its tiles are too small, or hold a pattern; it may look different"
        ),
        "svg-marker": N_("{name}: a line's arrowheads or markers were left out: turn them into outlines"),
        "svg-blend": N_("{name}: a blend mode was left out; it may look different"),
        "svg-clip": N_("{name}: a clip was left out: {value}"),
        "svg-element": N_("{name}: <{element}> was left out"),
        "svg-size": N_("{name} has no usable size: width “{width}”, height “{height}”; give it a viewBox"),
        "svg-no-size": N_("{name} states no size: it has neither a viewBox nor width and height; give it a viewBox"),
        "svg-size-made": N_("{name}: it stated no size; a viewBox was made round its outlines"),
        "svg-size-mended": N_("{name}: its size {width} by {height} is not usable; that of its viewBox is taken"),
        "svg-no-view-box": N_("{name}: it has no viewBox; one was made from its width and height"),
        "svg-script": N_("{name}: scripts were left out"),
        "svg-animation": N_("{name}: an animation was left out"),
        "svg-foreign": N_("{name}: foreign content (HTML) was left out"),
        "svg-picture": N_("{name}: a picture inside it was left out: only outlines can be drawn"),
        "svg-link": N_("{name}: a link was left out"),
        "svg-nothing": N_("{name}: nothing that can be drawn is left of it"),
        "svg-icon-nothing": N_("{name} holds nothing that can be drawn as an icon"),
        "svg-icon-outside": N_("{name} holds nothing of its own to draw: it refers to other files"),
        "svg-icon-text": N_("{name} holds only text; turn it into outlines, then import it again"),
        "svg-icon-picture": N_("{name} holds only a picture; an icon must be drawn in outlines"),
        "svg-icon-colour": N_("{name}: its one colour, {colour}, was made the colour of the text around it"),
        "svg-icon-colours": N_("{name}: it keeps its own {count} colours and does not follow the text around it"),
        "svg-icon-not-square": N_("{name}: it is not square ({width} by {height})"),
    }
)
