"""Platforms and endpoints as people name them."""

import pytest

from codegen.download.catalogue import read
from codegen.download.selection import UnknownName, select
from tests.support.provider import Endpoint, catalogue

ENDS = (
    Endpoint("/api/douyin-xingtu/search/v1", "Creator Search", tag="Creator Marketplace (Xingtu)"),
    Endpoint("/api/douyin-xingtu/tags/v1", "Creator Tags", tag="Creator Marketplace (Xingtu)"),
    Endpoint("/api/jd/item/v1", "Item Details", tag="JD.com"),
    Endpoint("/api/jd/search/v2", "Creator Search", tag="JD.com"),
)
PROMISES = read(catalogue(*ENDS)).promises
XINGTU = {"/api/douyin-xingtu/search/v1", "/api/douyin-xingtu/tags/v1"}


def selected(platforms: list[str], endpoints: list[str]) -> set[str]:
    return {promise.path for promise in select(PROMISES, platforms, endpoints)}


def test_no_names_mean_all() -> None:
    assert len(selected([], [])) == 4


@pytest.mark.parametrize(
    "name",
    ["Creator Marketplace (Xingtu)", "creator-marketplace-xingtu", "douyin-xingtu", " DOUYIN-XINGTU "],
    ids=["tag", "slug", "segment", "case"],
)
def test_a_platform_goes_by_several_names(name: str) -> None:
    assert selected([name], []) == XINGTU


def test_several_platforms_add_up() -> None:
    assert len(selected(["jdcom", "douyin-xingtu"], [])) == 4


@pytest.mark.parametrize(
    "name",
    ["/api/jd/item/v1", "GET /api/jd/item/v1", "apijditemv1", "item-details-v1", "jdcom/item-details-v1"],
    ids=["path", "operation", "operation-id", "name", "folder-and-name"],
)
def test_an_endpoint_goes_by_several_names(name: str) -> None:
    assert selected([], [name]) == {"/api/jd/item/v1"}


def test_one_name_can_mean_several_endpoints_and_a_platform_narrows_it() -> None:
    assert selected([], ["creator-search-v1"]) == {"/api/douyin-xingtu/search/v1", "/api/jd/search/v2"}
    assert selected(["jd"], ["creator-search-v1"]) == {"/api/jd/search/v2"}


@pytest.mark.parametrize(
    ("platforms", "endpoints", "message"),
    [
        (["douyin-xngtu"], [], "no platform is called 'douyin-xngtu'; nearest: douyin-xingtu"),
        ([], ["item-detail-v1"], "no endpoint is called 'item-detail-v1'; nearest: item-details-v1"),
        (["qqq"], [], "no platform is called 'qqq'"),
        (["jd"], ["/api/douyin-xingtu/tags/v1"], "no endpoint of these platforms has that name"),
    ],
    ids=["platform", "endpoint", "nothing-near", "both"],
)
def test_an_unknown_name_is_told_with_the_nearest(platforms: list[str], endpoints: list[str], message: str) -> None:
    with pytest.raises(UnknownName, match="^" + message):
        select(PROMISES, platforms, endpoints)
