"""For PyInstaller: one module a platform, imported by name when it is first used, and what the sandbox reads."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("justone_generated")
datas = collect_data_files("justone_generated")
