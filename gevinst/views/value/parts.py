"""The figures that a plan's numbers are made of → lists, each entry with its calculation and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.choices import GainKind
from gevinst.rules.b5_gains.arithmetic import HOURS, NUMBER
from gevinst.value.groups import Group
from gevinst.views.value import figures
from gevinst.views.value.rounded import kroner
from gevinst.words import Phrase, cut, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.plan.node import Place
    from gevinst.value.gains import Elsewhere, Worth
    from gevinst.value.line import Line
    from gevinst.value.valued import Valued
    from gevinst.words import Language, Text

MOST = 100


class Entry(NamedTuple):
    """One figure: what it is and comes to, how it was worked out, and where it stands."""

    what: str
    calculation: str = ""
    where: str = ""

    @property
    def short(self) -> str:
        """What it is and where it stands."""
        return f"{self.what} ({self.where})" if self.where else self.what


class Part(NamedTuple):
    """Figures of one kind, and what to know of them; `more` says how many are left out."""

    heading: str
    entries: tuple[Entry, ...]
    notes: tuple[str, ...] = ()
    more: str = ""


def parts(valued: Valued, language: Language) -> tuple[Part, ...]:
    """The figures of a plan, by kind; a kind that the plan has nothing of is left out."""
    teller = _Teller(valued, language)
    found = (
        teller.part(figures.COSTS, list(teller.costs()), *teller.counted_once()),
        teller.part(figures.MONEY, list(teller.money())),
        teller.part(figures.TIME, list(teller.time()), *teller.hours()),
        teller.part(figures.QUALITY, list(teller.quality()), figures.NOT_PRICED),
        teller.part(figures.ELSEWHERE, list(teller.elsewhere())),
        teller.part(figures.TWICE, list(teller.twice())),
        teller.part(figures.UNKNOWN, list(teller.unknown())),
    )
    return tuple(part for part in found if part.entries)


class _Teller:
    """Tells the figures of one plan."""

    def __init__(self, valued: Valued, language: Language) -> None:
        self.valued = valued
        self.language = language

    def say(self, text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        return text.to(self.language, facts or None)

    def part(self, heading: Text, entries: Sequence[Entry], *notes: Text | Phrase) -> Part:
        more = len(entries) - MOST
        return Part(
            self.say(heading),
            tuple(entries[:MOST]),
            tuple(note.to(self.language) for note in notes),
            self.say(figures.MORE, count=more) if more > 0 else "",
        )

    def entry(self, words: Sequence[str], calculation: Phrase | None, place: Place) -> Entry:
        where = self.say(figures.LINE, line=str(place.span.line)) if place.span else ""
        what, said = "; ".join(words), calculation.to(self.language) if calculation else ""
        return Entry(what, "" if said in words[0] else said, where)

    def amount(self, line: Line) -> str:
        low, likely, high = map(kroner, line.amount)
        text = figures.RANGE if line.amount.is_range else figures.JUST
        amount = Phrase(text, {"amount": likely, "low": low, "high": high})
        return (
            self.say(figures.PER_YEAR, amount=amount) if line.yearly else amount.to(self.language)
        )

    def unused(self, line: Line) -> Iterator[str]:
        if line.wrong_side:
            yield self.say(figures.WRONG_SIDE)

    def named(self, worth: Worth) -> str:
        return self.say(figures.NAMED, gain=worth.name)

    def costs(self) -> Iterator[Entry]:
        for group in Group:
            for line in self.valued.costs.lines[group]:
                what = written(line.what, self.language)
                name = written(group, self.language)
                name = name if name == what else f"{name}, {what}"
                words = [f"{name}: {self.amount(line)}", *self.unused(line)]
                if not line.counted:
                    words.append(self.say(figures.NOT_ADDED))
                yield self.entry(words, line.calculation, line.place)

    def counted_once(self) -> Iterator[Text]:
        if not all(line.counted for lines in self.valued.costs.lines.values() for line in lines):
            yield figures.COUNTED_ONCE

    def money(self) -> Iterator[Entry]:
        for worth in self.valued.worths:
            if worth.claim is None:
                continue
            line, words = worth.claim.line, [self.named(worth)]
            if line:
                words = [f"{words[0]}: {self.amount(line)}", *self.unused(line)]
                if line.what:
                    words.append(cut(written(line.what, self.language)))
            if worth.why_not:
                reason = worth.why_not.to(self.language)
                words.append(f"{self.say(figures.NOT_COUNTED)}: {reason}")
            else:
                words.append(self.say(figures.FROM, day=worth.full))
            yield self.entry(
                words,
                line.calculation if line else None,
                line.place if line else worth.gain.place(),
            )

    def time(self) -> Iterator[Entry]:
        for worth in self.valued.worths:
            freed, gain = worth.freed, worth.gain
            if freed is None and gain.freed_time is None and gain.kind is not GainKind.TIME:
                continue
            words = [f"{self.named(worth)}: {self.freed(worth)}"]
            if freed and freed.as_money:
                words.append(self.say(figures.AS_MONEY, hours=HOURS.of(freed.as_money)))
            use = gain.freed_time.used_for if gain.freed_time else None
            if use:
                words.append(self.say(figures.USED_FOR, use=cut(use)))
            elif not (freed and not freed.left):
                words.append(self.say(figures.NOT_USED))
            place = freed.place if freed else gain.place()
            yield self.entry(words, freed.calculation if freed else None, place)

    def freed(self, worth: Worth) -> str:
        if worth.freed is None:
            return self.say(figures.HOURS_UNKNOWN)
        return self.say(figures.HOURS_LEFT, hours=HOURS.of(worth.freed.hours))

    def hours(self) -> Iterator[Phrase]:
        if self.valued.hours:
            yield Phrase(figures.HOURS_SUM, {"hours": HOURS.of(self.valued.hours)})

    def quality(self) -> Iterator[Entry]:
        for worth in self.valued.worths:
            if worth.gain.kind is not GainKind.QUALITY:
                continue
            words = [self.named(worth)]
            if worth.gain.noticed and worth.gain.noticed.noticed_by:
                words.append(self.say(figures.NOTICED, who=cut(worth.gain.noticed.noticed_by)))
            yield self.entry(words, None, worth.gain.place())

    def elsewhere(self) -> Iterator[Entry]:
        for worth in self.valued.worths:
            for each in worth.elsewhere:
                what = cut(each.effect.what or "?")
                words = [self.say(figures.EFFECT, gain=worth.name, unit=each.unit, what=what)]
                words += self.size(each)
                calculation = each.line.calculation if each.line else None
                yield self.entry(words, calculation, each.effect.place())

    def size(self, each: Elsewhere) -> Iterator[str]:
        amount = each.effect.amount
        if amount is None:
            yield self.say(figures.NO_SIZE)
            return
        if each.line:
            size = self.amount(each.line)
        else:
            number = NUMBER.of(abs(amount)).to(self.language)
            size = f"{number} {cut(each.measured_in)}".rstrip()
        yield self.say(figures.HELP if each.is_help else figures.HARM, amount=size)
        if each.line and each.line.counted:
            yield self.say(figures.IN_COSTS)

    def twice(self) -> Iterator[Entry]:
        worths = self.valued.worths
        for pair in self.valued.twice:
            later, earlier = worths[pair.later], worths[pair.earlier]
            words = [self.say(figures.SAME, gain=later.name, other=earlier.name)]
            yield self.entry(words, None, later.gain.place())

    def unknown(self) -> Iterator[Entry]:
        for each in self.valued.unknown:
            yield self.entry([each.what.to(self.language)], None, each.place)
