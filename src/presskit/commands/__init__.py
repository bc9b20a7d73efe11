"""What each command does. A command takes its arguments and returns its exit code; it raises `Problem` to refuse.

Nothing here imports Qt but the command that opens the window, and heavy imports are made where they are used.
"""
