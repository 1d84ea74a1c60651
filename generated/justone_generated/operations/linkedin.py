# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of LinkedIn, as data."""

from __future__ import annotations

from typing import Any

from .._base import Operation, Parameter


GET_COMPANY_EMPLOYEES_V1: Operation[Any] = Operation(
    "linkedin",
    "get_company_employees_v1",
    "GET",
    "/api/linkedin/get-company-employees/v1",
    "Company Employees",
    version="v1",
    parameters=(
        Parameter("companyId", "company_id", required=True),
        Parameter("page", "page", "integer"),
    ),
    deprecated=True,
    family="linkedin_get_company_employees",
)

GET_POST_COMMENTS_V1: Operation[Any] = Operation(
    "linkedin",
    "get_post_comments_v1",
    "GET",
    "/api/linkedin/get-post-comments/v1",
    "Post Comments",
    version="v1",
    parameters=(
        Parameter("postId", "post_id", required=True),
        Parameter("page", "page", "integer"),
        Parameter("sortOrder", "sort_order", choices=("RELEVANCE", "RECENT")),
        Parameter("paginationToken", "pagination_token"),
        Parameter("shareUrn", "share_urn"),
    ),
    family="linkedin_get_post_comments",
)

GET_POST_REACTIONS_V1: Operation[Any] = Operation(
    "linkedin",
    "get_post_reactions_v1",
    "GET",
    "/api/linkedin/get-post-reactions/v1",
    "Post Reactions",
    version="v1",
    parameters=(
        Parameter("postId", "post_id", required=True),
        Parameter("page", "page", "integer"),
        Parameter("type", "type", choices=("ALL", "LIKE", "PRAISE", "EMPATHY", "APPRECIATION", "INTEREST")),
    ),
    deprecated=True,
    family="linkedin_get_post_reactions",
)

GET_USER_DETAIL_V1: Operation[Any] = Operation(
    "linkedin",
    "get_user_detail_v1",
    "GET",
    "/api/linkedin/get-user-detail/v1",
    "User Profile",
    version="v1",
    parameters=(Parameter("username", "username", required=True),),
    family="linkedin_get_user_detail",
)

GET_USER_POSTS_V1: Operation[Any] = Operation(
    "linkedin",
    "get_user_posts_v1",
    "GET",
    "/api/linkedin/get-user-posts/v1",
    "User Published Posts",
    version="v1",
    parameters=(
        Parameter("url", "url", required=True),
        Parameter("type", "type", choices=("POSTS", "COMMENTS", "REACTIONS")),
        Parameter("start", "start", "integer"),
        Parameter("paginationToken", "pagination_token"),
    ),
    family="linkedin_get_user_posts",
)

SEARCH_USER_V1: Operation[Any] = Operation(
    "linkedin",
    "search_user_v1",
    "GET",
    "/api/linkedin/search-user/v1",
    "People Search",
    version="v1",
    parameters=(
        Parameter("name", "name"),
        Parameter("firstName", "first_name"),
        Parameter("lastName", "last_name"),
        Parameter("title", "title"),
        Parameter("company", "company"),
        Parameter("school", "school"),
        Parameter("page", "page", "integer"),
        Parameter("geocodeLocation", "geocode_location"),
        Parameter("currentCompany", "current_company"),
        Parameter("profileLanguage", "profile_language"),
        Parameter("industry", "industry"),
        Parameter("serviceCategory", "service_category"),
    ),
    deprecated=True,
    family="linkedin_search_user",
)
