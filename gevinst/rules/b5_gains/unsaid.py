"""Parts that belong together → one gap that names those the plan leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gevinst.rules.rule import Gap, gap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gevinst.plan.node import Node
    from gevinst.words import Text


def unsaid(
    text: Text, node: Node, parts: Mapping[str, Text], /, within: str | None = None
) -> Iterator[Gap]:
    """A gap that names the parts of a node, or of the node `within` it, that are not given.

    `parts` is what each field is called; the text has a blank `{missing}` for them. A part that the
    file gives, but that could not be read, is named only where no other is missing.
    """
    whole = getattr(node, within) if within else node
    if whole is None:
        write = tuple(f"{within}.{name}" for name in parts)
        yield gap(text, node, within, write=write, missing=tuple(parts.values()))
        return
    unset = [name for name in parts if getattr(whole, name) is None]
    origin = whole.origin
    if missing := [name for name in unset if name not in origin.misfits] or unset:
        # Written once more beside its filler, a key would stand in the file twice.
        write = tuple(name for name in missing if name not in origin.entries) or tuple(missing)
        at = next((name for name in missing if name in origin.entries), missing[0])
        yield gap(text, whole, at, write=write, missing=tuple(parts[name] for name in missing))
