"""Neovim, set up as README says, shows what is missing in a plan and puts in what to write."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.external

ROOT = Path(__file__).parents[2]
PLAN = "gevinst: 1\npersoner: [{id: kari, navn: Kari Li}]\ngevinster:\n  - id: ro\n    hva: Ro\n    gevinstansvarlig: kari\n"
DRIVE = """
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end)
local client = vim.lsp.get_clients({ name = "gevinst" })[1]
local told = { marked = vim.diagnostic.get(0), encoding = client.offset_encoding }
vim.api.nvim_win_set_cursor(0, { 6, 24 })
local here = vim.lsp.util.make_position_params(0, client.offset_encoding)
told.hover = client:request_sync("textDocument/hover", here, 60000).result
vim.lsp.buf.definition()
vim.wait(60000, function() return vim.api.nvim_win_get_cursor(0)[1] == 2 end)
told.cursor = vim.api.nvim_win_get_cursor(0)
vim.api.nvim_win_set_cursor(0, { 4, 6 })
vim.lsp.buf.code_action({ apply = true, filter = function(each) return each.title:match("^GEV504") end })
vim.wait(60000, function() return #vim.api.nvim_buf_get_lines(0, 0, -1, false) > 6 end)
told.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.fn.writefile({ vim.json.encode(told) }, "told.json")
vim.cmd("qa!")
"""


def test_neovim_marks_tells_follows_and_mends(neovim: Path, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(r"```lua\n(.*?)```", readme, re.DOTALL)
    assert found
    (tmp_path / "init.lua").write_text(found[1], encoding="utf-8")
    (tmp_path / "drive.lua").write_text(DRIVE, encoding="utf-8")
    (tmp_path / "plan.gevinst.yaml").write_text(PLAN, encoding="utf-8")
    homes = {
        f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")
    }
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))

    subprocess.run(
        [
            neovim,
            "--clean",
            "--headless",
            "-u",
            "init.lua",
            "plan.gevinst.yaml",
            "-c",
            "luafile drive.lua",
        ],
        cwd=tmp_path,
        env=os.environ | homes | {"PATH": path, "GEVINST_AS_OF": "2026-11-02"},
        check=True,
        timeout=300,
        capture_output=True,
    )

    told = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))
    assert {each["source"] for each in told["marked"]} == {"gevinst"}
    assert "GEV504" in {each["code"] for each in told["marked"]}
    assert told["hover"]["contents"] == {"kind": "markdown", "value": "kari (Kari Li)"}
    assert told["cursor"] == [2, len("personer: [{id: ")]
    assert "      verdi: <tall>" in told["lines"]
