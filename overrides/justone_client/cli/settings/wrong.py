"""The error of a settings file."""

from ...errors import InvalidSettings

__all__ = ["WrongFile"]


class WrongFile(InvalidSettings):
    """The settings file is wrong. Its message has the names of the file, not those of options."""
