"""A checklist that somebody has filled in → what it would change in the plan it was made of."""
