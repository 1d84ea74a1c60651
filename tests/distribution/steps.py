"""The scripts of .ci as modules."""

import importlib.util
from types import ModuleType

from tests.conftest import ROOT


def step(name: str) -> ModuleType:
    """Load a script of .ci without running it."""
    spec = importlib.util.spec_from_file_location(f"ci_{name}", ROOT / ".ci" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
