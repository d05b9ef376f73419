"""Settings files, environment and flags → what holds for one plan, and where each value comes from."""
