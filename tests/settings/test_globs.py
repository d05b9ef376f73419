"""Patterns in settings mean paths below the folder of their file."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gevinst.settings.globs import Globs


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("arkiv/**", "arkiv/a.yaml"),
        ("arkiv/**", "arkiv/2020/a.yaml"),
        ("arkiv", "arkiv/2020/a.yaml"),
        ("arkiv/", "arkiv/a.yaml"),
        ("./arkiv/*.yaml", "arkiv/a.yaml"),
        ("**", "a.yaml"),
        ("**/a.yaml", "a.yaml"),
        ("**/a.yaml", "x/y/a.yaml"),
        ("x/**/a.yaml", "x/a.yaml"),
        ("x/**/a.yaml", "x/y/z/a.yaml"),
        ("x/**/**/a.yaml", "x/y/a.yaml"),
        ("*/20??", "plan/2024/a.yaml"),
        ("[ab].yaml", "b.yaml"),
        ("å/*", "a\u030a/x.yaml"),
    ],
)
def test_a_pattern_means_a_path_or_the_folder_that_it_lies_in(pattern: str, path: str) -> None:
    assert Globs.of((pattern,)).mean(path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("arkiv/**", "nytt/arkiv/a.yaml"),
        ("arkiv", "arkivert/a.yaml"),
        ("*.yaml", "x/a.yml"),
        ("x/*/a.yaml", "x/a.yaml"),
        ("x/*/a.yaml", "x/y/z/a.yaml"),
        ("ARKIV", "arkiv/a.yaml"),
        ("a.yaml", "axyaml"),
    ],
)
def test_a_pattern_means_nothing_else(pattern: str, path: str) -> None:
    assert not Globs.of((pattern,)).mean(path)


@pytest.mark.parametrize("pattern", ["/x", "../x", "x/../y", "x\\y", "C:/x", "", ".", "/"])
def test_a_pattern_that_can_mean_nothing_is_not_taken(pattern: str) -> None:
    assert not Globs.fits(pattern)


@given(st.text("ab*?[]!-^/.é", max_size=30), st.text("ab/.é", max_size=30))
def test_any_pattern_can_be_asked_about_any_path(pattern: str, path: str) -> None:
    assert Globs.of((pattern,)).mean(path) in (True, False)


def test_no_pattern_takes_long() -> None:
    hard = ("*a" * 100, "**/" * 66, "*a*/" * 50)
    start = time.perf_counter()

    assert not Globs.of(hard[:1]).mean("a" * 255 + "b")
    assert not Globs.of(hard[2:]).mean("/".join(["b" * 100] * 60))

    assert time.perf_counter() - start < 2
