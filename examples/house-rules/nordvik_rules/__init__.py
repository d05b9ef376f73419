"""Nordvik kommune's own requirements, a file each, as its project model and financial rules say."""
