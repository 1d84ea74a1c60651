"""The collection of cassettes: none is missing, unused or silently old, and none contains a secret."""

import base64
import shutil
import warnings
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tests.contract import manifest, tape
from tests.contract.cases import FOLDER, cassette, everything

EXPECTED = {cassette(subject, case).as_posix() for subject, case in everything()}
SUCCESS = "get_author_base_info_v1/success-global.yaml"
SECRET = "s3cr3t+of/an=account&%"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the cassettes, to be damaged."""
    return Path(shutil.copytree(FOLDER, tmp_path / "cassettes"))


def test_cases_and_cassettes_match() -> None:
    assert manifest.strays(FOLDER, EXPECTED) == []


def test_no_cassette_contains_a_secret() -> None:
    assert manifest.secrets(FOLDER, manifest.TOKENS) == []


def test_every_cassette_names_its_origin_and_day() -> None:
    assert manifest.unsigned(FOLDER) == []


@pytest.mark.filterwarnings("default::tests.contract.manifest.OldCassettes")
def test_old_cassettes_are_a_warning() -> None:
    if old := manifest.older(FOLDER, datetime.now(UTC).date()):
        warnings.warn(manifest.OldCassettes(old), stacklevel=1)


# Proof that each of these checks can fail


def test_an_unused_cassette_is_found(copied: Path) -> None:
    (copied / "get_author_base_info_v1" / "code-999.yaml").write_text("version: 1\n")
    (copied / "notes.txt").write_text("left behind")
    assert manifest.strays(copied, EXPECTED) == [
        "get_author_base_info_v1/code-999.yaml: no test uses it; remove it or add its case",
        "notes.txt: no test uses it; remove it or add its case",
    ]


def test_a_missing_cassette_is_found(copied: Path) -> None:
    (copied / SUCCESS).unlink()
    assert manifest.strays(copied, EXPECTED) == [f"{SUCCESS}: missing; `make record` writes it"]


@pytest.mark.parametrize(
    "leak",
    [
        pytest.param(f"token={SECRET}", id="raw"),
        pytest.param(f"token={quote(SECRET, safe='')}", id="percent-encoded"),
        pytest.param(f"token={quote(quote(SECRET, safe=''))}", id="percent-encoded twice"),
        pytest.param(f"token={quote_plus(SECRET)}", id="form-encoded"),
        pytest.param(f"body: keyword=a&token={quote_plus(SECRET)}", id="in a form"),
        pytest.param(f'"message": "the token {SECRET} is inactive"', id="in a message"),
        pytest.param('"message": "' + SECRET.replace("/", "\\/") + '"', id="JSON-escaped"),
        pytest.param('"message": "' + "".join(f"\\u{ord(char):04x}" for char in SECRET) + '"', id="as code points"),
        pytest.param(f"x-debug: {base64.b64encode(f'GET /?token={SECRET}'.encode()).decode()}", id="base64"),
        pytest.param(f"cursor: {base64.urlsafe_b64encode(SECRET.encode()).decode()}", id="base64 alone"),
    ],
)
def test_a_leaked_token_is_found_in_every_spelling(copied: Path, leak: str) -> None:
    with (copied / SUCCESS).open("a", encoding="utf-8") as spoilt:
        spoilt.write(f"# {leak}\n")
    found = manifest.secrets(copied, [SECRET])
    assert found
    assert all(line.startswith(f"{SUCCESS}: ") for line in found)
    assert not any(SECRET in line for line in found)


@pytest.mark.parametrize(
    "leak",
    ["token=abcdef0123", "token%3Dabcdef0123", "token%253Dabcdef0123", '"token": "abcdef0123"', "set-cookie: id=1",
     "Authorization: Bearer abc", base64.b64encode(b"/v1?a=b&token=abcdef0123").decode()],
)  # fmt: skip
def test_an_unknown_token_is_found_by_its_position(copied: Path, leak: str) -> None:
    with (copied / SUCCESS).open("a", encoding="utf-8") as spoilt:
        spoilt.write(f"# {leak}\n")
    assert manifest.secrets(copied, [])


def test_a_cassette_without_a_header_is_found(copied: Path) -> None:
    path = copied / SUCCESS
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[2:]), encoding="utf-8")
    assert manifest.unsigned(copied) == [f"{SUCCESS}: it does not say when and from where it was recorded"]


def test_a_cassette_older_than_a_year_is_found() -> None:
    day = min(manifest.recorded(FOLDER).values())
    assert manifest.older(FOLDER, date(day.year + 1, day.month, 28 if day.month == 2 else day.day)) == []
    assert SUCCESS in manifest.older(FOLDER, date(day.year + 2, day.month, 1))


def test_requests_match_by_everything_but_the_host() -> None:
    from vcr.request import Request

    def matches(one: str, other: str) -> bool:
        try:
            tape.every_field(*(tape.without_token(Request("GET", uri, b"", {})) for uri in (one, other)))
        except AssertionError:
            return False
        return True

    assert matches("https://a/x?a=1&b=&token=t", "https://b/x?b=&a=1&token=other%2B")
    assert not matches("https://a/x?a=1&b=&token=t", "https://a/x?a=1&token=t")
    assert not matches("https://a/x?a=1", "https://a/x?a=1&a=1")
    assert not matches("https://a/x?a=1&token=t", "https://a/x?a=1")
