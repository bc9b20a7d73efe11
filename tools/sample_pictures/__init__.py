"""The sample kit's pictures, painted by computation: no photograph, no outside image, the same bytes at every run."""
