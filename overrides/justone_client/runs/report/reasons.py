"""Reasons in a journal -> words of a report that show no parameter.

| reason in the journal | words |
|---|---|
| one of the journal's own, such as "given up; it may have been billed" | these |
| an error, such as "OutcomeUnknown: the connection broke" | what its class means |
| anything else | "another reason" |
"""

from __future__ import annotations

from .texts import TEXTS, Language

__all__ = ["GIVEN_UP", "PREFIX", "REFUSED", "kind_of", "words_of"]

PREFIX = 48
"""Leading characters by which a journal's reasons are grouped: classes and own words are shorter."""
GIVEN_UP = "given up; it may have been billed"
"""The kind of items that a person gave up: they failed, but may have been billed."""
REFUSED = "refused"
"""The kind of items that failed without an attempt."""

_OWN = {
    "the program ended during the call": "程序在调用途中退出",
    "stopped before its answer came": "收到响应前已停止",
    "its answer came, and could not be written": "已收到响应，但没能写入文件",
    GIVEN_UP: "已放弃，可能已经计费",
    "repeated by a person's decision": "经人工确认后重试",
}
_CLASSES = {
    "OutcomeUnknown": (
        "the connection broke after sending, or the answer came too late",
        "请求发出后连接中断，或者响应超时",
    ),
    "BadAnswer": ("the answer could not be read", "响应无法解析"),
    "UnknownCode": ("the service returned an undocumented code", "服务返回了文档未收录的返回码"),
    "Unavailable": ("the service was temporarily unavailable (503)", "服务暂时不可用（503）"),
    "CollectionFailed": ("collecting the data failed (301), also when repeated", "采集失败（301），重试后仍失败"),
    "ServerError": ("the service failed (500), also when repeated", "服务出错（500），重试后仍失败"),
    "InvalidParameters": ("the service did not accept the parameters (400)", "服务不接受这些参数（400）"),
    "NotFound": ("the route or resource does not exist (404)", "接口路径或资源不存在（404）"),
    "InvalidArgument": ("refused before it was sent: a parameter is wrong", "发送前就被拒绝：参数有误"),
    "Gone": ("refused before it was sent: the provider withdrew the operation", "发送前就被拒绝：该接口已下线"),
    "NotSent": ("it could not be sent", "请求没能发出"),
    "NoData": ("the service found no data (201)", "没有查到数据（201）"),
}


def kind_of(prefix: str | None) -> str:
    """Return the kind of a reason from its beginning: a class of errors, an own reason, or nothing."""
    text = prefix or ""
    own = next((one for one in _OWN if text.startswith(one[:PREFIX])), None)
    name = text.partition(":")[0]
    return own or (name if name in _CLASSES or name == REFUSED else "")


def words_of(kind: str, language: Language) -> str:
    """Return what a kind means."""
    if kind == REFUSED:
        return TEXTS[language]["refused"]
    if kind in _OWN:
        return kind if language == "en" else _OWN[kind]
    if kind not in _CLASSES:
        return TEXTS[language]["other_reason"]
    english, chinese = _CLASSES[kind]
    return english if language == "en" else chinese
