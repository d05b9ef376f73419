"""`gevinst measure`: measurements, one on the command line or many in a CSV file → the plan with them in it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, NamedTuple

from gevinst import exits
from gevinst.cli import changing, meaning, more_options, one_plan
from gevinst.cli.changing import Changed, Told, Wish
from gevinst.cli.command import PLAN, Argument, Command
from gevinst.cli.options import Option
from gevinst.cli.output import say
from gevinst.errors import WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date as Day  # noqa: N812  (`date` is an option's name)

    from gevinst.follow.measuring.meant import Unusable
    from gevinst.follow.measuring.rows import Row
    from gevinst.plan.loaded import Loaded
    from gevinst.words import Language

SAYS = Text(
    nb="Skriv en måling av en gevinst inn i planen, eller mange fra en CSV-fil.",
    nn="Skriv ei måling av ein gevinst inn i planen, eller mange frå ei CSV-fil.",
    en="Write a measurement of a gain into the plan, or many from a CSV file.",
)
HOW = Text(
    nb="GEVINST er id-en i planen, og VERDI et tall som 38, −3 eller «1 200,5». "
    "Resten av filen står som den var, med kommentarer.",
    nn="GEVINST er id-en i planen, og VERDI eit tal som 38, −3 eller «1 200,5». "
    "Resten av fila står som ho var, med kommentarar.",
    en="GAIN is the id in the plan, and VALUE a number such as 38, −3 or “1 200,5”. "
    "The rest of the file stays as it was, comments and all.",
)
EXITS = Text(
    nb="Koden ut: 0 målingene står i planen; 1 planen kan ikke leses, eller en rad i CSV-filen kan ikke brukes; "
    "2 feil bruk, eller planen kunne ikke endres; 3 ingen plan; 130 avbrutt.",
    nn="Koden ut: 0 målingane står i planen; 1 planen kan ikkje lesast, eller ei rad i CSV-fila kan ikkje brukast; "
    "2 feil bruk, eller planen kunne ikkje endrast; 3 ingen plan; 130 avbrote.",
    en="Exit code: 0 the measurements are in the plan; 1 the plan can't be read, or a row of the CSV file can't be used; "
    "2 wrong use, or the plan could not be changed; 3 no plan; 130 interrupted.",
)
GAIN = Argument("gain", Text(nb="GEVINST", nn="GEVINST", en="GAIN"), offers="gains")
VALUE = Argument("value", Text(nb="VERDI", nn="VERDI", en="VALUE"))
DATE = Option(
    "date",
    Text(
        nb="Dagen det ble målt, som 2026-03-16 eller 16.03.2026. Ellers: i dag (UTC).",
        nn="Dagen det vart målt, som 2026-03-16 eller 16.03.2026. Elles: i dag (UTC).",
        en="The day of the measurement, as 2026-03-16 or 16.03.2026. Otherwise: today (UTC).",
    ),
    value="DATE",
)
NOTE = Option(
    "note",
    Text(
        nb="En merknad til målingen.",
        nn="Ein merknad til målinga.",
        en="A note on the measurement.",
    ),
    value="TEXT",
)
SOURCE = Option(
    "source",
    Text(
        nb="Les mange målinger fra en CSV-fil med overskriftene gevinst, dato, verdi og merknad; «-» er standard inn.",
        nn="Les mange målingar frå ei CSV-fil med overskriftene gevinst, dato, verdi og merknad; «-» er standard inn.",
        en="Read many measurements from a CSV file with the headings gain, date, value and note; “-” is standard input.",
    ),
    value="FILE",
    written="from",
)
PARTIAL = Option(
    "partial",
    Text(
        nb="Skriv de radene som kan brukes, også når andre ikke kan det.",
        nn="Skriv dei radene som kan brukast, òg når andre ikkje kan det.",
        en="Write the rows that can be used, also where others can't.",
    ),
)
REPLACE = Option(
    "replace",
    Text(
        nb="Bytt en måling som står der fra før samme dag. Det den var, blir stående i merknaden.",
        nn="Byt ei måling som står der frå før same dag. Det ho var, blir ståande i merknaden.",
        en="Replace a measurement that is there already on the same day. What it was stays in its note.",
    ),
)
WHAT = Text(
    nb="Si hvilken plan, hvilken gevinst og hvilken verdi: «gevinst measure plan.gevinst.yaml natttilsyn 38». {flag} "
    "leser mange fra en CSV-fil.",
    nn="Sei kva plan, kva gevinst og kva verdi: «gevinst measure plan.gevinst.yaml natttilsyn 38». {flag} les mange "
    "frå ei CSV-fil.",
    en="Say which plan, which gain and which value: “gevinst measure plan.gevinst.yaml natttilsyn 38”. {flag} reads "
    "many from a CSV file.",
)
NOT_BOTH = Text(
    nb="{flag} henter målingene fra filen. Ta bort «{written}».",
    nn="{flag} hentar målingane frå fila. Ta bort «{written}».",
    en="{flag} takes the measurements from the file. Take away “{written}”.",
)
ONLY_WITH = Text(
    nb="{flag} hører sammen med {other}.",
    nn="{flag} høyrer saman med {other}.",
    en="{flag} goes with {other}.",
)
BOTH_IN = Text(
    nb="Planen og målingene kan ikke begge komme fra standard inn.",
    nn="Planen og målingane kan ikkje begge kome frå standard inn.",
    en="The plan and the measurements can't both come from standard input.",
)
STANDARD_INPUT = "-"
_NEGATIVE = re.compile(r"-[0-9.,]")
_MINUS = "\N{MINUS SIGN}"


def signed(argv: Sequence[str] | None) -> Sequence[str] | None:
    """A negative value with the sign for minus, which no option begins with; other words as they are."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] != [COMMAND.name]:
        return argv
    with_value = {option.flag for option in COMMAND.options if not option.is_switch}
    own = words.index("--") if "--" in words else len(words)
    found = [
        at for at in range(1, own) if _NEGATIVE.match(words[at]) and words[at - 1] not in with_value
    ]
    for at in found:
        words[at] = _MINUS + words[at][1:]
    return words if found else argv


class Measure(NamedTuple):
    """What is asked for after `gevinst measure`, as it was written."""

    plan: str | None
    gain: str | None = None
    value: str | None = None
    date: str | None = None
    note: str | None = None
    source: str | None = None
    partial: bool = False
    replace: bool = False
    diff: bool = False
    lang: str | None = None

    def run(self) -> int:
        """Write the measurements, and tell where the gains stand; the exit code says how it went."""
        self._hold_whole()
        plan = one_plan.plan_file(self.plan or "")
        day, language = meaning.day(self.date, DATE), meaning.language(self.lang)
        taken = self._taken(day)
        wish = Wish(COMMAND.name, (plan,), self.diff, lang=self.lang)
        return changing.change(wish, lambda loaded: taken.changed(loaded, language))

    def _hold_whole(self) -> None:
        """Raises `WrongUse` for what can't stand together, or is not there."""
        if not self.plan or (self.source is None and not (self.gain and self.value)):
            raise WrongUse(WHAT, flag=SOURCE.flag)
        if self.source is not None and self.gain is not None:
            raise WrongUse(NOT_BOTH, flag=SOURCE.flag, written=meaning.cut(self.gain))
        if self.source is None and self.partial:
            raise WrongUse(ONLY_WITH, flag=PARTIAL.flag, other=SOURCE.flag)
        if self.plan == self.source == STANDARD_INPUT:
            raise WrongUse(BOTH_IN)

    def _taken(self, day: Day | None) -> _Taken:
        """The measurements to write. Raises `WrongUse` where the CSV file can't be read."""
        from gevinst.check.run import today  # noqa: PLC0415  (the models)

        if self.source is None:
            from gevinst.follow.measuring.rows import Row  # noqa: PLC0415

            row = Row(0, self.gain or "", self.value or "", note=self.note)
            return _Taken([row], day or today(), "", self)
        from gevinst.cli.measure_file import rows_in  # noqa: PLC0415  (only where one is read)

        read = rows_in(self.source, day, self.note)
        return _Taken(read.rows, day, self.source, self, read.unread)


class _Taken(NamedTuple):
    """Rows to write, the day of those without one, and the file that they come from, if any."""

    rows: list[Row]
    day: Day | None
    path: str
    asked: Measure
    unread: tuple[str, ...] = ()

    def changed(self, loaded: Loaded, asked: Language | None) -> Changed:
        """The plan with the rows in it, and what to tell. Raises `CannotEdit` and `WrongUse`."""
        from gevinst.check.run import today  # noqa: PLC0415  (the models)
        from gevinst.cli import measure_told as told  # noqa: PLC0415
        from gevinst.follow.measuring.entering import entered, hold_read, sort  # noqa: PLC0415
        from gevinst.follow.measuring.meant import latest_day, meant  # noqa: PLC0415

        hold_read(loaded)
        entries, unusable = meant(self.rows, loaded, latest_day(), self.day)
        found = sort(entries, replace=self.asked.replace)
        bad = sorted((*unusable, *found.unusable), key=lambda each: each.line)
        self._tell(bad, changing.spoken_of(loaded, asked))
        unread = [Told(0, Phrase(told.UNREAD, {"headings": self.unread}))] if self.unread else []
        if bad and not (self.asked.partial and (found.new or found.replaced)):
            end = told.why_not(found, len(bad), partial=self.asked.partial)
            return Changed(loaded.document, known=unread, end=end, code=exits.GAPS)
        after = entered(loaded, found, now := today())
        return Changed(
            after.document,
            told.done(after, found),
            unread,
            told.known(after, found, now),
            told.ALL_THERE if found.there else None,
            exits.GAPS if bad else exits.OK,
        )

    def _tell(self, bad: Sequence[Unusable], language: Language) -> None:
        """Name each row that can't be used. Raises `WrongUse` for the one of the command line."""
        if bad and not self.path:
            from gevinst.cli.measure_told import NOT_WRITTEN  # noqa: PLC0415

            raise WrongUse(NOT_WRITTEN, why=bad[0].why)
        for each in bad:
            facts = {"path": self.path, "line": str(each.line), "what": each.why}
            say(changing.AT_LINE.to(language, facts))


COMMAND = Command(
    Measure,
    SAYS,
    (HOW, one_plan.ONE_PLAN),
    arguments=(PLAN, GAIN, VALUE),
    options=(
        DATE,
        NOTE,
        SOURCE,
        PARTIAL,
        REPLACE,
        more_options.DIFF,
        more_options.SAID_IN,
    ),
    epilog=EXITS,
)
