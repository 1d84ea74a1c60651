"""The bytes of a body decide how it is decoded, not its label; optional libraries may be missing."""

import gzip
import json
import zlib
from typing import Any

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from justone_client._transports.wire import decoding
from justone_client._transports.wire.decoding import decode

TEXT = json.dumps({"code": 0, "data": ["猫é" * 9] * 200}, ensure_ascii=False).encode()
LABELS = ["gzip", "x-gzip", "deflate", "br", "zstd", "identity", "none", "UTF-8", "", "compress", "*"]
LARGE = 10**7


@given(st.lists(st.sampled_from(LABELS), max_size=4), st.sampled_from([str.upper, str.lower, str.title]))
def test_plain_json_is_returned_whatever_its_label(labels: list[str], case: Any) -> None:
    assert decode(TEXT, case(", ".join(labels)), LARGE) == (TEXT, None, None, False)


@given(st.lists(st.sampled_from(["gzip", "zstd", "deflate", "br"]), max_size=3))
def test_a_body_with_the_right_label_is_decoded(layers: list[str]) -> None:
    pack = {"gzip": gzip.compress, "zstd": zstandard.compress, "deflate": zlib.compress, "br": brotli.compress}
    body = TEXT
    for layer in layers:
        body = pack[layer](body)
    assert decode(body, ", ".join(layers), LARGE).body == TEXT


@given(st.binary(max_size=200), st.sampled_from(LABELS))
def test_random_bytes_are_kept(noise: bytes, label: str) -> None:
    found = decode(noise, label, LARGE)
    assert found.body or not noise or found.problem is None


@given(st.integers(min_value=0, max_value=len(gzip.compress(TEXT)) - 1))
def test_a_cut_gzip_keeps_its_beginning(size: int) -> None:
    cut = gzip.compress(TEXT, mtime=0)[:size]
    found = decode(cut, "gzip", LARGE)
    assert TEXT.startswith(found.body) or found.body == cut
    assert found.body or not cut


@given(st.integers(min_value=11, max_value=len(gzip.compress(TEXT)) - 1), st.integers(min_value=1, max_value=255))
def test_a_damaged_gzip_keeps_something(at: int, flip: int) -> None:
    packed = bytearray(gzip.compress(TEXT, mtime=0))
    packed[at] ^= flip
    assert decode(bytes(packed), "gzip", LARGE).body


@pytest.mark.parametrize(
    ("label", "packed"), [("br", brotli.compress(TEXT)), ("zstd", zstandard.compress(TEXT))], ids=["br", "zstd"]
)
def test_without_the_library_the_raw_bytes_are_kept(label: str, packed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_import_first", lambda *names: None)
    found = decode(packed, label, LARGE)
    assert found.body == packed
    assert label in (found.problem or "")
    assert "Install" in (found.remedy or "")
    assert decode(TEXT, label, LARGE).body == TEXT


@pytest.mark.parametrize("module", ["brotli", "zstandard"])
@pytest.mark.parametrize("label", ["br", "zstd"])
def test_a_zip_bomb_is_not_unpacked_beyond_the_limit(module: str, label: str) -> None:
    packed = brotli.compress(b"0" * 10**7) if label == "br" else zstandard.compress(b"0" * 10**7)
    found = decode(packed, label, 1000)
    assert (len(found.body), found.too_large) == (1000, True)


def test_decoding_stops_after_a_few_layers() -> None:
    body = TEXT
    for _ in range(50):
        body = gzip.compress(body)
    assert decode(body, "gzip", LARGE).body.startswith(b"\x1f\x8b")
