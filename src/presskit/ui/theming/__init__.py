"""The theme's editor: one module for each of its tabs, and what is asked beside it."""
