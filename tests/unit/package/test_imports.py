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

HEAVY = {"httpx", "httpcore", "httpx2", "httpcore2", "asyncio", "pydantic", "msgspec", "ssl", "anyio"}
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


@pytest.mark.parametrize(
    "client",
    [
        "Client('t', base_url='http://127.0.0.1:9', transport='httpx2')",
        "Client('t', base_url='http://127.0.0.1:9', http_client=httpx2.Client(trust_env=False))",
        "Sandbox().client(transport='httpx2')",
        "Client('t', http_client=httpx2.Client(transport=Sandbox().transport('httpx2')))",
    ],
)
def test_a_client_over_httpx2_does_not_load_httpx(client: str) -> None:
    code = f"""import httpx2
from justone_client import Client, Retry
from justone_client.sandbox import Sandbox
with {client} as client:
    client.with_options(raise_errors=False, retry=Retry(attempts=1)).call('GET /api/x/v1')"""
    loaded = loaded_by(code)
    assert loaded & {"httpx", "httpcore"} == set()
    assert "httpcore2" in loaded


def test_httpx_under_the_name_of_httpx2_works() -> None:
    """`httpx2.alias_httpx()` makes `import httpx` give httpx2, for programs that migrate."""
    code = """
import httpx2
httpx2.alias_httpx()
import httpx
from justone_client import Client
from justone_client.sandbox import Sandbox
with Sandbox().serve() as server:
    for settings in ({}, {"http_client": httpx.Client()}, {"transport": "httpx"}, {"transport": "httpx2"}):
        with Client("t", base_url=server.url, **settings) as client:
            assert client.douyin.search_video_v4(keyword="cat").billed == "yes", settings
assert httpx is httpx2
"""
    assert "httpcore2" in loaded_by(code)


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
