"""The search index: how much each term says about each family of operations (BM25 with weighted fields)."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.document.model import Api, Operation
from codegen.document.words import Words
from codegen.printing.vocabulary import Vocabulary
from codegen.runtime import _terms as text

__all__ = ["FILE", "search_index"]

FILE = "search/index.json"
"""Below the generated package."""
WEIGHTS = {"title": 4.0, "alias": 1.6, "description": 1.0, "path": 2.0, "former": 1.0, "parameter": 0.35, "note": 0.2}
SATURATION, LENGTH_EFFECT = 1.2, 0.3
SCALE = 20
"""Points of a rare term that is all over a family's texts, divided by its rarity."""
CONCEPT = "="
"""Begins the terms of concepts."""
WITH_CONCEPTS = ("title", "alias", "description", "path", "former")
_PATH_NOISE = frozenset({"api", "gw"})


@dataclass
class _Family:
    """The versions of one operation."""

    name: str
    platform: str
    operations: list[Operation] = field(default_factory=list[Operation])
    words: list[Words] = field(default_factory=list[Words])
    counts: dict[str, Counter[str]] = field(default_factory=dict[str, Counter[str]])
    """Field -> terms."""

    @property
    def titles(self) -> tuple[str, str]:
        """The title in English and in Chinese, of the version that is most likely to be called."""
        pairs = sorted(zip(self.operations, self.words, strict=True), key=lambda pair: _rank(pair[0]))
        return pairs[0][0].title, pairs[0][1].title


def search_index(api: Api, platforms: Mapping[str, str], chinese: Mapping[str, Words], vocabulary: Vocabulary) -> str:
    """JSON: families, forms of concepts and platforms, and `family:points` of each term; one entry on each line.

    Args:
        platforms: Part of a path -> attribute of the client.
    """
    families = _families(api, platforms, chinese)
    for one in families:
        one.counts = {name: _counted(texts, name, vocabulary) for name, texts in _texts(one).items()}
    named = vocabulary.platform_forms(api, chinese)
    printed: dict[str, Mapping[str, object] | Sequence[object]] = {
        "families": _printed(families, vocabulary),
        "concepts": vocabulary.concepts,
        "platforms": {form: _attributes(names, platforms) for form, names in named.items()},
        "near": {
            platforms[name]: _attributes(near, platforms) for name, near in vocabulary.near.items() if name in platforms
        },
        "topics": {platforms[name]: " ".join(found) for name, found in vocabulary.topics.items() if name in platforms},
        "noise": dict.fromkeys(vocabulary.noise, ""),
        "terms": _points(families),
    }
    return _on_lines(printed)


def _on_lines(printed: Mapping[str, Mapping[str, object] | Sequence[object]]) -> str:
    """One entry of each part on a line, so that an update changes few lines."""
    parts: list[str] = []
    for name, part in printed.items():
        if isinstance(part, Mapping):
            rows = [f"{_json(key)}: {_json(value)}" for key, value in part.items()]
            parts.append(f"{_json(name)}: {{\n" + ",\n".join(rows) + "\n}")
        else:
            parts.append(f"{_json(name)}: [\n" + ",\n".join(map(_json, part)) + "\n]")
    return "{" + ",\n".join(parts) + "}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _attributes(names: Iterable[str], platforms: Mapping[str, str]) -> str:
    return " ".join(platforms[name] for name in names if name in platforms)


def _families(api: Api, platforms: Mapping[str, str], chinese: Mapping[str, Words]) -> list[_Family]:
    found: dict[str, _Family] = {}
    for one in api.operations:
        name = one.family or one.key
        family = found.setdefault(name, _Family(name, platforms[one.platform]))
        family.operations.append(one)
        family.words.append(chinese.get(one.key, Words()))
    return list(found.values())


def _rank(operation: Operation) -> tuple[bool, bool, bool, int]:
    """The order of versions: in service, documented, recommended, newest. The search has the same."""
    number = int(re.sub(r"\D", "", operation.version or "") or 0)
    return operation.deprecated, operation.hidden, not operation.recommended, -number


def _printed(families: Sequence[_Family], vocabulary: Vocabulary) -> list[dict[str, object]]:
    about = [_about(one, vocabulary) for one in families]
    times = Counter(concept for concepts in about for concept in concepts)
    found: list[dict[str, object]] = []
    for family, concepts in zip(families, about, strict=True):
        weights = {one: math.log(1 + len(families) / times[one]) for one in concepts}
        found.append(
            {
                "name": family.name,
                "platform": family.platform,
                "keys": [one.key for one in family.operations],
                "titles_zh": [words.title for words in family.words],
                "about": {one: round(weight / sum(weights.values()), 3) for one, weight in weights.items()},
                "deprecated": all(one.deprecated for one in family.operations),
                "own": _own_terms(family),
            }
        )
    return found


def _own_terms(family: _Family) -> list[str]:
    """The terms of each version that not all versions have; empty for a family of one."""
    if len(family.operations) == 1:
        return []
    found = [
        {term for said in (one.title, one.description, *one.aliases, words.description) for term in text.terms(said)}
        for one, words in zip(family.operations, family.words, strict=True)
    ]
    common = found[0].intersection(*found[1:])
    return [" ".join(sorted(term for term in terms - common if len(term) > 1)) for terms in found]


def _about(family: _Family, vocabulary: Vocabulary) -> list[str]:
    """The concepts of the titles."""
    return sorted({one for title in family.titles for one in vocabulary.concepts_of(text.tokens(title))})


def _texts(family: _Family) -> dict[str, list[str]]:
    """The texts of a family by field, each once, whichever version has it."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for one, words in zip(family.operations, family.words, strict=True):
        steps = (step for step in one.path.split("/")[3:] if step not in _PATH_NOISE and step != one.version)
        found["title"] |= dict.fromkeys((one.title, words.title))
        found["alias"] |= dict.fromkeys((*one.aliases, *words.aliases))
        found["description"] |= dict.fromkeys((one.description, words.description))
        found["path"][" ".join(steps)] = None
        found["former"] |= dict.fromkeys(one.formerly)
        found["note"] |= dict.fromkeys((*(note.text for note in one.highlights), *words.highlights))
        found["parameter"] |= dict.fromkeys(_parameter_texts(one, words))
    return {name: [one for one in texts if one] for name, texts in found.items()}


def _parameter_texts(operation: Operation, words: Words) -> Iterator[str]:
    """Names and descriptions, without the list of values below them; the meanings of values."""
    for one in operation.parameters:
        yield one.name
        yield one.description.partition("\n\n")[0]
        yield words.parameters.get(one.name, "").partition("\n\n")[0]
        yield from (choice.meaning for choice in one.choices)


def _counted(texts: Iterable[str], name: str, vocabulary: Vocabulary) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in texts:
        counts.update(text.terms(one))
        if name in WITH_CONCEPTS:
            counts.update(CONCEPT + concept for concept in vocabulary.concepts_of(text.tokens(one)))
    return counts


def _points(families: Sequence[_Family]) -> dict[str, str]:
    lengths = {
        name: max(1.0, sum(one.counts[name].total() for one in families if name in one.counts) / len(families))
        for name in WEIGHTS
    }
    weights: dict[str, dict[int, float]] = defaultdict(dict)
    for number, family in enumerate(families):
        for name, counts in family.counts.items():
            size = 1 - LENGTH_EFFECT + LENGTH_EFFECT * counts.total() / lengths[name]
            for term, count in counts.items():
                weights[term][number] = weights[term].get(number, 0.0) + WEIGHTS[name] * count / size
    rows = ((term, " ".join(_row(found, len(families)))) for term, found in sorted(weights.items()))
    return {term: row for term, row in rows if row}


def _row(found: Mapping[int, float], total: int) -> Iterator[str]:
    rarity = math.log(1 + (total - len(found) + 0.5) / (len(found) + 0.5))
    for number, weight in sorted(found.items()):
        if points := round(SCALE * rarity * weight / (SATURATION + weight)):
            yield f"{number}:{points}"
