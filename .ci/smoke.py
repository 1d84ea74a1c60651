"""Install a wheel into a fresh environment and use it as a newcomer does. Only pip uses the network.

    python .ci/smoke.py [WHEEL]     # by default the one in dist/

The Python that runs this script is the one that is tested.

| step | without extras | with the extra `cli` |
|---|---|---|
| 1 | install, `pip check` | the same |
| 2 | import with warnings as errors, from the environment | `justone --version` |
| 3 | a call to the sandbox, sync and async | `justone call` to `justone sandbox` on loopback |
| 4 | the command `justone` says what it needs | |

On a free-threaded Python the import must leave the GIL off.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

SECONDS = 300
CALL = "douyin_xingtu.get_author_base_info_v1", "6629722295873044494"
IMPORT = """
import sys
free = hasattr(sys, "_is_gil_enabled") and not sys._is_gil_enabled()
import justone_client, justone_generated
assert justone_client.__file__.startswith(sys.prefix), justone_client.__file__
assert len(justone_client.Client("sandbox").operations()) > 100
assert not free or not sys._is_gil_enabled(), "the import switched the GIL on"
"""
SANDBOX = """
import asyncio
from justone_client.sandbox import Sandbox
with Sandbox().client() as client:
    answer = client.douyin_xingtu.get_author_base_info_v1(o_author_id="6629722295873044494")
    assert (answer.code, answer.billed) == (0, "yes") and answer.data.nick_name, answer
async def main():
    async with Sandbox().async_client() as client:
        again = await client.douyin_xingtu.get_author_base_info_v1(o_author_id="6629722295873044494")
        assert again.data == answer.data, again
asyncio.run(main())
"""


class Environment:
    """A fresh virtual environment in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bin = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
        self.run("make a fresh environment", sys.executable, "-m", "venv", str(folder / "venv"))

    def command(self, name: str) -> str:
        """Return the path of a command of the environment."""
        return str(self._bin / (f"{name}.exe" if os.name == "nt" else name))

    def run(self, title: str, *command: str, code: int = 0, more: Mapping[str, str] | None = None) -> str:
        """Run a command, report it, and return what it printed."""
        done = subprocess.run(
            command, cwd=self._folder, env=self.variables(more), capture_output=True, text=True,
            encoding="utf-8", errors="replace", timeout=SECONDS, check=False,
        )  # fmt: skip
        if done.returncode != code:
            sys.exit(f"FAILED  {title}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        print(f"ok      {title}", flush=True)
        return done.stdout + done.stderr

    def variables(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the caller's variables without those that would lend it the checkout, a token or a setting."""
        kept = {name: text for name, text in os.environ.items() if not name.startswith(("PYTHON", "JUSTONE"))}
        home = {"XDG_CONFIG_HOME": str(self._folder), "APPDATA": str(self._folder)} if more else {}
        return kept | home | {"PYTHONUTF8": "1"} | dict(more or {})

    def install(self, wheel: str) -> None:
        """Install a wheel with its dependencies."""
        python = self.command("python")
        self.run(f"install {Path(wheel).name}", python, "-m", "pip", "install", "--quiet", wheel)
        self.run("pip check", python, "-m", "pip", "check")


def without_extras(environment: Environment, wheel: Path) -> None:
    """Import and call, with nothing but the required dependencies."""
    python = environment.command("python")
    environment.install(str(wheel))
    environment.run("import, with warnings as errors", python, "-W", "error", "-c", IMPORT)
    environment.run("call the sandbox, sync and async", python, "-W", "error", "-c", SANDBOX)
    said = environment.run("justone names its extra", environment.command("justone"), code=2)
    assert "justone-client[cli]" in said, said


def with_cli(environment: Environment, wheel: Path) -> None:
    """Use the command line against a sandbox on loopback."""
    environment.install(f"{wheel}[cli]")
    justone = environment.command("justone")
    printed = environment.run("justone --version", justone, "--version")
    assert wheel.name.split("-")[1] in printed, printed
    command = [justone, "sandbox"]
    # Unbuffered and without a pipe's block buffer: the address is the first thing that it prints.
    with subprocess.Popen(
        command, env=environment.variables({"PYTHONUNBUFFERED": "1"}), stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None
            found = re.match(r"global +(http://127\.0\.0\.1:\d+)$", server.stdout.readline().strip())
            assert found, "justone sandbox did not print its address"
            place = {"JUSTONEAPI_BASE_URL": found[1], "JUSTONEAPI_TOKEN": "sandbox"}
            name, author = CALL
            called = environment.run(
                "justone call", justone, "call", *name.split("."), "--o-author-id", author, more=place
            )
            assert "nick_name" in called, called
        finally:
            server.kill()


def main(wheel: Path) -> None:
    """Run all steps on one wheel."""
    free = ", free-threaded" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    print(f"Python {platform.python_version()}{free} on {platform.platform()}")
    with tempfile.TemporaryDirectory(prefix="a folder with blanks ") as folder:
        environment = Environment(Path(folder).resolve())
        without_extras(environment, wheel)
        with_cli(environment, wheel)


def built() -> Path:
    """Return the wheel in `dist/`."""
    found = sorted(Path("dist").glob("justone_client-*.whl"))
    if len(found) != 1:
        sys.exit(f"dist/ has {len(found)} wheels instead of one; run `make dist`, or name the wheel")
    return found[0]


if __name__ == "__main__":
    main((Path(sys.argv[1]) if len(sys.argv) > 1 else built()).resolve(strict=True))
