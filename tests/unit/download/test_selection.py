"""Selecting platforms and endpoints by name."""

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
ENDPOINTS = read(catalogue(*ENDS)).endpoints
XINGTU = {"/api/douyin-xingtu/search/v1", "/api/douyin-xingtu/tags/v1"}


def selected(platforms: list[str], endpoints: list[str]) -> set[str]:
    return {endpoint.path for endpoint in select(ENDPOINTS, platforms, endpoints)}


def test_an_empty_filter_selects_all() -> None:
    assert len(selected([], [])) == 4


@pytest.mark.parametrize(
    "name",
    ["Creator Marketplace (Xingtu)", "creator-marketplace-xingtu", "douyin-xingtu", " DOUYIN-XINGTU "],
    ids=["tag", "slug", "segment", "case"],
)
def test_a_platform_has_several_names(name: str) -> None:
    assert selected([name], []) == XINGTU


def test_several_platforms_add_up() -> None:
    assert len(selected(["jdcom", "douyin-xingtu"], [])) == 4


@pytest.mark.parametrize(
    "name",
    ["/api/jd/item/v1", "GET /api/jd/item/v1", "apijditemv1", "item-details-v1", "jdcom/item-details-v1"],
    ids=["path", "operation", "operation-id", "name", "folder-and-name"],
)
def test_an_endpoint_has_several_names(name: str) -> None:
    assert selected([], [name]) == {"/api/jd/item/v1"}


def test_a_platform_narrows_an_ambiguous_endpoint_name() -> None:
    assert selected([], ["creator-search-v1"]) == {"/api/douyin-xingtu/search/v1", "/api/jd/search/v2"}
    assert selected(["jd"], ["creator-search-v1"]) == {"/api/jd/search/v2"}


@pytest.mark.parametrize(
    ("platforms", "endpoints", "message"),
    [
        (["douyin-xngtu"], [], "unknown platform 'douyin-xngtu'; nearest: douyin-xingtu"),
        ([], ["item-detail-v1"], "unknown endpoint 'item-detail-v1'; nearest: item-details-v1"),
        (["qqq"], [], "unknown platform 'qqq'"),
        (["jd"], ["/api/douyin-xingtu/tags/v1"], "these platforms have no endpoint of that name"),
    ],
    ids=["platform", "endpoint", "nothing-near", "both"],
)
def test_an_unknown_name_suggests_the_nearest(platforms: list[str], endpoints: list[str], message: str) -> None:
    with pytest.raises(UnknownName, match="^" + message):
        select(ENDPOINTS, platforms, endpoints)
