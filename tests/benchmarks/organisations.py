"""The benchmark's plan → plans of many organisations, each with its own units, people, texts and days.

Fifty plans are of one organisation, and share its units: each is about two of them. Plans lie at
different places in time, so that some are planned, some in use, and several meet in one unit.
"""

from __future__ import annotations

import re
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from gevinst.rules.days import months_later
from tests.benchmarks.plans import plan

if TYPE_CHECKING:
    from pathlib import Path

PLANS_EACH = 50
_FIRST = "Anne Berit Dag Einar Frida Geir Hanna Ivar Julie Knut Lena Morten Nina Ola Pia".split()  # noqa: SIM905
_LAST = "Aas Berg Dahl Eide Foss Grøn Haug Iversen Juul Kvam Lie Moe Nes Opdal Ruud Sand".split()  # noqa: SIM905
_PLACES = "Nord Sør Øst Vest Sentrum Fjell Fjord Dal Strand Ås Elv Vik".split()  # noqa: SIM905
_WHAT = "tilsyn byggesak innsyn skoleplass lønn vaktplan vannmåling timebestilling post".split()  # noqa: SIM905
_WHERE = (
    *("i hele kommunen", "sammen med nabokommunen", "etter samme mal som i fjor", "uke for uke"),
    *("slik ledergruppen har bestemt", "først i det små", "med faste møter", "uten nye stillinger"),
)
_MONTHS = (-12, -6, -3, 0, 3, 6, 9, 12, 18)
_DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")
_NAME = re.compile(r"(?<=navn: )[A-Z]\w+ [A-Z]\w+(?=, rolle)")
_PROSE = re.compile(r"\b(hva|hvordan|vurdering|tiltak|hvorfor): ([^\",{}\[\]\n]{12,})(?=[,}\n])")
_MEASURED = re.compile(r"^    målinger:\n(?:      - .*\n)+", re.MULTILINE)


def organisation_plan(number: int) -> str:
    """One whole plan; the same for the same number."""
    chosen = Random(number)  # noqa: S311  (plans, not secrets)
    text = plan(number).replace("Nordvik kommune", f"Kommune {number // PLANS_EACH:03}")
    text = text.replace("navn: Prosjekt", f"navn: Digital {chosen.choice(_WHAT)}, prosjekt")
    for unit, place in zip(("natt", "respons"), chosen.sample(_PLACES, 2), strict=True):
        text = re.sub(rf"(?<=- id: {unit}\n)    navn: \w+", rf"\g<0> {place}", text)
        text = re.sub(rf"(?<=[ \[]){unit}(?=[,\]}}\n])", f"{unit}-{place}", text)
    text = _NAME.sub(lambda _: f"{chosen.choice(_FIRST)} {chosen.choice(_LAST)}", text)
    text = _PROSE.sub(lambda said: f"{said[1]}: {said[2].rstrip()} {chosen.choice(_WHERE)}", text)
    return _moved(text, chosen.choice(_MONTHS))


def _moved(text: str, months: int) -> str:
    """A plan so many months later; one that is not in use yet is planned, and has measured nothing."""
    text = _DAY.sub(lambda day: months_later(date.fromisoformat(day[0]), months).isoformat(), text)
    text = re.sub(r"oppdatert: .*", "oppdatert: 2026-10-01", text)
    if months > 0:
        text = _MEASURED.sub("", text).replace("fase: realisering", "fase: planlegging")
    return text


def write_organisations(folder: Path, count: int) -> None:
    """Write plans into a folder, those of each organisation into one of their own."""
    for number in range(count):
        own = folder / f"kommune-{number // PLANS_EACH:03}"
        own.mkdir(parents=True, exist_ok=True)
        path = own / f"plan-{number:05}.gevinst.yaml"
        path.write_text(organisation_plan(number), encoding="utf-8")
