"""`justone check --from justoneapi` finds each use of the provider's package, however it is written."""

from pathlib import Path

import pytest

from tests.migration.migration_samples import SAMPLES, found, marked, migrate


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.name.partition(".")[0])
def test_a_sample_has_the_marked_findings(sample: Path, tmp_path: Path) -> None:
    source = sample.read_text("utf-8")
    assert found(migrate(tmp_path, source)) == marked(source)
