"""The front reads a command line as typer does, or leaves it to typer."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gevinst.cli import front, parser
from gevinst.cli.completing import Complete
from gevinst.cli.options import CHECK
from gevinst.errors import WrongUse

FLAGS = [option.flag for option in CHECK]
VALUES = ["terminal", "json", "never", "2026-03-16", "rollout", "nn", "", "-", "--", "x=y"]
WORDS = st.one_of(
    st.sampled_from(FLAGS),
    st.sampled_from(
        [*VALUES, "check", "schema", "--version", "--help", "-h", "-v", "--no-verbose"]
    ),
    st.builds("{}={}".format, st.sampled_from(FLAGS), st.sampled_from(VALUES)),
    st.sampled_from(FLAGS).map(lambda flag: flag[:-1]),
    st.text(max_size=8),
)
LINES = st.one_of(
    st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=8).map(lambda words: ["check", *words])
)


@settings(max_examples=400, deadline=None)
@given(LINES)
@example(["--version"])
@example(["check", "--as-of", "--format", "plan.yaml"])
@example(["check", "--", "--format"])
@example(["check", "--format=json", "plan.yaml", "--verbose"])
@example(["check", "--verbose=yes", "plan.yaml"])
@example(["check", "plan.yaml", "--as-of"])
def test_the_front_declines_or_agrees_with_typer(line: list[str]) -> None:
    fast = front.request(line)

    if fast is not None:
        assert fast == parser.request(line)


@pytest.mark.parametrize(
    "line",
    [
        ["--version"],
        ["check", "plan.yaml"],
        ["check", "a.yaml", "b", "-", "--format", "json", "--fail-on=never"],
        ["check", "plan.yaml", "--as-of", "2026-03-16", "--phase", "BP3", "--lang", "en"],
        ["check", "plan.yaml", "--verbose", "--debug"],
    ],
)
def test_the_common_lines_need_no_typer(line: list[str]) -> None:
    assert front.request(line) is not None


def test_the_front_answers_where_a_shell_asks_what_may_be_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("_GEVINST_COMPLETE", "bash")

    assert front.request(["check", "=plan"]) == Complete("bash", ("check", "=plan"))


def test_a_word_that_only_typer_may_judge_is_still_judged() -> None:
    with pytest.raises(WrongUse, match="--forma"):
        parser.request(["check", "--forma", "json"])
