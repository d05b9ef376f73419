"""Barrier 3: the need for training is underestimated (GEV3xx)."""
