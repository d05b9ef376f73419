"""The environment and `--lang` → the language to speak where no plan is at hand."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gevinst.words import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LOCALES = {"nb": Language.NB, "no": Language.NB, "nn": Language.NN, "en": Language.EN}
_CODES = frozenset(language.value for language in Language)


def language_of(argv: Sequence[str] = (), environment: Mapping[str, str] = os.environ) -> Language:
    """The language asked for with `--lang`, else the environment's, else bokmål.

    It looks at the bare words, since it must speak also where they make no sense.
    """
    for word, after in zip(argv, (*argv[1:], ""), strict=False):
        code = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and code in _CODES:
            return Language(code)
    own = () if "--isolated" in argv else ("GEVINST_LANGUAGE", "GEVINST_LANG")
    return _of_environment(environment, own)


def _of_environment(environment: Mapping[str, str], own: tuple[str, ...]) -> Language:
    names = (*own, "LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return _LOCALES.get(locale.casefold().replace("-", "_").partition("_")[0], Language.NB)
