"""GEV004: every id is defined once, and every reference leads to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gevinst.choices import Phase
from gevinst.rules.form.nearest import MOST_SEARCHES, nearest
from gevinst.rules.form.places import shown
from gevinst.rules.rule import FileRule, Gap, Role, Severity, gap
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gevinst.plan.loaded import Loaded
    from gevinst.plan.model import Plan
    from gevinst.rules.given import Given

rule = FileRule(
    id="GEV004",
    severity=Severity.ERROR,
    due=Phase.CONCEPT,
    sources=("FORM",),
    who=Role.PROJECT_MANAGER,
    title=Text(
        nb="Det planen viser til, finnes i planen",
        nn="Det planen viser til, finst i planen",
        en="What the plan refers to is in the plan",
    ),
    why=Text(
        nb="En henvisning som ikke fører noe sted, gir en gevinst uten eier eller en enhet uten opplæring.",
        nn="Ei tilvising som ikkje fører nokon stad, gir ein gevinst utan eigar eller ei eining utan opplæring.",
        en="A reference that leads nowhere leaves a gain without an owner or a unit without training.",
    ),
    ask=Text(
        nb="Er alle personer, enheter, gevinster, målsettinger, puljer og økter som det vises til, definert med hver sin id?",
        nn="Er alle personar, einingar, gevinstar, målsetjingar, puljer og økter som det blir vist til, definerte med kvar sin id?",
        en="Is every person, unit, gain, goal, wave and session that is referred to defined with an id of its own?",
    ),
    reads=(
        "people.id",
        "units.id",
        "gains.id",
        "project.goals.id",
        "solution.waves.id",
        "training.sessions.id",
    ),
    bad="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen}
        enheter:
          - {id: natt, navn: Nattjenesten, leder: Kari Hansen}  # <- GEV004
          - {id: natt, navn: Hjemmetjenesten}  # <- GEV004
        gevinster:
          - id: natttilsyn
            gevinstansvarlig: kåri  # <- GEV004
            enheter: [nord]  # <- GEV004
    """,
    good="""
        gevinst: 1
        personer:
          - {id: kari, navn: Kari Hansen}
        enheter:
          - {id: natt, navn: Nattjenesten, leder: kari}
        gevinster:
          - id: natttilsyn
            gevinstansvarlig: kari
            enheter: [natt]
    """,
)

UNDEFINED = Text(
    nb="«{id}» er ikke id-en til {what} i planen. Rett id-en, eller legg den til i planen.",
    nn="«{id}» er ikkje id-en til {what} i planen. Rett id-en, eller legg han til i planen.",
    en="“{id}” is not the id of {what} in the plan. Correct the id, or add it to the plan.",
)
NEARLY = Text(
    nb="«{id}» er ikke id-en til {what} i planen. Mente du «{nearest}»?",
    nn="«{id}» er ikkje id-en til {what} i planen. Meinte du «{nearest}»?",
    en="“{id}” is not the id of {what} in the plan. Did you mean “{nearest}”?",
)
BY_NAME = Text(
    nb="«{id}» er et navn, men her skal id-en stå. I planen er den «{nearest}».",
    nn="«{id}» er eit namn, men her skal id-en stå. I planen er han «{nearest}».",
    en="“{id}” is a name, but the id should stand here. In the plan it is “{nearest}”.",
)
TWICE = Text(
    nb="Id-en «{id}» er brukt på både linje {first_line} og linje {line}. Gi dem hver sin id.",
    nn="Id-en «{id}» er brukt på både linje {first_line} og linje {line}. Gi dei kvar sin id.",
    en="The id “{id}” is used on both line {first_line} and line {line}. Give them an id each.",
)
TWICE_ON_A_LINE = Text(
    nb="Id-en «{id}» er brukt to ganger på linje {line}. Gi dem hver sin id.",
    nn="Id-en «{id}» er brukt to gonger på linje {line}. Gi dei kvar sin id.",
    en="The id “{id}” is used twice on line {line}. Give them an id each.",
)
REPEATED = Text(
    nb="Gjentakelsen (*) her tar med «{id}» en gang til, med samme id. Skriv et nytt punkt med sin egen id i stedet.",
    nn="Gjentakinga (*) her tek med «{id}» ein gong til, med same id. Skriv eit nytt punkt med sin eigen id i staden.",
    en="The repetition (*) here brings in “{id}” once more, with the same id. Write a new item with an id of its own instead.",
)
ONE = {
    "people": Text(nb="noen person", nn="nokon person", en="any person"),
    "units": Text(nb="noen enhet", nn="noka eining", en="any unit"),
    "gains": Text(nb="noen gevinst", nn="nokon gevinst", en="any gain"),
    "goals": Text(nb="noen målsetting", nn="noka målsetjing", en="any goal"),
    "waves": Text(nb="noen pulje", nn="noka pulje", en="any wave"),
    "sessions": Text(nb="noen økt", nn="noka økt", en="any session"),
}


@rule.check
def references(loaded: Loaded, given: Given) -> Iterator[Gap]:
    yield from _undefined(loaded)
    yield from _twice(loaded.plan)


def _defined(plan: Plan) -> dict[str, Sequence[Any]]:
    return {
        "people": plan.people,
        "units": plan.units,
        "gains": plan.gains,
        "goals": plan.project.goals,
        "waves": plan.solution.waves,
        "sessions": plan.training.sessions,
    }


def _undefined(loaded: Loaded) -> Iterator[Gap]:
    defined = _defined(loaded.plan)
    ids = {kind: {node.id for node in nodes if node.id} for kind, nodes in defined.items()}
    lost = [ref for ref in loaded.references if ref.id not in ids[ref.refers]]
    guesses: dict[tuple[str, str], tuple[Text, str | None]] = {}
    for ref in lost:
        kind = ref.refers.value
        guess = guesses.get((kind, ref.id))
        if guess is None:
            search = len(guesses) < MOST_SEARCHES
            guess = _guess(ref.id, defined[kind]) if search else (UNDEFINED, None)
            guesses[kind, ref.id] = guess
        facts = {"id": shown(ref.id), "what": ONE[kind], "nearest": guess[1]}
        yield Gap(guess[0], facts, ref.place)


def _guess(written: str, nodes: Sequence[Any]) -> tuple[Text, str | None]:
    name = written.casefold()
    for node in nodes:
        if node.id and (getattr(node, "name", None) or "").casefold() == name:
            return BY_NAME, shown(node.id)
    found = nearest(written, (node.id for node in nodes if node.id))
    return (NEARLY, shown(found)) if found else (UNDEFINED, None)


def _twice(plan: Plan) -> Iterator[Gap]:
    for nodes in _defined(plan).values():
        first: dict[str, Any] = {}
        for node in nodes:
            if node.id and first.setdefault(node.id, node) is not node:
                yield _same_id(node, first[node.id])


def _same_id(node: Any, first: Any) -> Gap:  # noqa: ANN401
    facts: dict[str, Any] = {"id": shown(node.id), "line": _line(node), "first_line": _line(first)}
    mapping, other = node.origin.mapping, first.origin.mapping
    if mapping and other and mapping.content is other.content:
        from gevinst.plan.node import Place  # noqa: PLC0415  (`explain` does without the models)

        return Gap(REPEATED, facts, Place(f"{node.origin.path}.id", mapping.span), node, "id")
    text = TWICE_ON_A_LINE if facts["line"] == facts["first_line"] else TWICE
    return gap(text, node, "id", **facts)


def _line(node: Any) -> int:  # noqa: ANN401  (whatever has an id)
    span = node.place("id").span
    return span.line if span else 0
