"""Whatever is said reads back as exactly that, by us and by others, and the lines beside it stay."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from gevinst.edit.said import Change, More
from gevinst.edit.values import value_of
from gevinst.edit.write import with_values
from gevinst.errors import CannotEdit
from gevinst.plan.project import Project
from gevinst.plan.shape import shape
from gevinst.plan.values import Kind
from gevinst.plan.yaml11 import WORDS
from gevinst.words import Phrase
from tests.edit.filling import added, data, lost
from tests.hostile.any_plan import any_plan
from tests.hostile.example import VALUES_AT
from tests.hostile.test_any_input import NESTED, PIECES, SCALARS, replaced
from tests.plans import loaded

if TYPE_CHECKING:
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from tests.hostile.example import At

thorough = settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
SIGNS = st.text(alphabet="-?:,[]{}#&*!|>'\"%@`=<~.+ \tåa1\n\\/", max_size=12)
ODD = st.sampled_from(
    [*WORDS, "~", "=", "<<", "12:30", "010", "0x1F", "1_000", "1.10", "1e3", ".5", ".inf", "-.inf", ".nan", "2026-03-16",
     "84/25", "- a", "-", "--- a", "...", "a: b", "a:", ":a", "a #b", "#a", "a, b", "[a]", "{a}", "'a'", '"a"', "a\tb", "a\nb",
     "a\n\n b", " a", "a\n", "\na", "a\r\nb", "\x85", "\u2028a", "\ufeff", "\u200b", "\x1b[31m", "\x00", "\U0001f600", "e\u0301",
     "%a", "@a", "`a", "| a", "> a", "? a", "!a", "&a", "*a", "a" * 2_000, "https://a.no/b?c=d#e", "\u00a0a", "\ud800"]
)  # fmt: skip
TEXTS = SIGNS | ODD | st.text(max_size=30)
SHAPES = (
    "gevinst: 1\nendring:\n  hva: TBD  # slik\n  hvordan: Rolig\ngevinster:\n- id: a\n  forutsetninger:\n  - Ro\n  målinger: []\n# slutt\n",
    "gevinst: 1\nendring: {hva: TBD, hvordan: Rolig}\ngevinster: [{id: a, forutsetninger: [Ro], målinger: []}]  # slutt\n",
)


def changes(plan: Loaded, text: str) -> list[Change]:
    """The text in place of another, as a key of its own, as an item and as a new section."""
    whole = plan.plan
    return [
        Change(whole.change, "what", text),
        Change(whole.change, "why", text),
        Change(whole.gains[0], "prerequisites", More((text,))),
        Change(whole.training, "continuous", text),
    ]


@pytest.mark.parametrize("before", SHAPES, ids=["block", "flow"])
@thorough
@given(text=TEXTS)
def test_any_text_reads_back_as_it_was(before: str, text: str) -> None:
    plan = loaded(before.encode())
    try:
        after = with_values(plan, changes(plan, text))
    except CannotEdit:
        assert any(unicodedata.category(char) == "Cs" for char in text)
        return

    found = yaml.load(after, yaml.CSafeLoader)
    assert found["endring"] == {"hva": text, "hvordan": "Rolig", "hvorfor": text}
    assert found["gevinster"] == [{"id": "a", "forutsetninger": ["Ro", text], "målinger": []}]
    assert found["opplæring"] == {"videre_læring": text}
    assert "# slutt" in after
    assert "# slik" in after or "# slik" not in before


@thorough
@given(TEXTS)
def test_any_text_that_is_typed_is_what_the_plan_says(typed: str) -> None:
    plan = loaded(b"gevinst: 1\n")
    said = value_of(typed, shape(Project).fields["name"], plan)
    if isinstance(said, Phrase):
        return

    after = with_values(plan, [Change(plan.plan.project, "name", said)])

    name = loaded(after.encode()).plan.project.name
    assert name == typed.replace("\r\n", "\n").replace("\r", "\n").strip()


WORDS_OF_A_FIELD = {
    Kind.PROSE: "Et svar: med kolon, og # tegn",
    Kind.ID: "helt-ny",
    Kind.NUMBER: "1 200",
    Kind.WHOLE: "12",
    Kind.DAY: "2026-10-12",
    Kind.YES_NO: "ja",
}


def all_changes(node: Node, plan: Loaded) -> list[Change]:
    """Every field of a node that holds no nodes, said anew or for the first time."""
    wanted = []
    for name, field in shape(type(node)).fields.items():
        if field.model is not None:
            continue
        word = next(iter(field.choice)).word(plan.language) if field.choice else "natt"
        text = word if field.choice or field.refers else WORDS_OF_A_FIELD[field.kind or Kind.PROSE]
        wanted.append(Change(node, name, (text, text) if field.many else text))
    return wanted


def in_block(text: str, width: int) -> str:
    """The same plan as another program writes it, on lines of its own, with comments between."""
    whole = yaml.load(text, yaml.CBaseLoader)  # noqa: S506
    drawn = yaml.dump(whole, allow_unicode=True, sort_keys=False, width=width, indent=2 + width % 3)
    lines = drawn.splitlines(keepends=True)
    return "".join(
        line if number % 7 or not line.lstrip().startswith("- ") else f"# nr. {number}\n{line}"
        for number, line in enumerate(lines)
    )


@settings(thorough, max_examples=60)
@given(
    seed=st.integers(0, 2**32), width=st.sampled_from([0, 20, 60, 200]), ends=st.sampled_from(["\n", "\r\n"]),
    chosen=st.integers(0, 10_000),
)  # fmt: skip
@example(seed=0, width=0, ends="\n", chosen=0)
def test_any_plan_keeps_all_other_lines(seed: int, width: int, ends: str, chosen: int) -> None:
    text = any_plan(seed)
    text = (in_block(text, width) if width else text).replace("\n", ends)
    plan = loaded(text.encode())
    assume(plan.readable and not plan.document.problems)
    nodes = list(plan.plan.walk())
    node = nodes[chosen % len(nodes)]
    wanted = all_changes(node, plan)
    wanted = [wanted[chosen % len(wanted)]] if chosen % 2 and wanted else wanted
    try:
        after = with_values(plan, wanted)
    except CannotEdit as why:
        if not is_another_kind(why):
            raise
        return

    new = list(added(data(text), data(after)))
    assert {said for _, _, said in new} <= texts_of(wanted)
    assert len(lost(text, after)) <= lines_of(wanted)


def lines_of(wanted: list[Change]) -> int:
    """How many lines what is replaced stands on, and the one with the braces that something is put into."""
    entries = [change.node.origin.entries.get(change.path) for change in wanted]
    spans = [(entry.key.span, entry.value.span) for entry in entries if entry]
    return 1 + len({line for key, value in spans for line in range(key.line, value.end_line + 1)})


def is_another_kind(why: CannotEdit) -> bool:
    """Whether a list or fields stand where a text is due, as this program draws them at times."""
    return "something other" in str(why) or "a comment by" in str(why)


def texts_of(wanted: list[Change]) -> set[Any]:
    return {
        text
        for change in wanted
        for text in (change.said if isinstance(change.said, tuple) else (change.said,))
    }


@settings(thorough, max_examples=150)
@given(st.sampled_from(VALUES_AT), SCALARS | NESTED, st.integers(0, 10_000))
def test_a_whole_plan_with_anything_in_one_place_is_edited_or_left(
    place: At, written: str, chosen: int
) -> None:
    text = replaced(place, written).decode("utf-8", "surrogatepass")
    assume(not any(unicodedata.category(char) == "Cs" for char in text))
    edited_or_left(text, chosen)


@settings(thorough, max_examples=300)
@given(PIECES, st.integers(0, 10_000))
@example("gevinst: 1\ngevinster: &a\n- id: a\nx-b: *a", 3)
@example("gevinst: 1\nendring: |\n", 0)
def test_any_yaml_like_text_is_edited_or_left(text: str, chosen: int) -> None:
    edited_or_left(text, chosen)


def edited_or_left(text: str, chosen: int) -> None:
    plan = loaded(text.encode("utf-8", "surrogatepass"))
    nodes = list(plan.plan.walk())
    node = nodes[chosen % len(nodes)]
    wanted = all_changes(node, plan)
    try:
        after = with_values(plan, wanted)
    except CannotEdit:
        return
    again = loaded(after.encode())
    assert len(again.document.problems) == len(plan.document.problems)
    assert len(list(again.plan.walk())) >= len(nodes)
