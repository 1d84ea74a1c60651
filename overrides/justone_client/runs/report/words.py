"""Texts, numbers, amounts and times of one report."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ...errors import CODES
from .reasons import words_of
from .texts import CODES_ZH, TEXTS

if TYPE_CHECKING:
    from datetime import tzinfo

    from .texts import Language

__all__ = ["Words"]


class Words(NamedTuple):
    """How one report writes."""

    language: Language
    zone: tzinfo | None
    """The zone of times; None for that of this machine."""

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key; numbers get their separators."""
        shown = {name: self.number(value) if isinstance(value, int) else str(value) for name, value in values.items()}
        return TEXTS[self.language][key].format(**shown)

    def number(self, value: int) -> str:
        return f"{value:,}"

    def amount(self, value: Decimal) -> str:
        """An exact amount of CNY, with at least two decimal places."""
        plain = value.normalize()
        places = max(2, -int(plain.as_tuple().exponent))
        return f"{'CNY ' if self.language == 'en' else '¥'}{value:,.{places}f}"

    def seconds(self, milliseconds: int) -> str:
        return f"{milliseconds / 1000:,.3f}" if milliseconds < 10_000 else f"{milliseconds / 1000:,.1f}"

    def time(self, moment: float) -> str:
        return self._local(moment).strftime("%Y-%m-%d %H:%M:%S")

    def zone_of(self, moment: float) -> str:
        """The offset of times, such as UTC+08:00."""
        offset = self._local(moment).strftime("%z")
        return f"UTC{offset[:3]}:{offset[3:5]}"

    def _local(self, moment: float) -> datetime:
        return datetime.fromtimestamp(moment, self.zone).astimezone(self.zone)

    def code(self, code: int | None) -> str:
        """What a code means."""
        if code is None or code == 0:
            return self("no_answer" if code is None else "success")
        if self.language == "zh":
            return CODES_ZH.get(code, self("undocumented"))
        return CODES[code].meaning if code in CODES else self("undocumented")

    def reason(self, kind: str) -> str:
        return words_of(kind, self.language)
