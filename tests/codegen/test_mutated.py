"""Replace any node of any document by anything: no traceback, and no fact changes silently."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen import replay
from codegen.document.model import Api
from codegen.download.download import CatalogueRefused, Order, refresh
from codegen.download.http import Limits
from codegen.download.source import Source
from codegen.draft import build_draft
from codegen.pipeline import Press, RunResult
from tests.support.codegen_cases import document, operation, parameter

TODAY = datetime.date(2026, 11, 20)
FORM = "application/x-www-form-urlencoded"
FIELDS = {"token": {"type": "string"}, "size": {"type": "integer", "default": 10, "description": "How many."}}
BODY = {
    "required": True,
    "content": {FORM: {"schema": {"type": "object", "required": ["token"], "properties": FIELDS}}},
}
ODD = st.sampled_from([None, [], [7], ["x"], 0, 7, 1.5, "", "odd", "false", {}, {"odd": 1}])
Steps = tuple[str | int, ...]


def catalogue() -> dict[str, Any]:
    find = operation(
        parameter("word", required=True, description="What to look for."),
        parameter("sort", enum=["NEW", "OLD"], default="NEW", description="- `NEW`: new\n- `OLD`: old"),
        parameter("page", type="integer", default=1),
        summary="Find",
        deprecated=True,
        **{"x-api-version": "v1", "x-highlights": [{"kind": "GUIDANCE", "content": "Look."}]},
    )
    nodes = {
        "/api/shop/find/v1": {"get": find},
        "/api/shop/look/v1": {"get": operation(parameter("all", type="boolean"), summary="Look")},
        "/api/shop/send/v1": {"post": operation(requestBody=BODY, summary="Send")},
    }
    return document(nodes) | {"servers": [{"url": "https://shop.example"}], "tags": [{"name": "Shop"}]}


def press(root: Path, bodies: dict[str, bytes]) -> RunResult:
    """Run the press with a download of `bodies`."""
    with replay.served(bodies) as url:

        def download(specs: Path) -> None:
            refresh(specs, Order(Source.of(url), limits=Limits(tries=1)), lambda _: None, "2026-11-20")

        return Press(root).run(today=TODAY, download=download)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project after a download and a first run."""
    root = tmp_path_factory.mktemp("good")
    (root / "specs").mkdir()
    press(root, replay.layout(catalogue()))
    return root


def facts(api: Api) -> dict[str, Any]:
    """The facts of the printed operations that affect requests."""
    return {
        one.key: (
            *(one.place, one.deprecated),
            sorted((p.name, p.kind, p.required, tuple(c.value for c in p.choices)) for p in one.parameters),
        )
        for one in api.operations
    }


def read(root: Path) -> Api:
    """The model of the definitions on disk."""
    return build_draft(root, root, lambda *_: contextlib.nullcontext()).api


def places(value: Any, steps: Steps = ()) -> Iterator[Steps]:
    """The path of every node below the root."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in inner:
        yield (*steps, key)
        yield from places(below, (*steps, key))


def mutated(value: Any, steps: Steps, odd: Any) -> Any:
    changed = copy.deepcopy(value)
    *holder, last = steps
    place = changed
    for step in holder:
        place = place[step]
    place[last] = odd
    return changed


def is_another_fact(steps: Steps, old: Any, odd: Any) -> bool:
    """Whether the replacement is a valid fact too, such as another name or another value."""
    both = isinstance(old, str) and isinstance(odd, str)
    named = both and steps[-1] == "name" and "parameters" in steps and bool(odd.strip())
    valued = both and len(steps) > 1 and steps[-2] == "enum"
    listed = steps[-1] == "enum" and isinstance(odd, list) and bool(odd) and all(isinstance(one, str) for one in odd)
    return named or valued or listed


def found(value: Any, steps: Steps) -> Any:
    for step in steps:
        value = value[step]
    return value


MUTATED = settings(
    max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SERVED = settings(MUTATED, max_examples=20)
BODIES = replay.layout(catalogue())
ADDRESSES = sorted(name for name in BODIES if name != "/openapi.json")


def check(before: Api, after: Api, whole: Any, steps: Steps, odd: Any) -> None:
    old, new = facts(before), facts(after)
    assert new.keys() == old.keys()
    if not is_another_fact(steps, found(whole, steps), odd):
        assert new == old


@pytest.mark.slow
@MUTATED
@given(data=st.data())
def test_a_mutated_definition_on_disk_changes_no_fact(good: Path, data: st.DataObject) -> None:
    before = read(good)
    path = data.draw(st.sampled_from(sorted(good.glob("specs/endpoints/*/*"))))
    content = path.read_bytes()
    whole = json.loads(content)
    steps = data.draw(st.sampled_from(list(places(whole))))
    odd = data.draw(ODD)
    try:
        path.write_text(json.dumps(mutated(whole, steps, odd)))
        check(before, read(good), whole, steps, odd)
    finally:
        path.write_bytes(content)


@pytest.mark.slow
@SERVED
@given(data=st.data())
@pytest.mark.parametrize("of", ["definition", "catalogue"])
def test_a_mutated_download_changes_no_fact(good: Path, of: str, data: st.DataObject) -> None:
    before = read(good)
    name = data.draw(st.sampled_from(ADDRESSES)) if of == "definition" else "/openapi.json"
    whole = json.loads(BODIES[name])
    steps = data.draw(st.sampled_from(list(places(whole))))
    odd = data.draw(ODD)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        shutil.copytree(good, root)
        with contextlib.suppress(CatalogueRefused):  # a rejected catalogue changes nothing
            press(root, BODIES | {name: json.dumps(mutated(whole, steps, odd)).encode()})
        check(before, read(root), whole, steps, odd)
