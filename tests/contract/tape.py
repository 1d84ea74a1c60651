"""The content of cassettes: how requests are matched, what is removed, and how the text is laid out.

The tests that replay and the recorder share these functions.
"""

from __future__ import annotations

import base64
import copy
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote_plus, unquote, unquote_plus, urlsplit

import yaml

PLACEHOLDER = "TOKEN"
REGIONS = {"global": "https://api.justoneapi.com", "cn": "http://47.117.133.51:30015"}
MATCH_ON = ["method", "scheme", "path", "every_field", "body"]
KEPT_HEADERS = {"content-type", "retry-after"}
MOST_ITEMS, MOST_CHARACTERS = 3, 120
_TOKEN = re.compile(r"(?i)\b(token=)[^&\s\"'<>]*")


def every_field(one: Any, other: Any) -> None:
    """Matcher: equal query fields in any order, including blank and repeated ones."""
    fields = [sorted(parse_qsl(urlsplit(request.uri).query, keep_blank_values=True)) for request in (one, other)]
    assert fields[0] == fields[1], fields


def without_token(request: Any) -> Any:
    """Replace the token by a placeholder and drop the headers, which are not matched."""
    clean = copy.copy(request)
    clean.uri = _TOKEN.sub(rf"\1{PLACEHOLDER}", request.uri)
    if request.body:
        clean.body = _TOKEN.sub(rf"\1{PLACEHOLDER}", request.body.decode())
    clean.headers = {}
    return clean


def moved(base_url: str, region: str) -> Callable[[Any], Any]:
    """Filter: turn a request to `base_url` into one to the region."""

    def move(request: Any) -> Any:
        clean = without_token(request)
        clean.uri = clean.uri.replace(base_url, REGIONS[region], 1)
        return clean

    return move


def shortened(alter: Callable[[Any], Any], scrub: Callable[[str], str]) -> Callable[[Any], Any]:
    """Filter: remove the token and most headers of an answer, indent its JSON, shorten and alter it."""

    def shorten(response: Any) -> Any:
        clean = copy.deepcopy(response)
        names = sorted(KEPT_HEADERS & {name.lower() for name in response["headers"]})
        lower = {name.lower(): value for name, value in response["headers"].items()}
        clean["headers"] = {name: lower[name] for name in names}
        text = scrub(response["body"]["string"].decode())
        try:
            body = alter(trimmed(json.loads(text)))
        except ValueError:
            clean["body"] = {"string": text}
        else:
            clean["body"] = {"string": json.dumps(body, ensure_ascii=False, indent=2) + "\n"}
        return clean

    return shorten


def trimmed(value: Any) -> Any:
    """Shorten long lists and texts."""
    if isinstance(value, dict):
        return {key: trimmed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [trimmed(inner) for inner in value[:MOST_ITEMS]]
    return value[:MOST_CHARACTERS] if isinstance(value, str) else value


def emptied(envelope: Any) -> Any:
    """Empty every list; `data` without lists becomes `[]`, as PHP encodes an empty object."""
    data = _emptied(envelope["data"])
    return envelope | {"data": [] if data == envelope["data"] and "[]" not in json.dumps(data) else data}


def _emptied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _emptied(inner) for key, inner in value.items()}
    return [] if isinstance(value, list) else value


def reshaped(envelope: Any) -> Any:
    """Change the shape of `data`, as a careless provider might."""
    data = envelope["data"]
    gone, *kept = data
    return envelope | {"data": {name: _other_type(data[name]) for name in kept} | {"brand_new": {"from": gone}}}


def _other_type(value: Any) -> Any:
    if isinstance(value, dict):
        return list(value)
    if isinstance(value, list):
        return None if value else {"0": "was a list"}
    return {"text": value} if isinstance(value, str) else str(value)


class Readable(yaml.SafeDumper):
    """Readable YAML: unescaped Chinese, multi-line texts as blocks."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


Readable.add_representer(str, _text)


def written(interactions: dict[str, Any], header: str) -> str:
    """Serialize a cassette."""
    return header + yaml.dump(interactions, Dumper=Readable, allow_unicode=True, sort_keys=False, width=120)


def leaks(text: str, tokens: list[str]) -> list[str]:
    """List the secrets in a cassette: known tokens in any encoding, and any value in a token's position."""
    found: list[str] = []
    for spelling, decoded in _spellings(text).items():
        found += [f"{spelling}: it contains a token" for token in tokens if _holds(decoded, token)]
        values = re.findall(
            r"(?i)\b(?:token|api_?key|authorization|set-cookie|cookie)[\"']?\s*[=:]\s*[\"']?([^&\s\"',}]*)", decoded
        )
        found += [f"{spelling}: a value is in a token's position" for value in values if value != PLACEHOLDER]
    return found


def _spellings(text: str) -> dict[str, str]:
    """The text itself, and all its decodings."""
    found = {"raw": text, "percent-decoded": unquote(text), "form-decoded": unquote_plus(text)}
    found["percent-decoded twice"] = unquote(found["percent-decoded"])
    found["JSON-decoded"] = re.sub(r"\\u([0-9a-fA-F]{4})", lambda one: chr(int(one[1], 16)), text).replace("\\/", "/")
    return found | {"base64-decoded": _base64_decoded(text)}


def _base64_decoded(text: str) -> str:
    parts = re.findall(r"[A-Za-z0-9+/_-]{12,}={0,2}", text)
    decoded: list[str] = []
    for part in parts:
        plain = part.rstrip("=").translate(str.maketrans("-_", "+/"))
        raw = base64.b64decode(plain + "=" * (-len(plain) % 4)) if len(plain) % 4 != 1 else b""
        decoded.append(raw.decode("latin-1"))
    return "\n".join(decoded)


def _holds(text: str, token: str) -> bool:
    return any(spelling in text for spelling in (token, quote_plus(token), quote_plus(token, safe="/")))
