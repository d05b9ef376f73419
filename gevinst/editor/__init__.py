"""A plan as it is typed → what an editor shows of it."""
