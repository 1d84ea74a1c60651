"""PyInstaller hook: the modules that `justone_client` imports by name, without those that need an extra or pytest."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_LEFT_OUT = ("agents.server", "cli", "otel", "sandbox.pytest_plugin", "_pyinstaller")


def _is_wanted(name: str) -> bool:
    return not name.startswith(tuple(f"justone_client.{part}" for part in _LEFT_OUT))


hiddenimports = ["justone_generated", *collect_submodules("justone_client", filter=_is_wanted)]
datas = collect_data_files("justone_client")
