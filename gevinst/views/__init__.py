"""A report → text, one format a file, imported by name."""
