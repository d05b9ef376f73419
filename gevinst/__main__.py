"""The entry point: a process → an exit code, whatever happens on the way."""

from __future__ import annotations

import gc
import os
import sys

from gevinst import exits


def main() -> int:
    """Run `gevinst`, and return the exit code."""
    gc.disable()  # we make no cycles; long runs collect now and then all the same
    try:
        from gevinst.cli import run  # noqa: PLC0415

        return run()
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except Exception as error:  # noqa: BLE001  (a fault of ours, and nobody else's)
        from gevinst.check.verdict import fault_of  # noqa: PLC0415
        from gevinst.cli.faults import tell  # noqa: PLC0415
        from gevinst.cli.speech import language_of  # noqa: PLC0415

        tell(fault_of("", error), language_of(sys.argv[1:]), debug="--debug" in sys.argv)
        return exits.FAULT
    finally:
        gc.freeze()  # Python would search all of it for cycles before it ends


if __name__ == "__main__":
    if not sys.flags.safe_path and sys.path[0] in ("", os.getcwd()):
        del sys.path[0]  # a `yaml.py` beside the plans is not ours to run
    sys.exit(main())
