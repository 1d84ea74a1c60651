"""The MCP server: `justone mcp`. Only `protocol` and `serving` import the SDK (the extra `mcp`)."""
