"""A plan → the settings that hold for it: nearest file, variables and flags, one above the other."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from gevinst.settings.settings import OURS, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gevinst.settings.chain import Chain
    from gevinst.settings.known import Known
    from gevinst.settings.layers import Layer


class Lookup:
    """Finds what holds for one plan after another; each folder is looked into once.

    `given` is the file to take all settings from; without it they are sought from each plan's
    folder upward to the repository, unless `alone`. `said` is what wins over files, the strongest
    last. Without `plugins` only our own requirements are known.
    """

    def __init__(
        self,
        said: tuple[Layer, ...] = (),
        given: str | None = None,
        *,
        alone: bool = False,
        plugins: bool = True,
    ) -> None:
        """Nothing is looked for yet, but a file that is given is read. Raises `WrongUse`."""
        self._plugins = plugins
        self._said = said
        self._alone = alone
        self._given = None if given is None else self._chain(os.path.abspath(given), given, None)
        self._by_folder: dict[str, Chain | None] = {}
        self._files: dict[str, str | None] = {}
        self._chains: dict[str, Chain] = {}
        self._settled: dict[tuple[tuple[str, ...], tuple[bool, ...]], Settings] = {}

    def of(self, plan: str) -> Settings:
        """What holds for a plan. Raises `WrongUse` for settings that can't be read or understood."""
        found = self._given
        if found is None and not self._alone:
            folder = os.path.dirname(plan)
            if folder not in self._by_folder:
                self._by_folder[folder] = self._nearest(folder)
            found = self._by_folder[folder]
        if found is None and not self._said:
            return OURS
        layers = (*found.layers, *self._said) if found else self._said
        return self._settle(layers, found.files if found else (), plan)

    def _settle(self, layers: tuple[Layer, ...], files: tuple[str, ...], plan: str) -> Settings:
        holding = tuple(_holds(layer, plan) for layer in layers)
        if (files, holding) not in self._settled:
            from gevinst.settings.layers import settled  # noqa: PLC0415  (only for what is set)

            held = [layer for layer, holds in zip(layers, holding, strict=True) if holds]
            self._settled[files, holding] = settled(held, files, self._known())
        return self._settled[files, holding]

    def _nearest(self, folder: str) -> Chain | None:
        try:
            path = self._file(os.path.abspath(folder))
        except OSError:  # the current folder is gone
            return None
        if path is None:
            return None
        if path not in self._chains:
            from gevinst.settings.files import shown  # noqa: PLC0415

            self._chains[path] = self._chain(path, shown(path), _root(os.path.dirname(path)))
        return self._chains[path]

    def _file(self, folder: str) -> str | None:
        """The nearest settings file from a folder upward, to the repository's root at most."""
        passed, found = [], None
        for place in _upward(folder):
            if place in self._files:
                found = self._files[place]
                break
            passed.append(place)
            if found := _settings_in(place):
                break
            if _is_root(place):
                break
        self._files |= dict.fromkeys(passed, found)
        return found

    def _chain(self, path: str, name: str, root: str | None) -> Chain:
        from gevinst.settings.chain import chain  # noqa: PLC0415  (only where there is a file)

        return chain(path, name, root, self._known())

    def _known(self) -> Known:
        from gevinst.settings.known import Known  # noqa: PLC0415

        return Known.of(plugins=self._plugins)


def _settings_in(folder: str) -> str | None:
    # A look at two names tells nearly every folder apart from those with settings.
    if not any(
        os.path.lexists(os.path.join(folder, name)) for name in ("gevinst.toml", "pyproject.toml")
    ):
        return None
    from gevinst.settings.files import path_in  # noqa: PLC0415

    return path_in(folder)


def _holds(layer: Layer, plan: str) -> bool:
    if layer.only is None:
        return True
    try:
        path = os.path.relpath(os.path.abspath(plan), layer.folder)
    except (OSError, ValueError):
        return False
    return layer.only.mean(path.replace(os.sep, "/"))


def _upward(folder: str) -> Iterator[str]:
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _is_root(folder: str) -> bool:
    return os.path.lexists(os.path.join(folder, ".git"))


def _root(folder: str) -> str | None:
    """The root of the repository that a folder lies in, or None."""
    return next(filter(_is_root, _upward(folder)), None)
