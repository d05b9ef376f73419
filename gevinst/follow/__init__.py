"""What was measured → where each gain stands, and where it is heading."""
