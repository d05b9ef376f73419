"""GEV007: every waiver is of a known requirement, reasoned, approved, in force and needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.form.nearest import MOST_SEARCHES, nearest
from gevinst.rules.form.places import shown
from gevinst.rules.rule import CANNOT_BE_WAIVED, Gap, OutcomeRule, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from gevinst.check.verdict import Outcome, Verdict
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Waiver
    from gevinst.rules.given import Given

rule = OutcomeRule(
    id="GEV007",
    severity=Severity.WARNING,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Hvert unntak er begrunnet, godkjent og i bruk",
        nn="Kvart unntak er grunngitt, godkjent og i bruk",
        en="Every waiver is reasoned, approved and in use",
    ),
    why=Text(
        nb="Et unntak som ingen har begrunnet, eller som har gått ut, skjuler en mangel.",
        nn="Eit unntak som ingen har grunngitt, eller som har gått ut, skjuler ein mangel.",
        en="A waiver that nobody gave a reason for, or that has expired, hides a gap.",
    ),
    ask=Text(
        nb="Har hvert unntak et krav, en begrunnelse og en som har godkjent det, og trengs det fortsatt?",
        nn="Har kvart unntak eit krav, ei grunngiving og ein som har godkjent det, og trengst det framleis?",
        en="Does every waiver have a requirement, a reason and someone who approved it, and is it still needed?",
    ),
    reads=(
        "waivers.rule",
        "waivers.reason",
        "waivers.approved_by",
        "waivers.until",
        "waivers.units",
        "waivers.gains",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg}
        unntak:
          - krav: GEV999  # <- GEV007
            begrunnelse: Vi er en liten kommune.
            godkjent_av: rita
          - krav: GEV008  # <- GEV007
            fram_til: 2026-06-30  # <- GEV007
          - krav: GEV003  # <- GEV007
            begrunnelse: Ryddes når prosjektet er ferdig.
            godkjent_av: rita
    """,
    good="""
        gevinst: 1
        personer:
          - {id: rita, navn: Rita Solberg}
        unntak:
          - krav: GEV008
            begrunnelse: Planen oppdateres i kommunens eget system.
            godkjent_av: rita
            fram_til: 2026-12-31
    """,
)

WARN_DAYS = rule.setting(
    "warn_days",
    30,
    Text(
        nb="Et unntak som går ut innen så mange dager, blir det varslet om i rapporten.",
        nn="Eit unntak som går ut innan så mange dagar, blir det varsla om i rapporten.",
        en="The report warns of a waiver that expires within so many days.",
    ),
)
NO_RULE = Text(
    nb="Et unntak sier ikke hvilket krav det gjelder.",
    nn="Eit unntak seier ikkje kva krav det gjeld.",
    en="A waiver does not say which requirement it concerns.",
)
UNKNOWN = Text(
    nb="Unntaket gjelder «{rule}», men det finnes ikke noe krav med det navnet. Skriv navnet på kravet, for eksempel GEV504.",
    nn="Unntaket gjeld «{rule}», men det finst ikkje noko krav med det namnet. Skriv namnet på kravet, til dømes GEV504.",
    en="The waiver names “{rule}”, but there is no requirement of that name. Write the name of the requirement, such as GEV504.",
)
NEARLY = Text(
    nb="Unntaket gjelder «{rule}», men det finnes ikke noe krav med det navnet. Mente du {nearest}?",
    nn="Unntaket gjeld «{rule}», men det finst ikkje noko krav med det namnet. Meinte du {nearest}?",
    en="The waiver names “{rule}”, but there is no requirement of that name. Did you mean {nearest}?",
)
NEVER = Text(
    nb="Det går ikke an å gjøre unntak fra {rule}. Slett unntaket.",
    nn="Det går ikkje an å gjere unntak frå {rule}. Slett unntaket.",
    en="{rule} can't be waived. Delete the waiver.",
)
NO_REASON = Text(
    nb="Unntaket fra {rule} mangler begrunnelse.",
    nn="Unntaket frå {rule} manglar grunngiving.",
    en="The waiver of {rule} has no reason.",
)
NO_APPROVER = Text(
    nb="Unntaket fra {rule} sier ikke hvem som har godkjent det.",
    nn="Unntaket frå {rule} seier ikkje kven som har godkjent det.",
    en="The waiver of {rule} does not say who approved it.",
)
EXPIRED = Text(
    nb="Unntaket fra {rule} gikk ut {until}, og planen vurderes per {as_of}. Avtal en ny dato, eller slett unntaket.",
    nn="Unntaket frå {rule} gjekk ut {until}, og planen blir vurdert per {as_of}. Avtal ein ny dato, eller slett unntaket.",
    en="The waiver of {rule} expired {until}, and the plan is judged as of {as_of}. Agree on a new date, or delete the waiver.",
)
MET = Text(
    nb="Unntaket fra {rule} trengs ikke, for kravet er oppfylt. Slett unntaket.",
    nn="Unntaket frå {rule} trengst ikkje, for kravet er oppfylt. Slett unntaket.",
    en="The waiver of {rule} is not needed, for the requirement is met. Delete the waiver.",
)
NOT_APPLICABLE = Text(
    nb="Unntaket fra {rule} trengs ikke, for kravet gjelder ikke denne planen: {why}. Slett unntaket.",
    nn="Unntaket frå {rule} trengst ikkje, for kravet gjeld ikkje denne planen: {why}. Slett unntaket.",
    en="The waiver of {rule} is not needed, for the requirement does not apply to this plan: {why}. Delete the waiver.",
)
COVERS_NOTHING = Text(
    nb="Unntaket fra {rule} for {limited} trengs ikke: det som mangler, handler ikke om {limited} alene, eller et annet unntak dekker det. Slett unntaket, eller rett hva det gjelder for.",
    nn="Unntaket frå {rule} for {limited} trengst ikkje: det som manglar, handlar ikkje om {limited} aleine, eller eit anna unntak dekkjer det. Slett unntaket, eller rett kva det gjeld for.",
    en="The waiver of {rule} for {limited} is not needed: what is missing is not about {limited} alone, or another waiver covers it. Delete the waiver, or correct what it is for.",
)
FOR_NOBODY = Text(
    nb="Unntaket fra {rule} sier ikke hvilke enheter eller gevinster det gjelder for, og dekker da ingenting. Skriv id-ene, eller slett feltet, så gjelder det hele planen.",
    nn="Unntaket frå {rule} seier ikkje kva einingar eller gevinstar det gjeld for, og dekkjer då ingenting. Skriv id-ane, eller slett feltet, så gjeld det heile planen.",
    en="The waiver of {rule} does not say which units or gains it is for, and so covers nothing. Write their ids, or delete the field, and it is for the whole plan.",
)
TOO_MANY = Text(
    nb="Unntaket fra {rule} er ikke tatt med: planen har for mange unntak for enkelte enheter eller gevinster ({count}). Skriv flere id-er i samme unntak.",
    nn="Unntaket frå {rule} er ikkje teke med: planen har for mange unntak for enkelte einingar eller gevinstar ({count}). Skriv fleire id-ar i same unntak.",
    en="The waiver of {rule} was left out: the plan has too many waivers for single units or gains ({count}). Write several ids in one waiver.",
)
NO_WAIVERS = Text(
    nb="planen har ingen unntak", nn="planen har ingen unntak", en="the plan has no waivers"
)


MOST_READ = 20_000_000  # characters: to try one of these takes its time by the size of the plan


def too_many(loaded: Loaded) -> list[Waiver]:
    """The waivers for some units or gains that are left out, to bound the time on any plan."""
    limited = [waiver for waiver in loaded.plan.waivers if waiver.is_limited]
    return limited[max(1, MOST_READ // max(1, len(loaded.document.text))) :]


@rule.unless
def no_waivers(outcome: Outcome) -> Text | None:
    return None if outcome.loaded.plan.waivers else NO_WAIVERS


@rule.check
def waivers(outcome: Outcome, given: Given) -> Iterator[Gap]:
    known = outcome.known
    left_out = {id(waiver) for waiver in too_many(outcome.loaded)}
    limited = sum(waiver.is_limited for waiver in outcome.loaded.plan.waivers)
    searches = 0
    for waiver in outcome.loaded.plan.waivers:
        written = waiver.rule or ""
        if written and written.upper() not in known:
            near = nearest(written.upper(), known) if searches < MOST_SEARCHES else None
            searches += 1
            text = NEARLY if near else UNKNOWN
            yield gap(text, waiver, "rule", rule=shown(written), nearest=near)
        elif id(waiver) in left_out:
            yield gap(TOO_MANY, waiver, "rule", rule=written, count=limited)
        else:
            yield from _waiver(waiver, outcome.verdicts, given.as_of)


def _waiver(waiver: Waiver, verdicts: Mapping[str, Verdict], as_of: date) -> Iterator[Gap]:
    written = (waiver.rule or "").upper()
    facts: dict[str, Any] = {"rule": written}
    if not written:
        yield gap(NO_RULE, waiver, "rule")
    elif written in CANNOT_BE_WAIVED:
        yield gap(NEVER, waiver, "rule", **facts)
    else:
        if not waiver.reason:
            yield gap(NO_REASON, waiver, "reason", **facts)
        if not waiver.approved_by:
            yield gap(NO_APPROVER, waiver, "approved_by", **facts)
        expired = waiver.until is not None and waiver.until < as_of
        if expired:
            yield gap(EXPIRED, waiver, "until", until=waiver.until, as_of=as_of, **facts)
        verdict = verdicts.get(written)
        if verdict and verdict.status == "met":
            yield gap(MET, waiver, "rule", **facts)
        elif reason := getattr(verdict, "reason", None):
            yield gap(NOT_APPLICABLE, waiver, "rule", why=reason, **facts)
        elif waiver.reason and not expired and not _used(waiver, verdict):
            limited = (*waiver.units, *waiver.gains)
            text = COVERS_NOTHING if limited else FOR_NOBODY
            yield gap(text, waiver, "rule", limited=limited, **facts)


def _used(waiver: Waiver, verdict: Verdict | None) -> bool:
    """Whether it covers something; where nobody looked, it may."""
    used = getattr(verdict, "excused", None)
    return used is None or any(waiver is each.waiver for each in used)
