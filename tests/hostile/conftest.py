"""The command line, as the tests of it run it."""

from tests.cli.conftest import _no_locale, gevinst

__all__ = ["_no_locale", "gevinst"]
