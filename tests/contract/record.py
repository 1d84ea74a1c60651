"""`make record`: record new cassettes from the real service, which costs money, or from the sandbox.

    python -m tests.contract.record              the real service: needs JUSTONEAPI_TOKEN, asks before it spends
    python -m tests.contract.record --sandbox    the sandbox of this repository: all cases, free, without a network

The real service can produce only some cases: successes in both regions, a wrong token (100) and a wrong value (400).
The other cassettes stay. A call with another outcome than its case changes no cassette.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from vcr import VCR
from vcr.serialize import serialize

from justone_client import Answer, Client, JustOneError, Retry, testing
from justone_client._redact import Scrubber
from tests.contract import tape
from tests.contract.cases import FOLDER, Case, Subject, cassette, everything
from tests.contract.sources import Source, sandboxed, service

ALTERATIONS: dict[str, Callable[[Any], Any]] = {"empty-lists": tape.emptied, "changed-shape": tape.reshaped}
WRONG_TOKEN = "not-a-token-of-this-service"


class Recorded(NamedTuple):
    """The recording of one case."""

    subject: Subject
    case: Case
    answer: Answer[Any]
    billed: int
    """Number of billed calls; several if pages were walked."""

    @property
    def as_expected(self) -> bool:
        attempts = 1 if self.case.pages else self.case.attempts
        return self.answer.code == self.case.code and self.answer.attempts >= attempts


def header(subject: Subject, case: Case, source: Source, day: str) -> str:
    """The header of a cassette."""
    lines = [
        f"# {subject.name}, {case.name}",
        f"# Recorded {day} from {source.said}.",
        f"# Lists are cut to {tape.MOST_ITEMS} items, texts to {tape.MOST_CHARACTERS} characters.",
    ]
    if case.altered:
        lines.append(f"# Altered on recording: {case.altered}.")
    return "\n".join([*lines, "# Never edited by hand; `make record` writes it anew.", ""])


def record(subject: Subject, case: Case, source: Source, folder: Path, day: str) -> Recorded:
    """Make a call and write its cassette if the outcome is that of the case."""
    source.begin()
    token = _token(case, source)
    scrub = Scrubber(token)
    store = _Store(
        folder / cassette(subject, case), header(subject, case, source, day), case.attempts, [token, source.token]
    )
    vcr = VCR(record_mode="all", match_on=["method"], decode_compressed_response=True)
    vcr.register_persister(store)
    filters = {
        "before_record_request": tape.moved(source.urls[case.region], case.region),
        "before_record_response": tape.shortened(ALTERATIONS.get(case.name, _as_it_is), scrub),
    }
    with vcr.use_cassette(str(store.path), **filters), testing.no_waiting(), _client(case, source, token) as client:
        answer = _asked(client, subject, case)
    found = Recorded(subject, case, answer, client.usage.billed)
    if found.as_expected:
        store.write()
    return found


def _asked(client: Client, subject: Subject, case: Case) -> Answer[Any]:
    """Return the answer of the call, or of the last page."""
    if case.pages:
        return list(client.walk(subject.key, subject.wire).pages(max_pages=case.pages))[-1]
    return client.call(subject.key, subject.wire | dict(case.wrong))


def _token(case: Case, source: Source) -> str:
    if source.live:
        return WRONG_TOKEN if case.code == 100 else source.token
    return f"sandbox-{case.script}" if case.script != "0" else source.token


def _client(case: Case, source: Source, token: str) -> Client:
    repeat = Retry() if case.error is None else Retry(attempts=1)
    url = source.urls[case.region]
    return Client(
        token,
        base_url=url,
        allow_plaintext=True,
        retry=repeat,
        raise_errors=False,
        allow_unknown_values=bool(case.wrong),
    )


def _as_it_is(body: Any) -> Any:
    return body


class _Store:
    """Holds a recording, and writes it on request: completely and without secrets, or not at all."""

    def __init__(self, path: Path, header: str, attempts: int, tokens: list[str]) -> None:
        self.path = path
        self._header, self._attempts, self._tokens = header, attempts, tokens
        self._text = ""

    @staticmethod
    def load_cassette(*_: object, **__: object) -> Any:
        from vcr.persisters.filesystem import CassetteNotFoundError

        raise CassetteNotFoundError

    def save_cassette(self, _path: str, recorded: Any, serializer: Any) -> None:
        # The service may fail before a wanted success; only the last attempts belong to the case.
        wanted = {name: recorded[name][-self._attempts :] for name in ("requests", "responses")}
        self._text = serialize(wanted, _Plain(self._header))

    def write(self) -> None:
        if found := tape.leaks(self._text, self._tokens):
            raise SystemExit(f"{self.path.name} would hold a secret and is not written: {'; '.join(found)}")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(self._text, encoding="utf-8")
        fresh.replace(self.path)


class _Plain(NamedTuple):
    header: str

    def serialize(self, recorded: dict[str, Any]) -> str:
        return tape.written(recorded, self.header)


# The command


def wanted(source: Source) -> Iterator[tuple[Subject, Case]]:
    """List the cases that this source can produce."""
    for subject, case in everything():
        if subject.published and case.region in source.urls and (case.live or not source.live):
            yield subject, case


def run(source: Source, folder: Path, day: str, out: TextIO, answer: Callable[[], str]) -> int:
    """Ask for consent, record and report; return the exit code."""
    cases = list(wanted(source))
    if source.live:
        paid = sum(max(case.pages, 1) for _, case in cases if case.error is None)
        where = ", ".join(source.urls.values())
        say = f"{len(cases)} calls to {where}; about {paid} of them will be billed. Record? [y/N] "
        print(say, end="", file=out, flush=True)
        if answer().strip().lower() not in ("y", "yes"):
            print("Nothing was sent.", file=out)
            return 1
    found = [_told(record(*case, source, folder, day), out) for case in cases]
    billed = sum(one.billed for one in found)
    unknown = sum(one.answer.billed == "unknown" for one in found if source.live)
    missed = [one for one in found if not one.as_expected]
    print(f"{len(found) - len(missed)} recorded, {len(missed)} left as they were.", end=" ", file=out)
    print(f"Billed: {billed} calls, {unknown} unknown." if source.live else "Nothing was billed.", file=out)
    return 1 if missed else 0


def _told(found: Recorded, out: TextIO) -> Recorded:
    answer, case = found.answer, found.case
    what = "recorded" if found.as_expected else f"not recorded: expected code {case.code}"
    error = f" ({answer.error.hint})" if isinstance(answer.error, JustOneError) and not found.as_expected else ""
    print(f"{found.subject.name} {case.name}: {what}, code {answer.code}, billed: {answer.billed}{error}", file=out)
    return found


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        prog="make record", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--sandbox", action="store_true", help="record all cases from the sandbox, free")
    day = datetime.now(UTC).date().isoformat()
    if not parser.parse_args().sandbox:
        sys.exit(run(service(dict(os.environ)), FOLDER, day, sys.stdout, lambda: sys.stdin.readline()))
    with sandboxed() as source:
        sys.exit(run(source, FOLDER, day, sys.stdout, lambda: "y"))


if __name__ == "__main__":
    main()
