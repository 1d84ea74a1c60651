# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Weibo, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import weibo as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.weibo.get_fans_v1 import GetFansV1
    from ..models.weibo.get_followers_v1 import GetFollowersV1
    from ..models.weibo.get_user_detail_v3 import GetUserDetailV3
    from ..models.weibo.get_user_post_v1 import GetUserPostV1
    from ..models.weibo.get_weibo_detail_v1 import GetWeiboDetailV1
    from ..models.weibo.hot_search_v1 import HotSearchV1
    from ..models.weibo.search_all_v2 import SearchAllV2
    from ..models.weibo.tv_component_v1 import TvComponentV1

    ContainsChoice = Literal["ALL", "PICTURE", "VIDEO", "MUSIC", "LINK"] | str
    SortChoice = Literal["TIME", "HOT"] | str


class Weibo(Namespace):
    """Weibo: `/api/weibo`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_fans_v1(self, *, uid: str, page: int | None = None) -> Answer[GetFansV1]:
        """User Fans: returns data.users[] with name, description, followers_count, video_play_count and more.

        One page of the fans who follow a Weibo account, by UID.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-fans/v1
        """
        return self._call(_operations.GET_FANS_V1, {"uid": uid, "page": page})

    def get_followers_v1(self, *, uid: str, page: int | None = None) -> Answer[GetFollowersV1]:
        """User Followers: returns data.users[] with name, description, followers_count and more.

        One page of the accounts a Weibo user follows, by UID; despite the endpoint name, not the user's fans.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-followers/v1
        """
        return self._call(_operations.GET_FOLLOWERS_V1, {"uid": uid, "page": page})

    def get_post_comments_v1(
        self, *, mid: str, sort: SortChoice | None = None, max_id: str | None = None
    ) -> Answer[Any]:
        """Post Comments.

        Comments on a Weibo post by MID, in time or hot order, continued with maxId.

        Args:
            mid: mid of the Weibo post whose comments are wanted.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'TIME' when None.
                - `TIME`: Time
                - `HOT`: Hot
            max_id: Cursor copied from the preceding response to fetch more comments.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-post-comments/v1
        """
        return self._call(_operations.GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id})

    def get_user_detail_v3(self, *, uid: str) -> Answer[GetUserDetailV3]:
        """User Profile: returns data.data.user with screen_name, description, followers_count and more.

        Fetch a Weibo account's profile by UID (V3).

        Args:
            uid: Weibo ID (UID) of the user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-detail/v3
        """
        return self._call(_operations.GET_USER_DETAIL_V3, {"uid": uid})

    def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> Answer[GetUserPostV1]:
        """User Published Posts: returns data.data.list[] with region_name, text, comments_count and more.

        List a Weibo user's posts by UID and page number; any page beyond 1 also requires sinceId.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.
            since_id: since_id cursor that continues the list; mandatory from page 2 onward.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-post/v1
        """
        return self._call(_operations.GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id})

    def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> Answer[Any]:
        """User Video List.

        List the videos in a Weibo user's waterfall feed by UID, continued with the returned cursor.

        Args:
            uid: Weibo ID (UID) of the user.
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-video-list/v1
        """
        return self._call(_operations.GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor})

    def get_weibo_detail_v1(self, *, id: str) -> Answer[GetWeiboDetailV1]:
        """Post Details: returns data.status with status_title, text, comments_count, user and more.

        Fetch one Weibo post's details by post ID.

        Args:
            id: ID of the Weibo post to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-weibo-detail/v1
        """
        return self._call(_operations.GET_WEIBO_DETAIL_V1, {"id": id})

    def hot_search_v1(self) -> Answer[HotSearchV1]:
        """Hot Search: returns data.data.realtime[] with label_name, flag_desc, rank, emoticon and more.

        Fetch Weibo's current hot-search ranking; takes no search inputs.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/hot-search/v1
        """
        return self._call(_operations.HOT_SEARCH_V1, {})

    def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: ContainsChoice | None = None,
        page: int | None = None,
    ) -> Answer[SearchAllV2]:
        """Keyword Search: returns has_next_page and weibo_list.

        Search Weibo posts by keyword inside a required day-and-hour window, sorted hot or by time, filterable
        by attached media or links (V2).

        Args:
            q: Words to search for on Weibo.
            start_day: First day of the search period, as yyyy-MM-dd.
            start_hour: Hour of day at which the search period begins, from 0 to 23.
            end_day: Last day of the search period, as yyyy-MM-dd.
            end_hour: Hour of day at which the search period ends, from 0 to 23.
            hot_sort: true sorts by hotness, false (default) by time. The service takes false when None.
            contains: What the posts must contain: picture, video, music or link; `ALL` applies no
                restriction. The service takes 'ALL' when None.
                - `ALL`: All
                - `PICTURE`: Has Picture
                - `VIDEO`: Has Video
                - `MUSIC`: Has Music
                - `LINK`: Has Link
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/search-all/v2
        """
        return self._call(
            _operations.SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
        )

    def search_profile_v1(
        self, *, uid: str, q: str, start_day: str | None = None, end_day: str | None = None, page: int | None = None
    ) -> Answer[Any]:
        """Search User Published Posts.

        Search within one Weibo user's posts by UID and keyword, optionally between two days, page by page.

        Args:
            uid: Weibo ID (UID) of the user.
            q: Words to search for on Weibo.
            start_day: First day of the search period, as yyyy-MM-dd.
            end_day: Last day of the search period, as yyyy-MM-dd.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/search-profile/v1
        """
        return self._call(
            _operations.SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}
        )

    def tv_component_v1(self, *, oid: str) -> Answer[TvComponentV1]:
        """TV Video Details: returns data.data.Component_Play_Playinfo with nickname, text and more.

        Fetch details of a Weibo TV video by its OID, an object ID with colon-separated parts.

        Args:
            oid: Weibo ID of the video or object.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/tv-component/v1
        """
        return self._call(_operations.TV_COMPONENT_V1, {"oid": oid})


class AsyncWeibo(Namespace):
    """Weibo: `/api/weibo`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_fans_v1(self, *, uid: str, page: int | None = None) -> Answer[GetFansV1]:
        """User Fans: returns data.users[] with name, description, followers_count, video_play_count and more.

        One page of the fans who follow a Weibo account, by UID.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-fans/v1
        """
        return await self._call(_operations.GET_FANS_V1, {"uid": uid, "page": page})

    async def get_followers_v1(self, *, uid: str, page: int | None = None) -> Answer[GetFollowersV1]:
        """User Followers: returns data.users[] with name, description, followers_count and more.

        One page of the accounts a Weibo user follows, by UID; despite the endpoint name, not the user's fans.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-followers/v1
        """
        return await self._call(_operations.GET_FOLLOWERS_V1, {"uid": uid, "page": page})

    async def get_post_comments_v1(
        self, *, mid: str, sort: SortChoice | None = None, max_id: str | None = None
    ) -> Answer[Any]:
        """Post Comments.

        Comments on a Weibo post by MID, in time or hot order, continued with maxId.

        Args:
            mid: mid of the Weibo post whose comments are wanted.
            sort: How the returned items are ordered; the allowed values differ per endpoint. The service
                takes 'TIME' when None.
                - `TIME`: Time
                - `HOT`: Hot
            max_id: Cursor copied from the preceding response to fetch more comments.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-post-comments/v1
        """
        return await self._call(_operations.GET_POST_COMMENTS_V1, {"mid": mid, "sort": sort, "maxId": max_id})

    async def get_user_detail_v3(self, *, uid: str) -> Answer[GetUserDetailV3]:
        """User Profile: returns data.data.user with screen_name, description, followers_count and more.

        Fetch a Weibo account's profile by UID (V3).

        Args:
            uid: Weibo ID (UID) of the user.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-detail/v3
        """
        return await self._call(_operations.GET_USER_DETAIL_V3, {"uid": uid})

    async def get_user_post_v1(
        self, *, uid: str, page: int | None = None, since_id: str | None = None
    ) -> Answer[GetUserPostV1]:
        """User Published Posts: returns data.data.list[] with region_name, text, comments_count and more.

        List a Weibo user's posts by UID and page number; any page beyond 1 also requires sinceId.

        Args:
            uid: Weibo ID (UID) of the user.
            page: Result page, counted from 1. The service takes 1 when None.
            since_id: since_id cursor that continues the list; mandatory from page 2 onward.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-post/v1
        """
        return await self._call(_operations.GET_USER_POST_V1, {"uid": uid, "page": page, "sinceId": since_id})

    async def get_user_video_list_v1(self, *, uid: str, cursor: str | None = None) -> Answer[Any]:
        """User Video List.

        List the videos in a Weibo user's waterfall feed by UID, continued with the returned cursor.

        Args:
            uid: Weibo ID (UID) of the user.
            cursor: Cursor copied from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-user-video-list/v1
        """
        return await self._call(_operations.GET_USER_VIDEO_LIST_V1, {"uid": uid, "cursor": cursor})

    async def get_weibo_detail_v1(self, *, id: str) -> Answer[GetWeiboDetailV1]:
        """Post Details: returns data.status with status_title, text, comments_count, user and more.

        Fetch one Weibo post's details by post ID.

        Args:
            id: ID of the Weibo post to fetch.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/get-weibo-detail/v1
        """
        return await self._call(_operations.GET_WEIBO_DETAIL_V1, {"id": id})

    async def hot_search_v1(self) -> Answer[HotSearchV1]:
        """Hot Search: returns data.data.realtime[] with label_name, flag_desc, rank, emoticon and more.

        Fetch Weibo's current hot-search ranking; takes no search inputs.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/hot-search/v1
        """
        return await self._call(_operations.HOT_SEARCH_V1, {})

    async def search_all_v2(
        self,
        *,
        q: str,
        start_day: str,
        start_hour: int,
        end_day: str,
        end_hour: int,
        hot_sort: bool | None = None,
        contains: ContainsChoice | None = None,
        page: int | None = None,
    ) -> Answer[SearchAllV2]:
        """Keyword Search: returns has_next_page and weibo_list.

        Search Weibo posts by keyword inside a required day-and-hour window, sorted hot or by time, filterable
        by attached media or links (V2).

        Args:
            q: Words to search for on Weibo.
            start_day: First day of the search period, as yyyy-MM-dd.
            start_hour: Hour of day at which the search period begins, from 0 to 23.
            end_day: Last day of the search period, as yyyy-MM-dd.
            end_hour: Hour of day at which the search period ends, from 0 to 23.
            hot_sort: true sorts by hotness, false (default) by time. The service takes false when None.
            contains: What the posts must contain: picture, video, music or link; `ALL` applies no
                restriction. The service takes 'ALL' when None.
                - `ALL`: All
                - `PICTURE`: Has Picture
                - `VIDEO`: Has Video
                - `MUSIC`: Has Music
                - `LINK`: Has Link
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/search-all/v2
        """
        return await self._call(
            _operations.SEARCH_ALL_V2,
            {
                "q": q,
                "startDay": start_day,
                "startHour": start_hour,
                "endDay": end_day,
                "endHour": end_hour,
                "hotSort": hot_sort,
                "contains": contains,
                "page": page,
            },
        )

    async def search_profile_v1(
        self, *, uid: str, q: str, start_day: str | None = None, end_day: str | None = None, page: int | None = None
    ) -> Answer[Any]:
        """Search User Published Posts.

        Search within one Weibo user's posts by UID and keyword, optionally between two days, page by page.

        Args:
            uid: Weibo ID (UID) of the user.
            q: Words to search for on Weibo.
            start_day: First day of the search period, as yyyy-MM-dd.
            end_day: Last day of the search period, as yyyy-MM-dd.
            page: Result page, counted from 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/search-profile/v1
        """
        return await self._call(
            _operations.SEARCH_PROFILE_V1, {"uid": uid, "q": q, "startDay": start_day, "endDay": end_day, "page": page}
        )

    async def tv_component_v1(self, *, oid: str) -> Answer[TvComponentV1]:
        """TV Video Details: returns data.data.Component_Play_Playinfo with nickname, text and more.

        Fetch details of a Weibo TV video by its OID, an object ID with colon-separated parts.

        Args:
            oid: Weibo ID of the video or object.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/weibo/tv-component/v1
        """
        return await self._call(_operations.TV_COMPONENT_V1, {"oid": oid})
