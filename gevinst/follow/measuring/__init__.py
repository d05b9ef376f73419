"""Measurements, one or many → the plan with them in it, and what is to be told of each."""
