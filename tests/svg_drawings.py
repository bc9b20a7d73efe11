"""Drawings that hold what an SVG may be drawn with, by what each is about; their view box is 24 by 24."""

from __future__ import annotations

SHAPES = {
    "arcs": '<path d="M4 12a8 5 30 1 1 9 6A3 3 0 1 0 9 20L4 12z" fill="#336699"/>',
    "flags run together": '<path d="M4 12a8 5 30 11 9 6a3 3 0 10-4 2z" fill="none" stroke="#000"/>',
    "smooth curves": '<path d="M2 12C2 6 8 6 8 12S14 18 14 12s4-6 6 0Q22 16 20 20T14 22t-4-2" '
    'fill="none" stroke="#a00"/>',
    "after another kind of curve": '<path d="M2 4Q8 4 8 10S14 20 20 20M2 10C2 14 8 14 8 20T14 20" '
    'fill="none" stroke="#00f"/>',
    "relative lines": '<path d="m2 2h6v6h-6zm8 0 6 0 0 6-6 0zM2-0.5.5.5-1 1" stroke="#000" fill="#ccc"/>',
    "even-odd": '<path fill-rule="evenodd" d="M2 2h20v20H2zM7 7h10v10H7z" fill="#222"/>',
    "nonzero": '<path d="M2 2h20v20H2zM7 7h10v10H7z" fill="#222"/>',
    "round rectangle": '<rect x="3" y="5" width="18" height="10" rx="4" fill="#080" stroke="#000" stroke-width="2"/>',
    "ellipse": '<ellipse cx="12" cy="12" rx="9" ry="4" transform="rotate(30 12 12)" fill="#07c"/>',
    "transforms": '<g transform="translate(4,2) scale(.5) skewX(20)"><rect width="20" height="20" fill="#c33"/></g>',
    "matrix": '<rect width="8" height="8" transform="matrix(1 .5 -.5 1 8 4)" fill="#63c"/>',
    "caps and joins": '<polyline points="4,18 12,6 20,18" fill="none" stroke="#000" stroke-width="4" '
    'stroke-linecap="square" stroke-linejoin="bevel"/>',
    "miter": '<polyline points="4,18 12,4 20,18" fill="none" stroke="#000" stroke-width="3" stroke-miterlimit="1.5"/>',
    "dashes": '<line x1="2" y1="12" x2="22" y2="12" stroke="#000" stroke-width="2" stroke-dasharray="4 2" '
    'stroke-dashoffset="1"/>',
    "polygon": '<polygon points="12 2 22 22 2 22" style="fill:#fa0;stroke:#000;stroke-width:1.5"/>',
    "use": '<defs><circle id="dot" r="3" fill="#c0c"/></defs><use href="#dot" x="6" y="6"/>'
    '<use href="#dot" x="18" y="18"/>',
    "linear gradient": '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset=".4" '
    'stop-color="#ff0"/><stop offset="1" stop-color="#00f"/></linearGradient></defs>'
    '<path d="M2 4h18C28 12 20 20 2 20z" fill="url(#g)" stroke="#000"/>',
    "turned gradient": '<defs><linearGradient id="g" gradientUnits="userSpaceOnUse" x1="4" y1="4" x2="12" y2="4" '
    'gradientTransform="rotate(45)"><stop offset=".2" stop-color="#0a0"/><stop offset=".8" stop-color="#fff"/>'
    '</linearGradient></defs><rect x="2" y="2" width="20" height="20" rx="5" fill="url(#g)"/>',
    "radial gradient": '<defs><radialGradient id="g" fx=".3" fy=".4"><stop offset="0" stop-color="#fff"/>'
    '<stop offset="1" stop-color="#036"/></radialGradient></defs>'
    '<ellipse cx="12" cy="12" rx="10" ry="6" transform="rotate(20 12 12)" fill="url(#g)"/>',
    "clip": '<defs><clipPath id="c"><circle cx="8" cy="8" r="6"/><rect x="12" y="12" width="9" height="9"/></clipPath>'
    '</defs><g clip-path="url(#c)" transform="translate(1 1)"><rect width="24" height="24" fill="#c40"/></g>',
    "clip within a clip": '<defs><clipPath id="c"><circle cx="12" cy="12" r="9"/></clipPath><clipPath id="d">'
    '<path d="M0 0h24v24H0zM8 8h8v8H8z" clip-rule="evenodd"/></clipPath></defs><g clip-path="url(#c)">'
    '<rect width="24" height="24" fill="#048" clip-path="url(#d)"/></g>',
    "opacity": '<rect width="16" height="16" fill="#c00"/><rect x="8" y="8" width="14" height="14" fill="#00c" '
    'fill-opacity=".5" stroke="#0c0" stroke-width="3" stroke-opacity=".7"/><g opacity=".3"><circle cx="5" cy="19" '
    'r="4"/></g>',
    "faint gradient": '<defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" '
    'stop-color="#000"/></linearGradient></defs><rect width="24" height="24" fill="url(#g)" opacity=".4"/>',
    "group opacity": '<g opacity=".5"><circle cx="9" cy="12" r="7" fill="#c00"/><circle cx="15" cy="12" r="7" '
    'fill="#00c"/></g>',
    "fill and stroke let through together": '<circle cx="12" cy="12" r="8" fill="#c00" stroke="#00c" stroke-width="5" '
    'opacity=".5"/>',
    "groups let through within groups": '<g opacity=".6"><rect width="16" height="16" fill="#c00"/><g opacity=".5">'
    '<rect x="6" y="6" width="16" height="16" fill="#0a0"/><rect x="10" y="10" width="14" height="14" fill="#00c"/></g>'
    "</g>",
    "mask of white and black": '<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24">'
    '<rect width="24" height="24" fill="#fff"/><circle cx="12" cy="12" r="5"/></mask>'
    '<circle cx="12" cy="12" r="10" mask="url(#m)" fill="#c00"/>',
    "mask of colours": '<mask id="m"><rect width="12" height="24" fill="#0f0"/><rect x="12" width="12" height="24" '
    'fill="#f60" fill-opacity=".7"/></mask><g mask="url(#m)"><circle cx="9" cy="12" r="8"/>'
    '<circle cx="16" cy="12" r="7" fill="#00c"/></g>',
    "mask that fades": '<linearGradient id="g" x1="0" x2="1"><stop offset="0" stop-color="#fff"/><stop offset="1" '
    'stop-color="#000"/></linearGradient><mask id="m"><rect width="24" height="24" fill="url(#g)"/></mask>'
    '<g mask="url(#m)" transform="rotate(30 12 12)"><circle cx="12" cy="12" r="10" fill="#c00"/></g>',
    "mask of what is opaque": '<mask id="m" mask-type="alpha"><circle cx="12" cy="12" r="5" fill="#123"/></mask>'
    '<circle cx="12" cy="12" r="10" mask="url(#m)" fill="#c00"/>',
    "mask in the box of the part": '<mask id="m" maskContentUnits="objectBoundingBox" x="0" y="0" '
    'width=".8" height="1"><circle cx=".5" cy=".5" r=".4" fill="#fff"/></mask><rect x="4" y="8" width="18" '
    'height="10" mask="url(#m)" fill="#063" transform="rotate(10)"/>',
    "masked mask": '<mask id="n"><rect width="24" height="12" fill="#fff"/></mask><mask id="m" mask="url(#n)">'
    '<circle cx="12" cy="12" r="9" fill="#fff"/></mask><rect width="24" height="24" fill="#c00" mask="url(#m)"/>',
    "pattern": '<pattern id="p" patternUnits="userSpaceOnUse" width="4" height="4"><circle cx="2" cy="2" '
    'r="1.5" fill="#c00"/></pattern><rect x="2" y="2" width="20" height="20" fill="url(#p)"/>',
    "pattern of the box": '<pattern id="p" width=".25" height=".25" patternContentUnits="objectBoundingBox">'
    '<circle cx=".1" cy=".1" r=".08" fill="#c00"/></pattern><rect x="2" y="4" width="20" height="16" fill="url(#p)"/>',
    "turned pattern on a line": '<pattern id="p" patternUnits="userSpaceOnUse" width="2" height="2" '
    'patternTransform="rotate(45)"><rect width="1" height="2" fill="#c00"/></pattern><rect x="5" y="5" width="14" '
    'height="14" fill="none" stroke="url(#p)" stroke-width="6"/>',
    "pattern with a view box": '<pattern id="p" patternUnits="userSpaceOnUse" width="8" height="4" '
    'viewBox="0 0 10 10"><rect width="10" height="5" fill="#00c"/></pattern><g transform="translate(2 2) scale(.8)">'
    '<circle cx="12" cy="12" r="11" fill="url(#p)" stroke="#000"/></g>',
    "pattern within a group": '<pattern id="p" patternUnits="userSpaceOnUse" width="6" height="6"><path '
    'd="M0 0h3v6H0z" fill="#c00"/></pattern><g opacity=".5"><rect width="24" height="24" fill="url(#p)"/><circle '
    'cx="12" cy="12" r="8"/></g>',
    "gradient that fades": '<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c" stop-opacity="0"/></linearGradient><g transform="rotate(20 12 12)"><rect x="4" y="4" width="16" '
    'height="16" fill="url(#g)" stroke="#000"/></g>',
    "line in a gradient": '<linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c"/></linearGradient><circle cx="12" cy="12" r="8" fill="none" stroke="url(#g)" stroke-width="4" '
    'transform="rotate(90 12 12)"/>',
    "line in a gradient that fades": '<radialGradient id="g"><stop offset=".5" stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c" stop-opacity=".2"/></radialGradient><circle cx="12" cy="12" r="8" fill="none" stroke="url(#g)" '
    'stroke-width="4"/>',
    "reflected gradient": '<linearGradient id="g" x1=".1" x2=".35" spreadMethod="reflect"><stop offset="0" '
    'stop-color="#c00"/><stop offset="1" stop-color="#00c"/></linearGradient><rect width="24" height="24" '
    'fill="url(#g)"/>',
    "repeated gradient": '<radialGradient id="g" r=".2" fx=".55" spreadMethod="repeat"><stop offset="0" '
    'stop-color="#fc0"/><stop offset="1" stop-color="#00c" stop-opacity=".5"/></radialGradient><rect width="24" '
    'height="24" fill="url(#g)"/>',
    "hard stops": '<linearGradient id="g"><stop offset=".25" stop-color="#c00"/><stop offset=".25" stop-color="#0c0"/>'
    '<stop offset=".5" stop-color="#0c0"/><stop offset=".5" stop-color="#00c"/></linearGradient><rect width="24" '
    'height="24" fill="url(#g)"/>',
    "gradient without length": '<linearGradient id="g" x1=".5" x2=".5"><stop stop-color="#c00"/><stop offset="1" '
    'stop-color="#00c"/></linearGradient><rect width="24" height="24" fill="url(#g)"/>',
    "clip in the box of the part": '<clipPath id="c" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".4"/>'
    '</clipPath><rect x="4" y="8" width="16" height="10" fill="#0a0" clip-path="url(#c)"/>',
    "clip of shapes that overlap": '<clipPath id="c"><path d="M2 2h12v12H2z"/><path d="M8 8v14h14V8z"/></clipPath>'
    '<rect width="24" height="24" fill="#0a0" clip-path="url(#c)"/>',
    "clip of unlike rules": '<clipPath id="c"><path d="M0 0h12v12H0zM3 3h6v6H3z" clip-rule="evenodd"/>'
    '<path d="M10 10h12v12H10z"/></clipPath><rect width="24" height="24" fill="#04c" clip-path="url(#c)"/>',
    "clip that is clipped": '<clipPath id="d"><circle cx="12" cy="12" r="7"/></clipPath><clipPath id="c" '
    'clip-path="url(#d)"><rect width="12" height="24"/><rect x="12" y="12" width="9" height="9" '
    'clip-path="url(#d)"/></clipPath><rect width="24" height="24" fill="#c40" clip-path="url(#c)"/>',
    "hidden": '<rect width="24" height="24" display="none"/><circle cx="12" cy="12" r="5" fill="#555"/>',
}
