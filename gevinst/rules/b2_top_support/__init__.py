"""Barrier 2: too little support from top management (GEV2xx)."""
