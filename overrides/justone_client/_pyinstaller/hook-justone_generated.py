"""PyInstaller hook: the modules of platforms, which are imported by name, and the sandbox's data."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("justone_generated")
datas = collect_data_files("justone_generated")
