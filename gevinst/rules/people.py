"""Names as a plan writes them → whether they are the name of one person."""

from __future__ import annotations

_PARTS = (
    "avdeling", "seksjon", "etat", "kommune", "kontor", "tjeneste", "teneste", "prosjekt", "project", "leverandør",
    "department", "supplier", "ledergruppe", "leiargruppe", "ledelse", "leiing", "direktorat", "forvaltning",
    "utvalg", "utval", "sentral", "styringsgruppe", "arbeidsgruppe",
)  # fmt: skip
_WORDS = frozenset(
    (
        "as", "asa", "ks", "hr", "it", "ikt", "team", "teamet", "enhet", "enheten", "eining", "eininga", "gruppe", "gruppa",
        "gruppen", "unit", "group", "office", "management", "leder", "lederen", "leiar", "leiaren", "rektor", "styrer",
        "kommunalsjef", "kommunedirektør", "rådmann", "controller", "manager", "owner", "prosjektleder", "alle", "alle",
        "everyone", "ansatte", "tilsette", "employees",
    )
)  # fmt: skip
_JOINS = (" og ", " & ", " and ", "/", ";", ",", " + ")


def is_one_person(name: str) -> bool:
    """Whether a name is one person's, and not a department's, a role's, a supplier's or several people's."""
    folded = f" {name.casefold()} "
    if any(part in folded for part in _PARTS) or any(join in folded for join in _JOINS):
        return False
    return not any(word.strip(".()") in _WORDS for word in folded.split())
