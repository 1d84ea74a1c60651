"""The words of people who search: `specs/search.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.document.json_types import is_object
from codegen.document.model import Api
from codegen.document.problems import Problem, Refused
from codegen.document.words import Words
from codegen.runtime import _terms as text

__all__ = ["FILE", "Vocabulary"]

FILE = "specs/search.toml"
_TABLES = ("concepts", "noise", "platforms", "near", "topics")


@dataclass(frozen=True)
class Vocabulary:
    """Forms as the index has them, and what they mean."""

    concepts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Form -> its concepts, separated by blanks."""
    platforms: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Form -> parts of paths."""
    near: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Part of a path -> those that a name of it may mean as well."""
    topics: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    """Part of a path -> concepts whose meaning this is, if the question names a platform nearby."""
    noise: Sequence[str] = ()
    """Forms that say nothing."""

    @classmethod
    def load(cls, root: Path) -> Vocabulary:
        """Read the vocabulary of a project; empty without one.

        Raises:
            Refused: The file is malformed.
        """
        try:
            read = tomllib.loads((root / FILE).read_text("utf-8"))
        except FileNotFoundError:
            return cls()
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise Refused([Problem(FILE, "", f"this is not TOML: {error}")]) from error
        if problems := [Problem(FILE, f"/{name}", reason) for name, reason in _faults(read)]:
            raise Refused(problems)
        concepts = _by_form(read.get("concepts", {}))
        return cls(
            {form: " ".join(names) for form, names in concepts.items()},
            _by_form(read.get("platforms", {})),
            {name: _listed(names) for name, names in read.get("near", {}).items()},
            {name: _listed(concepts) for name, concepts in read.get("topics", {}).items()},
            sorted({text.form(one) for one in _listed(read.get("noise", {}).get("words", ""))}),
        )

    def concepts_of(self, words: Sequence[str]) -> set[str]:
        """The concepts that have a form in a row of tokens."""
        found = text.matches(words, self.concepts)
        return {concept for match in found for concept in self.concepts[match.form].split()}

    def platform_forms(self, api: Api, chinese: Mapping[str, Words]) -> dict[str, list[str]]:
        """Form -> parts of paths, with the names that the provider gives to platforms."""
        found = {form: dict.fromkeys(names) for form, names in self.platforms.items()}
        for one in api.operations:
            tag_zh = chinese.get(one.key, Words()).tag
            for name in (one.platform, one.platform.replace("-", ""), one.tag.partition(" (")[0], tag_zh):
                if (form := text.form(name)) and form not in self.concepts:  # `search` of a platform is not a name
                    found.setdefault(form, {})[one.platform] = None
        return {form: list(names) for form, names in sorted(found.items())}


def _faults(read: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, table in read.items():
        if name not in _TABLES:
            yield name, f"unknown table; known are {', '.join(_TABLES)}"
        elif not is_object(table):
            yield name, "a table is needed"
        else:
            bad = (key for key, value in table.items() if not isinstance(value, str) or not _listed(value))
            yield from ((f"{name}/{key}", "text is needed: forms, separated by commas") for key in bad)


def _listed(forms: str) -> list[str]:
    return [one.strip() for one in forms.split(",") if one.strip()]


def _by_form(table: Mapping[str, str]) -> dict[str, list[str]]:
    """Form -> the names of the rows that list it, or are called so."""
    found: dict[str, dict[str, None]] = {}
    for name, forms in table.items():
        for one in (name.replace("_", " "), *_listed(forms)):
            found.setdefault(text.form(one), {})[name] = None
    return {form: list(names) for form, names in sorted(found.items()) if form}
