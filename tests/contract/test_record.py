"""The recorder, with the sandbox on loopback in the role of the service."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from justone_client.sandbox import Sandbox
from tests.contract import manifest
from tests.contract.cases import CASES, FOLDER, SUBJECTS, Case, Subject, cassette, everything
from tests.contract.record import record, run, wanted
from tests.contract.sources import Source, sandboxed, service

TOKEN = "a+token/of=somebody&%0123456789"
DAY = "2026-11-21"


class Played:
    """A fake service, and the requests it received."""

    def __init__(self, sandbox: Sandbox, urls: dict[str, str]) -> None:
        self.sandbox = sandbox
        self.source = Source(urls, TOKEN, live=True, said="the service")

    @property
    def asked(self) -> int:
        return len(self.sandbox.journal)


@pytest.fixture
def played() -> Iterator[Played]:
    """The sandbox in the role of the service; it accepts one token."""
    if not all(subject.published for subject, _ in everything()):
        pytest.skip("the catalogue no longer lists a recorded operation")
    sandbox = Sandbox(tokens=[TOKEN])
    with sandbox.serve() as server:
        yield Played(sandbox, server.urls)


@pytest.mark.parametrize(
    ("subject", "case"),
    [(subject, case) for subject in SUBJECTS for case in CASES if case.name in ("success-cn", "code-400", "retry-301")],
    ids=lambda one: one.name,
)
def test_the_committed_cassettes_match_the_sandbox(subject: Subject, case: Case, tmp_path: Path) -> None:
    committed = (FOLDER / cassette(subject, case)).read_text(encoding="utf-8")
    if not manifest.is_documented(FOLDER / cassette(subject, case)):
        pytest.skip("recorded from the service")
    with sandboxed() as source:
        assert record(subject, case, source, tmp_path, DAY).as_expected
    fresh = (tmp_path / cassette(subject, case)).read_text(encoding="utf-8")
    assert undated(fresh) == undated(committed)


def undated(text: str) -> str:
    return re.sub(r"^# Recorded \S+", "", text, flags=re.MULTILINE)


def test_nothing_is_sent_without_consent(played: Played, tmp_path: Path) -> None:
    out = io.StringIO()
    assert run(played.source, tmp_path, DAY, out, lambda: "") == 1
    assert "22 calls to http://127.0.0.1" in out.getvalue()
    assert "about 13 of them will be billed" in out.getvalue()
    assert "Nothing was sent" in out.getvalue()
    assert played.asked == 0
    assert list(tmp_path.iterdir()) == []


def test_a_recording_is_signed_scrubbed_and_billed(played: Played, tmp_path: Path) -> None:
    out = io.StringIO()
    assert run(played.source, tmp_path, DAY, out, lambda: "yes\n") == 0
    expected = {cassette(subject, case).as_posix() for subject, case in wanted(played.source)}
    assert manifest.strays(tmp_path, expected) == []
    assert manifest.secrets(tmp_path, [TOKEN]) == []
    assert manifest.unsigned(tmp_path) == []
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.yaml")]
    assert all(f"# Recorded {DAY} from the service.\n" in text for text in texts)
    assert not any("127.0.0.1" in text for text in texts)
    assert "22 recorded, 0 left as they were. Billed: 13 calls, 0 unknown." in out.getvalue()
    assert len(played.sandbox.ledger.entries) == 13
    assert TOKEN not in out.getvalue()


def test_a_recording_has_the_requests_of_the_replay(played: Played, tmp_path: Path) -> None:
    run(played.source, tmp_path, DAY, io.StringIO(), lambda: "yes")
    for subject, case in wanted(played.source):
        ours, theirs = (requests(folder / cassette(subject, case)) for folder in (FOLDER, tmp_path))
        assert ours == theirs


def test_a_failure_before_a_success_is_not_recorded(played: Played, tmp_path: Path) -> None:
    played.sandbox.script("301-then-0")
    out = io.StringIO()
    assert run(played.source, tmp_path, DAY, out, lambda: "yes") == 0
    assert "Billed: 13 calls" in out.getvalue()
    success = tmp_path / cassette(SUBJECTS[0], CASES[0])
    assert requests(success) == requests(FOLDER / cassette(SUBJECTS[0], CASES[0]))
    assert '"code": 301' not in success.read_text(encoding="utf-8")


def requests(path: Path) -> list[str]:
    recorded = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [interaction["request"] for interaction in recorded["interactions"]]


def test_another_outcome_keeps_the_old_recording(played: Played, tmp_path: Path) -> None:
    out = io.StringIO()
    kept = tmp_path / cassette(SUBJECTS[0], CASES[0])
    kept.parent.mkdir()
    kept.write_text("as it was")
    played.sandbox.script("600")
    assert run(played.source, tmp_path, DAY, out, lambda: "y") == 1
    assert kept.read_text() == "as it was"
    assert "success-global: not recorded: expected code 0, code 600, billed: no" in out.getvalue()
    assert "12 left as they were" in out.getvalue()


def test_recording_the_service_requires_a_token() -> None:
    with pytest.raises(SystemExit, match="needs JUSTONEAPI_TOKEN"):
        service({})


@pytest.mark.parametrize(("consent", "regions"), [("1", {"global", "cn"}), ("", {"global"})], ids=["consent", "none"])
def test_the_plaintext_region_requires_consent(consent: str, regions: set[str]) -> None:
    source = service({"JUSTONEAPI_TOKEN": TOKEN, "JUSTONEAPI_ALLOW_PLAINTEXT": consent})
    assert set(source.urls) == regions
    assert {case.region for _, case in wanted(source)} == regions
    assert all(case.live for _, case in wanted(source))
