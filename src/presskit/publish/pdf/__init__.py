"""The PDFs: composing text, laying out pages, drawing and tagging them, writing the file."""
