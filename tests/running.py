"""How the tests run `gevinst`, and what comes of it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


Gevinst = Callable[..., Ended]
Start = Callable[..., subprocess.Popen[bytes]]
Git = Callable[..., str]
