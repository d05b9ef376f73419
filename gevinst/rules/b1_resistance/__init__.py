"""Barrier 1: resistance to change among employees and managers (GEV1xx)."""
