"""A gap → the YAML to paste: the author's vocabulary, the file's indentation, hints for values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gevinst.edit.gaps import all_of, hints, jobs_for, wanted
from gevinst.edit.scribe import Scribe
from gevinst.plan.model import Plan
from gevinst.plan.shape import shape
from gevinst.plan.values import Refers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.edit.gaps import Wanted
    from gevinst.plan.loaded import Loaded
    from gevinst.plan.node import Node
    from gevinst.rules.rule import Gap
    from gevinst.words import Language


def snippet(gap: Gap, loaded: Loaded, language: Language) -> str:
    """What to write for a gap, or an empty text where nothing is to be added.

    It is indented as it stands in the file; `gevinst.edit.gaps.where` says where it is to be put.
    Within braces or brackets it is one line, and a section that the file leaves out begins with its
    key.
    """
    scribe = Scribe(loaded.language)
    return "\n".join(line for job in jobs_for(gap, loaded, language) for line in job.yaml(scribe))


class Section(NamedTuple):
    """A section that the plan lacks: its word, and what to write to have it."""

    word: str
    yaml: str


_DEFINED_BY: dict[Refers, tuple[str, Wanted]] = {
    Refers.PERSON: ("people", {"id": {}, "name": {}, "role": {}}),
    Refers.UNIT: ("units", {"id": {}, "name": {}, "manager": {}}),
}


def referred_sections(gap: Gap, loaded: Loaded, language: Language) -> Iterator[Section]:
    """The sections with people or units that a gap's snippet refers to and the plan lacks."""
    if gap.node is None:
        return
    for refers in dict.fromkeys(_references(type(gap.node), wanted(gap))):
        name, fields = _DEFINED_BY.get(refers, ("", {}))
        if name and not getattr(loaded.plan, name):
            tree = hints(loaded.plan, {name: fields}, language, loaded.language)
            lines = Scribe(loaded.language).entries(Plan, tree, 0)
            word = shape(Plan).fields[name].word(loaded.language)
            yield Section(word, "\n".join(lines))


def _references(model: type[Node], fields: Wanted) -> Iterator[Refers]:
    for name, below in fields.items():
        field = shape(model).fields[name]
        if field.model is not None:
            yield from _references(field.model, below or all_of(field.model))
        elif field.refers is not None:
            yield field.refers
