"""Kits go out: what may go, which files it becomes, and writing them all or none."""
