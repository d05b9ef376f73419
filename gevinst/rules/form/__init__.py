"""Requirements on the file itself (GEV0xx)."""
