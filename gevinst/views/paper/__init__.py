"""Documents that people read, print and sign: what HTML and Word documents have in common."""
