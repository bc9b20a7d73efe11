"""What a press kit is: its values, its text, and the edits that make one kit from another.

Pure: no files, no Qt, no clock.
"""
