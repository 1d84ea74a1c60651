"""What the published history changed, as other rules computed it, is what ours report."""

import json

import pytest

import history
from codegen.changes.rules import compare
from codegen.changes.transitions import disagreements

pytestmark = pytest.mark.skipif(not history.catalogues(), reason="../shared/history is not beside this checkout")


def test_every_published_update_is_reported_exactly() -> None:
    surfaces = [history.surface(json.loads(path.read_bytes())) for path in history.catalogues()]
    found = {
        expected["to"]: lines
        for before, after, expected in zip(surfaces, surfaces[1:], history.transitions(), strict=False)
        if (lines := disagreements(compare(before, after), before, after, expected))
    }
    assert found == {}
