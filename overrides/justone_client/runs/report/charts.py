"""Inline SVG. Shapes stretch to the width of the page; words and numbers stay HTML, so they are legible on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .markup import Markup, element, join

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Part", "bar", "bar_rows", "curve", "legend"]

_WIDE, _HIGH = 1000, 300


class Part(NamedTuple):
    """A part of a bar."""

    kind: str
    """The class that colours it."""
    label: str
    value: float
    shown: str
    """The value as text."""


def bar(parts: Sequence[Part], whole: float, label: str) -> Markup:
    """Return a horizontal bar of parts, as wide as its whole."""
    rectangles: list[Markup] = []
    left = 0.0
    for part in parts:
        if part.value > 0 and whole > 0:
            width = _WIDE * part.value / whole
            rectangles.append(
                element("rect", x=f"{left:.2f}", y=0, width=f"{width:.2f}", height=10, class_=f"fill-{part.kind}")
            )
            left += width
    return element(
        "svg",
        element("rect", x=0, y=0, width=_WIDE, height=10, class_="fill-ground"),
        *rectangles,
        viewBox=f"0 0 {_WIDE} 10",
        preserveAspectRatio="none",
        class_="bar",
        role="img",
        aria_label=f"{label}: " + ", ".join(f"{part.label} {part.shown}" for part in parts if part.value > 0),
    )


def legend(parts: Sequence[Part]) -> Markup:
    """Return the parts in words, each with its colour."""
    return element(
        "ul",
        *(
            element(
                "li",
                element("span", class_=f"dot ground-{part.kind}"),
                element("b", part.shown),
                " ",
                part.label,
            )
            for part in parts
        ),
        class_="legend",
    )


def bar_rows(rows: Sequence[tuple[str, str, float, str]]) -> Markup:
    """Return a table with a bar in each row: label, what it means, value, value as text."""
    most = max((value for _, _, value, _ in rows), default=0)
    return element(
        "table",
        element(
            "tbody",
            *(
                element(
                    "tr",
                    element("th", label, element("small", f" {meaning}") if meaning else None, scope="row"),
                    element("td", shown, class_="number"),
                    element("td", bar([Part("main", label, value, shown)], most, label), class_="wide"),
                )
                for label, meaning, value, shown in rows
            ),
        ),
        class_="bars",
    )


def curve(
    values: Sequence[float], limit: float | None, top: float, ticks: Sequence[tuple[float, str]], *, label: str
) -> Markup:
    """Return a growing curve over a time.

    Args:
        values: One for each bucket, in order.
        limit: Where to draw the limit; None for none.
        top: The highest value of the scale.
        ticks: Values of the scale and their texts.
        label: What the curve shows, for readers that cannot see it.
    """
    step = _WIDE / max(1, len(values))
    points = [(0.0, 0.0)]
    for number, value in enumerate(values, 1):
        points.append((number * step, value))
    path = " ".join(f"{x:.1f},{_HIGH - _HIGH * y / top:.1f}" for x, y in points)
    lines = [_line(value, top, "grid") for value, _ in ticks]
    if limit is not None:
        lines.append(_line(limit, top, "limit"))
    drawing = element(
        "svg",
        *lines,
        element("polygon", points=f"0,{_HIGH} {path} {_WIDE},{_HIGH}", class_="area"),
        element("polyline", points=path, class_="line"),
        viewBox=f"0 0 {_WIDE} {_HIGH}",
        preserveAspectRatio="none",
        role="img",
        aria_label=label,
    )
    words = join(
        element("span", text, style=f"bottom:{100 * value / top:.2f}%", class_="tick") for value, text in ticks
    )
    return element("div", words, drawing, class_="curve")


def _line(value: float, top: float, kind: str) -> Markup:
    height = f"{_HIGH - _HIGH * value / top:.1f}"
    return element("line", x1=0, x2=_WIDE, y1=height, y2=height, class_=kind)
