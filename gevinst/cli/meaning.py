"""The words after an option → what they mean; a sentence where they mean nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from gevinst.cli import more_options, options
from gevinst.errors import WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from gevinst.check.run import Circumstances
    from gevinst.checklist.content import By
    from gevinst.choices import Phase, ServiceArea
    from gevinst.cli.options import Option
    from gevinst.report.readers import Reader
    from gevinst.rules.rule import Representative, Role, Rule, Severity
    from gevinst.words import Language

Meaning = TypeVar("Meaning")

NOT_A_CHOICE = Text(
    nb="{flag} kan ikke være «{written}». Velg {choices}.",
    nn="{flag} kan ikkje vere «{written}». Vel {choices}.",
    en="{flag} can't be “{written}”. Choose {choices}.",
)
NOT_A_DAY = Text(
    nb="«{written}» kan ikke stå etter {flag}; der trengs {due}.",
    nn="«{written}» kan ikkje stå etter {flag}; der trengst {due}.",
    en="“{written}” can't stand after {flag}, which needs {due}.",
)
NOT_JOBS = Text(
    nb="{flag} kan ikke være «{written}». Skriv et tall fra 1 til {most}.",
    nn="{flag} kan ikkje vere «{written}». Skriv eit tal frå 1 til {most}.",
    en="{flag} can't be “{written}”. Write a number from 1 to {most}.",
)
MOST_JOBS = 64
_LONGEST_SHOWN = 80


def chosen(option: Option, written: str) -> str:
    """The choice of an option whose choices mean themselves."""
    return _chosen(option, written, {name: name for name in option.choices})


class Asked(Protocol):
    """What a command on plans is asked, as it was written."""

    @property
    def as_of(self) -> str | None:
        """`--as-of`."""

    @property
    def phase(self) -> str | None:
        """`--phase`."""

    @property
    def lang(self) -> str | None:
        """`--lang`."""

    @property
    def no_plugins(self) -> bool:
        """`--no-plugins`."""


def circumstances(asked: Asked) -> Circumstances:
    """What plans are judged under: on the day asked for, else today. Raises `WrongUse`."""
    from gevinst.check.run import Circumstances, today  # noqa: PLC0415  (the models)

    return Circumstances(
        day(asked.as_of) or today(),
        phase(asked.phase),
        language(asked.lang),
        not asked.no_plugins,
    )


def barrier(written: str | None) -> int | None:
    """The barrier asked for, 0 for the form of the file; None where none is."""
    words = {name: int(name) for name in more_options.BARRIER.choices}
    return None if written is None else _chosen(more_options.BARRIER, written, words)


def severity(written: str | None) -> Severity | None:
    """The severity asked for; None where none is."""
    from gevinst.rules.rule import Severity  # noqa: PLC0415

    return None if written is None else _chosen(more_options.SEVERITY, written, Severity.by_word())


def role(written: str | None) -> Role | Representative | None:
    """The role asked for, its words joined by hyphens or spaces; None where none is."""
    from gevinst.rules.rule import Representative, Role  # noqa: PLC0415

    roles = Role.by_word() | Representative.by_word()
    words = {word.replace(" ", "-"): meant for word, meant in roles.items()}
    return None if written is None else _chosen(more_options.ROLE, written.replace(" ", "-"), words)


def group(written: str) -> By:
    """What to group a checklist by."""
    from gevinst.checklist.content import By  # noqa: PLC0415

    words: dict[str, By] = By.by_word()
    return _chosen(more_options.BY, written, words)


def source(written: str | None, rules: Iterable[Rule[Any]]) -> str | None:
    """The source asked for, such as `B3-L`, which some rule must have; None where none is."""
    if written is None:
        return None
    known = sorted({source for rule in rules for source in rule.sources})
    words = {name.casefold(): name for name in known}
    return _chosen(replace(more_options.SOURCE, choices=tuple(known)), written, words)


def fail_level(written: str) -> Severity | None:
    """How serious a gap must be to fail; None for never."""
    from gevinst.rules.rule import Severity  # noqa: PLC0415

    words: dict[str, Severity | None] = {"never": None, "aldri": None}
    words |= Severity.by_word()
    return _chosen(options.FAIL_ON, written, words)


def phase(written: str | None) -> Phase | None:
    """The phase asked for, in any of the three vocabularies; None where none is."""
    from gevinst.choices import Phase  # noqa: PLC0415

    return None if written is None else _chosen(options.PHASE, written, Phase.by_word())


def area(written: str | None) -> ServiceArea | None:
    """The service area of a template, in any of the three vocabularies; None where none is asked for."""
    from gevinst.choices import ServiceArea  # noqa: PLC0415

    return (
        None if written is None else _chosen(more_options.TEMPLATE, written, ServiceArea.by_word())
    )


def reader(written: str) -> Reader:
    """The reader asked for, in any of the three vocabularies."""
    from gevinst.report.readers import Reader  # noqa: PLC0415

    names = tuple(reader.value for reader in Reader)
    found: Reader = _chosen(replace(more_options.FOR, choices=names), written, Reader.by_word())
    return found


def language(written: str | None, option: Option = options.LANG) -> Language | None:
    """The language asked for; None where none is."""
    if written is None:
        return None
    from gevinst.choices import ReportLanguage  # noqa: PLC0415

    words = {word: spoken.language for word, spoken in ReportLanguage.by_word().items()}
    return _chosen(option, written, words)


def jobs(written: str | None) -> int | None:
    """How many processes are asked for; None where nothing is said."""
    if written is None:
        return None
    if written.isascii() and written.isdigit() and 0 < int(written[:4]) <= MOST_JOBS:
        return int(written)
    raise WrongUse(NOT_JOBS, flag=options.JOBS.flag, written=cut(written), most=MOST_JOBS)


def day(written: str | None, option: Option = options.AS_OF) -> date | None:
    """The day asked for, read as a date in a plan is; None where none is."""
    if written is None:
        return None
    from gevinst.plan.values import Unreadable  # noqa: PLC0415
    from gevinst.plan.values import day as read  # noqa: PLC0415

    try:
        return read(written)
    except Unreadable as why:
        due = Phrase(why.reason, why.facts)
        raise WrongUse(NOT_A_DAY, flag=option.flag, written=cut(written), due=due) from None


def _chosen(option: Option, written: str, meanings: Mapping[str, Meaning]) -> Meaning:
    word = written.strip().casefold()
    if word in meanings:
        return meanings[word]
    choices = _either(option.choices)
    raise WrongUse(NOT_A_CHOICE, flag=option.flag, written=cut(written), choices=choices)


def _either(words: tuple[str, ...]) -> Text:
    most, last = ", ".join(words[:-1]), words[-1]
    return Text(nb=f"{most} eller {last}", nn=f"{most} eller {last}", en=f"{most} or {last}")


def cut(written: str) -> str:
    """What was written, as far as a sentence may repeat it."""
    return written if len(written) <= _LONGEST_SHOWN else written[:_LONGEST_SHOWN] + "…"
