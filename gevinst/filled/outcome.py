"""What became of a gap, and of a session → text for whoever sits at the terminal."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from gevinst.check.verdict import Status
from gevinst.views import told
from gevinst.views.page import Page
from gevinst.views.visible import visible
from gevinst.words import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gevinst.check.verdict import Finding
    from gevinst.filled.queue import Missing
    from gevinst.filled.session import Ended, Session
    from gevinst.views.stream import Canvas

MOST_TOLD = 3
_MISSING = frozenset((Status.GAP, Status.KNOWN))
MOST_BY_HAND = 10

CLOSED = Text(
    nb="Mangler ikke lenger: {title} ({rule})",
    nn="Manglar ikkje lenger: {title} ({rule})",
    en="No longer missing: {title} ({rule})",
)
CLOSED_HERE = Text(
    nb="I orden her: {title} ({rule}, igjen: {left})",
    nn="I orden her: {title} ({rule}, att: {left})",
    en="In order here: {title} ({rule}, left: {left})",
)
OPENED = Text(
    nb="Nytt som mangler: {what} ({rule})",
    nn="Nytt som manglar: {what} ({rule})",
    en="New and missing: {what} ({rule})",
)
MORE_OPENED = Text(nb="… og {count} til.", nn="… og {count} til.", en="… and {count} more.")
STILL = Text(
    nb="Svaret er lagret, men kravet ber om mer enn det: {what} ({rule})",
    nn="Svaret er lagra, men kravet ber om meir enn det: {what} ({rule})",
    en="The answer is saved, but the requirement asks for more: {what} ({rule})",
)
NOTHING = Text(
    nb="Ingenting som mangler i {path}, kan fylles ut her.",
    nn="Ingenting som manglar i {path}, kan fyllast ut her.",
    en="Nothing that {path} lacks can be filled in here.",
)
COUNTS = Text(
    nb="Mangler som er lukket: {closed}. Mangler som er igjen: {left}.",
    nn="Manglar som er lukka: {closed}. Manglar som er att: {left}.",
    en="Gaps closed: {closed}. Gaps left: {left}.",
)
BY_HAND = Text(
    nb="Dette må rettes i selve filen: {count}",
    nn="Dette må rettast i sjølve fila: {count}",
    en="This must be mended in the file itself: {count}",
)
BY_HAND_LINE = Text(
    nb="linje {line}: {what} ({rule})",
    nn="linje {line}: {what} ({rule})",
    en="line {line}: {what} ({rule})",
)
FIX = Text(
    nb="Noe av det kan «{command}» rette.",
    nn="Noko av det kan «{command}» rette.",
    en="“{command}” may mend some of it.",
)
IN_FILE = Text(nb="{what} ({rule})", nn="{what} ({rule})", en="{what} ({rule})")
NEXT = Text(
    nb="Se hva som mangler nå, og hva som kan skrives:",
    nn="Sjå kva som manglar no, og kva som kan skrivast:",
    en="See what is missing now, and what to write:",
)


def ended(end: Ended, on: Canvas) -> str:
    """What became of a gap: what is no longer missing, and what is new."""
    apart, spoken = end.apart, end.apart.language
    page = Page(spoken, on)
    findings = {found.rule.id: found for found in apart.findings}
    for closed in dict.fromkeys(one.rule for one in apart.closed):
        rule, left = findings[closed].rule, _left(findings[closed])
        facts = {"title": rule.title, "rule": closed, "left": left}
        page.put(visible(page.say(CLOSED_HERE if left else CLOSED, facts)), style="green")
    if end.still:
        facts = {"what": end.still.key.what, "rule": end.still.rule.id}
        page.put(page.say(STILL, facts), style="yellow")
    new = [(rule.id, told.sentence(gap, spoken)) for rule, gap in apart.gaps()]
    new = [each for each in new if not end.still or each != end.still.key[::2]]
    for opened, what in new[:MOST_TOLD]:
        page.put(page.say(OPENED, {"what": what, "rule": opened}), style="yellow")
    if len(new) > MOST_TOLD:
        page.put(page.say(MORE_OPENED, {"count": len(new) - MOST_TOLD}), style="yellow")
    return page.text()


def _left(finding: Finding) -> int:
    """How many gaps a requirement still has."""
    gaps = getattr(finding.verdict, "gaps", ()) if finding.verdict.status in _MISSING else ()
    return sum(gap.stands_for for gap in (*gaps, *getattr(finding.verdict, "known", ())))


def summary(session: Session, *, asked: bool, on: Canvas) -> str:
    """What was closed and what is left, what must be mended in the file, and the next command."""
    report, done = session.report, session.done()
    page = Page(report.language, on)
    page.raw("")
    if not asked:
        page.put(page.say(NOTHING, {"path": visible(report.name)}))
    left = sum(gap.stands_for for _, gap in report.gaps())
    facts = {"closed": sum(one.stands_for for one in done.closed), "left": left}
    page.put(page.say(COUNTS, facts), style="bold")
    by_hand = list(session.queue.by_hand(report))
    if by_hand:
        page.raw("")
        _by_hand(page, by_hand, session.path)
    page.raw("")
    page.put(page.say(NEXT))
    page.raw(f"  {_command('check', session.path)}")
    return page.text()


def _command(name: str, path: str) -> str:
    return visible(f"gevinst {name} {quote(path)}")


def _by_hand(page: Page, missing: Sequence[Missing], path: str) -> None:
    page.put(page.say(BY_HAND, {"count": len(missing)}), style="bold")
    for rule, gap, key in missing[:MOST_BY_HAND]:
        facts = {"what": key.what, "rule": rule.id}
        text = IN_FILE
        if gap.place.span:
            facts["line"], text = str(gap.place.span.line), BY_HAND_LINE
        page.put(page.say(text, facts), indent=2, hang=2)
    if len(missing) > MOST_BY_HAND:
        page.put(page.say(MORE_OPENED, {"count": len(missing) - MOST_BY_HAND}), indent=2)
    if any(not each.rule.family for each in missing):
        page.put(page.say(FIX, {"command": _command("fix", path)}), indent=2, hang=2)
