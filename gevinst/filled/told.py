"""What a workbook proposes → text for a person: the diff, what has no place, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.check.run import STANDARD_INPUT
from gevinst.views.diff import diff
from gevinst.views.page import Page
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from gevinst.filled.placing import Misplaced, Proposal
    from gevinst.views.stream import Canvas
    from gevinst.words import Language

CHANGED_SINCE = Text(
    nb="{plan} er endret etter at arbeidsboken ble laget. Svarene er lest mot planen slik den er nå.",
    nn="{plan} er endra etter at arbeidsboka vart laga. Svara er lesne mot planen slik han er no.",
    en="{plan} has been changed since the workbook was made. The answers are read against the plan as it is now.",
)
NOTES = Text(
    nb="Status, svar, ansvarlig og dato i arket «{sheet}» er notater for dere, og er ikke lest inn i planen.",
    nn="Status, svar, ansvarleg og dato i arket «{sheet}» er notat for dykk, og er ikkje lesne inn i planen.",
    en="Status, answer, responsible and date in the sheet “{sheet}” are notes for you, and have not been read into the plan.",
)
NOT_PLACED = Text(
    nb="Uten plass i planen: {count}",
    nn="Utan plass i planen: {count}",
    en="Without a place in the plan: {count}",
)
AT_ROW = Text(nb="Rad {row}", nn="Rad {row}", en="Row {row}")
WROTE = Text(nb="«{written}»", nn="«{written}»", en="“{written}”")
NOTHING = Text(
    nb="Ingen svar er fylt ut i arket «{sheet}». Planen er ikke endret.",
    nn="Ingen svar er fylte ut i arket «{sheet}». Planen er ikkje endra.",
    en="No answers are filled in in the sheet “{sheet}”. The plan has not been changed.",
)
COUNTS = Text(
    nb="Svar: {filled}. Nye i planen: {placed}. Står der fra før: {standing}. Uten plass: {misplaced}.",
    nn="Svar: {filled}. Nye i planen: {placed}. Står der frå før: {standing}. Utan plass: {misplaced}.",
    en="Answers: {filled}. New in the plan: {placed}. There already: {standing}. Without a place: {misplaced}.",
)
PROPOSED = Text(
    nb="Planen er ikke endret. Kjør igjen med --write for å skrive svarene i {plan}.",
    nn="Planen er ikkje endra. Køyr igjen med --write for å skrive svara i {plan}.",
    en="The plan has not been changed. Run again with --write to write the answers in {plan}.",
)
PIPED = Text(
    nb="Oppgi planen som en fil, så kan svarene skrives i den med --write.",
    nn="Oppgi planen som ei fil, så kan svara skrivast i han med --write.",
    en="Name the plan as a file, and the answers can be written in it with --write.",
)
WRITTEN = Text(
    nb="Svarene er skrevet i {plan}. Se over dem, og kjør «gevinst check».",
    nn="Svara er skrivne i {plan}. Sjå over dei, og køyr «gevinst check».",
    en="The answers are written in {plan}. Look them over, and run “gevinst check”.",
)
UNCHANGED = Text(
    nb="Det er ikke noe nytt å skrive i {plan}.",
    nn="Det er ikkje noko nytt å skrive i {plan}.",
    en="There is nothing new to write in {plan}.",
)
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}
_INDENT = 2


class About(NamedTuple):
    """What is told beside the proposal: the plan, the names of the two sheets, and what became of it."""

    plan: str
    before: str
    checklist_sheet: str
    answers_sheet: str
    changed: bool
    noted: bool
    written: bool


def render(found: Proposal, about: About, spoken: Language, on: Canvas) -> str:
    """All that is to be told of a proposal."""
    page = _Page(spoken, on)
    page.remarks(found, about)
    for line in diff(about.before, found.text, about.plan):
        page.raw(line, _COLOURS.get(line[:1], ""))
    page.misplaced(found)
    page.end(found, about)
    return page.text()


class _Page(Page):
    """The page that a proposal is drawn on."""

    def remarks(self, found: Proposal, about: About) -> None:
        if about.changed and found.filled:
            self.put(self.say(CHANGED_SINCE, {"plan": visible(about.plan)}))
            self.raw("")
        if about.noted:
            self.put(self.say(NOTES, {"sheet": visible(about.checklist_sheet)}))
            self.raw("")

    def misplaced(self, found: Proposal) -> None:
        """What has no place, by the reason: many answers may lack one for the same."""
        if not found.misplaced:
            return
        if found.placed:
            self.raw("")
        self.put(self.say(NOT_PLACED, {"count": len(found.misplaced)}), style="bold")
        by_reason: dict[str, list[Misplaced]] = {}
        for each in found.misplaced:
            by_reason.setdefault(each.why.to(self.spoken), []).append(each)
        for why, some in by_reason.items():
            self.put(visible(why), indent=_INDENT)
            for each in some:
                row = self.say(AT_ROW, {"row": str(each.row)})
                wrote = self.say(WROTE, {"written": visible(each.written)})
                line = f"{row}, {visible(each.field)}: {wrote}"
                self.put(line, indent=2 * _INDENT, hang=_INDENT)

    def end(self, found: Proposal, about: About) -> None:
        plan = {"plan": visible(about.plan)}
        if not found.filled:
            self.put(self.say(NOTHING, {"sheet": visible(about.answers_sheet)}))
            return
        self.raw("")
        counts = {"filled": found.filled, "placed": found.placed, "standing": found.standing}
        self.put(self.say(COUNTS, counts | {"misplaced": len(found.misplaced)}))
        if found.text == about.before:
            self.put(self.say(UNCHANGED, plan))
        elif about.plan == STANDARD_INPUT:
            self.put(self.say(PIPED))
        else:
            self.put(self.say(WRITTEN if about.written else PROPOSED, plan))
