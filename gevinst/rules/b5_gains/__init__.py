"""Barrier 5: poor conditions for following up gains (GEV5xx)."""
