"""A plan's gaps and waivers → what every report for people says of them, in the plan's language."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.check.waivers import lapse
from gevinst.edit.gaps import Where, where
from gevinst.rules.phrases import called
from gevinst.rules.rule import Role
from gevinst.views import labels
from gevinst.views.snippet import snippet
from gevinst.views.visible import visible
from gevinst.words import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import Finding, PlanReport
    from gevinst.plan.model import Plan, Waiver
    from gevinst.rules.rule import Gap, Rule
    from gevinst.words import Language, Text

MOST_OF_A_KIND = 5
_LONGEST_FILLER = 80
_WRITE_AT = {
    Where.INSTEAD: labels.WRITE_INSTEAD,
    Where.BRACES: labels.WRITE_IN_BRACES,
    Where.BRACKETS: labels.WRITE_IN_BRACKETS,
}


class ToWrite(NamedTuple):
    """What to write for a gap, and where it is to be put; the text is empty where there is nothing."""

    yaml: str
    where: Where

    def label(self, places: int = 1) -> Text:
        """What stands above it: that it is to be written, in how many places, or instead of what."""
        write = labels.WRITE if places == 1 else labels.WRITE_IN_EACH
        return _WRITE_AT.get(self.where, write)


def sentence(gap: Gap, spoken: Language) -> str:
    """What is missing, on one line."""
    return visible(gap.text.to(spoken, gap.facts))


def said_instead(gap: Gap, spoken: Language) -> str:
    """That what stands there says nothing, where it does; else an empty text."""
    filler = gap.node.origin.fillers.get(gap.name or "") if gap.node else None
    if not filler or not filler.strip():
        return ""
    return visible(labels.SAYS_NOTHING.to(spoken, {"written": filler[:_LONGEST_FILLER]}))


def to_write(gap: Gap, plan: PlanReport) -> ToWrite:
    """What to write for a gap."""
    yaml = snippet(gap, plan.loaded, plan.language)
    return ToWrite(yaml, where(gap, plan.loaded) if yaml else Where.BELOW)


def to_write_in_text(gap: Gap, plan: PlanReport) -> list[str]:
    """What to write for a gap, under its label, as lines of plain text; none where there is nothing."""
    wanted = to_write(gap, plan)
    if not wanted.yaml:
        return []
    return [wanted.label().to(plan.language), *map(visible, wanted.yaml.split("\n"))]


def alike(gaps: Iterable[Gap], plan: PlanReport) -> Iterator[tuple[ToWrite, list[Gap]]]:
    """Gaps in a row for which the same is to be written, together."""
    for wanted, same in groupby(gaps, lambda gap: to_write(gap, plan)):
        yield wanted, list(same)


def who(rule: Rule[Any], gaps: Iterable[Gap], plan: PlanReport) -> str:
    """The role that should act, and by name those whom the plan knows."""
    refs = [gap.person for gap in gaps if gap.person]
    if not refs and rule.who is Role.PROJECT_OWNER:
        refs = [plan.plan.project.project_owner or ""]
    people = [person.name for ref in refs if (person := plan.plan.person(ref))]
    names = tuple(dict.fromkeys(visible(name) for name in people if name))
    role = rule.who.word(plan.language)
    return f"{role} ({written(names, plan.language)})" if names else role


def waivers(finding: Finding, plan: PlanReport) -> Iterator[str]:
    """Each waiver in use on a requirement: of what, for what, why, by whom and until when.

    It ends in a warning where the waiver ends soon, or before the solution is in use.
    """
    for each in finding.excused:
        facts = waiver_facts(finding.rule, each.waiver, plan)
        line = visible(labels.WAIVED_LINE.to(plan.language, facts))
        ending = lapse(each.waiver, plan)
        yield f"{line} {ending.to(plan.language)}" if ending else line


def waiver_facts(rule: Rule[Any], waiver: Waiver, plan: PlanReport) -> dict[str, Any]:
    """The facts of a waiver, for a sentence on it."""
    spoken = plan.language
    by = plan.plan.called(waiver.approved_by) if waiver.approved_by else labels.NOBODY.to(spoken)
    end = labels.UNTIL if waiver.until else labels.NO_END
    return {
        "rule": rule.id,
        "title": rule.title.to(spoken),
        "limited": _limits(waiver, plan.plan, spoken),
        "reason": _ended(waiver.reason or ""),
        "by": by,
        "until": end.to(spoken, {"day": waiver.until}),
    }


def _limits(waiver: Waiver, plan: Plan, spoken: Language) -> str:
    """What a waiver is for: ` (Nattjenesten)`; nothing where it is for the whole plan."""
    gains = {gain.id: called(gain) for gain in plan.gains}
    names = (*map(plan.unit_called, waiver.units), *(gains.get(ref, ref) for ref in waiver.gains))
    return f" ({written(names, spoken)})" if names else ""


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
