# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The answers of the operations of `amazon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_best_sellers_v1 as get_best_sellers_v1
    from . import get_product_detail_v1 as get_product_detail_v1
    from . import get_product_top_reviews_v1 as get_product_top_reviews_v1
    from .get_best_sellers_v1 import GetBestSellersV1 as GetBestSellersV1
    from .get_product_detail_v1 import GetProductDetailV1 as GetProductDetailV1
    from .get_product_top_reviews_v1 import GetProductTopReviewsV1 as GetProductTopReviewsV1

__all__: list[str] = [
    "GetBestSellersV1",
    "GetProductDetailV1",
    "GetProductTopReviewsV1",
    "get_best_sellers_v1",
    "get_product_detail_v1",
    "get_product_top_reviews_v1",
]
_WHERE: dict[str, str] = {
    "GetBestSellersV1": "get_best_sellers_v1",
    "GetProductDetailV1": "get_product_detail_v1",
    "GetProductTopReviewsV1": "get_product_top_reviews_v1",
}

if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt name stays an error

    def __getattr__(name):
        from importlib import import_module

        if name not in __all__:
            from ..._nearest import did_you_mean, nearest

            hint = did_you_mean(nearest(name, __all__)) or "dir() lists them"
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}; {hint}", name=name)
        module = import_module(f".{_WHERE.get(name, name)}", __name__)
        return getattr(module, name) if name in _WHERE else module

    def __dir__():
        return sorted({*globals(), *__all__})
