"""Why an answer is not written into a file."""

from __future__ import annotations

from gevinst.words import Text

CANNOT = Text(
    nb="{name} er ikke endret: {why}. Skriv svaret inn for hånd.",
    nn="{name} er ikkje endra: {why}. Skriv svaret inn for hand.",
    en="{name} has not been changed: {why}. Write the answer in by hand.",
)
FORM = Text(
    nb="filen må først rettes, for den kan ikke leses til ende",
    nn="fila må først rettast, for ho kan ikkje lesast til ende",
    en="the file must be corrected first, for it can't be read to its end",
)
TROUBLE = Text(
    nb="det er en feil på linje {line} som må rettes først",
    nn="det er ein feil på linje {line} som må rettast først",
    en="there is an error on line {line} that must be corrected first",
)
ANCHOR = Text(
    nb="det som står på linje {line}, gjelder flere steder i filen eller er merket for YAML (med &, * eller !)",
    nn="det som står på linje {line}, gjeld fleire stader i fila eller er merkt for YAML (med &, * eller !)",
    en="what stands on line {line} holds for several places in the file or is marked for YAML (with &, * or !)",
)
TWICE = Text(
    nb="feltet på linje {line} står også på linje {other}, og bare ett av dem kan gjelde",
    nn="feltet på linje {line} står også på linje {other}, og berre eitt av dei kan gjelde",
    en="the field on line {line} also stands on line {other}, and only one of them can hold",
)
ANOTHER_KIND = Text(
    nb="det som står på linje {line}, er noe annet enn det som skal stå der",
    nn="det som står på linje {line}, er noko anna enn det som skal stå der",
    en="what stands on line {line} is something other than what is due there",
)
COMMENT = Text(
    nb="en kommentar ved linje {line} ville ha gått tapt",
    nn="ein kommentar ved linje {line} ville ha gått tapt",
    en="a comment by line {line} would have been lost",
)
NOT_TEXT = Text(
    nb="svaret har tegn som ikke kan lagres",
    nn="svaret har teikn som ikkje kan lagrast",
    en="the answer has characters that can't be stored",
)
TOO_LARGE = Text(
    nb="planen ville blitt for stor til å leses",
    nn="planen ville vorte for stor til å lesast",
    en="the plan would become too large to be read",
)
UNSURE = Text(
    nb="det lot seg ikke gjøre uten å endre mer enn svaret",
    nn="det lét seg ikkje gjere utan å endre meir enn svaret",
    en="it could not be done without changing more than the answer",
)
NOT_CHANGED = Text(
    nb="{name} er ikke endret: {why}.",
    nn="{name} er ikkje endra: {why}.",
    en="{name} has not been changed: {why}.",
)
UNSURE_WORDS = Text(
    nb="det lot seg ikke gjøre uten å endre mer enn ordene",
    nn="det lét seg ikkje gjere utan å endre meir enn orda",
    en="it could not be done without changing more than the words",
)


class Refusal(Exception):  # noqa: N818  (a reason, not an error: it becomes a `CannotEdit`)
    """Why an answer is not written: no command sees it."""

    def __init__(self, reason: Text, **facts: object) -> None:
        """The reason, and its facts."""
        super().__init__()
        self.reason = reason
        self.facts = facts
