"""Answers → the text of a plan file with them written in, and nothing else changed."""
