"""The details beside the text: a small form for what the caret or the outline is on."""
