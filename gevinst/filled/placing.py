"""A workbook that is filled in, and the report on its plan → the plan with the answers, and what has no place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.checklist.content import By, Scope, on_plan
from gevinst.edit.said import Change
from gevinst.edit.values import free_id, no_items
from gevinst.edit.write import change
from gevinst.filled.cells import typed
from gevinst.filled.fitting import fitted
from gevinst.filled.meant import Meanings, all_stand, stands
from gevinst.filled.spots import Spot, nodes_of, spot, whole, without_new
from gevinst.plan.paths import in_words
from gevinst.plan.values import NONE_WORDS, Kind, Refers
from gevinst.views.checklist.answers import every
from gevinst.views.paper.book import in_a_cell
from gevinst.words import Phrase, Text, cut

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gevinst.check.verdict import PlanReport
    from gevinst.edit.said import Said, Tree
    from gevinst.filled.workbook import Answer, Workbook
    from gevinst.plan.loaded import Loaded
    from gevinst.views.checklist.answers import Row

Why = Text | Phrase

OTHER_PLAN = Text(
    nb="Raden er fra en annen plan.",
    nn="Rada er frå ein annan plan.",
    en="The row is from another plan.",
)
TWICE = Text(
    nb="Dette feltet har ulike svar på to rader. Slett det ene.",
    nn="Dette feltet har ulike svar på to rader. Slett det eine.",
    en="This field has different answers on two rows. Delete one of them.",
)
NOT_LACKING = Text(
    nb="Planen mangler ikke lenger dette. Skal det endres, så skriv det i planen.",
    nn="Planen manglar ikkje lenger dette. Skal det endrast, så skriv det i planen.",
    en="The plan no longer lacks this. If it is to be changed, write it in the plan.",
)
MOVED = Text(
    nb="Planen er endret, og det som skal ha svaret har ingen id å kjenne det igjen på. Skriv det inn for hånd.",
    nn="Planen er endra, og det som skal ha svaret har ingen id å kjenne det igjen på. Skriv det inn for hand.",
    en="The plan has been changed, and what the answer is for has no id to know it by. Write it in by hand.",
)
WAITS = Text(
    nb="Svaret hører sammen med det på rad {row}, som ikke kunne plasseres. Rett det først.",
    nn="Svaret høyrer saman med det på rad {row}, som ikkje kunne plasserast. Rett det først.",
    en="The answer belongs with that on row {row}, which could not be placed. Correct that first.",
)
TAKEN_HERE = Text(
    nb="Id-en «{written}» er brukt på rad {row} også. Finn en annen.",
    nn="Id-en «{written}» er brukt på rad {row} òg. Finn ein annan.",
    en="The id “{written}” is used on row {row} too. Choose another.",
)


NOT_EMPTY = Text(
    nb="Det står noe i listen alt, så den kan ikke sies å være tom. Ta det bort i planen først.",
    nn="Det står noko i lista alt, så ho kan ikkje seiast å vere tom. Ta det bort i planen først.",
    en="Something is in the list already, so it can't be said to be empty. Take that away in the plan first.",
)


class Misplaced(NamedTuple):
    """An answer that has no place: its row, the field in the plan's words, what was written, and why."""

    row: int
    field: str
    written: str
    why: Why


class Proposal(NamedTuple):
    """The text of the plan's file with the answers, how many are new and how many stood there, and the rest."""

    text: str
    placed: int
    standing: int
    misplaced: tuple[Misplaced, ...]

    @property
    def filled(self) -> int:
        """How many answers there were."""
        return self.placed + self.standing + len(self.misplaced)


class Placed(NamedTuple):
    """An answer with its place, and what is to be written there."""

    answer: Answer
    spot: Spot
    said: Said
    lacking: bool


def proposal(book: Workbook, report: PlanReport, *, changed: bool) -> Proposal:
    """What a workbook proposes; `changed` says that the plan is no longer as when it was made."""
    return _Placing(book, report, changed=changed).proposal()


class _Placing:
    def __init__(self, book: Workbook, report: PlanReport, *, changed: bool) -> None:
        self.book = book
        self.loaded: Loaded = report.loaded
        self.changed = changed
        self.nodes = nodes_of(report.plan)
        checklist = on_plan(report, By.BARRIER, Scope())
        self.lacking: dict[str, Row] = {
            in_a_cell(whole(row.place, row.path)): row for row in every(checklist)
        }
        self.meanings = Meanings(report.loaded)
        self.misplaced: list[Misplaced] = []
        self.ids: dict[tuple[int, str, str], int] = {}

    def proposal(self) -> Proposal:
        units: dict[object, list[tuple[Answer, Spot]]] = {}
        for answer in self._once():
            if found := self._spot(answer):
                units.setdefault(found.outer, []).append((answer, found))
        new, standing = [], 0
        for unit in units.values():
            placed = self._unit(unit)
            if placed and self._stands(placed):
                standing += len(placed)
            elif placed and self._is_due(placed):
                new.append(placed)
        text, kept, refused = fitted(self.loaded, new, self._changes)
        for unit_refused, why in refused:
            for each in unit_refused:
                self._misplace(each.answer, why)
        rows = sorted(self.misplaced, key=lambda each: each.row)
        return Proposal(text, sum(map(len, kept)), standing, tuple(rows))

    def _misplace(self, answer: Answer, why: Why) -> None:
        self.misplaced.append(
            Misplaced(answer.row, self._words(answer), cut(answer.cell.shown), why)
        )

    def _words(self, answer: Answer) -> str:
        try:
            return in_words(without_new(whole(answer.place, answer.path)), self.loaded.language)
        except KeyError:
            return cut(answer.key)

    def _once(self) -> Iterator[Answer]:
        """The answers of this plan, each field once, in the order of the gaps wherever their rows are."""
        order = {path: number for number, path in enumerate(self.lacking)}
        by_field: dict[str, list[Answer]] = {}
        for answer in sorted(
            self.book.answers,
            key=lambda each: order.get(whole(each.place, each.path), len(order)),
        ):
            if answer.plan != self.book.facts["plan"]:
                self._misplace(answer, OTHER_PLAN)
            else:
                by_field.setdefault(whole(answer.place, answer.path), []).append(answer)
        for first, *more in by_field.values():
            if any(other.cell.shown.strip() != first.cell.shown.strip() for other in more):
                for answer in (first, *more):
                    self._misplace(answer, TWICE)
            else:
                yield first

    def _spot(self, answer: Answer) -> Spot | None:
        row = self.lacking.get(whole(answer.place, answer.path))
        place, path = (in_a_cell(row.place), row.path) if row else (answer.place, answer.path)
        found = spot(place, path, self.nodes)
        if isinstance(found, Text):
            self._misplace(answer, found)
            return None
        return found

    def _unit(self, unit: list[tuple[Answer, Spot]]) -> list[Placed]:
        """What is written at once, as it is to be written; nothing where a part of it has no place."""
        if none := self._none(unit):
            return none
        placed, failed = [], 0
        for answer, at in unit:
            row = self.lacking.get(whole(answer.place, answer.path))
            said = self._said(answer, at)
            if isinstance(said, Phrase):
                self._misplace(answer, said)
                failed = failed or answer.row
            else:
                placed.append(Placed(answer, at, said, row is not None))
        if failed:
            for each in placed:
                self._misplace(each.answer, Phrase(WAITS, {"row": str(failed)}))
            return []
        return placed

    def _said(self, answer: Answer, at: Spot) -> Said | Phrase:
        text = typed(answer.cell, at.field)
        if isinstance(text, Phrase):
            return text
        return self.meanings.of(text, at.field)

    def _none(self, unit: list[tuple[Answer, Spot]]) -> list[Placed]:
        """That a list is empty, where that was written in place of an item (`ingen`)."""
        first, at = unit[0]
        if not at.depth or not at.list_named(at.depth).or_none:
            return []
        if not all(answer.cell.shown.strip().casefold() in NONE_WORDS for answer, _ in unit):
            return []
        listing = at.list_named(at.depth)
        steps = (*at.steps[: at.depth - 1], at.steps[at.depth - 1]._replace(item=0))
        key = whole(first.place, first.path)
        none = no_items(self.loaded.language)
        return [
            Placed(answer, Spot(at.node, steps, listing), none, key in self.lacking)
            for answer, _ in unit
        ]

    def _stands(self, unit: list[Placed]) -> bool:
        """Whether the plan says all of it already."""
        at = unit[0].spot
        if at.field.model is not None:
            return at.held == ()  # said to be empty
        names = [step.name for step in at.steps]
        if not at.depth:
            return stands(at.node, names, unit[0].said, at.field)
        each = {
            tuple(step.name for step in one.spot.steps[at.depth :]): (one.said, one.spot.field)
            for one in unit
        }
        return all_stand(at.node, names[: at.depth], each)

    def _is_due(self, unit: list[Placed]) -> bool:
        """Whether the plan lacks it, and an id in it is free; else it is told that it has no place."""
        why: Why | None = None
        if not all(each.lacking for each in unit):
            why = NOT_LACKING
        elif self.changed and "[#" in unit[0].spot.node.origin.path:
            why = MOVED
        elif unit[0].spot.field.model is not None and unit[0].spot.held:
            why = NOT_EMPTY
        else:
            why = next(filter(None, map(self._id_taken, unit)), None)
        if why is not None:
            for each in unit:
                self._misplace(each.answer, why)
        return why is None

    def _id_taken(self, each: Placed) -> Phrase | None:
        at, said = each.spot, each.said
        if at.field.kind is not Kind.ID or not at.depth or not isinstance(said, str):
            return None
        section = at.steps[-2].name
        if taken := free_id(said, section, self.loaded):
            return taken
        row = self.ids.setdefault((id(at.node), section, said), each.answer.row)
        return (
            None
            if row == each.answer.row
            else Phrase(TAKEN_HERE, {"written": cut(said), "row": str(row)})
        )

    def _changes(self, units: Iterable[list[Placed]]) -> list[Change]:
        """What some answers change in the plan, with those who are new to it."""
        made: list[Change] = []
        said: list[Said] = []
        for unit in units:
            said += [each.said for each in unit if each.spot.field.refers is Refers.PERSON]
            at = unit[0].spot
            if at.depth:
                above = ".".join(step.name for step in at.steps[: at.depth])
                made.append(Change(at.node, above, (_item(unit, at.depth),)))
            else:
                made.append(change(at.node, at.path, unit[0].said))
        return [*self.meanings.newcomers(said).values(), *made]


def _item(unit: Iterable[Placed], depth: int) -> Tree:
    """A new item of a list, with the new items of lists within it."""
    tree: Tree = {}
    inner: dict[str, dict[int, list[Placed]]] = {}
    for each in unit:
        first, *below = each.spot.steps[depth:]
        if below:
            inner.setdefault(first.name, {}).setdefault(first.item, []).append(each)
        else:
            tree[first.name] = each.said
    for name, items in inner.items():
        made = tuple(_item(items[number], depth + 1) for number in sorted(items))
        tree[name] = made if any(items) else made[0]
    return tree
