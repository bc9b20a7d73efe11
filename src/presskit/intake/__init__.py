"""How things come in: text, pictures and SVG, cleaned at the door into the kit's own values."""
