"""Paths in reports: from the repository's root wherever a run starts, and encoded where they are URIs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_to_bytes, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.views.repository import path_of, uri_of

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://example.org/repository/"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository, from a folder deep down in which a run starts."""
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    here = tmp_path / "repo" / "planer" / "2026"
    here.mkdir(parents=True)
    monkeypatch.chdir(here)
    return here


@pytest.mark.parametrize("name", ["plan.yaml", "./plan.yaml", "../2026/plan.yaml"])
def test_a_path_is_told_from_the_root_of_the_repository(name: str, folder: Path) -> None:
    assert path_of(name) == "planer/2026/plan.yaml"
    assert path_of(str(folder / name)) == "planer/2026/plan.yaml"


def test_a_work_tree_has_a_file_where_others_have_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")

    assert path_of("plan.yaml") == "a/plan.yaml"


def test_outside_a_repository_a_path_is_told_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert path_of("a/b.yaml") == "a/b.yaml"
    assert path_of(str(tmp_path / "a" / "b.yaml")) == "a/b.yaml"
    assert path_of("../b.yaml") == "../b.yaml"


def test_a_path_is_told_also_where_the_current_folder_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()

    assert path_of("a/plan.yaml") == "plan.yaml"


def test_standard_input_has_no_folder(folder: Path) -> None:
    assert folder.name == "2026"
    assert path_of("-") == "-"


def test_no_path_holds_an_identity_number(folder: Path) -> None:
    assert path_of(f"01010150074/{folder.name}.yaml") == "planer/2026/•••••••••••/2026.yaml"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("plan.yaml", "plan.yaml"),
        ("mine planer/æøå.yaml", "mine%20planer/%C3%A6%C3%B8%C3%A5.yaml"),
        ("a#b?c%20d.yaml", "a%23b%3Fc%2520d.yaml"),
        ("http:x/y.yaml", "http%3Ax/y.yaml"),
        ("caf\udce9.yaml", "caf%E9.yaml"),
        ("a\\b\n.yaml", "a%5Cb%0A.yaml"),
    ],
)
def test_a_uri_holds_nothing_that_must_be_encoded(path: str, uri: str) -> None:
    assert uri_of(path) == uri


@given(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1))
def test_any_file_name_makes_a_relative_reference_that_leads_to_the_file(name: str) -> None:
    uri = uri_of(name)

    assert urlsplit(uri)[:2] == ("", "")
    assert unquote(uri) == name
    if name not in (".", ".."):
        assert urljoin(BASE, uri) == BASE + uri


@given(st.binary(min_size=1).filter(lambda data: b"\0" not in data))
def test_a_file_name_that_is_not_utf8_keeps_its_bytes(name: bytes) -> None:
    assert unquote_to_bytes(uri_of(os.fsdecode(name))) == name
