"""What tests of every kind use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


settings.register_profile("gevinst", deadline=None)  # a busy machine is no fault of an example
settings.load_profile("gevinst")


class _TextFile(SingleFileSnapshotExtension):
    """A snapshot is a text file that a person can read, and a review a diff of it."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """What was printed last time; `pytest --snapshot-update` writes it anew."""
    return snapshot.use_extension(_TextFile)
