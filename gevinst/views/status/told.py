"""How a gain stands → its words in one language, the same in every format that people read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.follow.forecast import Outlook
from gevinst.follow.judged import LAST_FEW, State
from gevinst.rules.b5_gains.measured import in_full, in_unit, rounded_apart
from gevinst.rules.phrases import cut_name
from gevinst.views import labels as common
from gevinst.views.status import labels
from gevinst.views.status.small import bar, sparkline
from gevinst.views.visible import visible
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.follow.forecast import Forecast
    from gevinst.follow.judged import Tolerance
    from gevinst.follow.known import Move
    from gevinst.follow.status import GainStatus, Overview, PlanStatus
    from gevinst.words import Language

MOST_GAINS = 100
MOST_DUE = 20
_TONES = {State.OFF: "error", State.WATCH: "warning", State.ON_LINE: "met", State.REACHED: "met"}
_ALL = 100
_PLAIN = Text(nb="{what}", nn="{what}", en="{what}")
_SENTENCE = Text(nb="{what}.", nn="{what}.", en="{what}.")


class Row(NamedTuple):
    """A label and what is told beside it."""

    label: str
    text: str


class Telling:
    """The words of an overview in one language; each text is safe to show."""

    def __init__(self, language: Language, overview: Overview) -> None:
        """The words for an overview in a language."""
        self.language = language
        self.as_of = overview.as_of
        measured = [plan for plan in overview.plans if any(gain.last for gain in plan.gains)]
        self.tolerances = {plan.tolerance for plan in measured}
        self.has_bars = any(gain.due_share is not None for plan in measured for gain in plan.gains)

    def say(self, text: Text, **facts: Any) -> str:  # noqa: ANN401  (facts are of any kind)
        """A text with facts in it."""
        return visible(text.to(self.language, facts or None))

    def head(self, plan: PlanStatus) -> str:
        """What a plan is called."""
        names = [name for name in (plan.name, plan.organisation) if name]
        return visible(" · ".join(names)) if names else self.say(common.UNNAMED)

    def counts(self, counts: Mapping[State, int], overdue: int) -> str:
        """How many gains there are in each state, those that there are none in left out."""
        found = [
            self.say(labels.COUNT, state=state, count=count)
            for state, count in counts.items()
            if count
        ]
        late = [self.say(labels.OVERDUE, count=overdue)] if overdue else []
        return " · ".join([*found, *late]) or self.say(labels.NO_GAINS)

    def warnings(self, plan: PlanStatus) -> Iterator[str]:
        """What must be known first: that some of the file could not be read, or is not understood."""
        if plan.partly_read:
            yield self.say(common.PARTLY_READ)
        if plan.misfits:
            yield self.say(labels.MISFITS, count=plan.misfits)

    def more(self, count: int) -> str:
        """That there are more of a list than are told."""
        return self.say(labels.MORE, count=count)

    def method(self) -> str:
        """By which limits and which method all plans are told; empty where each has its own limits."""
        return self._method(*self.tolerances) if len(self.tolerances) == 1 else ""

    def own_method(self, plan: PlanStatus) -> str:
        """By which limits and which method a plan is told, where others have other limits."""
        several = len(self.tolerances) > 1 and any(gain.last for gain in plan.gains)
        return self._method(plan.tolerance) if several else ""

    def bar_mark(self) -> str:
        """What the mark in a bar of text shows; empty where no bar has one."""
        return self.say(labels.BAR) if self.has_bars else ""

    def _method(self, by: Tolerance) -> str:
        return self.say(labels.METHOD, **by._asdict())

    def name(self, gain: GainStatus) -> str:
        """What a gain is called."""
        return visible(cut_name(gain.what or gain.id or "?"))

    def state(self, gain: GainStatus) -> str:
        """How a gain stands, in a word or two."""
        return gain.state.word(self.language)

    def percent(self, gain: GainStatus) -> str:
        """The share realised; an empty text where it can't be told."""
        share = gain.standing.share
        if share is None:
            return ""
        percent = share * _ALL
        whole = percent if percent == _ALL else rounded_apart(percent, Decimal(_ALL))
        return self.say(labels.PERCENT, share=whole)

    def pictures(self, gain: GainStatus) -> str:
        """The share realised as a bar, and the measurements as columns."""
        found = []
        if gain.standing.share is not None:
            drawn = bar(gain.standing.share, gain.due_share)
            found.append(f"{self.percent(gain)} {drawn}")
        if len(gain.series.counted) > 1:
            columns = sparkline([one.value for one in gain.series.counted])
            found.append(f"{self.say(labels.MEASUREMENTS)} {columns}")
        return "   ".join(found)

    def rows(self, gain: GainStatus) -> Iterator[Row]:
        """All that is told of a gain, a row for each thing that is known."""
        yield from self._figures(gain)
        if against := self.against(gain):
            yield self._row(labels.KEPT if gain.aim and gain.aim.is_kept else labels.LINE, against)
        if gain.trend:
            count = min(len(gain.series.counted), LAST_FEW)
            yield self._row(labels.TREND, self.say(labels.TREND_OF, trend=gain.trend, count=count))
        if gain.forecast and (told := self._forecast(gain.forecast, gain)):
            yield self._row(labels.FORECAST, told)
        if gain.next:
            yield self._row(labels.NEXT, self.due(gain))
        yield from self._who(gain)
        if gain.missing:
            fields = tuple(labels.FIELDS[name] for name in gain.missing)
            yield self._row(labels.MISSING, self.say(_PLAIN, what=fields))
        if notes := " ".join(self._notes(gain)):
            yield self._row(labels.NOTE, notes)

    def _figures(self, gain: GainStatus) -> Iterator[Row]:
        last = (gain.last.value, gain.last.day) if gain.last else None
        for label, figure in (
            (labels.BASELINE, gain.baseline),
            (labels.LAST, last),
            (labels.TARGET, gain.target),
        ):
            if figure:
                yield self._row(label, self.figure(gain, *figure))
        if percent := self.percent(gain):
            yield self._row(labels.REALISED, self.say(labels.OF_THE_WAY, percent=percent))

    def figure(self, gain: GainStatus, value: Decimal, day: Any = None) -> str:  # noqa: ANN401
        """A figure of a gain and its day."""
        shown = in_unit(value, gain.measured_in)
        return self.say(labels.FIGURE_ON, figure=shown, day=day or labels.UNDATED)

    def against(self, gain: GainStatus) -> str:
        """How far the latest figure is from where it should be; an empty text where that can't be told."""
        stood, last = gain.standing, gain.last
        if stood.due is None or stood.ahead is None or last is None or gain.aim is None:
            return ""
        due = stood.due
        if stood.ahead and gain.line:
            due = rounded_apart(due, last.value, gain.line.decimals)
        facts = {"due": in_full(due), "figure": in_unit(abs(due - last.value), gain.measured_in)}
        if gain.aim.is_kept:
            kept = labels.KEPT_BETTER if stood.ahead > 0 else labels.KEPT_OFF
            return self.say(kept if stood.ahead else labels.KEPT_ON_IT, **facts)
        text = labels.BETTER if stood.ahead > 0 else labels.WORSE
        told = Phrase(text if stood.ahead else labels.ON_IT, facts)
        if not stood.days:
            return self.say(_SENTENCE, what=told)
        days = labels.DAYS_AHEAD if stood.days > 0 else labels.DAYS_BEHIND
        return self.say(labels.WITH_DAYS, what=told, days=Phrase(days, {"days": abs(stood.days)}))

    def _forecast(self, forecast: Forecast, gain: GainStatus) -> str:
        if forecast.outlook is Outlook.REACHED:
            return ""
        if forecast.outlook is not Outlook.EXPECTED or forecast.expected is None:
            return self.say(labels.OUTLOOKS[forecast.outlook])
        if forecast.expected < self.as_of and gain.last:
            return self.say(labels.PASSED, expected=forecast.expected, last=gain.last.day)
        days: dict[str, Any] = {"expected": forecast.expected, "latest": forecast.latest}
        is_later = forecast.earliest and forecast.earliest > self.as_of
        days["earliest"] = forecast.earliest if is_later else labels.NOW
        told = Phrase(labels.EXPECTED if forecast.latest else labels.NO_LATEST, days)
        due = gain.target.day if gain.target else None
        if due and forecast.expected > due:
            return self.say(labels.AFTER_TARGET, forecast=told, day=due)
        return self.say(_PLAIN, what=told)

    def due(self, gain: GainStatus) -> str:
        """When the next measurement is due, by whom, and how late it is."""
        if gain.next is None:
            return ""
        facts = {"day": gain.next.day, "by": gain.next.by_name or labels.NOT_NAMED}
        text = labels.LATE if gain.next.days_late else labels.DUE_BY
        return self.say(text, days=gain.next.days_late, **facts)

    def _who(self, gain: GainStatus) -> Iterator[Row]:
        if gain.accountable_from:
            early = gain.is_early
            text = labels.NOT_YET if early else _PLAIN
            day = gain.accountable_from
            yield self._row(labels.ACCOUNTABLE, self.say(text, day=day, what=day))
        for label, said in (
            (labels.OWNER, gain.owners),
            (labels.UNITS, gain.units),
            (labels.WORTH, gain.worth),
            (labels.CORRECTION, gain.correction),
        ):
            if said:
                yield self._row(label, self.say(_PLAIN, what=said))

    def _notes(self, gain: GainStatus) -> Iterator[str]:
        if gain.contradicts:
            yield self.say(labels.CONTRADICTS)
        if gain.is_backwards:
            yield self.say(labels.BACKWARDS)
        if gain.is_unmeasured_since_target(self.as_of):
            yield self.say(labels.NOT_SINCE_TARGET)
        if gain.is_lag_tolerated:
            yield self.say(labels.STILL_ASKED)
        for text, moved in (
            (labels.BASELINE_MOVED, gain.baseline_moved),
            (labels.TARGET_MOVED, gain.target_moved),
        ):
            for move in moved[-LAST_FEW:]:
                yield self._moved(text, move, gain)
        if gain.series.twice:
            yield self.say(labels.TWICE, days=tuple(gain.series.twice[-LAST_FEW:]))
        if gain.series.before:
            yield self.say(labels.BEFORE, count=len(gain.series.before))
        if gain.series.incomplete:
            yield self.say(labels.INCOMPLETE, count=gain.series.incomplete)

    def _moved(self, text: Text, move: Move, gain: GainStatus) -> str:
        was: Phrase | str = ""
        if move.was is not None:
            was = Phrase(labels.FROM, {"was": in_unit(move.was, gain.measured_in)})
        return self.say(text, day=move.day, was=was)

    def _row(self, label: Text, text: str) -> Row:
        return Row(self.say(label), text)


def tone(gain: GainStatus) -> str:
    """The class of the style sheet that a state is coloured by."""
    return _TONES.get(gain.state, "later")


def title(overview: Overview, telling: Telling) -> str:
    """What the overview is about: the one plan, or how many there are."""
    if len(overview.plans) == 1:
        return telling.head(overview.plans[0])
    return telling.say(labels.SEVERAL, count=len(overview.plans))
