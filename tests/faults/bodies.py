"""Billed bodies with wrong headers: encodings, charsets, and invalid redirects."""

import gzip
import zlib
from collections.abc import Callable

import brotli
import zstandard

from tests.faults.cells import ANSWER, Answer, Cell, Expect, bad, envelope, whole
from tests.support.servers.scripted import End, Seen

Pack = Callable[[bytes], bytes]


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def twice(data: bytes) -> bytes:
    return gzip.compress(gzip.compress(data))


def two_members(data: bytes) -> bytes:
    return gzip.compress(data[:100]) + gzip.compress(data[100:])


def wrong_checksum(data: bytes) -> bytes:
    packed = gzip.compress(data)
    return packed[:-8] + bytes(byte ^ 0xFF for byte in packed[-8:-4]) + packed[-4:]


def wrong_size(data: bytes) -> bytes:
    return gzip.compress(data)[:-4] + b"\1\2\3\4"


def _labelled(label: str | None, pack: Pack = bytes) -> Answer:
    lines = [] if label is None else [f"content-encoding: {label}"]
    return lambda seen: (whole(pack(envelope(seen)), *lines), End.KEEP)


PLAIN = ["gzip", "GZIP", "x-gzip", "UTF-8", "utf8", "none", "br", "BR", "zstd", "gzip, gzip", "gzip, br", "deflate",
         "deflate, gzip", "identity", "", " ", "identity, gzip", "compress", "x-compress", "aws-chunked", "*",
         "gzip;q=1.0", "bzip2", "chunked", "application/json", ",", ",,gzip", "'gzip'", "raw", "br, zstd, gzip",
         "gzip, gzip, gzip, gzip, gzip, gzip"]  # fmt: skip
GZIPPED = ["gzip", "GZip", "x-gzip", "X-GZIP", "gzip, gzip", "identity", "none", "UTF-8", "deflate", "br", "zstd", "",
           None, "gzip, identity", " gzip ", "utf-8, gzip", "gzip,"]  # fmt: skip
PACKED: list[tuple[str, str | None, Pack]] = [
    ("double-gzip", "gzip, gzip", twice),
    ("double-gzip-said-once", "gzip", twice),
    ("double-gzip-unsaid", None, twice),
    ("two-members", "gzip", two_members),
    ("checksum", "gzip", wrong_checksum),
    ("size", "gzip", wrong_size),
    ("no-trailer", "gzip", lambda data: gzip.compress(data)[:-8]),
    ("half-trailer", "gzip", lambda data: gzip.compress(data)[:-3]),
    ("zeros-behind", "gzip", lambda data: gzip.compress(data) + b"\0" * 20),
    ("garbage-behind", "gzip", lambda data: gzip.compress(data) + b"garbage"),
    ("zlib-as-deflate", "deflate", zlib.compress),
    ("zlib-as-upper-deflate", "Deflate", zlib.compress),
    ("raw-deflate", "deflate", raw_deflate),
    ("zlib-as-gzip", "gzip", zlib.compress),
    ("raw-deflate-as-gzip", "gzip", raw_deflate),
    ("gzip-in-deflate", "gzip, deflate", lambda data: zlib.compress(gzip.compress(data))),
    ("deflate-in-gzip", "deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    ("deflate-no-checksum", "deflate", lambda data: zlib.compress(data)[:-4]),
    ("br", "br", brotli.compress),
    ("br-in-gzip", "br, gzip", lambda data: gzip.compress(brotli.compress(data))),
    ("zstd", "zstd", zstandard.compress),
    ("zstd-unsaid", None, zstandard.compress),
    ("zstd-as-gzip", "gzip", zstandard.compress),
    ("zstd-in-gzip", "zstd, gzip", lambda data: gzip.compress(zstandard.compress(data))),
]  # fmt: skip


def _half(pack: Pack) -> Pack:
    return lambda data: pack(data)[: len(pack(data)) * 2 // 3]


CUT: list[tuple[str, str, Pack]] = [
    ("gzip", "gzip", _half(gzip.compress)),
    ("deflate", "deflate", _half(zlib.compress)),
    ("raw-deflate", "deflate", _half(raw_deflate)),
    ("br", "br", _half(brotli.compress)),
    ("zstd", "zstd", _half(zstandard.compress)),
    ("gzip-head", "gzip", lambda data: gzip.compress(data)[:10]),
    ("gzip-5-bytes", "gzip", lambda data: gzip.compress(data)[:5]),
    ("gzip-damaged", "gzip", lambda data: gzip.compress(data)[:15] + b"\xff" * 40),
    ("noise-as-gzip", "gzip", lambda data: b"\x8f\x01\xfe" * 30),
    ("noise-as-br", "br", lambda data: b"\xff\xfe\xfd" * 30),
    ("noise-as-deflate", "deflate", lambda data: b"\xff\xfe\xfd" * 30),
    ("noise-unsaid", "", lambda data: b"\xff\xfe\xfd" * 30),
    ("zstd-head", "zstd", lambda data: b"\x28\xb5\x2f\xfd"),
]


def _text(kind: str, code: str) -> Answer:
    return lambda seen: (whole(envelope(seen).decode().replace("é", "").encode(code), kind=kind), End.KEEP)


def _broken_character(seen: Seen) -> tuple[bytes, End]:
    return whole(envelope(seen).replace("猫".encode(), "猫".encode()[:2], 1)), End.KEEP


def _mark(seen: Seen) -> tuple[bytes, End]:
    return whole(b"\xef\xbb\xbf" + envelope(seen)), End.KEEP


JSON = "application/json; charset="
CHARSETS = [
    *[Cell("charset", f"utf-8-called-{name}", _text(JSON + name, "utf-8"))
      for name in ("gbk", "latin-1", "iso-8859-1", "utf-16", "us-ascii", "UTF8", "none", "hex", "x", '"utf-8"', "")],
    Cell("charset", "gbk", _text(f"{JSON}gbk", "gbk")),
    Cell("charset", "gb18030", _text(f"{JSON}GB18030", "gb18030")),
    Cell("charset", "gbk-unsaid", _text("application/json", "gbk")),
    Cell("charset", "gbk-called-utf-8", _text(f"{JSON}utf-8", "gbk")),
    Cell("charset", "big5", _text("text/plain; charset=big5", "gbk")),
    Cell("charset", "utf-16", _text("application/json", "utf-16")),
    Cell("charset", "utf-32", _text("application/json", "utf-32")),
    Cell("charset", "byte-order-mark", _mark),
    Cell("charset", "half-a-character", _broken_character),
    *[Cell("charset", f"type-{name or 'missing'}", _text(name, "utf-8")) for name in ("text/html", "image/png", "")],
]  # fmt: skip

LOCATIONS = ["http://[", "http://[::1", "http://:99999999/", "http://host:port/", "http://a b/", "//", "///", "http://",
             "http:///path", "\x01\x02", "x" * 5000, "http://" + "a" * 300 + ".com/", "mailto:a@b", "javascript:1", "",
             "http://\xff\xfe/", "http://xn--\xfc/", "?", "#", "http://host:0/", "https://host:-1/"]  # fmt: skip


def _redirected(location: str, status: str, *, body: bool = True) -> Answer:
    return lambda seen: (
        whole(envelope(seen) if body else b"", f"location: {location}", status=status),
        End.KEEP,
    )


REDIRECTS = [
    *[Cell("location", f"{at}-302", _redirected(location, "302 Found")) for at, location in enumerate(LOCATIONS)],
    *[Cell("location", f"first-{status}", _redirected("http://[", f"{status} Moved"))
      for status in (301, 303, 307, 308)],
    *[Cell("location", f"{at}-empty", _redirected(location, "302 Found", body=False), bad(None))
      for at, location in enumerate(LOCATIONS[:5])],
]  # fmt: skip


def _cells(group: str, labels: list[str | None], pack: Pack, expect: Expect = ANSWER) -> list[Cell]:
    return [Cell(group, repr(label)[:40], _labelled(label, pack), expect) for label in labels]


CELLS = [
    *_cells("plain-labelled", [*PLAIN], bytes),
    *_cells("gzip-labelled", [*GZIPPED], gzip.compress),
    *[Cell("packed", name, _labelled(label, pack)) for name, label, pack in PACKED],
    *[Cell("packed-cut", name, _labelled(label, pack), bad()) for name, label, pack in CUT],
    *CHARSETS,
    *REDIRECTS,
]
