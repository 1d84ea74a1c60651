"""The servers and clients of the request core's tests."""

from tests.core.conftest import make, serve

__all__ = ["make", "serve"]
