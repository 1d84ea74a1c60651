# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The types of `data`: one folder for each platform, one module for each operation, imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import amazon as amazon
    from . import beike as beike
    from . import bilibili as bilibili
    from . import douban as douban
    from . import douyin as douyin
    from . import douyin_xingtu as douyin_xingtu
    from . import facebook as facebook
    from . import imdb as imdb
    from . import instagram as instagram
    from . import jd as jd
    from . import kuaishou as kuaishou
    from . import reddit as reddit
    from . import search as search
    from . import taobao as taobao
    from . import tiktok as tiktok
    from . import toutiao as toutiao
    from . import twitter as twitter
    from . import weibo as weibo
    from . import weixin as weixin
    from . import xiaohongshu as xiaohongshu
    from . import xiaohongshu_pgy as xiaohongshu_pgy
    from . import youku as youku
    from . import youtube as youtube
    from . import zhihu as zhihu

__all__: list[str] = [
    "amazon",
    "beike",
    "bilibili",
    "douban",
    "douyin",
    "douyin_xingtu",
    "facebook",
    "imdb",
    "instagram",
    "jd",
    "kuaishou",
    "reddit",
    "search",
    "taobao",
    "tiktok",
    "toutiao",
    "twitter",
    "weibo",
    "weixin",
    "xiaohongshu",
    "xiaohongshu_pgy",
    "youku",
    "youtube",
    "zhihu",
]
_WHERE: dict[str, str] = {}

if not TYPE_CHECKING:  # hidden from type checkers, so that a misspelt name stays an error

    def __getattr__(name):
        from importlib import import_module

        if name not in __all__:
            from .._nearest import did_you_mean, nearest

            hint = did_you_mean(nearest(name, __all__)) or "dir() lists them"
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}; {hint}", name=name)
        module = import_module(f".{_WHERE.get(name, name)}", __name__)
        return getattr(module, name) if name in _WHERE else module

    def __dir__():
        return sorted({*globals(), *__all__})
