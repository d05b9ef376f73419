"""Several plans together, told and drawn."""
