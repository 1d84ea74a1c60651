# Printed by codegen from specs/; never edited here. Change specs/overlay/ or codegen/, then `make regenerate`.
"""The methods of Zhihu, sync and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import Answer, AsyncCaller, Caller, Namespace
from ..operations import zhihu as _operations

if TYPE_CHECKING:
    from typing import Literal

    from ..models.zhihu.get_answer_list_v1 import GetAnswerListV1
    from ..models.zhihu.get_column_article_detail_v1 import GetColumnArticleDetailV1
    from ..models.zhihu.get_column_article_list_v1 import GetColumnArticleListV1
    from ..models.zhihu.search_v1 import SearchV1

    OrderByChoice = Literal["score", "ts"] | str
    OrderChoice = Literal["_default", "_updated"] | str
    ShowAllTopicsChoice = Literal["FALSE", "TRUE"] | str
    SortChoice = Literal["upvoted_count", "created_time"] | str
    SortTypeChoice = Literal["created", "voteups"] | str
    TimeIntervalChoice = Literal["a_day", "a_week", "a_month", "three_months", "half_a_year", "a_year"] | str
    VerticalChoice = Literal["answer", "article", "zvideo"] | str


class Zhihu(Namespace):
    """Zhihu: `/api/zhihu`."""

    __slots__ = ("_call",)

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get_answer_comments_v1(
        self, *, answer_id: str, order_by: OrderByChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Answer Comments.

        Comments on a Zhihu answer by answer ID, ordered by score or time and paged by offset.

        Args:
            answer_id: ID of the Zhihu answer whose comments are wanted.
            order_by: Comment order: `score` puts the highest-scored first, `ts` the most recent. The
                service takes 'score' when None.
                - `score`: Sort by highest score.
                - `ts`: Sort by latest time.
            offset: Offset taken from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-answer-comments/v1
        """
        return self._call(
            _operations.GET_ANSWER_COMMENTS_V1, {"answerId": answer_id, "orderBy": order_by, "offset": offset}
        )

    def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: OrderChoice | None = None,
        session_id: str | None = None,
    ) -> Answer[GetAnswerListV1]:
        """Answer List: returns data.data[].target with content, comment_count, author, created_time and more.

        List the answers to a Zhihu question by question ID, in default or updated order, paged with cursor,
        offset and session ID.

        Args:
            question_id: ID of the Zhihu question whose answers are wanted.
            cursor: Cursor taken from the preceding response; empty for the first page.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            order: Answer order: `_default`, or `_updated` by time of last update. The service takes
                '_updated' when None.
                - `_default`: Default sorting.
                - `_updated`: Sorted by updated time.
            session_id: Session ID taken from the preceding response; empty for the first page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-answer-list/v1
        """
        return self._call(
            _operations.GET_ANSWER_LIST_V1,
            {"questionId": question_id, "cursor": cursor, "offset": offset, "order": order, "sessionId": session_id},
        )

    def get_column_article_detail_v1(self, *, id: str) -> Answer[GetColumnArticleDetailV1]:
        """Column Article Details: returns title, share_text, liked_count, comment_count, author and more.

        Fetch one Zhihu column article by article ID.

        Args:
            id: ID of the Zhihu article.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-column-article-detail/v1
        """
        return self._call(_operations.GET_COLUMN_ARTICLE_DETAIL_V1, {"id": id})

    def get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None
    ) -> Answer[GetColumnArticleListV1]:
        """Column Article List: returns data.data[] with title, content, comment_count, author and more.

        List the articles of a Zhihu column by column ID, paged by offset.

        Args:
            column_id: ID of the Zhihu column whose articles are listed.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-column-article-list/v1
        """
        return self._call(_operations.GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset})

    def get_comment_replies_v1(
        self, *, comment_id: str, order_by: OrderByChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Comment Replies.

        Replies beneath a Zhihu comment by comment ID, ordered by score or time and paged by offset.

        Args:
            comment_id: ID of the Zhihu comment whose replies are wanted.
            order_by: Reply order: `score` puts the highest-scored first, `ts` the most recent. The
                service takes 'score' when None.
                - `score`: Sort by highest score.
                - `ts`: Sort by latest time.
            offset: Offset taken from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-comment-replies/v1
        """
        return self._call(
            _operations.GET_COMMENT_REPLIES_V1, {"commentId": comment_id, "orderBy": order_by, "offset": offset}
        )

    def get_user_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, sort_type: SortTypeChoice | None = None
    ) -> Answer[Any]:
        """User Articles.

        Articles a Zhihu user wrote, by URL token, sorted by publish time or upvotes and paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            sort_type: Order of the user's articles: `created` by publication time, `voteups` by upvotes.
                The service takes 'created' when None.
                - `created`: Sort by publish time.
                - `voteups`: Sort by upvote count.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-articles/v1
        """
        return self._call(
            _operations.GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}
        )

    def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Collections.

        Collections that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-collections/v1
        """
        return self._call(
            _operations.GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Columns.

        Columns that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-columns/v1
        """
        return self._call(_operations.GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Questions.

        Questions that a Zhihu user follows, by URL token, paged by offset.

        The provider's documentation leaves this operation out.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-questions/v1
        """
        return self._call(_operations.GET_USER_FOLLOW_QUESTIONS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_follow_topics_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Topics.

        Topics that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-topics/v1
        """
        return self._call(_operations.GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_followees_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Followees.

        Accounts that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-followees/v1
        """
        return self._call(_operations.GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_followers_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Followers.

        Accounts following a Zhihu user, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-followers/v1
        """
        return self._call(_operations.GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Included Articles.

        Articles listed as "included" for a Zhihu user, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-included-articles/v1
        """
        return self._call(_operations.GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset})

    def get_user_info_v1(self, *, user_url_token: str) -> Answer[Any]:
        """User Info.

        Fetch a Zhihu user's public profile by URL token.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-info/v1
        """
        return self._call(_operations.GET_USER_INFO_V1, {"userUrlToken": user_url_token})

    def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: ShowAllTopicsChoice | None = None,
        vertical: VerticalChoice | None = None,
        sort: SortChoice | None = None,
        time_interval: TimeIntervalChoice | None = None,
    ) -> Answer[SearchV1]:
        """Keyword Search: returns data.data[].object with title, content, comment_count, author and more.

        Search Zhihu answers, articles or videos by keyword, with result-type, sort and publish-time filters,
        paged by offset.

        Args:
            keyword: One or more words to search for.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            show_all_topics: Whether topics appear in the results: `TRUE` shows all of them, `FALSE` none.
                The service takes 'FALSE' when None.
                - `FALSE`: Do not show topics.
                - `TRUE`: Show all topics.
            vertical: Kind of results to keep: answers, articles, or videos only.
                - `answer`: Answers only.
                - `article`: Articles only.
                - `zvideo`: Videos only.
            sort: Result order: `upvoted_count` for the most upvoted, `created_time` for the latest
                published.
                - `upvoted_count`: Most upvoted.
                - `created_time`: Latest published.
            time_interval: Publication window of the results, from within one day up to a year.
                - `a_day`: Within one day.
                - `a_week`: Within one week.
                - `a_month`: Within one month.
                - `three_months`: Within three months.
                - `half_a_year`: Within half a year.
                - `a_year`: Within one year.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/search/v1
        """
        return self._call(
            _operations.SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "showAllTopics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "timeInterval": time_interval,
            },
        )


class AsyncZhihu(Namespace):
    """Zhihu: `/api/zhihu`."""

    __slots__ = ("_call",)

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get_answer_comments_v1(
        self, *, answer_id: str, order_by: OrderByChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Answer Comments.

        Comments on a Zhihu answer by answer ID, ordered by score or time and paged by offset.

        Args:
            answer_id: ID of the Zhihu answer whose comments are wanted.
            order_by: Comment order: `score` puts the highest-scored first, `ts` the most recent. The
                service takes 'score' when None.
                - `score`: Sort by highest score.
                - `ts`: Sort by latest time.
            offset: Offset taken from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-answer-comments/v1
        """
        return await self._call(
            _operations.GET_ANSWER_COMMENTS_V1, {"answerId": answer_id, "orderBy": order_by, "offset": offset}
        )

    async def get_answer_list_v1(
        self,
        *,
        question_id: str,
        cursor: str | None = None,
        offset: int | None = None,
        order: OrderChoice | None = None,
        session_id: str | None = None,
    ) -> Answer[GetAnswerListV1]:
        """Answer List: returns data.data[].target with content, comment_count, author, created_time and more.

        List the answers to a Zhihu question by question ID, in default or updated order, paged with cursor,
        offset and session ID.

        Args:
            question_id: ID of the Zhihu question whose answers are wanted.
            cursor: Cursor taken from the preceding response; empty for the first page.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            order: Answer order: `_default`, or `_updated` by time of last update. The service takes
                '_updated' when None.
                - `_default`: Default sorting.
                - `_updated`: Sorted by updated time.
            session_id: Session ID taken from the preceding response; empty for the first page.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-answer-list/v1
        """
        return await self._call(
            _operations.GET_ANSWER_LIST_V1,
            {"questionId": question_id, "cursor": cursor, "offset": offset, "order": order, "sessionId": session_id},
        )

    async def get_column_article_detail_v1(self, *, id: str) -> Answer[GetColumnArticleDetailV1]:
        """Column Article Details: returns title, share_text, liked_count, comment_count, author and more.

        Fetch one Zhihu column article by article ID.

        Args:
            id: ID of the Zhihu article.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-column-article-detail/v1
        """
        return await self._call(_operations.GET_COLUMN_ARTICLE_DETAIL_V1, {"id": id})

    async def get_column_article_list_v1(
        self, *, column_id: str, offset: int | None = None
    ) -> Answer[GetColumnArticleListV1]:
        """Column Article List: returns data.data[] with title, content, comment_count, author and more.

        List the articles of a Zhihu column by column ID, paged by offset.

        Args:
            column_id: ID of the Zhihu column whose articles are listed.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-column-article-list/v1
        """
        return await self._call(_operations.GET_COLUMN_ARTICLE_LIST_V1, {"columnId": column_id, "offset": offset})

    async def get_comment_replies_v1(
        self, *, comment_id: str, order_by: OrderByChoice | None = None, offset: str | None = None
    ) -> Answer[Any]:
        """Comment Replies.

        Replies beneath a Zhihu comment by comment ID, ordered by score or time and paged by offset.

        Args:
            comment_id: ID of the Zhihu comment whose replies are wanted.
            order_by: Reply order: `score` puts the highest-scored first, `ts` the most recent. The
                service takes 'score' when None.
                - `score`: Sort by highest score.
                - `ts`: Sort by latest time.
            offset: Offset taken from the preceding response to fetch the next page.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-comment-replies/v1
        """
        return await self._call(
            _operations.GET_COMMENT_REPLIES_V1, {"commentId": comment_id, "orderBy": order_by, "offset": offset}
        )

    async def get_user_articles_v1(
        self, *, user_url_token: str, offset: int | None = None, sort_type: SortTypeChoice | None = None
    ) -> Answer[Any]:
        """User Articles.

        Articles a Zhihu user wrote, by URL token, sorted by publish time or upvotes and paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            sort_type: Order of the user's articles: `created` by publication time, `voteups` by upvotes.
                The service takes 'created' when None.
                - `created`: Sort by publish time.
                - `voteups`: Sort by upvote count.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-articles/v1
        """
        return await self._call(
            _operations.GET_USER_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset, "sortType": sort_type}
        )

    async def get_user_follow_collections_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Collections.

        Collections that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-collections/v1
        """
        return await self._call(
            _operations.GET_USER_FOLLOW_COLLECTIONS_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    async def get_user_follow_columns_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Columns.

        Columns that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-columns/v1
        """
        return await self._call(
            _operations.GET_USER_FOLLOW_COLUMNS_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    async def get_user_follow_questions_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Questions.

        Questions that a Zhihu user follows, by URL token, paged by offset.

        The provider's documentation leaves this operation out.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-questions/v1
        """
        return await self._call(
            _operations.GET_USER_FOLLOW_QUESTIONS_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    async def get_user_follow_topics_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Follow Topics.

        Topics that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-follow-topics/v1
        """
        return await self._call(
            _operations.GET_USER_FOLLOW_TOPICS_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    async def get_user_followees_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Followees.

        Accounts that a Zhihu user follows, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-followees/v1
        """
        return await self._call(_operations.GET_USER_FOLLOWEES_V1, {"userUrlToken": user_url_token, "offset": offset})

    async def get_user_followers_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Followers.

        Accounts following a Zhihu user, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-followers/v1
        """
        return await self._call(_operations.GET_USER_FOLLOWERS_V1, {"userUrlToken": user_url_token, "offset": offset})

    async def get_user_included_articles_v1(self, *, user_url_token: str, offset: int | None = None) -> Answer[Any]:
        """User Included Articles.

        Articles listed as "included" for a Zhihu user, by URL token, paged by offset.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.
            offset: Position of the first result, counted from 0. The service takes 0 when None.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-included-articles/v1
        """
        return await self._call(
            _operations.GET_USER_INCLUDED_ARTICLES_V1, {"userUrlToken": user_url_token, "offset": offset}
        )

    async def get_user_info_v1(self, *, user_url_token: str) -> Answer[Any]:
        """User Info.

        Fetch a Zhihu user's public profile by URL token.

        Args:
            user_url_token: URL token of the Zhihu user, i.e. the last part of
                zhihu.com/people/{userUrlToken}.

        Returns:
            No answer was ever recorded: `data` is as received.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/get-user-info/v1
        """
        return await self._call(_operations.GET_USER_INFO_V1, {"userUrlToken": user_url_token})

    async def search_v1(
        self,
        *,
        keyword: str,
        offset: int | None = None,
        show_all_topics: ShowAllTopicsChoice | None = None,
        vertical: VerticalChoice | None = None,
        sort: SortChoice | None = None,
        time_interval: TimeIntervalChoice | None = None,
    ) -> Answer[SearchV1]:
        """Keyword Search: returns data.data[].object with title, content, comment_count, author and more.

        Search Zhihu answers, articles or videos by keyword, with result-type, sort and publish-time filters,
        paged by offset.

        Args:
            keyword: One or more words to search for.
            offset: Position of the first result, counted from 0. The service takes 0 when None.
            show_all_topics: Whether topics appear in the results: `TRUE` shows all of them, `FALSE` none.
                The service takes 'FALSE' when None.
                - `FALSE`: Do not show topics.
                - `TRUE`: Show all topics.
            vertical: Kind of results to keep: answers, articles, or videos only.
                - `answer`: Answers only.
                - `article`: Articles only.
                - `zvideo`: Videos only.
            sort: Result order: `upvoted_count` for the most upvoted, `created_time` for the latest
                published.
                - `upvoted_count`: Most upvoted.
                - `created_time`: Latest published.
            time_interval: Publication window of the results, from within one day up to a year.
                - `a_day`: Within one day.
                - `a_week`: Within one week.
                - `a_month`: Within one month.
                - `three_months`: Within three months.
                - `half_a_year`: Within half a year.
                - `a_year`: Within one year.

        Returns:
            Type inferred from 1 recorded answer (2026-11-21); the provider promises none of it.

        Raises:
            JustOneError: Its subclass says what happened and what to do.

        Source: GET /api/zhihu/search/v1
        """
        return await self._call(
            _operations.SEARCH_V1,
            {
                "keyword": keyword,
                "offset": offset,
                "showAllTopics": show_all_topics,
                "vertical": vertical,
                "sort": sort,
                "timeInterval": time_interval,
            },
        )
