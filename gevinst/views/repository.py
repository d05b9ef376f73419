"""A plan file → its path within the repository it lies in, which is the same wherever a run starts."""

from __future__ import annotations

import os
from functools import lru_cache
from urllib.parse import quote

from gevinst.check.run import STANDARD_INPUT
from gevinst.rules.form.identity import masked
from gevinst.views.visible import visible


def path_of(name: str) -> str:
    """The path from the root of the repository, with `/`; outside a repository, from the current folder.

    The root is the nearest folder above the file that holds `.git`. Links are left as they are, since
    a repository knows its files by the names they have in it.
    """
    if name == STANDARD_INPUT:
        return name
    try:
        whole = os.path.abspath(name)
        path = os.path.relpath(whole, _root(os.path.dirname(whole)) or os.getcwd())
    except (OSError, ValueError):  # the current folder is gone, or the file is on another drive
        path = os.path.basename(name)
    return masked(path.replace(os.sep, "/"))


def shown(path: str) -> str:
    """The path as text for people and parsers: what they would obey in it is shown as an escape."""
    return visible(path)


def uri_of(path: str) -> str:
    """The path as a relative reference (RFC 3986): every byte but letters, digits, `-._~/` is encoded.

    That holds for `:` too, so that nothing before it is taken for a scheme.
    """
    try:
        return quote(os.fsencode(path))
    except UnicodeEncodeError:  # half a character that no file name on this system can hold
        return quote(path, errors="replace")


@lru_cache(maxsize=1_024)
def _root(folder: str) -> str | None:
    while not os.path.lexists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder
