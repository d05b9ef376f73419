"""One plan's report → what is handed over: chosen and put in order, in no format and no language."""
