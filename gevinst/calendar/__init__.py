"""Plans → the days that somebody has something to do."""
