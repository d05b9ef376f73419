"""A checklist → what people tick and fill in: text for a terminal, Markdown, CSV, HTML, Word and Excel."""
