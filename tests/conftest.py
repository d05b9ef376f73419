"""What tests of every kind use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


class _TextFile(SingleFileSnapshotExtension):
    """A snapshot is a text file that a person can read, and a review a diff of it."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """What was printed last time; `pytest --snapshot-update` writes it anew."""
    return snapshot.use_extension(_TextFile)
