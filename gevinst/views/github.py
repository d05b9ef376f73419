"""Plan reports → workflow commands that GitHub Actions shows as annotations, then a verdict a plan.

GitHub shows no more than ten of a kind from one step, so the most serious of the run are chosen; a
notice tells how many are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.ranking import ranked, urgency
from gevinst.rules.rule import Severity
from gevinst.views import labels, told
from gevinst.views.repository import path_of, shown
from gevinst.views.terminal import verdict
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.check.tally import Tally
    from gevinst.check.verdict import PlanReport
    from gevinst.rules.rule import Gap, Rule
    from gevinst.views.writer import Run

MOST_OF_A_KIND = 10
MOST_TO_WRITE = 8
KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
LEFT_OUT = Text(
    nb="Mangler som ikke er vist her: {count}. GitHub viser høyst {most} av hvert slag. "
    "Hele rapporten får du med «--output markdown=FIL».",
    nn="Manglar som ikkje er viste her: {count}. GitHub viser høgst {most} av kvart slag. "
    "Heile rapporten får du med «--output markdown=FIL».",
    en="Gaps that are not shown here: {count}. GitHub shows at most {most} of a kind. "
    "“--output markdown=FILE” gives the whole report.",
)
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


class Piece(NamedTuple):
    """What is needed of a plan: the worst of each kind, how many there are, and the verdict."""

    worst: dict[str, list[tuple[Any, str]]]
    counts: dict[str, int]
    verdict: str


class Writer:
    """Nothing before all plans are checked, since the worst gap may be in the last."""

    def __init__(self, run: Run) -> None:
        """The annotations of a run."""
        self.language = run.language
        self.worst: dict[str, list[tuple[Any, str]]] = {kind: [] for kind in KINDS.values()}
        self.counts = dict.fromkeys(KINDS.values(), 0)
        self.verdicts: list[str] = []

    def begin(self) -> str:
        """Nothing."""
        return ""

    def piece(self, report: PlanReport) -> Piece:
        """The commands that may be among the worst of the run."""
        worst: dict[str, list[tuple[Any, str]]] = {kind: [] for kind in KINDS.values()}
        counts = dict.fromkeys(KINDS.values(), 0)
        for finding, gaps in ranked(report):
            rule = finding.rule
            kind = KINDS[rule.severity]
            counts[kind] += len(gaps)
            for gap in gaps[: MOST_OF_A_KIND - len(worst[kind])]:
                worst[kind].append((urgency(rule), _command(kind, rule, gap, report)))
        return Piece(worst, counts, visible(f"{shown(path_of(report.name))}: {verdict(report)}"))

    def add(self, piece: Piece) -> str:
        """Nothing yet; of equally serious gaps, the first keep their place."""
        for kind, found in piece.worst.items():
            both = sorted([*self.worst[kind], *found], key=lambda ranked: ranked[0])
            self.worst[kind] = both[:MOST_OF_A_KIND]
            self.counts[kind] += piece.counts[kind]
        self.verdicts.append(piece.verdict)
        return ""

    def end(self, tally: Tally) -> str:  # noqa: ARG002  (the gaps were counted on the way)
        """The commands, the worst first, and the verdicts."""
        return "".join(f"{line}\n" for line in (*self._commands(), *self.verdicts))

    def _commands(self) -> Iterator[str]:
        notices = KINDS[Severity.ADVICE]
        if any(count > MOST_OF_A_KIND for count in self.counts.values()):
            del self.worst[notices][MOST_OF_A_KIND - 1 :]  # the closing one is a notice too
        for found in self.worst.values():
            yield from (command for _, command in found)
        left = sum(self.counts.values()) - sum(map(len, self.worst.values()))
        if left:
            facts = {"count": left, "most": MOST_OF_A_KIND}
            yield command(notices, LEFT_OUT.to(self.language, facts), {"title": "gevinst"})


def command(kind: str, message: str, properties: Mapping[str, object]) -> str:
    """A workflow command; neither its message nor its properties can end it or begin another."""
    told_with = ",".join(
        f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items()
    )
    return f"::{kind} {told_with}::{message.translate(_MESSAGE)}"


def _command(kind: str, rule: Rule[Any], gap: Gap, report: PlanReport) -> str:
    spoken = report.language
    properties: dict[str, object] = {"file": shown(path_of(report.name))}
    if span := gap.place.span:
        properties["line"] = span.line
        if span.end_line == span.line:
            properties |= {"col": span.column, "endLine": span.line, "endColumn": span.end_column}
    properties["title"] = visible(f"{rule.id} {rule.title.to(spoken)}")
    return command(kind, "\n".join(_message(rule, gap, report)), properties)


def _message(rule: Rule[Any], gap: Gap, report: PlanReport) -> Iterator[str]:
    spoken = report.language
    yield told.sentence(gap, spoken)
    yield visible(f"{labels.WHY.to(spoken)} {rule.why.to(spoken)}")
    lines = told.to_write_in_text(gap, report)
    yield from lines[: MOST_TO_WRITE + 1]
    if len(lines) > MOST_TO_WRITE + 1:
        yield "…"
