"""Editors, set up as README says, show what is missing in a plan and put in what to write."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

pytestmark = pytest.mark.external

ROOT = Path(__file__).parents[2]
PLAN = "gevinst: 1\npersoner: [{id: kari, navn: Kari Li}]\ngevinster:\n  - id: ro\n    hva: Ro\n    gevinstansvarlig: kari\n"
IN_NEOVIM = """
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
IN_EMACS = """
(require 'json)
(defun marked () (flymake-start) (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(find-file "plan.gevinst.yaml")
(run-hooks 'post-command-hook)
(let ((end (+ (float-time) 60)))
  (while (not (or (marked) (> (float-time) end))) (accept-process-output nil 0.05)))
(let ((told (list (cons 'marked (vconcat (marked))))))
  (goto-char (point-min))
  (search-forward "gevinstansvarlig: ka")
  (delete-char 2)
  (completion-at-point)
  (push (cons 'completed (buffer-substring-no-properties (line-beginning-position) (point))) told)
  (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
  (push (cons 'line (line-number-at-pos)) told)
  (goto-char (point-min))
  (search-forward "id: ro")
  (let ((write (seq-find (lambda (each) (string-prefix-p "GEV504" (plist-get each :title)))
                         (eglot-code-actions (point)))))
    (eglot--apply-workspace-edit (plist-get write :edit)))
  (push (cons 'text (buffer-substring-no-properties (point-min) (point-max))) told)
  (with-temp-file "told.json" (insert (json-encode told))))
(set-buffer-modified-p nil)
(kill-emacs)
"""


def told_by(
    command: Sequence[str | Path], folder: Path, set_up: tuple[str, str], drive: tuple[str, str]
) -> Any:
    """What a script tells that drives an editor which is set up by README's block in some language."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"```{set_up[0]}\n(.*?)```", readme, re.DOTALL)
    assert found
    (folder / set_up[1]).write_text(found[1], encoding="utf-8")
    (folder / drive[1]).write_text(drive[0], encoding="utf-8")
    (folder / "plan.gevinst.yaml").write_text(PLAN, encoding="utf-8")
    homes = {
        f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")
    }
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    env = os.environ | homes | {"HOME": str(folder), "PATH": path, "GEVINST_AS_OF": "2026-11-02"}
    subprocess.run(command, cwd=folder, env=env, check=True, timeout=300, capture_output=True)
    return json.loads((folder / "told.json").read_text(encoding="utf-8"))


def test_neovim_marks_tells_follows_and_mends(neovim: Path, tmp_path: Path) -> None:
    plain: list[str | Path] = [
        neovim,
        "--clean",
        "--headless",
        "-u",
        "init.lua",
        "plan.gevinst.yaml",
    ]

    told = told_by(
        [*plain, "-c", "luafile drive.lua"],
        tmp_path,
        ("lua", "init.lua"),
        (IN_NEOVIM, "drive.lua"),
    )

    assert {each["source"] for each in told["marked"]} == {"gevinst"}
    assert "GEV504" in {each["code"] for each in told["marked"]}
    assert told["hover"]["contents"] == {"kind": "markdown", "value": "kari (Kari Li)"}
    assert told["cursor"] == [2, len("personer: [{id: ")]
    assert "      verdi: <tall>" in told["lines"]


@pytest.mark.skipif(which("emacs") is None, reason="no Emacs here")
def test_emacs_marks_completes_follows_and_mends(tmp_path: Path) -> None:
    plain = ["emacs", "--batch", "-q", "-f", "package-initialize", "-l", "init.el"]
    has = [
        *plain[:-2],
        "--eval",
        '(unless (and (locate-library "eglot") (locate-library "yaml-mode")) (kill-emacs 3))',
    ]
    if subprocess.run(has, check=False, capture_output=True).returncode:
        pytest.skip("no eglot or no yaml-mode here")

    told = told_by(
        [*plain, "-l", "drive.el"], tmp_path, ("elisp", "init.el"), (IN_EMACS, "drive.el")
    )

    assert any("[GEV504]" in each for each in told["marked"])
    assert all(each.startswith("gevinst [GEV") for each in told["marked"])
    assert told["completed"] == "    gevinstansvarlig: kari"
    assert told["line"] == 2
    assert "      verdi: <tall>\n" in told["text"]
