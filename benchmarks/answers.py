"""Measure the cost of typed answers: against the bare parser and pydantic, for drift, and for imports.

    python -m benchmarks.answers [--rounds 15]

The answers are the documented ones; the larger two repeat their lists of videos. All ways start from the bytes of the
same envelope:

| column | what it does |
|---|---|
| parse only | `json.loads` or `msgspec.json.decode`, no field read |
| ten keys | the same, and ten keys of the plain dict, which is the minimum cost of reading |
| typed, ten fields | the client's parser and record, and ten attributes |
| pydantic, from bytes | a model of the same schema validates the bytes |
| pydantic, from parsed | the model validates the result of `json.loads`, as of `response.json()` |

Rounds are interleaved and measured in processor time. The best round of each way counts, so that a busy machine has
little effect.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pydantic

from codegen.answers.collect import store
from codegen.runtime._model_export import Wanted, models
from justone_client._requests import json_codec
from justone_generated._drift import drift
from justone_generated._record import typed

ROOT = Path(__file__).resolve().parents[1]
XINGTU = "GET /api/douyin-xingtu/gw/api/data_sp/"
SPREAD, VIDEOS = f"{XINGTU}get_author_spread_info/v1", f"{XINGTU}author_rec_videos_v2/v1"
REFERENCES = {
    SPREAD: "douyin_xingtu.get_author_spread_info_v1:GetAuthorSpreadInfoV1",
    VIDEOS: "douyin_xingtu.author_rec_videos_v2_v1:AuthorRecVideosV2V1",
}
PARSERS: dict[str, tuple[Callable[[bytes], Any], Callable[[bytes], Any]]] = {
    "json": (json.loads, partial(json_codec.loads, parser=json_codec.STANDARD)),
    "msgspec": (msgspec.json.decode, json_codec.loads),
}
"""The bare parser, and the client's wrapper of it."""

PYDANTIC = ("from bytes", "from parsed")


def documented(key: str) -> dict[str, Any]:
    """Load the documented envelope of an operation."""
    files = (json.loads(path.read_bytes()) for path in (ROOT / "specs/documented").glob("*.json"))
    envelope: dict[str, Any] = next(file["answer"] for file in files if file["operation"] == key)
    return envelope


def bodies() -> dict[str, tuple[str, bytes]]:
    """Build answers of about 1, 45 and 300 KB: name -> (operation, body)."""
    found = {"1 KB": (SPREAD, json.dumps(documented(SPREAD), ensure_ascii=False).encode())}
    for name, size in (("45 KB", 45_000), ("300 KB", 300_000)):
        envelope = documented(VIDEOS)
        data = envelope["data"]
        one = len(json.dumps(data))
        for field in ("masterpiece_videos", "newest_videos"):
            data[field] = data[field] * (size // one)
        found[name] = (VIDEOS, json.dumps(envelope, ensure_ascii=False).encode())
    return found


def nothing(data: Any) -> None:
    """Read no field."""


def ten_of_spread(data: Any) -> None:
    """Read ten fields, three of them in a nested record."""
    cpm = data.expect_cpm
    _ = data.avg_duration, data.comment_avg, data.item_num, data.like_avg, data.play_mid, data.share_avg
    _ = cpm.cpm_1_20, cpm.cpm_21_60, cpm.cpm_60


def ten_of_videos(data: Any) -> None:
    """Read ten fields: two lists, and four of an item of each."""
    first, last = data.masterpiece_videos[0], data.newest_videos[-1]
    _ = first.item_id, first.play, first.like, first.share
    _ = last.item_id, last.play, last.like, last.share


def ten_keys_of_spread(data: Any) -> None:
    """Read the same fields of plain dicts."""
    cpm = data["expect_cpm"]
    _ = data["avg_duration"], data["comment_avg"], data["item_num"], data["like_avg"], data["play_mid"]
    _ = data["share_avg"], cpm["cpm_1_20"], cpm["cpm_21_60"], cpm["cpm_60"]


def ten_keys_of_videos(data: Any) -> None:
    """Read the same fields of plain dicts."""
    first, last = data["masterpiece_videos"][0], data["newest_videos"][-1]
    _ = first["item_id"], first["play"], first["like"], first["share"]
    _ = last["item_id"], last["play"], last["like"], last["share"]


TEN = {SPREAD: (ten_of_spread, ten_keys_of_spread), VIDEOS: (ten_of_videos, ten_keys_of_videos)}
"""The readers of ten fields of each answer, by attribute and by key."""


def pydantic_model(key: str) -> Any:
    """Build the envelope with the model of an operation's data that `python -m codegen models` prints."""
    text = models([Wanted(key, store.load(ROOT / "specs").schemas[key], "Data")], "pydantic", "benchmarks")
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        data = imported(Path(file.name)).Data
    fields: dict[str, Any] = {"code": (int, ...), "message": (str | None, None), "data": (data | None, None)}
    return pydantic.create_model("Envelope", __config__=pydantic.ConfigDict(extra="allow"), **fields)


def imported(path: Path) -> ModuleType:
    """Import a module from a file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def interleaved(ways: dict[str, Callable[[], Any]], rounds: int, seconds: float = 0.01) -> dict[str, float]:
    """Measure the processor seconds per call of each way in its best round."""
    first = next(iter(ways.values()))
    start = time.perf_counter()
    first()
    calls = max(3, int(seconds / max(time.perf_counter() - start, 1e-7)))
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(calls):
                way()
            best[name] = min(best[name], (time.process_time() - start) / calls)
    return best


def decoding(rounds: int) -> None:
    """Print the cost of typed reading against the bare parser and pydantic."""
    print(f"{'answer':>7}  {'parser':8} {'parse only':>12} {'ten keys':>9} {'typed, ten fields':>19}   pydantic")
    for name, (key, body) in bodies().items():
        best = interleaved(ways(key, body), rounds)
        for parser in PARSERS:
            alone, keys, ours = (best[f"{parser} {way}"] for way in ("alone", "keys", "ours"))
            shown = f"{alone * 1e6:>9.1f} us {keys / alone:>8.2f}x {ours * 1e6:>10.1f} us {ours / alone:>5.2f}x"
            others = [f"{way} {best[way] * 1e6:.1f} us, {best[way] / ours:.1f}x ours" for way in PYDANTIC]
            print(f"{name:>7}  {parser:8} {shown}   {'; '.join(others)}")


def ways(key: str, body: bytes) -> dict[str, Callable[[], None]]:
    """Build all ways to read ten fields of an answer."""
    model = pydantic_model(key)
    attributes, keys = TEN[key]
    found: dict[str, Callable[[], None]] = {}
    for parser, (bare, ours) in PARSERS.items():
        found[f"{parser} alone"] = reading(partial(plain, bare), nothing, body)
        found[f"{parser} keys"] = reading(partial(plain, bare), keys, body)
        found[f"{parser} ours"] = reading(partial(record, ours, REFERENCES[key]), attributes, body)
    found["from bytes"] = reading(partial(validated, model.model_validate_json), attributes, body)
    found["from parsed"] = reading(partial(validated, partial(parsed_first, model)), attributes, body)
    return found


def reading(data: Callable[[bytes], Any], ten: Callable[[Any], None], body: bytes) -> Callable[[], None]:
    """Combine a parser with a reader of ten fields."""

    def way() -> None:
        ten(data(body))

    return way


def plain(parse: Callable[[bytes], Any], body: bytes) -> Any:
    """Return the parsed data."""
    return parse(body)["data"]


def record(parse: Callable[[bytes], Any], reference: str, body: bytes) -> Any:
    """Return the data with its declared type, as the client does."""
    return typed(reference, parse(body)["data"])


def validated(validate: Callable[[bytes], Any], body: bytes) -> Any:
    """Return the data of pydantic's envelope."""
    return validate(body).data


def parsed_first(model: Any, body: bytes) -> Any:
    """Validate what the standard library parsed, as from `response.json()`."""
    return model.model_validate(json.loads(body))


def looking(rounds: int) -> None:
    """Print the cost of drift detection against parsing by the standard library."""
    for name, (key, body) in bodies().items():
        data = json.loads(body)["data"]
        look, parse = partial(drift, REFERENCES[key], data), partial(json.loads, body)
        best = interleaved({"parse": parse, "drift": look}, rounds)
        print(f"drift of {name}: {best['drift'] * 1e6:.1f} us, {best['drift'] / best['parse']:.1f}x json.loads")


IMPORT = """
import time, tracemalloc, sys
import justone_client, justone_generated._record
from importlib import import_module
memory = len(sys.argv) > 1
if memory:
    tracemalloc.start()
start = time.process_time()
for name in {names!r}:
    import_module(name)
print(tracemalloc.get_traced_memory()[0] if memory else time.process_time() - start)
"""


def importing(rounds: int) -> None:
    """Print the additional cost of importing the records of one operation and of all."""
    folder = ROOT / "generated/justone_generated"
    files = [path for path in sorted((folder / "models").glob("*/*.py")) if path.stem != "__init__"]
    names = {path: ".".join(path.relative_to(folder.parent).with_suffix("").parts) for path in files}
    by_size = sorted(files, key=lambda path: path.stat().st_size)
    sets = {
        "an average operation": [by_size[len(files) // 2]],
        "the largest operation": [by_size[-1]],
        f"all {len(files)} operations": files,
    }
    for title, chosen in sets.items():
        modules = [names[path] for path in chosen]
        in_a_process(modules)  # compiles the bytecode
        seconds = min(in_a_process(modules) for _ in range(rounds))
        memory = in_a_process(modules, "memory")
        print(f"import the records of {title}: {seconds * 1e3:.1f} ms, {memory / 1e6:.2f} MB")


def in_a_process(names: list[str], *arguments: str) -> float:
    """Import modules in a fresh interpreter; return processor seconds, or bytes with the argument `memory`."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", IMPORT.format(names=names), *arguments]
    return float(subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    decoding(rounds)
    looking(rounds)
    importing(rounds)


if __name__ == "__main__":
    main()
