"""The command line, as the tests of it run it."""

from tests.cli.conftest import _no_place_of_its_own, gevinst

__all__ = ["_no_place_of_its_own", "gevinst"]
