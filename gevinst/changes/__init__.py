"""Two versions of a plan → what has changed in meaning."""
