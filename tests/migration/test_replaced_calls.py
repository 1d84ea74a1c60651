"""Every call that `justone check --from justoneapi` writes works: each is run against the sandbox."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from justone_client import Client
from justone_client._upgrade.migration.findings import Finding
from justone_client._upgrade.official_sdk import Form, forms, methods, releases
from justone_client.sandbox import Sandbox
from tests.migration.migration_samples import migrate
from tests.support.catalogue import VALUES

OPERATIONS = {f"{one.platform}.{one.name}": one for one in Client("token").operations()}
HEAD = ["from justoneapi import JustOneAPIClient", "client = JustOneAPIClient(token='t')"]


def call_of(method: str, form: Form) -> str:
    """A call of the package with a valid value for each argument that has a keyword here."""
    parameters = {one.python_name: one for one in OPERATIONS[form.method or ""].parameters}
    arguments = [
        f"{name}={one.choices[0] if one.choices else VALUES[one.type]!r}"
        for name, argument in form.arguments.items()
        if argument.keyword and (one := parameters[argument.keyword])
    ]
    return f"client.{method}({', '.join(arguments)})"


def replaced(tmp_path: Path, calls: list[str]) -> list[tuple[str, Finding]]:
    """Each call, and what was found in its line."""
    report = migrate(tmp_path, "\n".join([*HEAD, *calls]))
    return [(calls[one.line - len(HEAD) - 1], one) for one in report.findings if one.line > len(HEAD)]


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.slow, id="all"), pytest.param(12, id="some")])
def test_every_replaced_call_runs_in_the_sandbox(tmp_path: Path, step: int) -> None:
    mapped = [(method, form) for method in methods()[::step] for form in forms(method)[-1:] if form.method]
    calls = [call_of(method, form) for method, form in mapped]
    found = replaced(tmp_path, calls)
    assert len(found) == len(calls)
    client, failed = Sandbox().client(), []
    with client, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecated operations, and those without data
        for before, one in found:
            try:
                answer = eval((one.instead or before).replace("...", "'1'"), {"client": client})
            except Exception as error:  # any failure is listed
                failed.append((before, one.instead, str(error)))
            else:
                assert answer.ok
    assert failed == []
    assert client.usage.calls == len(calls)


def test_each_change_of_a_name_is_a_break(tmp_path: Path) -> None:
    """What stays is spelt like a method of this client, and what does not is a break."""
    for before, one in replaced(tmp_path, [f"client.{method}(**input())" for method in methods()]):
        method = before.removeprefix("client.").partition("(")[0]
        if one.level == "same":
            assert method in OPERATIONS
        if method not in OPERATIONS:
            assert one.level == "break"


def test_a_method_without_a_replacement_says_why(tmp_path: Path) -> None:
    without = [method for method in methods() if forms(method)[-1].method is None]
    assert without
    for _, one in replaced(tmp_path, [f"client.{method}()" for method in without]):
        assert one.level == "break"
        assert one.text
        assert one.instead == "" or one.instead.startswith("client.account.")


def test_what_comes_nearest_exists() -> None:
    nearest = {form.instead for method in methods() for form in forms(method) if form.instead}
    assert {one for one in nearest if not one.startswith("account.")} <= OPERATIONS.keys()
    with Sandbox().client() as client:
        accounts = [one.partition(".")[2] for one in nearest if one.startswith("account.")]
        assert [one for one in accounts if not callable(getattr(client.account, one, None))] == []


def test_each_method_of_the_newest_release_is_replaced() -> None:
    newest = [forms(method)[-1] for method in methods() if forms(method)[-1].last == releases()[-1]]
    assert newest
    assert [form for form in newest if form.method is None] == []


@pytest.mark.parametrize("release", ["1.", "2.", "3."])
def test_every_generation_of_the_package_is_known(release: str) -> None:
    assert any(one.startswith(release) for one in releases())


def test_the_package_on_record_is_the_one_that_is_installed() -> None:
    version: Any = pytest.importorskip("justoneapi._version", reason="justoneapi is not installed (group bench)")
    assert version.__version__ == releases()[-1]
