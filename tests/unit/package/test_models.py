"""`justone_client.models`: the type of every answer, imported on first use."""

from __future__ import annotations

import subprocess
import sys

import pytest

from justone_client import Record, models

LAZY = """
import sys
from justone_client import models
loaded = lambda: sum(name.startswith("justone_generated.models.") and name.count(".") > 2 for name in sys.modules)
before = loaded()
models.douyin_xingtu.GetAuthorBaseInfoV1
print(before, loaded())
"""


def test_a_type_is_named_after_its_method() -> None:
    assert issubclass(models.douyin_xingtu.GetAuthorBaseInfoV1, Record)
    assert issubclass(models.douyin_xingtu.get_author_base_info_v1.StarTag, Record)


def test_types_are_imported_on_first_use() -> None:
    done = subprocess.run([sys.executable, "-c", LAZY], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "1"]


def test_every_listed_name_exists() -> None:
    platforms = [getattr(models, name) for name in models.__all__]
    offered = [getattr(platform, name) for platform in platforms for name in platform.__all__]
    assert len(offered) > 350


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = models.douyin_xingtu.Nothing  # type: ignore[attr-defined]  # pyright: ignore


def test_a_misspelt_name_suggests_the_closest() -> None:
    with pytest.raises(AttributeError, match="did you mean 'GetAuthorBaseInfoV1'"):
        _ = models.douyin_xingtu.GetAuthorBaseInfoV2  # type: ignore[attr-defined]  # pyright: ignore


def test_dir_lists_names_before_they_are_imported() -> None:
    assert {"GetAuthorBaseInfoV1", "get_author_base_info_v1"} <= set(dir(models.douyin_xingtu))
