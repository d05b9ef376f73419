"""A benefits map → a picture (SVG, PNG), a diagram (Mermaid), a page (HTML), Markdown or text."""
