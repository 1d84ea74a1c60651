"""What the texts and numbers of a field mean, if all of them agree: `format` in a schema. Never a value.

| format | every value is | the key |
|---|---|---|
| epoch-seconds | a number of the years 2000 to 2099, also as digits in text | speaks of time |
| epoch-milliseconds | the same, in milliseconds | speaks of time |
| count | a text like `1.2万` | is not about prices |
| count | a text like `4000+`, `1,234`, `10k` | may speak of a count |
| count | a text of digits, an integer next to texts | is a count |
| json | a text with a JSON object or list | any |
| signed-url | an address with a signature or an expiry as parameter | any |
| masked-price | a price with `?` or `*` for digits: `¥1?9`; `6??`, `**` | any; speaks of a price |
| zero | `0` or `-1`: what it means is not known yet | speaks of time |
| empty | an empty text: what it means is not known yet | any |

One value that does not fit takes the format away for ever, so the order of the examples does not matter. Null, and
`0` as a time, contradict nothing. For any one key no text fits two formats, so what a schema says is all that is
needed to go on from it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Set
from functools import cache
from urllib.parse import urlsplit

from codegen.answers.infer.key_words import words

__all__ = ["ALL", "PENDING", "fits", "fitting", "format_of"]

PENDING = ("empty", "zero")
"""Formats that say only that nothing is known yet."""

_SECONDS, _MILLISECONDS, _WAN, _ROUGH, _DIGITS, _JSON, _SIGNED, _MASKED_MONEY, _MASKED = (1 << bit for bit in range(9))
ALL = (1 << 9) - 1
"""What fits a field without any value."""
_TIMES = _SECONDS | _MILLISECONDS
_ZERO = _TIMES | _DIGITS
_BEGIN, _END = 946_684_800, 4_102_444_800
"""The years 2000 to 2099."""

_WHOLE = re.compile(r"-?[0-9]{1,15}")
_WITH_UNIT = re.compile(r"[0-9]+(?:\.[0-9]+)?[万亿萬億]\+?")
_ROUGHLY = re.compile(r"[0-9]+\+|[1-9][0-9]{0,2}(?:,[0-9]{3})+\+?|[0-9]+(?:\.[0-9]+)?[kKwWmM]\+?")
_PARTS = re.compile(r"[0-9]{9,13}\.[0-9]{1,9}")
_HIDDEN = re.compile(r"(?P<money>[¥￥$€]\s?)?(?=.*[?*？])(?=.*[0-9]|.*[?*？]{2})[0-9.,?*？]+[元起]?")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s/]+/\S*")
_SIGNING = frozenset(
    {
        "auth_key",
        "deadline",
        "exp",
        "expire",
        "expires",
        "expiry",
        "hdnea",
        "hdnts",
        "hmac",
        "key-pair-id",
        "oe",
        "pkey",
    }
    | {"q-signature", "sig", "sign", "signature", "signaturev3", "ssig", "txsecret", "upsig", "wssecret"}
    | {"x-amz-expires", "x-amz-signature", "x-expires", "x-goog-expires", "x-goog-signature", "x-oss-expires"}
    | {"x-oss-signature", "x-signature", "x-tos-expires", "x-tos-signature"}
)

_TIME = frozenset(
    {"at", "birthday", "created", "date", "datetime", "deadline", "expire", "expired", "expires", "expiry", "modified"}
    | {"now", "published", "pubdate", "stamp", "time", "timestamp", "ts", "updated", "utc"}
)
_TIME_ENDS = ("date", "stamp", "time")
_COUNT = frozenset({"cnt", "cnts", "count", "counts"})
_AMOUNT = frozenset(
    {"fans", "follower", "followers", "following", "likes", "num", "nums", "plays", "quantity", "sales", "sold", "sum"}
    | {"total", "uv", "views", "vv"}
)
_ABOUT = (
    _COUNT
    | _AMOUNT
    | frozenset(
        {"collect", "comment", "comments", "digg", "favorite", "feedback", "friend", "friends", "heart", "heat", "hot"}
        | {"like", "number", "order", "play", "popularity", "pv", "read", "repost", "sell", "share", "stock", "view"}
    )
)
_NO_COUNT = frozenset({"flag", "id", "ids", "key", "level", "percent", "rate", "ratio", "score", "type", "url"})
_LABELS = frozenset({"card", "house", "mobile", "phone", "room", "serial", "tel", "track", "version"})
"""Before `num` and `number`: a label of digits, not a count."""
_PRICE = frozenset({"amount", "amt", "cost", "fee", "money", "price", "prices"})


def fits(value: object) -> int:
    """What one text, number or bool may mean, whatever its key."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return 0
    count = _DIGITS if isinstance(value, int) else 0
    return count | (_TIMES if value in (0, -1) else _time(value))


def format_of(fitting: int, key: str, kinds: Set[str]) -> str | None:
    """The format of a field with texts or numbers; None if they mean nothing special, or contradict.

    Args:
        fitting: What all its values may mean.
        key: The key of the field.
        kinds: The kinds of its values. Integers need no format to be counts.
    """
    if fitting == ALL:
        return "empty"
    tests = _tests(key)
    if fitting & _TIMES == _TIMES and "epoch-seconds" in tests:
        return "zero"
    found = next((name for name, test in tests.items() if fitting & test), None)
    return None if found == "count" and "string" not in kinds else found


def fitting(format_: object, key: str, kinds: Set[str]) -> int:
    """What fits a field, given its format in a schema (or none) and these kinds of values."""
    if format_ is None and "integer" in kinds and kinds.isdisjoint({"string", "number", "boolean"}):
        return _DIGITS
    if format_ == "empty":
        return ALL
    if format_ == "zero":
        return _ZERO
    return _tests(key).get(str(format_), 0)


@cache
def _tests(key: str) -> dict[str, int]:
    """The formats that a key allows, and what every value must fit for them."""
    parted = words(key)
    found = {"json": _JSON, "signed-url": _SIGNED}
    if _is_price(parted):
        return {**found, "masked-price": _MASKED}
    found["masked-price"] = _MASKED_MONEY
    if _is_time(parted):
        return {"epoch-seconds": _SECONDS, "epoch-milliseconds": _MILLISECONDS, "count": _WAN, **found}
    return {"count": _DIGITS if _is_count(parted) else _ROUGH if _may_count(parted) else _WAN, **found}


def _is_price(parted: list[str]) -> bool:
    return not _PRICE.isdisjoint(parted)


def _is_time(parted: list[str]) -> bool:
    speaks = any(word in _TIME or word.endswith(_TIME_ENDS) for word in parted)
    return speaks and _COUNT.isdisjoint(parted) and parted[-1] not in _NO_COUNT


def _is_count(parted: list[str]) -> bool:
    if not parted or parted[-1] in _NO_COUNT or not _LABELS.isdisjoint(parted):
        return False
    return any(map(_counts, parted)) or parted[-1] in _AMOUNT


def _counts(word: str) -> bool:
    return word in _COUNT or (word.endswith("count") and not word.endswith(("account", "discount")))


def _may_count(parted: list[str]) -> bool:
    return not _ABOUT.isdisjoint(parted) and parted[-1] not in _NO_COUNT


def _text(text: str) -> int:
    if not text:
        return ALL
    if text in ("0", "-1"):
        return _ZERO
    return next((found for test in _TESTS.get(text[0], ()) if (found := test(text))), 0)


def _time(number: float) -> int:
    if _BEGIN <= number < _END:
        return _SECONDS
    return _MILLISECONDS if _BEGIN * 1000 <= number < _END * 1000 else 0


def _number(text: str) -> int:
    if not _WHOLE.fullmatch(text) or (text[0] == "0" and len(text) > 1):
        return _time(float(text)) if _PARTS.fullmatch(text) else 0
    return _DIGITS | _time(int(text))


def _count(text: str) -> int:
    if _WITH_UNIT.fullmatch(text):
        return _WAN | _ROUGH | _DIGITS
    return _ROUGH | _DIGITS if _ROUGHLY.fullmatch(text) else 0


_ONE_NUMBER = re.compile(r"\[\s*(?:-?[0-9][0-9.eE+-]*|true|false|NaN|-?Infinity)\s*\]")
"""Such as `[1]`, which titles contain."""


def _json(text: str) -> int:
    plain = text.strip()
    if plain[:1] + plain[-1:] not in ("{}", "[]"):
        return 0
    try:
        json.loads(plain)
    except (ValueError, RecursionError):
        return 0
    return _JSON if _ONE_NUMBER.fullmatch(plain) is None else 0


def _signed(text: str) -> int:
    if not _ADDRESS.fullmatch(text):
        return 0
    try:
        query = urlsplit(text).query
    except ValueError:
        return 0
    names = {pair.partition("=")[0].lower() for pair in query.split("&")}
    return 0 if _SIGNING.isdisjoint(names) else _SIGNED


def _masked(text: str) -> int:
    found = _HIDDEN.fullmatch(text)
    return 0 if found is None else _MASKED | (_MASKED_MONEY if found["money"] else 0)


_TESTS: dict[str, tuple[Callable[[str], int], ...]] = {
    **dict.fromkeys("0123456789", (_number, _count, _masked)),
    **dict.fromkeys("-", (_number,)),
    **dict.fromkeys("{[ \t\r\n", (_json,)),
    **dict.fromkeys("h/", (_signed,)),
    **dict.fromkeys("¥￥$€?*？.,", (_masked,)),
}
"""First character -> what the text may be; most texts are none of it. No text passes two of them."""
