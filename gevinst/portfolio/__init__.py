"""Several plans of one organisation → what can only be seen in them together."""
