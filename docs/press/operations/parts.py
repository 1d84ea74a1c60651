"""Which operations share a page: one page a platform, more where it would get too large."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ..wording import topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from justone_client import Operation

    from ..tree import Language

__all__ = ["MOST_OPERATIONS", "Part", "parts_of"]

MOST_OPERATIONS = 20
REST = "other"


@dataclass(frozen=True)
class Part:
    """The operations of one page."""

    platform: str
    topics: tuple[str, ...]
    """Empty if the page has the whole platform."""
    number: int
    """From 1, if several pages have the same topics; else 0."""
    operations: tuple[Operation[object], ...]

    @property
    def name(self) -> str:
        """The file's name: the platform, with the topics where it has several pages."""
        number = (str(self.number),) if self.number else ()
        return "-".join((self.platform, *self.topics, *number))


def parts_of(operations: Sequence[Operation[object]], sizes: dict[str, int], most_size: int) -> list[Part]:
    """Split the operations of a platform into pages. All operations of one title stay together if they fit.

    Args:
        operations: Of one platform.
        sizes: `Operation.key` -> how large it is on a page.
        most_size: How large a page may be.
    """
    platform = operations[0].platform
    ordered = sorted(operations, key=_order)
    if _fits(ordered, sizes, most_size):
        return [Part(platform, (), 0, tuple(ordered))]
    by_topic = [(name, list(group)) for name, group in groupby(sorted(ordered, key=_topic_order), _topic)]
    bins = _merged(by_topic, sizes, most_size)
    return [part for names, group in bins for part in _numbered(platform, names, group, sizes, most_size)]


def _fits(operations: Sequence[Operation[object]], sizes: dict[str, int], most_size: int) -> bool:
    return len(operations) <= MOST_OPERATIONS and sum(sizes[one.key] for one in operations) <= most_size


def _topic(operation: Operation[object]) -> str:
    """Return the first topic that has a word of the title; the last words of a title count most."""
    for word in reversed(re.findall(r"[a-z]+", operation.title.lower())):
        for topic in topics():
            if word in topic.words:
                return topic.name
    return REST


def _topic_order(operation: Operation[object]) -> tuple[int, tuple[bool, str, bool, str]]:
    names = [topic.name for topic in topics()]
    topic = _topic(operation)
    return (names.index(topic) if topic in names else len(names), _order(operation))


def _order(operation: Operation[object]) -> tuple[bool, str, bool, str]:
    """Titles in alphabetical order; of a title the recommended version first, then the newest; deprecated ones last."""
    newest = -int(re.sub(r"\D", "", operation.version or "") or 0)
    return (operation.deprecated, operation.title, not operation.recommended, f"{newest:09}{operation.name}")


Bin = tuple[tuple[str, ...], "list[Operation[object]]"]


def _merged(
    by_topic: Iterable[tuple[str, list[Operation[object]]]], sizes: dict[str, int], most_size: int
) -> list[Bin]:
    """Put topics together while they fit on a page."""
    bins: list[Bin] = []
    for name, group in by_topic:
        if bins and len(bins[-1][0]) < 3 and _fits([*bins[-1][1], *group], sizes, most_size):
            bins[-1] = ((*bins[-1][0], name), [*bins[-1][1], *group])
        else:
            bins.append(((name,), group))
    return bins


def _numbered(
    platform: str, names: tuple[str, ...], group: list[Operation[object]], sizes: dict[str, int], most_size: int
) -> Iterator[Part]:
    """Split a topic that is too large for one page."""
    pages: list[list[Operation[object]]] = [[]]
    for one in group:
        if pages[-1] and not _fits([*pages[-1], one], sizes, most_size):
            pages.append([])
        pages[-1].append(one)
    for number, page in enumerate(pages, 1):
        yield Part(platform, names, number if len(pages) > 1 else 0, tuple(page))


def titles_of(part: Part, language: Language, rest: str) -> list[str]:
    """Return the names of a part's topics."""
    known = {topic.name: topic.titles[language] for topic in topics()}
    return [known.get(name, rest) for name in part.topics]
