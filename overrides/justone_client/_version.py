"""The version, without the cost of reading the installed metadata."""

__version__ = "0.1.0"
"""The version of the package."""
