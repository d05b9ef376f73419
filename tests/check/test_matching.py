"""Which gaps are the same as before: as many as can be, each known one used once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gevinst.check.identity import Identity
from gevinst.check.matching import matched

DAY, NIGHT, EVENING = "dag", "natt", "kveld"


def at(*listed: str, element: str = "units", stands_for: int = 1) -> Identity:
    return Identity("GEV102", element, listed, stands_for)


def more(number: int) -> Identity:
    return at(element="", stands_for=number)


names = st.sets(st.sampled_from([DAY, NIGHT, EVENING]), max_size=3).map(
    lambda found: tuple(sorted(found))
)
gaps = st.builds(Identity, st.just("GEV102"), st.sampled_from(["a", "b"]), names, st.just(1))


def found(now: list[Identity], before: list[Identity]) -> tuple[set[int], list[Identity]]:
    match = matched(now, before)
    return set(match.known), list(match.left)


def test_a_gap_that_was_there_is_known_and_one_elsewhere_is_not() -> None:
    here, there = at(DAY), at(DAY, element="gains")

    assert found([here, there], [here]) == ({0}, [])


def test_a_known_gap_is_used_once() -> None:
    assert matched([at(), at(), at()], [at(), at()]).known == {0, 1}


def test_a_gap_that_lists_less_is_known_and_one_that_lists_more_is_new() -> None:
    assert found([at(NIGHT)], [at(DAY, NIGHT)]) == ({0}, [])
    assert found([at(DAY, NIGHT)], [at(NIGHT)]) == (set(), [at(NIGHT)])


def test_a_known_gap_goes_to_the_one_that_needs_it() -> None:
    now = [at(DAY), at(NIGHT), at(EVENING)]
    known = [at(DAY, NIGHT), at(DAY, EVENING), at(EVENING, NIGHT)]

    assert found(now, known) == ({0, 1, 2}, [])


def test_what_is_gone_is_left() -> None:
    assert found([], [at(DAY), at()]) == (set(), [at(DAY), at()])


@given(st.lists(gaps, max_size=12), st.data())
def test_a_plan_that_only_became_better_has_nothing_new(
    before: list[Identity], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(before))
    kept = shuffled[: data.draw(st.integers(0, len(before)))]
    now = [gap._replace(listed=gap.listed[: data.draw(st.integers(0, 3))]) for gap in kept]

    match = matched(now, before)

    assert match.known == set(range(len(now)))
    assert len(match.left) == len(before) - len(now)


@given(st.lists(gaps, max_size=10), st.lists(gaps, max_size=10))
def test_nothing_is_known_that_was_not_and_all_is_accounted_for(
    now: list[Identity], before: list[Identity]
) -> None:
    match = matched(now, before)

    assert len(match.known) + len(match.left) == len(before)
    for number in match.known:
        assert any(known.covers(now[number]) for known in before)


@given(
    st.integers(0, 30),
    st.integers(0, 30),
    st.integers(1, 10),
    st.randoms(use_true_random=False),
)
def test_of_very_many_gaps_only_the_number_counts_and_not_which_are_told(
    before: int, now: int, told: int, random: object
) -> None:
    """As rules tell them: the first so many, and how many more there are."""

    def as_told(count: int) -> list[Identity]:
        every = [at(element=f"gains[{number}]") for number in range(count)]
        random.shuffle(every)  # type: ignore[attr-defined]
        return every if count <= told + 1 else [*every[:told], more(count - told)]

    new, old = as_told(now), as_told(before)
    match = matched(new, old)

    if now <= before:
        assert match.known == set(range(len(new)))
        assert sum(gap.stands_for for gap in match.left) == before - now
    else:
        assert len(match.known) < len(new)


def test_a_hand_made_file_with_very_many_like_gaps_takes_no_time() -> None:
    known = [at(*(f"{number}" for number in range(i % 7)), f"x{i}") for i in range(20_000)]

    assert matched([at("y")] * 200, known).known == set()
    assert len(matched([at()] * 200, known).known) == 200
