"""A requirement's card → what is told of it, part by part, in one language."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any, NamedTuple

from gevinst.edit.placeholders import placeholder
from gevinst.plan.model import Plan, Waiver
from gevinst.plan.paths import in_words
from gevinst.plan.shape import shape
from gevinst.rules.rule import CANNOT_BE_WAIVED, OUR_PREFIX
from gevinst.rules.sources import STRENGTHS, named_by_card, place, strength
from gevinst.views import labels
from gevinst.words import Phrase, Text, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.plan.shape import Field
    from gevinst.rules.given import Setting
    from gevinst.rules.rule import Rule
    from gevinst.words import Language


class Part(NamedTuple):
    """One part of what is told: its heading, its lines, and whether they are YAML."""

    heading: str
    lines: tuple[str, ...]
    is_yaml: bool = False


ASK = Text(nb="Spørsmålet", nn="Spørsmålet", en="The question")
WHY = Text(nb="Hvorfor", nn="Kvifor", en="Why")
WHO_SAYS = Text(nb="Hvem sier det", nn="Kven seier det", en="Who says so")
WHO_ACTS = Text(nb="Hvem gjør noe med det", nn="Kven gjer noko med det", en="Who acts on it")
HAVE_A_SAY = Text(nb="Hvem det også angår", nn="Kven det òg vedkjem", en="Whom it also concerns")
WHEN = Text(nb="Når", nn="Når", en="When")
LIMITS = Text(nb="Grenser", nn="Grenser", en="Limits")
READS = Text(nb="Ser på", nn="Ser på", en="Looks at")
BAD = Text(nb="Her mangler noe", nn="Her manglar noko", en="Something is missing here")
GOOD = Text(nb="Her er det i orden", nn="Her er det i orden", en="Here it is in order")
LIMITED = Text(nb="bare for noen:", nn="berre for nokre:", en="for some only:")
WAIVE = Text(nb="Gjøre unntak", nn="Gjere unntak", en="Waiving it")
NOTE = Text(nb="Å vite", nn="Å vite", en="Worth knowing")
FALLS_DUE = Text(
    nb="Forfaller i fasen {phase}: {severity}. Før det vises det som noe som kommer senere.",
    nn="Forfell i fasen {phase}: {severity}. Før det blir det vist som noko som kjem seinare.",
    en="Falls due in the phase {phase}: {severity}. Before that it is shown as upcoming.",
)
DUE_AT_ONCE = Text(
    nb="Gjelder fra første dag: {severity}.",
    nn="Gjeld frå første dag: {severity}.",
    en="Holds from the first day: {severity}.",
)
WHOLE_FILE = Text(nb="hele filen", nn="heile fila", en="the whole file")
NEVER_WAIVED = Text(
    nb="Det er ikke mulig å gjøre unntak fra dette kravet.",
    nn="Det er ikkje mogleg å gjere unntak frå dette kravet.",
    en="This requirement can't be waived.",
)


def title(rule: Rule[Any], spoken: Language) -> str:
    """The requirement in a line, after its id."""
    return f"{rule.id} {rule.title.to(spoken)}"


def sources(rule: Rule[Any], spoken: Language) -> tuple[str, ...]:
    """Where a requirement comes from, and how strongly each source says it."""
    told = []
    for source in rule.sources:
        strong = STRENGTHS[strength(source)].to(spoken)
        where = named(rule, source)
        told.append(f"{where.to(spoken)} ({strong})" if where else strong)
    return tuple(told)


def named(rule: Rule[Any], source: str) -> Text | Phrase | None:
    """What a source of a requirement is called; None for the form of the file."""
    return place(source) or (rule.practice if named_by_card(source) else None)


def concerned(rule: Rule[Any], spoken: Language) -> str:
    """The representatives of employees who have a say in a requirement; an empty text where none has."""
    return written(tuple(rule.concerns), spoken)


def parts(rule: Rule[Any], spoken: Language) -> Iterator[Part]:
    """All that a card tells after its title, in the order it is read."""

    def part(heading: Text, *lines: str, is_yaml: bool = False) -> Part:
        return Part(heading.to(spoken), lines, is_yaml)

    yield part(ASK, rule.ask.to(spoken))
    yield part(WHY, rule.why.to(spoken))
    if rule.note:
        yield part(NOTE, rule.note.to(spoken))
    yield part(WHO_SAYS, *sources(rule, spoken))
    yield part(WHEN, _when(rule, spoken))
    yield part(WHO_ACTS, rule.who.word(spoken))
    if rule.concerns:
        yield part(HAVE_A_SAY, concerned(rule, spoken))
    if rule.settings:
        yield part(LIMITS, *(_limit(setting, spoken) for setting in rule.settings))
    fields = (in_words(path, spoken) for path in rule.reads)
    yield part(READS, ", ".join(fields) or WHOLE_FILE.to(spoken))
    yield part(BAD, *example(rule.bad), is_yaml=True)
    yield part(GOOD, *example(rule.good), is_yaml=True)
    if rule.id in CANNOT_BE_WAIVED:
        yield part(WAIVE, NEVER_WAIVED.to(spoken))
    else:
        yield part(WAIVE, *waiver(rule, spoken), is_yaml=True)


def waiver(rule: Rule[Any], spoken: Language) -> tuple[str, ...]:
    """What to write in a plan that is not to meet a requirement."""
    lines = [_line(rule, field, spoken) for field in shape(Waiver).fields.values()]
    first, *rest = lines
    return (
        f"{shape(Plan).fields['waivers'].word(spoken)}:",
        f"  - {first}",
        *(f"    {line}" for line in rest),
    )


def _line(rule: Rule[Any], field: Field, spoken: Language) -> str:
    line = f"{field.word(spoken)}: {_value(rule, field, spoken)}"
    if not field.many:
        return line
    return f"# {LIMITED.to(spoken)} {field.word(spoken)}: [{_value(rule, field, spoken)}]"


def _value(rule: Rule[Any], field: Field, spoken: Language) -> str:
    return rule.id if field.name == "rule" else placeholder(Waiver, field, spoken, spoken)


def _when(rule: Rule[Any], spoken: Language) -> str:
    text = DUE_AT_ONCE if rule.due.order == 0 else FALLS_DUE
    return text.to(spoken, {"phase": rule.due, "severity": rule.severity})


def _limit(setting: Setting, spoken: Language) -> str:
    return f"{setting.name} = {setting.default}: {about(setting).to(spoken)}"


def about(setting: Setting) -> Phrase:
    """What a number decides, and whose it is: ours or a house's, never the report's."""
    whose = labels.OURS if setting.rule.startswith(OUR_PREFIX) else labels.THE_HOUSES
    return Phrase(whose, {"about": setting.about})


def example(text: str) -> tuple[str, ...]:
    """An example as it stands on the card, a line each, without the indentation of the code."""
    return tuple(dedent(text).strip("\n").split("\n"))


def barrier(rule: Rule[Any], spoken: Language) -> str:
    """The barrier that a requirement belongs to, and the package that it comes from, if any."""
    name = labels.BARRIERS[rule.family].to(spoken)
    return f"{name} · {rule.package.label}" if rule.package else name
