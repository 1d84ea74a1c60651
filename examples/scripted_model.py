"""Stand in for a model, so that `mcp_agent.py` runs without one. It follows a script, and understands nothing.

    python scripted_model.py 8200
    MODEL_URL=http://127.0.0.1:8200/v1 python mcp_agent.py "fans of the weibo user 2803301701" --ledger l --max-billed 5

It runs without a token, a network or a bill. It searches for the question, describes the first operation found, calls
it with the number in the question, and answers with the start of what came back.
"""

import argparse
import json
import re
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any


def next_message(messages: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what the script says after these messages."""
    question = next(one["content"] for one in messages if one["role"] == "user")
    results = [json.loads(one["content"]) for one in messages if one["role"] == "tool"]
    if not results:
        return tool_call("search_operations", {"query": question, "limit": 3})
    if not results[0]["data"]:
        return {"role": "assistant", "content": "I found no operation for this question."}
    first = results[0]["data"][0]
    if len(results) == 1:
        return tool_call("describe_operation", {"operation": first["operation"]})
    if len(results) == 2:
        numbers = re.findall(r"\d{4,}", question)
        arguments = dict(zip(first["required"], numbers, strict=False))
        return tool_call("call", {"operation": first["operation"], "arguments": arguments, "max_items": 3})
    last = results[-1]
    shown = json.dumps(last["data"] or last["error"], ensure_ascii=False)
    return {"role": "assistant", "content": f"{first['title']} ({last['status']}): {shown[:200]}"}


def tool_call(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Return a message that calls one tool."""
    function = {"name": name, "arguments": json.dumps(arguments, ensure_ascii=False)}
    return {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": name, "type": "function", "function": function}],
    }


class Model(BaseHTTPRequestHandler):
    """The part of Chat Completions that an agent needs."""

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        body = json.dumps({"choices": [{"message": next_message(request["messages"])}]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("port", type=int, help="a free port, such as 8200")
    try:
        HTTPServer(("127.0.0.1", parser.parse_args().port), Model).serve_forever()
    except (OSError, OverflowError) as error:
        parser.error(f"{error}; choose another port")
    except KeyboardInterrupt:
        parser.exit(130)
