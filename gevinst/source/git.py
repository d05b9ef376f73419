"""Plan files and a revision → each file as git has it there.

Git only reads what is in the repository: it runs no hook, filter or other program that the
repository names, fetches nothing and locks nothing.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from gevinst.errors import WrongUse
from gevinst.words import Phrase, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from subprocess import CompletedProcess

NO_GIT = Text(
    nb="git ble ikke funnet, og trengs for å lese planene slik de var. Installer git, eller sammenlign med en fil.",
    nn="git vart ikkje funne, og trengst for å lese planane slik dei var. Installer git, eller samanlikn med ei fil.",
    en="git was not found, and is needed to read the plans as they were. Install git, or compare with a file.",
)
NO_REPOSITORY = Text(
    nb="{path} ligger ikke i et git-lager, så det er ingen tidligere versjon å lese der.",
    nn="{path} ligg ikkje i eit git-lager, så det er ingen tidlegare versjon å lese der.",
    en="{path} is not in a git repository, so there is no earlier version to read there.",
)
NO_REVISION = Text(
    nb="git kjenner ikke «{revision}» i {path}. Skriv en gren, en merkelapp eller en revisjon som finnes.",
    nn="git kjenner ikkje «{revision}» i {path}. Skriv ei grein, ein merkelapp eller ein revisjon som finst.",
    en="git does not know “{revision}” in {path}. Write a branch, a tag or a commit that is there.",
)
SHALLOW = Text(
    nb="git kjenner ikke «{revision}» i {path}: bare den siste delen av historikken er hentet. Hent resten med «git fetch --unshallow»; i GitHub Actions: «fetch-depth: 0» i steget actions/checkout.",
    nn="git kjenner ikkje «{revision}» i {path}: berre den siste delen av historikken er henta. Hent resten med «git fetch --unshallow»; i GitHub Actions: «fetch-depth: 0» i steget actions/checkout.",
    en="git does not know “{revision}” in {path}: only the last part of the history was fetched. Fetch the rest with “git fetch --unshallow”; in GitHub Actions: “fetch-depth: 0” in the step actions/checkout.",
)
NOT_SAFE = Text(
    nb="git vil ikke lese {path}, for mappen eies av en annen bruker. Stoler du på den: «git config --global --add safe.directory {path}».",
    nn="git vil ikkje lese {path}, for ein annan brukar eig mappa. Stoler du på ho: «git config --global --add safe.directory {path}».",
    en="git will not read {path}, because another user owns the folder. If you trust it: “git config --global --add safe.directory {path}”.",
)
NOT_FETCHED = Text(
    nb="Planene slik de var, er ikke hentet til denne maskinen: {path} er en klone uten innholdet i gamle filer. Hent det med «git fetch --refetch --no-filter», eller klon uten «--filter».",
    nn="Planane slik dei var, er ikkje henta til denne maskina: {path} er ein klone utan innhaldet i gamle filer. Hent det med «git fetch --refetch --no-filter», eller klon utan «--filter».",
    en="The plans as they were have not been fetched to this machine: {path} is a clone without the content of old files. Fetch it with “git fetch --refetch --no-filter”, or clone without “--filter”.",
)
FAILS = Text(
    nb="git kunne ikke lese {path} slik det var ({said}).",
    nn="git kunne ikkje lese {path} slik det var ({said}).",
    en="git could not read {path} as it was ({said}).",
)
NO_ANSWER = Text(
    nb="det kom ikke noe svar på {seconds} sekunder",
    nn="det kom ikkje noko svar på {seconds} sekund",
    en="there was no answer in {seconds} seconds",
)

PATIENCE = 60
_AT_A_TIME = 100
_MOST_RENAMES = 400
_NOT_FETCHED = ("promisor", "lazy fetching", "transport")
_ALWAYS = (
    "--no-pager",
    "-c", "core.fsmonitor=false",
    "-c", f"core.hooksPath={os.devnull}",
    "-c", "protocol.allow=never",
)  # fmt: skip
# A hook is told of its repository in these; the plans may lie in another.
_NOT_PASSED_ON = frozenset(
    ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE")
)
_PASSED_ON = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


class Blob(NamedTuple):
    """The bytes of a file as git has them: in which repository, by what name, and how many."""

    repository: str
    name: str
    size: int

    def data(self) -> bytes:
        """The bytes. Raises `WrongUse` where git can't give them."""
        return asked_of_git(self.repository, "cat-file", "blob", self.name)

    def is_in(self, path: str) -> bool:
        """Whether a file holds just these bytes now."""
        import hashlib  # noqa: PLC0415  (only where git is read)

        try:
            with open(path, "rb") as file:
                data = file.read(self.size + 1)
        except OSError:
            return False
        whole = b"blob %d\0%b" % (self.size, data)
        sha1 = len(self.name) == len(hashlib.sha1(usedforsecurity=False).hexdigest())
        digest = hashlib.sha1(whole, usedforsecurity=False) if sha1 else hashlib.sha256(whole)
        return len(data) == self.size and digest.hexdigest() == self.name


def files_at(revision: str, files: Sequence[str]) -> dict[str, Blob]:
    """The files that were there at a revision, also under a name that git sees they had then.

    Raises `WrongUse` where a file is in no repository, git can't be run or knows no such revision.
    """
    lie_in = {file: os.path.dirname(os.path.realpath(file)) for file in files}
    repositories = {folder: repository_of(folder) for folder in set(lie_in.values())}
    held: dict[str, list[str]] = {}
    for file, folder in lie_in.items():
        repository = repositories[folder]
        if repository is None:
            raise WrongUse(NO_REPOSITORY, path=file)
        held.setdefault(repository, []).append(file)
    found: dict[str, Blob] = {}
    for repository, inside in held.items():
        found |= _in_repository(repository, inside, revision)
    return found


def repository_of(folder: str) -> str | None:
    """The nearest folder upwards that has something called `.git` in it."""
    while not os.path.lexists(os.path.join(folder, ".git")):
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return None
    return folder


def _in_repository(folder: str, files: Sequence[str], revision: str) -> dict[str, Blob]:
    top, shallow = top_of(folder, files[0])
    commit = commit_of(top, revision, shallow=shallow)
    names = {file: names_of(top, file) for file in files}
    there = blobs_in(top, commit, {name for both in names.values() for name in both})
    found = {file: there[name] for file, both in names.items() for name in both if name in there}
    if new := [file for file in files if file not in found]:
        renamed = _renamed(top, commit)
        old = {file: renamed[name] for file in new for name in names[file] if name in renamed}
        there = blobs_in(top, commit, old.values())
        found |= {file: there[name] for file, name in old.items() if name in there}
    return found


def names_of(top: str, file: str) -> tuple[str, str]:
    """How git names a file: as the system does, else with each letter in one piece, as on a Mac."""
    name = os.path.relpath(os.path.realpath(file), top).replace(os.sep, "/")
    return normalize("NFC", name), name


def top_of(folder: str, file: str) -> tuple[str, bool]:
    """The folder that the repository's names begin in, and whether its history is cut off."""
    said = _run(folder, "rev-parse", "--is-shallow-repository", "--show-toplevel")
    if said.returncode:
        words = said.stderr.decode("utf-8", "replace")
        unsafe = "dubious ownership" in words or "safe.directory" in words
        raise WrongUse(NOT_SAFE if unsafe else NO_REPOSITORY, path=folder if unsafe else file)
    shallow, _, top = os.fsdecode(said.stdout).removesuffix("\n").partition("\n")
    return os.path.realpath(top), shallow == "true"


def commit_of(top: str, revision: str, *, shallow: bool) -> str:
    """The name of the commit that a revision is. Raises `WrongUse` where git knows none."""
    unknown = WrongUse(SHALLOW if shallow else NO_REVISION, revision=revision[:80], path=top)
    if not revision or revision.startswith("-") or "\0" in revision:
        raise unknown
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    said = _run(top, *asked)
    name = said.stdout.decode("ascii").strip()
    if said.returncode or not name.isalnum():  # `^name` is what a commit is not reached from
        raise unknown
    return name


def blobs_in(top: str, commit: str, names: Iterable[str]) -> dict[str, Blob]:
    """Those of some names that are files in a commit."""
    found = {}
    wanted = sorted(set(names))
    for start in range(0, len(wanted), _AT_A_TIME):
        some = wanted[start : start + _AT_A_TIME]
        asked = ("--literal-pathspecs", "ls-tree", "-l", "-z", "--full-tree", commit, "--", *some)
        for entry in split(asked_of_git(top, *asked)):
            about, _, name = entry.partition("\t")
            mode, _, blob, size = about.split()
            if mode.startswith("100") and size.isdigit():
                found[name] = Blob(top, blob, int(size))
            elif mode.startswith("100"):
                raise WrongUse(NOT_FETCHED, path=top)
    return found


def _renamed(top: str, commit: str) -> dict[str, str]:
    """Files that had another name in a commit, committed since or at least added: new name, old name."""
    asked = ("diff-index", "--cached", "-z", "--name-status", "--diff-filter=R", "--no-ext-diff", "--no-textconv",
             "--find-renames", f"-l{_MOST_RENAMES}", commit, "--", ":(icase)*.yaml", ":(icase)*.yml")  # fmt: skip
    words = iter(split(asked_of_git(top, *asked)))
    return {new: old for _, old, new in zip(words, words, words, strict=False)}


def split(said: bytes) -> Iterator[str]:
    """What git said with `-z`, word by word."""
    return map(os.fsdecode, said.split(b"\0")[:-1])


def asked_of_git(top: str, *words: str) -> bytes:
    """What git says when it is asked in a repository. Raises `WrongUse` where it fails."""
    said = _run(top, *words)
    if said.returncode:
        why = said.stderr.decode("utf-8", "replace").strip()
        if any(sign in why for sign in _NOT_FETCHED):
            raise WrongUse(NOT_FETCHED, path=top)
        raise WrongUse(FAILS, path=top, said=why[:200] or said.returncode)
    return said.stdout


def _run(folder: str, *words: str) -> CompletedProcess[bytes]:
    import subprocess  # noqa: PLC0415  (only where git is read)

    passed_on = {name: value for name, value in os.environ.items() if name not in _NOT_PASSED_ON}
    try:
        return subprocess.run(  # noqa: S603  (no shell, and no word that is an option but ours)
            [_program(), *_ALWAYS, "-C", folder, *words],
            env=passed_on | _PASSED_ON,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        said: object = Phrase(NO_ANSWER, {"seconds": PATIENCE})
    except OSError as error:
        said = error.strerror or type(error).__name__
    raise WrongUse(FAILS, path=folder, said=said)


@lru_cache(maxsize=1)
def _program() -> str:
    """Git itself; never a file of that name in the folder we were started in."""
    from shutil import which  # noqa: PLC0415  (only where git is read)

    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    found = which("git", path=os.pathsep.join(filter(os.path.isabs, folders)))
    if found is None or not os.path.isabs(found):
        raise WrongUse(NO_GIT)
    return found
