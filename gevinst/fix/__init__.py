"""A plan → the same plan with what is safe to mend mended, each kind of fault by a module of its own."""
