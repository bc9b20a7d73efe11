"""The text surface: one article of the kit as one continuous text."""
