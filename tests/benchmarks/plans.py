"""The whole example plan → any number of plans of 300 lines, alike in all but names and figures."""

from __future__ import annotations

from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples" / "nattilsyn.gevinst.yaml"
AS_OF = "2026-11-02"
LINES = 300

_ANOTHER_GAIN = """
  - id: ro
    hva: Færre brukere som blir vekket om natten
    slag: kvalitet
    mål: trygt-hjemme
    enheter: [natt]
    gevinstansvarlig: kari
    handlingsrom: {kan: [Endre kjørelister og tidspunkt for besøk], gitt_av: rita}
    måleindikator: {hva: Brukere som sier de blir vekket, måleenhet: brukere, retning: ned, kilde: Spørreskjema, hver: kvartal, målt_av: eva, logger_ansatte: nei}
    nullpunkt: {verdi: BASELINE, dato: 2025-12-01, kilde: Spørreskjema november 2025, målt_av: eva}
    måltall: {verdi: 10, dato: 2026-12-31}
    enighet: {mellom: [rita, kari], dato: 2025-10-20, om: [hva_gevinsten_er, hvordan_den_nås, hvordan_den_måles]}
    endringer:
      - {hva: Faste runder erstattes av besøk som er avtalt, slag: oppgaver, ansvarlig: kari, innen: 2026-02-02}
    merkbar:
      merkes_av: Brukere og pårørende
      hvordan: De svarer hvert kvartal på om søvnen er blitt bedre
    virkninger_andre_steder: ingen
    forutsetninger: [Brukeren har samtykket]
    risikoer:
      - {hva: Få svarer på skjemaet, tiltak: Eva ringer dem som ikke svarer, ansvarlig: kari}
    målinger:
      - {dato: 2026-03-31, verdi: 38}
      - {dato: 2026-06-30, verdi: 27}
      - {dato: 2026-09-30, verdi: 14}
"""


def plan(number: int) -> str:
    """One whole plan; the number makes its name and a figure its own."""
    text = EXAMPLE.read_text(encoding="utf-8").rstrip("\n") + "\n"
    text = text.replace("navn: Digitalt", f"navn: Prosjekt {number}, digitalt", 1)
    text += _ANOTHER_GAIN.replace("BASELINE", str(45 + number % 50))
    missing = LINES - text.count("\n")
    return text + "# …\n" * missing


def write_plans(folder: Path, count: int) -> None:
    """Write plans into a folder."""
    for number in range(count):
        path = folder / f"plan-{number:05}.gevinst.yaml"
        path.write_text(plan(number), encoding="utf-8")
