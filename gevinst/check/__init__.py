"""Rules and circumstances → a report."""
