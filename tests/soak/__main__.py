"""`make soak`: thousands of calls under faults, threads, cancellations, interrupts and forks; takes some minutes.

Prints the figures of each part and every violated rule. Exits with 1 if a call was paid twice, a billed call was
reported as free, an answer was mixed up or lost, the token was shown, a budget was exceeded, or a call hung.

    python -m tests.soak                       everything
    python -m tests.soak interrupts            some parts, by name
    SOAK=0.1 python -m tests.soak              a tenth of the calls
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time

from tests.soak.parts import PARTS

LONGEST = 1800
"""Timeout of a part in seconds. Only a hang reaches it; then the stacks of all threads are printed."""


def main(names: list[str]) -> int:
    """Run, print, judge."""
    for name in [name for name in os.environ if name.upper().endswith("_PROXY")]:
        del os.environ[name]
    if unknown := set(names) - PARTS.keys():
        raise SystemExit(f"no such part: {', '.join(sorted(unknown))}; choose from {', '.join(PARTS)}")
    failed = False
    for name, (run, calls) in PARTS.items():
        if names and name not in names:
            continue
        begun = time.monotonic()
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        result = run(int(calls * float(os.environ.get("SOAK", "1"))))
        faulthandler.cancel_dump_traceback_later()
        failed |= bool(result.wrong)
        print(f"{name}: {result.figures}; {len(result.wrong)} faults; {time.monotonic() - begun:.0f} s", flush=True)
        for one in result.wrong[:50]:
            print(f"    {one:.300}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
