"""Requirements, and how a plan ended on them → a checklist to go through, in no format yet."""
