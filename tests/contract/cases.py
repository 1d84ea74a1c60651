"""The recorded cases: five operations with every outcome of a call, a form sent by POST, and pages of a listing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from justone_client import errors
from justone_generated.index import INDEX
from tests.support.service_codes import CODES

FOLDER = Path(__file__).parent / "cassettes"
AUTHOR = "6629722295873044494"
PREFIX = "/api/douyin-xingtu/gw/api"


class Subject(NamedTuple):
    """An operation, the arguments of its call, and some values of its documented answer."""

    name: str
    path: str
    wire: dict[str, str]
    """The parameters on the wire."""
    arguments: dict[str, Any]
    """The arguments of the method."""
    record: str
    """The class of `data`."""
    values: dict[str, Any]
    """Attributes of `data`, by dotted path."""
    verb: str = "GET"
    platform: str = "douyin_xingtu"

    @property
    def key(self) -> str:
        return f"{self.verb} {self.path}"

    @property
    def published(self) -> bool:
        """Whether the catalogue still lists the operation."""
        return self.key in INDEX


SUBJECTS = (
    Subject(
        "get_author_base_info_v1",
        f"{PREFIX}/author/get_author_base_info/v1",
        {"oAuthorId": AUTHOR, "platform": "SHORT_VIDEO"},
        {"o_author_id": AUTHOR, "platform": "SHORT_VIDEO"},
        "GetAuthorBaseInfoV1",
        {"nick_name": "张大仙", "follower": 42796417, "id": AUTHOR, "base_resp.status_message": "Success", "city": ""},
    ),
    Subject(
        "get_author_convert_videos_or_products_v1",
        f"{PREFIX}/data_sp/get_author_convert_videos_or_products/v1",
        {"oAuthorId": AUTHOR, "industryId": "GAMES", "range": "DAY_30", "detailType": "VIDEO", "page": "1"},
        {"o_author_id": AUTHOR, "industry_id": "GAMES", "range": "DAY_30", "detail_type": "VIDEO", "page": 1},
        "GetAuthorConvertVideosOrProductsV1",
        {"pagination.has_more": False, "pagination.limit": 10, "pagination.total_count": 0, "video_list": []},
    ),
    Subject(
        "author_rec_videos_v2_v1",
        f"{PREFIX}/data_sp/author_rec_videos_v2/v1",
        {"oAuthorId": AUTHOR},
        {"o_author_id": AUTHOR},
        "AuthorRecVideosV2V1",
        {"masterpiece_videos.0.play": 8543418, "newest_videos.0.create_time": 1771622436, "order_hot_videos": []},
    ),
    Subject(
        "get_author_spread_info_v1",
        f"{PREFIX}/data_sp/get_author_spread_info/v1",
        {"oAuthorId": AUTHOR, "range": "DAY_30", "type": "PERSONAL_VIDEO", "onlyAssign": "true"},
        {"o_author_id": AUTHOR, "range": "DAY_30", "type": "PERSONAL_VIDEO", "only_assign": True},
        "GetAuthorSpreadInfoV1",
        {"interact_rate.value": 244, "item_rate.play_mid.value": 3642403, "play_over_rate.overtake": 6400},
    ),
    Subject(
        "author_video_distribution_v1",
        f"{PREFIX}/data_sp/author_video_distribution/v1",
        {"oAuthorId": AUTHOR, "platform": "SHORT_VIDEO"},
        {"o_author_id": AUTHOR, "platform": "SHORT_VIDEO"},
        "AuthorVideoDistributionV1",
        {"video_content_distribution.0.proportion": 0.3333, "base_resp.status_code": 0},
    ),
)  # fmt: skip


class Case(NamedTuple):
    """One outcome of a call, and how to cause it."""

    name: str
    region: str = "global"
    script: str = "0"
    """The script for the sandbox; see docs/en/guides/sandbox.md."""
    error: type[errors.ApiError] | None = None
    code: int = 0
    attempts: int = 1
    wrong: tuple[tuple[str, str], ...] = ()
    """Parameters that the service rejects, by wire name, which is also the Python name."""
    altered: str | None = None
    """How the recorder alters the answer."""
    pages: int = 0
    """Number of pages to walk; 0 if the operation is not a listing."""
    live: bool = False
    """Whether the real service can produce it harmlessly."""


_CODES = {code: known.error for code, known in CODES.items()} | {777: errors.UnknownCode}
CASES = (
    Case("success-global", live=True),
    Case("success-cn", region="cn", live=True),
    *(
        Case(f"code-{code}", script=str(code), error=error, code=code, live=code == 100)
        for code, error in _CODES.items()
        if code != 400
    ),
    Case("code-400", error=errors.InvalidParameters, code=400, wrong=(("platform", "NO_SUCH_PLATFORM"),), live=True),
    Case("retry-301", script="301x2-then-0", attempts=3),
    Case("empty-lists", altered="every list is emptied; data without any is an empty list itself"),
    Case("changed-shape", altered="every field of data has another type, one is gone, one is new"),
)


FORM = Subject(
    "search_article_v2",
    "/api/weixin/search-article/v2",
    {"keyword": "猫 & co+", "currentPage": "2"},
    {"keyword": "猫 & co+", "current_page": 2},
    "",
    {},
    verb="POST",
    platform="weixin",
)
LISTING = Subject(
    "get_fans_v1",
    "/api/weibo/get-fans/v1",
    {"uid": "2803301701"},
    {"uid": "2803301701"},
    "GetFansV1",
    {},
    platform="weibo",
)
OTHERS = (
    (FORM, Case("success-global", live=True)),
    (FORM, Case("code-302", script="302", error=errors.RateLimited, code=302)),
    (LISTING, Case("two-pages", attempts=2, pages=2, live=True)),
)
"""Cases that the five operations cannot cover."""


def everything() -> Iterator[tuple[Subject, Case]]:
    """Each operation with each of its cases."""
    yield from ((subject, case) for subject in SUBJECTS for case in CASES)
    yield from OTHERS


def cassette(subject: Subject, case: Case) -> Path:
    """Path of the recording below a folder of cassettes."""
    return Path(subject.name) / f"{case.name}.yaml"
