"""How a kit goes out: one outline, and every output drawn from it."""
