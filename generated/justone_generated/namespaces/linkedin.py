# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of LinkedIn, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from .._deprecated import deprecated
from ..operations import linkedin as _operations

if TYPE_CHECKING:
    from typing import Literal

    GetUserPostsV1TypeChoice = Literal["POSTS", "COMMENTS", "REACTIONS"] | str
    SortOrderChoice = Literal["RELEVANCE", "RECENT"] | str
    TypeChoice = Literal["ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST"] | str


class Linkedin(Namespace):
    """LinkedIn: `/api/linkedin`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    @deprecated(
        "get_company_employees_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    def get_company_employees_v1(self, *, company_id: str, page: int | None = None) -> Answer[Any]:
        """Company Employees.

        Deprecated: employees of a LinkedIn company ID can no longer be retrieved; do not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            company_id: LinkedIn ID of the company whose employees are listed.
            page: Which page to return; the first one is 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-company-employees/v1
        """
        return self._call(_operations.GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page})

    def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: SortOrderChoice | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Answer[Any]:
        """Post Comments.

        Comments on a LinkedIn post by post ID, sorted by relevance or recency, paged by number and token;
        shareUrn is optional.

        Args:
            post_id: ID of the post on LinkedIn.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            sort_order: Comment order: `RELEVANCE`, or `RECENT` for the newest first. The service takes
                'RELEVANCE' when None.
                - `RELEVANCE`: Sort comments by relevance
                - `RECENT`: Sort comments from most recent
            pagination_token: Token from an earlier response that continues the listing; empty for the
                first page.
            share_urn: URN of the share, for a post that was shared; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-post-comments/v1
        """
        return self._call(
            _operations.GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
        )

    @deprecated("get_post_reactions_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def get_post_reactions_v1(
        self, *, post_id: str, page: int | None = None, type: TypeChoice | None = None
    ) -> Answer[Any]:
        """Post Reactions.

        Deprecated: LinkedIn post reactions by post ID can no longer be retrieved; do not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            post_id: ID of the post on LinkedIn.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            type: Reaction to keep: like, praise, empathy, appreciation, interest, or all of them. The
                service takes 'ALL' when None.
                - `ALL`: All reaction types
                - `LIKE`: Like reactions
                - `PRAISE`: Praise reactions
                - `EMPATHY`: Empathy reactions
                - `APPRECIATION`: Appreciation reactions
                - `INTEREST`: Interest reactions

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-post-reactions/v1
        """
        return self._call(_operations.GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type})

    def get_user_detail_v1(self, *, username: str) -> Answer[Any]:
        """User Profile.

        Fetch a LinkedIn member's core profile (name, headline and so on) by the username in the profile URL.

        Args:
            username: LinkedIn handle as it appears in the profile address, e.g. jack in
                linkedin.com/in/jack.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-user-detail/v1
        """
        return self._call(_operations.GET_USER_DETAIL_V1, {"username": username})

    def get_user_posts_v1(
        self,
        *,
        url: str,
        type: GetUserPostsV1TypeChoice | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Answer[Any]:
        """User Published Posts.

        Posts a LinkedIn member wrote, commented or reacted on, chosen by activity type, from a full profile
        URL; paged with offset and token.

        Args:
            url: Complete URL of the LinkedIn profile.
            type: Activity to list: the user's own posts, posts they commented on, or posts they reacted
                to. The service takes 'POSTS' when None.
                - `POSTS`: Posts published by the user
                - `COMMENTS`: Posts commented on by the user
                - `REACTIONS`: Posts reacted to by the user
            start: Offset of the first item, counted from 0; usually raised by 50 per page. The service
                takes 0 when None.
            pagination_token: Token from an earlier response that continues the listing; empty for the
                first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-user-posts/v1
        """
        return self._call(
            _operations.GET_USER_POSTS_V1,
            {"url": url, "type": type, "start": start, "paginationToken": pagination_token},
        )

    @deprecated("search_user_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Answer[Any]:
        """People Search.

        Deprecated: LinkedIn people search by name, company, school and similar filters no longer works; do
        not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            name: Person's name, or a general search term.
            first_name: Keeps people whose first name matches.
            last_name: Keeps people whose last name matches.
            title: Keeps people whose professional title matches.
            company: Keeps people associated with the named company.
            school: Keeps people associated with the named school.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            geocode_location: Keeps people in the place with this LinkedIn geographic code.
            current_company: Keeps people who currently work at the company with this LinkedIn ID.
            profile_language: Keeps profiles written in the given language.
            industry: Keeps people in the industry with this LinkedIn ID.
            service_category: Keeps people in the service category with this LinkedIn ID.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/search-user/v1
        """
        return self._call(
            _operations.SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
        )


class AsyncLinkedin(Namespace):
    """LinkedIn: `/api/linkedin`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    @deprecated(
        "get_company_employees_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn"
    )
    async def get_company_employees_v1(self, *, company_id: str, page: int | None = None) -> Answer[Any]:
        """Company Employees.

        Deprecated: employees of a LinkedIn company ID can no longer be retrieved; do not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            company_id: LinkedIn ID of the company whose employees are listed.
            page: Which page to return; the first one is 1. The service takes 1 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-company-employees/v1
        """
        return await self._call(_operations.GET_COMPANY_EMPLOYEES_V1, {"companyId": company_id, "page": page})

    async def get_post_comments_v1(
        self,
        *,
        post_id: str,
        page: int | None = None,
        sort_order: SortOrderChoice | None = None,
        pagination_token: str | None = None,
        share_urn: str | None = None,
    ) -> Answer[Any]:
        """Post Comments.

        Comments on a LinkedIn post by post ID, sorted by relevance or recency, paged by number and token;
        shareUrn is optional.

        Args:
            post_id: ID of the post on LinkedIn.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            sort_order: Comment order: `RELEVANCE`, or `RECENT` for the newest first. The service takes
                'RELEVANCE' when None.
                - `RELEVANCE`: Sort comments by relevance
                - `RECENT`: Sort comments from most recent
            pagination_token: Token from an earlier response that continues the listing; empty for the
                first page.
            share_urn: URN of the share, for a post that was shared; may be omitted.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-post-comments/v1
        """
        return await self._call(
            _operations.GET_POST_COMMENTS_V1,
            {
                "postId": post_id,
                "page": page,
                "sortOrder": sort_order,
                "paginationToken": pagination_token,
                "shareUrn": share_urn,
            },
        )

    @deprecated("get_post_reactions_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def get_post_reactions_v1(
        self, *, post_id: str, page: int | None = None, type: TypeChoice | None = None
    ) -> Answer[Any]:
        """Post Reactions.

        Deprecated: LinkedIn post reactions by post ID can no longer be retrieved; do not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            post_id: ID of the post on LinkedIn.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            type: Reaction to keep: like, praise, empathy, appreciation, interest, or all of them. The
                service takes 'ALL' when None.
                - `ALL`: All reaction types
                - `LIKE`: Like reactions
                - `PRAISE`: Praise reactions
                - `EMPATHY`: Empathy reactions
                - `APPRECIATION`: Appreciation reactions
                - `INTEREST`: Interest reactions

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-post-reactions/v1
        """
        return await self._call(_operations.GET_POST_REACTIONS_V1, {"postId": post_id, "page": page, "type": type})

    async def get_user_detail_v1(self, *, username: str) -> Answer[Any]:
        """User Profile.

        Fetch a LinkedIn member's core profile (name, headline and so on) by the username in the profile URL.

        Args:
            username: LinkedIn handle as it appears in the profile address, e.g. jack in
                linkedin.com/in/jack.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-user-detail/v1
        """
        return await self._call(_operations.GET_USER_DETAIL_V1, {"username": username})

    async def get_user_posts_v1(
        self,
        *,
        url: str,
        type: GetUserPostsV1TypeChoice | None = None,
        start: int | None = None,
        pagination_token: str | None = None,
    ) -> Answer[Any]:
        """User Published Posts.

        Posts a LinkedIn member wrote, commented or reacted on, chosen by activity type, from a full profile
        URL; paged with offset and token.

        Args:
            url: Complete URL of the LinkedIn profile.
            type: Activity to list: the user's own posts, posts they commented on, or posts they reacted
                to. The service takes 'POSTS' when None.
                - `POSTS`: Posts published by the user
                - `COMMENTS`: Posts commented on by the user
                - `REACTIONS`: Posts reacted to by the user
            start: Offset of the first item, counted from 0; usually raised by 50 per page. The service
                takes 0 when None.
            pagination_token: Token from an earlier response that continues the listing; empty for the
                first page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/get-user-posts/v1
        """
        return await self._call(
            _operations.GET_USER_POSTS_V1,
            {"url": url, "type": type, "start": start, "paginationToken": pagination_token},
        )

    @deprecated("search_user_v1 is deprecated by the provider since 2026-11-20 or earlier and may be withdrawn")
    async def search_user_v1(
        self,
        *,
        name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        title: str | None = None,
        company: str | None = None,
        school: str | None = None,
        page: int | None = None,
        geocode_location: str | None = None,
        current_company: str | None = None,
        profile_language: str | None = None,
        industry: str | None = None,
        service_category: str | None = None,
    ) -> Answer[Any]:
        """People Search.

        Deprecated: LinkedIn people search by name, company, school and similar filters no longer works; do
        not call.

        Deprecated by the provider since 2026-11-20 or earlier and may be withdrawn.

        Args:
            name: Person's name, or a general search term.
            first_name: Keeps people whose first name matches.
            last_name: Keeps people whose last name matches.
            title: Keeps people whose professional title matches.
            company: Keeps people associated with the named company.
            school: Keeps people associated with the named school.
            page: Which page to return; the first one is 1. The service takes 1 when None.
            geocode_location: Keeps people in the place with this LinkedIn geographic code.
            current_company: Keeps people who currently work at the company with this LinkedIn ID.
            profile_language: Keeps profiles written in the given language.
            industry: Keeps people in the industry with this LinkedIn ID.
            service_category: Keeps people in the service category with this LinkedIn ID.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/linkedin/search-user/v1
        """
        return await self._call(
            _operations.SEARCH_USER_V1,
            {
                "name": name,
                "firstName": first_name,
                "lastName": last_name,
                "title": title,
                "company": company,
                "school": school,
                "page": page,
                "geocodeLocation": geocode_location,
                "currentCompany": current_company,
                "profileLanguage": profile_language,
                "industry": industry,
                "serviceCategory": service_category,
            },
        )
