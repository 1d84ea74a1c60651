"""Figures in sentences."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """`1 answer`, `2 answers`; `nouns` is the plural where an `s` does not make it."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"
