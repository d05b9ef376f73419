"""Barrier 4: managers and employees are not involved enough in the choice (GEV4xx)."""
