"""Names and roles as a plan writes them → whether one person is named, and who is the supplier's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from gevinst.choices import LeadershipLevel

if TYPE_CHECKING:
    from gevinst.plan.people import Person

_LONGEST_NAME = 100
_MARKS_OF_SEVERAL = frozenset("/;&+0123456789")
_BETWEEN = re.compile(r"[,()]|\s[-–—]+\s")
_AROUND = ".:'\"«»“”’*"

# Lists of words read best as words: each is matched as a whole word, or as the ending of one.
# ruff: noqa: SIM905
_JOINS = frozenset("og eller samt med and or with".split())
_PREPOSITIONS = frozenset("for i ved på av til hos fra frå in of at under".split())
_NOBODY = frozenset(
    """alle samtlige hver hvert kvar kvart every everyone everybody flere fleire mange ingen noen nokon nobody someone
    anyone staff ikke ikkje ledig vakant ubesatt ubesett vacant fornavn førenamn etternavn etternamn navn namn
    m.fl mfl""".split()
)
_SEVERAL_END = tuple(
    """ledere lederne leiarar leiarane lærere lærerne lærarar lærarane arbeidere arbeiderne arbeidarar arbeidarane
    pleiere pleierne pleiarar pleiarane behandlere behandlerne handsamarar handsamarane brukere brukerne brukarar
    brukarane rektorer rektorene rektorar rektorane sjefer sjefene sjefar sjefane ansatte tilsette tillitsvalgte
    tillitsvalde managers employees""".split()
)
_BODIES = frozenset(
    """etat eining teknisk oppvekst helse omsorg økonomi byggesak byggjesak kultur renhold reinhald personal miljø
    eiendom eigedom velferd samferdsel drift vedlikehold vedlikehald digitalisering utvikling stab staben linja linjen
    norge noreg norway department division unit office management council committee group project supplier vendor
    services HR IT IKT KS NAV PMO""".split()
)
_BODY_ENDS = tuple(
    """avdeling avdelinga avdelingen seksjon seksjonen -etat setat etaten kommune kommunen kontor kontoret tjeneste
    tjenesten teneste tenesta prosjekt prosjektet -gruppe rgruppe sgruppe tgruppe gruppa gruppen team teamet enhet
    enheten -eining seining eininga verksemd verksemda virksomhet virksomheten ledelse ledelsen leiing leiinga utvalg
    utvalget utval utvalet nemnd nemnda rådet styre styret senter senteret sentral sentralen sektor sektoren divisjon
    divisjonen skole skolen skulen barneskule grunnskule kulturskule ungdomsskule barnehage barnehagen sykehjem
    sykehjemmet sjukeheim sjukeheimen bibliotek biblioteket arkiv arkivet legevakt legevakta legevakten servicetorg
    servicetorget område området vesenet forbund forbundet forening foreningen foreininga direktorat direktoratet
    departement departementet forvaltning forvaltningen forvaltninga administrasjon administrasjonen organisasjon
    organisasjonen formannskap formannskapet foretak foretaket firma firmaet selskap selskapet leverandør leverandøren
    leverandører leverandørar""".split()
)
_COMPANIES = frozenset("AS ASA SA KF IKS HF ANS AB Ltd LTD GmbH Inc".split())
_TITLES = frozenset(
    """hr fru frk dr prof professor mr mrs ms ass assisterende assisterande konst konstituert fung fungerende
    fungerande midlertidig mellombels daglig dagleg avd acting deputy chief ansatt tilsett""".split()
)
_TITLE_ENDS = tuple(
    """leder lederen leiar leiaren sjef sjefen direktør direktøren rådmann rådmannen ordfører ordføreren ordførar
    ordføraren rektor rektoren styrer styreren styrar styraren rådgiver rådgiveren rådgjevar rådgjevaren konsulent
    konsulenten koordinator koordinatoren controller controlleren ansvarlig ansvarleg saksbehandler saksbehandleren
    sakshandsamar sakshandsamaren sykepleier sykepleieren sjukepleiar sjukepleiaren overlege overlegen superbruker
    superbrukar tillitsvalgt tillitsvald verneombud verneombod stedfortreder varamann vikar vikaren prosjekteier
    prosjekteigar gevinsteier gevinsteigar nytteeier nytteeigar systemeier systemeigar manager director adviser advisor
    coordinator""".split()
)
_PARTICLES = frozenset(
    """af al an ap ben bin bint d da dal das de degli dei del della den der di die do dos du e el het ibn la le lo los
    na och s san st t te ten ter van von vom y zu zum zur""".split()
)


def is_one_person(name: str) -> bool:
    """Whether a text is the full name of one person, with or without a title or a place of work.

    No: a department, a role alone, a supplier, a project, several people, a first name alone.
    """
    return len(name) <= _LONGEST_NAME and _is_one_person(name)


# The same few names are asked for by many rules, and by the plans of one organisation.
@lru_cache(maxsize=1024)
def _is_one_person(name: str) -> bool:
    if not _MARKS_OF_SEVERAL.isdisjoint(name):
        return False
    if any(_is_a_company(part) for part in _BETWEEN.split(name)):
        return False
    parts = [part.split() for part in _BETWEEN.split(name.lower() if name.isupper() else name)]
    words = [word.strip(_AROUND) for part in parts for word in part]
    if any(_is_several_or_nobody(word) for word in words):
        return False
    cased = any(word[:1].isupper() for word in words)
    match [names for part in parts if (names := _names(part, cased=cased))]:
        case [names]:
            return len(names) > 1
        case [family, given]:
            return 1 in {len(family), len(given)}
    return False


def _is_a_company(part: str) -> bool:
    words = part.split()
    return bool(words) and words[-1] in _COMPANIES


def _is_several_or_nobody(word: str) -> bool:
    folded = word.casefold()
    return word in _JOINS or folded in _NOBODY or folded.endswith(_SEVERAL_END)


def _names(part: list[str], *, cased: bool) -> list[str]:
    """The names in a part of a text, without titles; none where the part is a body or a phrase.

    In a text with capitals a word without one is a phrase's, unless it is a name's `van` or `al-`.
    """
    names = []
    for word in filter(None, (word.strip(_AROUND) for word in part)):
        folded = word.casefold()
        if word in _PARTICLES or folded in _TITLES or folded.endswith(_TITLE_ENDS):
            continue
        if word in _PREPOSITIONS or {word, folded} & _BODIES or folded.endswith(_BODY_ENDS):
            return []
        if cased and word[0].islower() and _first_piece(word) not in _PARTICLES:
            return []
        names.append(word)
    return names if any(len(word) > 1 for word in names) else []


def _first_piece(word: str) -> str:
    return word.replace("’", "-").replace("'", "-").partition("-")[0]


_WITH_THE_SUPPLIER = tuple(
    f"{where} {whom}"
    for where in ("hos", "fra", "frå", "at the", "from the", "at", "from")
    for whom in ("leverandør", "supplier", "vendor")
)


def is_the_suppliers(person: Person) -> bool:
    """Whether a person is with the supplier: by the stated level, else by the role."""
    if person.level is not None:
        return person.level is LeadershipLevel.SUPPLIER
    return bool(person.role) and belongs_to_the_supplier(person.role or "")


def belongs_to_the_supplier(role: str) -> bool:
    """Whether a role is one with the supplier: `leverandør`, `konsulent hos leverandøren`."""
    words = role.casefold().removeprefix("ekstern ").removeprefix("external ").split()
    if words and words[0] in {"leverandør", "leverandøren", "leverandørens"}:
        return True
    folded = " ".join(words)
    return folded in {"supplier", "vendor"} or any(said in folded for said in _WITH_THE_SUPPLIER)
