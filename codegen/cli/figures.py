"""Numbers in sentences."""


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Print `1 answer` or `2 answers`; `nouns` is an irregular plural."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"
