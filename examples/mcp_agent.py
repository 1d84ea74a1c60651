"""Let a model answer a question with the tools of `justone mcp`, within a limit that outlives this program.

    python mcp_agent.py "Who follows the Weibo user 2803301701?" --ledger ledger.sqlite --max-billed 20

It needs the extras `cli` and `mcp`, and a model with OpenAI's Chat Completions: MODEL_URL is its address (for Ollama
http://127.0.0.1:11434/v1), MODEL its name, MODEL_KEY your key. All runs with one ledger together make at most
`--max-billed` billed calls, and a run asks the model at most `--max-turns` times. The model never sees the token.
Without a token and free of charge: run `justone sandbox` in another terminal, and set the two variables that it prints.
`scripted_model.py` stands in for it. Exit codes: 0 answered, 1 failed, 2 wrong input, 3 too many turns, 130 Ctrl-C.
"""

import argparse
import asyncio
import json
import os
import sys
from typing import Any

import httpx
from mcp import Client, MCPError, StdioServerParameters

RULES = "Use the tools. Search for an operation, describe it, and call it once. Answer with what it returned, in short."


async def use(client: Client, call: dict[str, Any]) -> dict[str, str]:
    """Use a tool as the model asked. It hears of its mistakes, and may correct them."""
    name, arguments = call["function"]["name"], call["function"]["arguments"]
    print(name, arguments, file=sys.stderr)
    try:
        said = json.dumps((await client.call_tool(name, json.loads(arguments))).structured_content, ensure_ascii=False)
    except (ValueError, MCPError) as error:
        said = f"refused: {error}"
    return {"role": "tool", "tool_call_id": call["id"], "content": said}


async def run(given: argparse.Namespace, url: str) -> int:
    """Start the server, which gets the token by its environment, and let the model use its tools until it answers."""
    command = ["-m", "justone_client.cli", "mcp", "--ledger", given.ledger, "--max-billed", str(given.max_billed)]
    server = StdioServerParameters(command=sys.executable, args=command, env=dict(os.environ))
    headers = {"Authorization": f"Bearer {os.environ.get('MODEL_KEY', 'none')}"}
    messages: list[dict[str, Any]] = [{"role": "system", "content": RULES}, {"role": "user", "content": given.question}]
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=120) as model, Client(server) as client:
        known = (await client.list_tools()).tools
        functions = [{"name": t.name, "description": t.description, "parameters": t.input_schema} for t in known]
        tools = [{"type": "function", "function": function} for function in functions]
        for _ in range(given.max_turns):
            request = {"model": os.environ.get("MODEL", ""), "messages": messages, "tools": tools}
            answer = (await model.post("chat/completions", json=request)).raise_for_status().json()
            messages.append(message := answer["choices"][0]["message"])
            if not message.get("tool_calls"):
                print(message["content"])
                return 0
            messages.extend([await use(client, call) for call in message["tool_calls"]])
    return 3


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("question")
    parser.add_argument("--ledger", required=True, help="the file that counts what was spent, over all runs")
    parser.add_argument("--max-billed", type=int, required=True, help="the most billed calls of the ledger, 1 or more")
    parser.add_argument("--max-turns", type=int, default=12, help="the most requests to the model (12)")
    given = parser.parse_args(arguments)
    if not (url := os.environ.get("MODEL_URL", "")).startswith(("http://", "https://")) or given.max_billed < 1:
        parser.error("MODEL_URL must be the http(s) address of a model (try scripted_model.py), --max-billed 1 or more")
    try:
        return asyncio.run(run(given, url))
    except (httpx.HTTPError, httpx.InvalidURL, MCPError, LookupError, ValueError, ExceptionGroup) as failure:
        error: BaseException = failure
        while isinstance(error, BaseExceptionGroup):  # from the tasks of the MCP client
            error = error.exceptions[0]
        print(f"{type(error).__name__}: {error} (MODEL_URL is {url})", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        parser.exit(130, f"Interrupted: what was billed is counted in {given.ledger}; run it again.\n")


if __name__ == "__main__":
    raise SystemExit(main())
