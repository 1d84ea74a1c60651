"""What importing the package loads, checked in a new interpreter."""

import ast
import inspect
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

import justone_client
from justone_client import sandbox

HEAVY = {"httpx", "httpcore", "asyncio", "pydantic", "msgspec", "ssl", "anyio"}
EVERY_PLATFORM = """
from justone_client import Client
from justone_generated.index import PLATFORMS
client = Client("token")
for name in PLATFORMS:
    getattr(client, name)
"""


def loaded_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import justone_client",
        "from justone_client import Client, AsyncClient, JustOneError, Retry",
        "import justone_client; justone_client.Client('token')",
        "import justone_client; justone_client.Client('token').operations()",
        EVERY_PLATFORM,
    ],
)
def test_nothing_heavy_is_imported_before_the_first_call(statement: str) -> None:
    assert loaded_by(statement) & HEAVY == set()


def test_the_package_loads_its_modules_lazily() -> None:
    found = {name for name in loaded_by("import justone_client") if name.startswith("justone_")}
    assert found == {"justone_client", "justone_client._version"}


def test_every_public_name_exists_and_is_listed() -> None:
    assert {name for name in dir(justone_client) if not name.startswith("__")} == {*justone_client.__all__} - {
        "__version__"
    }
    assert "__version__" in dir(justone_client)
    for name in justone_client.__all__:
        assert getattr(justone_client, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Cleint'; did you mean 'Client'"):
        justone_client.Cleint  # noqa: B018


def names_for_checkers(package: ModuleType) -> set[str]:
    """The names that a package imports for type checkers only."""
    assert package.__file__
    return {
        alias.name
        for node in ast.walk(ast.parse(Path(package.__file__).read_bytes()))
        if isinstance(node, ast.ImportFrom) and node.module not in ("__future__", "importlib", "typing")
        for alias in node.names
    }


def test_the_three_lists_of_names_are_equal() -> None:
    """Type checkers read the first, `import *` the second, the interpreter the third."""
    lazy = {*justone_client._ELSEWHERE, *justone_client._MODULES, "__version__"}
    without_place = {*justone_client.__all__} - lazy
    assert names_for_checkers(justone_client) == {*justone_client.__all__}
    assert without_place <= {*justone_client.errors.__all__}
    assert lazy <= {*justone_client.__all__}
    assert names_for_checkers(sandbox) == {*sandbox.__all__} == sandbox._MODULES.keys()


def test_no_two_public_classes_share_a_name() -> None:
    public = [getattr(package, name) for package in (justone_client, sandbox) for name in package.__all__]
    names = Counter(value.__name__ for value in {*filter(inspect.isclass, public)})
    assert [name for name, times in names.items() if times > 1] == []


def test_the_version_matches_pyproject() -> None:
    from importlib.metadata import version

    assert justone_client.__version__ == version("justone-client")
