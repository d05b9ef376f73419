"""What a run ends in → the code it exits with: one table, the same for every output format."""

from __future__ import annotations

OK = 0  # no gap at or above --fail-on
GAPS = 1  # gaps at or above --fail-on, an unreadable plan among them
WRONG_USE = 2  # wrong use or settings, a path that is not there, output that can't be written
NOTHING_TO_CHECK = 3  # not one plan where we were told to look
FAULT = 70  # a fault of ours, or of a package that brings rules
INTERRUPTED = 130  # Ctrl-C
READER_GONE = 141  # whoever read our output closed it: what a shell reports for a broken pipe
