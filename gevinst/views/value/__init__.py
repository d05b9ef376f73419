"""The numbers of a plan, in the formats that they are written in."""
