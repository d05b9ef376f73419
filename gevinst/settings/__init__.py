"""Settings files, environment and flags → what holds for one plan, and where each value comes from."""

PREFIX = "GEVINST_"  # what the names of variables begin with
