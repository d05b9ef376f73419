"""A plan → its benefits map (*gevinstkart*): solution, changes in work, gains and goals."""
