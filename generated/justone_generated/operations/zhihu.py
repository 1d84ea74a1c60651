# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The operations of Zhihu, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Operation, Parameter

if TYPE_CHECKING:
    from ..models.zhihu.get_answer_list_v1 import GetAnswerListV1
    from ..models.zhihu.get_column_article_detail_v1 import GetColumnArticleDetailV1
    from ..models.zhihu.get_column_article_list_v1 import GetColumnArticleListV1
    from ..models.zhihu.search_v1 import SearchV1


GET_ANSWER_COMMENTS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_answer_comments_v1",
    "GET",
    "/api/zhihu/get-answer-comments/v1",
    "Answer Comments",
    version="v1",
    parameters=(
        Parameter("answerId", "answer_id", required=True),
        Parameter("orderBy", "order_by", choices=("score", "ts")),
        Parameter("offset", "offset"),
    ),
    family="zhihu_get_answer_comments",
)

GET_ANSWER_LIST_V1: Operation[GetAnswerListV1] = Operation(
    "zhihu",
    "get_answer_list_v1",
    "GET",
    "/api/zhihu/get-answer-list/v1",
    "Answer List",
    version="v1",
    parameters=(
        Parameter("questionId", "question_id", required=True),
        Parameter("cursor", "cursor"),
        Parameter("offset", "offset", "integer"),
        Parameter("order", "order", choices=("_default", "_updated")),
        Parameter("sessionId", "session_id"),
    ),
    answer="zhihu.get_answer_list_v1:GetAnswerListV1",
    family="zhihu_get_answer_list",
)

GET_COLUMN_ARTICLE_DETAIL_V1: Operation[GetColumnArticleDetailV1] = Operation(
    "zhihu",
    "get_column_article_detail_v1",
    "GET",
    "/api/zhihu/get-column-article-detail/v1",
    "Column Article Details",
    version="v1",
    parameters=(Parameter("id", "id", required=True),),
    answer="zhihu.get_column_article_detail_v1:GetColumnArticleDetailV1",
    family="zhihu_get_column_article_detail",
)

GET_COLUMN_ARTICLE_LIST_V1: Operation[GetColumnArticleListV1] = Operation(
    "zhihu",
    "get_column_article_list_v1",
    "GET",
    "/api/zhihu/get-column-article-list/v1",
    "Column Article List",
    version="v1",
    parameters=(
        Parameter("columnId", "column_id", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    answer="zhihu.get_column_article_list_v1:GetColumnArticleListV1",
    family="zhihu_get_column_article_list",
)

GET_COMMENT_REPLIES_V1: Operation[Any] = Operation(
    "zhihu",
    "get_comment_replies_v1",
    "GET",
    "/api/zhihu/get-comment-replies/v1",
    "Comment Replies",
    version="v1",
    parameters=(
        Parameter("commentId", "comment_id", required=True),
        Parameter("orderBy", "order_by", choices=("score", "ts")),
        Parameter("offset", "offset"),
    ),
    family="zhihu_get_comment_replies",
)

GET_USER_ARTICLES_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_articles_v1",
    "GET",
    "/api/zhihu/get-user-articles/v1",
    "User Articles",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
        Parameter("sortType", "sort_type", choices=("created", "voteups")),
    ),
    family="zhihu_get_user_articles",
)

GET_USER_FOLLOW_COLLECTIONS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_follow_collections_v1",
    "GET",
    "/api/zhihu/get-user-follow-collections/v1",
    "User Follow Collections",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_follow_collections",
)

GET_USER_FOLLOW_COLUMNS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_follow_columns_v1",
    "GET",
    "/api/zhihu/get-user-follow-columns/v1",
    "User Follow Columns",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_follow_columns",
)

GET_USER_FOLLOW_QUESTIONS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_follow_questions_v1",
    "GET",
    "/api/zhihu/get-user-follow-questions/v1",
    "User Follow Questions",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_follow_questions",
    hidden=True,
)

GET_USER_FOLLOW_TOPICS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_follow_topics_v1",
    "GET",
    "/api/zhihu/get-user-follow-topics/v1",
    "User Follow Topics",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_follow_topics",
)

GET_USER_FOLLOWEES_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_followees_v1",
    "GET",
    "/api/zhihu/get-user-followees/v1",
    "User Followees",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_followees",
)

GET_USER_FOLLOWERS_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_followers_v1",
    "GET",
    "/api/zhihu/get-user-followers/v1",
    "User Followers",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_followers",
)

GET_USER_INCLUDED_ARTICLES_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_included_articles_v1",
    "GET",
    "/api/zhihu/get-user-included-articles/v1",
    "User Included Articles",
    version="v1",
    parameters=(
        Parameter("userUrlToken", "user_url_token", required=True),
        Parameter("offset", "offset", "integer"),
    ),
    family="zhihu_get_user_included_articles",
)

GET_USER_INFO_V1: Operation[Any] = Operation(
    "zhihu",
    "get_user_info_v1",
    "GET",
    "/api/zhihu/get-user-info/v1",
    "User Info",
    version="v1",
    parameters=(Parameter("userUrlToken", "user_url_token", required=True),),
    family="zhihu_get_user_info",
)

SEARCH_V1: Operation[SearchV1] = Operation(
    "zhihu",
    "search_v1",
    "GET",
    "/api/zhihu/search/v1",
    "Keyword Search",
    version="v1",
    parameters=(
        Parameter("keyword", "keyword", required=True),
        Parameter("offset", "offset", "integer"),
        Parameter("showAllTopics", "show_all_topics", choices=("FALSE", "TRUE")),
        Parameter("vertical", "vertical", choices=("answer", "article", "zvideo")),
        Parameter("sort", "sort", choices=("upvoted_count", "created_time")),
        Parameter(
            "timeInterval",
            "time_interval",
            choices=("a_day", "a_week", "a_month", "three_months", "half_a_year", "a_year"),
        ),
    ),
    answer="zhihu.search_v1:SearchV1",
    family="zhihu_search",
)
