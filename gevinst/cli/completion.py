"""`gevinst completion`: a shell's name → the script that lets it complete commands, options and ids."""

from __future__ import annotations

from typing import NamedTuple

from gevinst import exits
from gevinst.cli.command import Argument, Command
from gevinst.cli.front import COMPLETING
from gevinst.errors import WrongUse
from gevinst.words import Text

SAYS = Text(
    nb="Skriv ut et skript som lar skallet fullføre kommandoer, valg og id-er med tabulatortasten.",
    nn="Skriv ut eit skript som lèt skalet fullføre kommandoar, val og id-ar med tabulatortasten.",
    en="Print a script that lets the shell complete commands, options and ids with the tab key.",
)
HOW = Text(
    nb="SKALL er bash, zsh, fish eller powershell. README viser linjen som tar det i bruk.",
    nn="SKAL er bash, zsh, fish eller powershell. README viser linja som tek det i bruk.",
    en="SHELL is bash, zsh, fish or powershell. README shows the line that puts it to use.",
)
WHICH = Text(
    nb="Si hvilket skall det er for: {shells}.",
    nn="Sei kva skal det er for: {shells}.",
    en="Say which shell it is for: {shells}.",
)
BASH = """\
_gevinst_completion() {
    local line last=$((COMP_CWORD - 1))
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :*) ;;
            *) COMPREPLY+=("${line%%$'\\t'*}") ;;
        esac
    done < <(VARIABLE=bash "$1" "${COMP_WORDS[@]:1:last}" "=${COMP_WORDS[COMP_CWORD]}" 2>/dev/null)
}
complete -o default -F _gevinst_completion gevinst
"""
ZSH = """\
#compdef gevinst
_gevinst() {
    local line value files
    local -a values shown
    while IFS= read -r line; do
        case $line in
            :*) files=$line ;;
            *)
                value=${line%%$'\\t'*}
                values+=("$value")
                if [[ $line == *$'\\t'* ]]; then
                    shown+=("$value  -- ${line#*$'\\t'}")
                else
                    shown+=("$value")
                fi
                ;;
        esac
    done < <(VARIABLE=zsh "${words[1]}" "${(@Q)words[2,CURRENT-1]}" "=${(Q)words[CURRENT]}" 2>/dev/null)
    case $files in
        :plans) _files -g '*.(yaml|yml)' ;;
        :files) _files ;;
        *) compadd -l -d shown -a values ;;
    esac
}
if [[ ${funcstack[1]} == _gevinst ]]; then
    _gevinst "$@"
else
    compdef _gevinst gevinst
fi
"""
FISH = """\
function __gevinst_completion
    set -lx VARIABLE fish
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    for line in (command $words[1] $words[2..-1] "=$word" 2>/dev/null)
        switch $line
            case :plans
                __fish_complete_suffix "$word" .yaml
                __fish_complete_suffix "$word" .yml
            case ':*'
                __fish_complete_path "$word"
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c gevinst -f -a '(__gevinst_completion)'
"""
POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName gevinst -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    $program = $commandAst.CommandElements[0].Extent.Text
    $before, $encoding = $env:VARIABLE, [Console]::OutputEncoding
    try {
        $env:VARIABLE = 'powershell'
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = @(& $program @words "=$wordToComplete" 2>$null)
    }
    finally {
        $env:VARIABLE = $before
        [Console]::OutputEncoding = $encoding
    }
    $lines | Where-Object { -not $_.StartsWith(':') } | ForEach-Object {
        $value, $told = $_ -split "`t", 2
        if (-not $told) { $told = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $told)
    }
}
"""
SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH, "powershell": POWERSHELL, "pwsh": POWERSHELL}


class Completion(NamedTuple):
    """What is asked for after `gevinst completion`, as it was written."""

    shell: str | None

    def run(self) -> int:
        """Print the script. Raises `WrongUse` for a shell that there is none for."""
        from gevinst.cli.output import write  # noqa: PLC0415

        script = SCRIPTS.get((self.shell or "").casefold())
        if script is None:
            raise WrongUse(WHICH, shells=tuple(SCRIPTS))
        write(script.replace("VARIABLE", COMPLETING))
        return exits.OK


COMMAND = Command(
    Completion,
    SAYS,
    (HOW,),
    arguments=(Argument("shell", Text(nb="SKALL", nn="SKAL", en="SHELL"), offers="shells"),),
)
