"""How gains stand → what a person, a document or a program reads of it: a module a format."""
