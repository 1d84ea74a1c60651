"""How every template is rendered: strictly, and with texts that pass through filters."""

from __future__ import annotations

from collections.abc import Callable

import jinja2

from codegen.printing import python


def environment(**filters: Callable[..., str]) -> jinja2.Environment:
    """An environment for codegen/templates with the filters `docstring` and `literal`, and those given."""
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("codegen"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is printed, not HTML; every text goes through a filter
    )
    made.filters.update(docstring=python.docstring, literal=python.literal, **filters)
    return made
