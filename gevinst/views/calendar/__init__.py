"""An agenda → a calendar file, a year wheel, a page of Markdown or HTML, JSON, or text for a terminal."""
