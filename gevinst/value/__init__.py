"""The costs and gains of a plan → what they come to over the years."""
