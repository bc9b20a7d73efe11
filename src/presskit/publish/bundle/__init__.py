"""The journalist's bundle: one zip with the release, its pictures, their captions and rights, and a manifest."""
