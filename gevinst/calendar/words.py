"""What events are called, in three languages."""

from __future__ import annotations

from gevinst.words import Text

UNSAID = Text(nb="uten navn", nn="utan namn", en="unnamed")
SOMEONE = Text(nb="Noen", nn="Nokon", en="Someone")
AS_IT_IS = Text(nb="{how}", nn="{how}", en="{how}")

STARTED = Text(nb="Prosjektet starter", nn="Prosjektet startar", en="The project starts")
NEEDS = Text(nb="Behovene er samlet inn", nn="Behova er samla inn", en="The needs are gathered")
DECIDED = Text(
    nb="Politisk vedtak: {body}", nn="Politisk vedtak: {body}", en="Political decision: {body}"
)
DECIDED_PLAINLY = Text(nb="Politisk vedtak", nn="Politisk vedtak", en="Political decision")
PREPARED = Text(
    nb="Innføringsplanen er laget",
    nn="Innføringsplanen er laga",
    en="The introduction plan is made",
)
GAINS_PLANNED = Text(
    nb="Gevinstrealiseringsplanen er laget",
    nn="Gevinstrealiseringsplanen er laga",
    en="The plan for realising the gains is made",
)
CHOSEN = Text(nb="Løsningen velges", nn="Løysinga blir vald", en="The solution is chosen")
REASONS = Text(
    nb="Valget blir forklart for de berørte",
    nn="Valet blir forklart for dei det gjeld",
    en="The choice is explained to those it concerns",
)
PROCUREMENT = Text(
    nb="{person} blir orientert om anskaffelsen",
    nn="{person} blir orientert om innkjøpet",
    en="{person} is told of the procurement",
)
MANAGER_AGREEMENT = Text(
    nb="Lederavtale: {person}", nn="Leiaravtale: {person}", en="Manager agreement: {person}"
)
AGREED = Text(nb="Enighet om «{gain}»", nn="Semje om «{gain}»", en="Agreement on “{gain}”")

GO_LIVE = Text(
    nb="Løsningen tas i bruk", nn="Løysinga blir teken i bruk", en="The solution is taken into use"
)
WAVE = Text(nb="Pulje {wave} starter", nn="Pulje {wave} startar", en="Wave {wave} begins")
WAVE_OF = Text(
    nb="Pulje {wave} starter: {units}",
    nn="Pulje {wave} startar: {units}",
    en="Wave {wave} begins: {units}",
)
LESSONS = Text(
    nb="Erfaringene fra pulje {wave} gås gjennom",
    nn="Erfaringane frå pulje {wave} blir gjennomgåtte",
    en="Lessons of wave {wave} are gone through",
)
OTHER_CHANGE = Text(
    nb="Annen endring i {unit}: {name}",
    nn="Anna endring i {unit}: {name}",
    en="Another change in {unit}: {name}",
)
LOW_CAPACITY = Text(
    nb="Siste dag med lav kapasitet i {unit}",
    nn="Siste dag med låg kapasitet i {unit}",
    en="Last day of low capacity in {unit}",
)

SESSION = Text(nb="Opplæring: {session}", nn="Opplæring: {session}", en="Training: {session}")
SESSION_OF = Text(
    nb="Opplæring: {session}, {units}",
    nn="Opplæring: {session}, {units}",
    en="Training: {session}, {units}",
)
WITH_HOURS = Text(nb="{what} ({hours} t)", nn="{what} ({hours} t)", en="{what} ({hours} h)")
CITIZENS = Text(
    nb="Til innbyggere: {what}", nn="Til innbyggjarar: {what}", en="To citizens: {what}"
)
EFFECT = Text(
    nb="Det sjekkes om opplæringen virket",
    nn="Det blir sjekka om opplæringa verka",
    en="It is checked whether the training worked",
)
SKILLS = Text(
    nb="Digital kompetanse kartlegges: {unit}",
    nn="Digital kompetanse blir kartlagd: {unit}",
    en="Digital skills are mapped: {unit}",
)

INVOLVED = Text(nb="{how} ({who})", nn="{how} ({who})", en="{how} ({who})")
UNIONS = Text(
    nb="Tillitsvalgte: {how}", nn="Tillitsvalde: {how}", en="Union representatives: {how}"
)
SAFETY = Text(nb="Verneombud: {how}", nn="Verneombod: {how}", en="Safety representative: {how}")
DEVELOPERS = Text(
    nb="Med utviklerne: {how}", nn="Med utviklarane: {how}", en="With the developers: {how}"
)
LANGUAGE_TEST = Text(
    nb="Språket prøves: {how}", nn="Språket blir prøvd: {how}", en="The language is tried: {how}"
)
TOLD = Text(
    nb="Informasjon om endringen: {how}",
    nn="Informasjon om endringa: {how}",
    en="Information on the change: {how}",
)
EXAMPLE = Text(
    nb="Godt eksempel vises: {what}",
    nn="Godt døme blir vist: {what}",
    en="A good example is shown: {what}",
)
LEADERSHIP = Text(nb="Toppledelsen: {what}", nn="Toppleiinga: {what}", en="Top management: {what}")
CONTROL = Text(
    nb="Kontrolltiltaket i «{gain}» drøftes",
    nn="Kontrolltiltaket i «{gain}» blir drøfta",
    en="The control measure in “{gain}” is discussed",
)

ROUTINE = Text(
    nb="Frist for rutine: {what}", nn="Frist for rutine: {what}", en="Routine due: {what}"
)
WORK_CHANGE = Text(
    nb="Frist for endring i arbeidet: {what} («{gain}»)",
    nn="Frist for endring i arbeidet: {what} («{gain}»)",
    en="Change in work due: {what} (“{gain}”)",
)
CORRECTION = Text(
    nb="Frist for korrigerende tiltak: {what} («{gain}»)",
    nn="Frist for korrigerande tiltak: {what} («{gain}»)",
    en="Correction due: {what} (“{gain}”)",
)
TARGET = Text(
    nb="Måltallet for «{gain}» skal være nådd",
    nn="Måltalet for «{gain}» skal vere nådd",
    en="The target of “{gain}” is due",
)
ACCOUNTABLE = Text(
    nb="Den gevinstansvarlige måles på «{gain}» fra denne dagen",
    nn="Den gevinstansvarlege blir målt på «{gain}» frå denne dagen",
    en="The gain owner answers for “{gain}” from this day",
)
WAIVER = Text(
    nb="Unntaket fra {rule} gjelder til og med denne dagen",
    nn="Unntaket frå {rule} gjeld til og med denne dagen",
    en="The waiver of {rule} holds until the end of this day",
)
UPDATE = Text(
    nb="Planen bør oppdateres innen denne dagen (vår grense: {months} måneder fra forrige gang)",
    nn="Planen bør oppdaterast innan denne dagen (vår grense: {months} månader frå førre gong)",
    en="The plan should be updated by this day (our limit: {months} months from the last time)",
)

BASELINE = Text(nb="Nullpunkt for «{gain}»", nn="Nullpunkt for «{gain}»", en="Baseline of “{gain}”")
MEASURED = Text(
    nb="Måling av «{gain}»: {value}",
    nn="Måling av «{gain}»: {value}",
    en="“{gain}” measured: {value}",
)
MEASURE = Text(
    nb="Skal måles: {what} («{gain}»)",
    nn="Skal målast: {what} («{gain}»)",
    en="Measure “{gain}”: {what}",
)
MEASURE_PLAINLY = Text(nb="Skal måles: «{gain}»", nn="Skal målast: «{gain}»", en="Measure “{gain}”")
REPORT = Text(
    nb="Rapporter gevinstene til: {whom}",
    nn="Rapporter gevinstane til: {whom}",
    en="Report the gains to: {whom}",
)
REPORT_PLAINLY = Text(nb="Rapporter gevinstene", nn="Rapporter gevinstane", en="Report the gains")
