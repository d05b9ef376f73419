"""The versions of a plan → how what was missing went down, for a person or a program."""
