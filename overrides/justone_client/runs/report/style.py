"""The style of the report, printed into the file."""

from __future__ import annotations

__all__ = ["STYLE"]

_MAIN = """
:root { color-scheme: light dark;
  --page: #fff; --card: #f6f7f9; --ink: #1b2330; --soft: #5a6677; --rule: #d9dee6; --ground: #e3e7ed;
  --main: #2563c9; --area: #2563c92e; --recorded: #1f8a5b; --nothing: #b7791f; --failed: #c2413b; --unknown: #8442c2;
  --given_up: #7a5230;
  --reused: #3a93b5; --left: #b3bcc9; --held: #8442c2; --limit: #c2413b }
@media (prefers-color-scheme: dark) { :root {
  --page: #12161d; --card: #1b212b; --ink: #e6eaf0; --soft: #9eabbc; --rule: #323c4a; --ground: #2b3441;
  --main: #6ea3f5; --area: #6ea3f533; --recorded: #45b583; --nothing: #dba345; --failed: #ef7b74; --unknown: #b98aea;
  --given_up: #c79a6f;
  --reused: #62b8d8; --left: #5d6b7e; --held: #b98aea; --limit: #ef7b74 } }
@media print { :root { color-scheme: light;
  --page: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb; --ground: #e3e7ed;
  --main: #2563c9; --area: #2563c92e; --recorded: #1f8a5b; --nothing: #b7791f; --failed: #c2413b; --unknown: #8442c2;
  --given_up: #7a5230;
  --reused: #3a93b5; --left: #b3bcc9; --held: #8442c2; --limit: #c2413b } }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 880px; background: var(--page); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
  "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere }
h2 { font-size: 17px; margin: 0 0 8px }
h3 { font: 600 14px/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; margin: 0 0 6px;
  overflow-wrap: anywhere }
h3 small { font-family: system-ui, sans-serif; white-space: nowrap }
p { margin: 0 0 8px } small, .note, dt, footer { color: var(--soft) } small, .note, footer { font-size: 13px }
code { font: 0.92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
section { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 16px; margin-top: 16px }
article { border-top: 1px solid var(--rule); padding: 12px 0 } article:last-child { padding-bottom: 0 }
.warning { border-left: 4px solid var(--unknown); padding-left: 10px; margin: 12px 0 0 }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; margin: 12px 0 0; font-size: 14px }
.facts dd { margin: 0; overflow-wrap: anywhere }
.numbers { display: flex; flex-wrap: wrap; gap: 10px 28px; margin: 0 0 12px } .numbers div { min-width: 84px }
.numbers dd { margin: 0; font-size: 22px; line-height: 1.25 } .numbers dt { font-size: 13px }
.numbers dd small { font-size: 14px }
article .numbers dd { font-size: 15px } article .numbers { gap: 4px 22px; margin: 4px 0 8px }
article .legend + .bar { margin-top: 8px } article .legend { margin-top: 4px }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 8px 0 0; padding: 0;
  font-size: 14px }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 3px; margin-right: 6px }
svg { display: block; width: 100% } .bar { height: 12px; border-radius: 4px }
table { border-collapse: collapse; width: 100%; font-size: 14px }
th, td { text-align: left; font-weight: normal; padding: 4px 12px 4px 0; vertical-align: middle }
td:last-child, th:last-child { padding-right: 0 }
thead th { color: var(--soft); font-size: 13px; border-bottom: 1px solid var(--rule) }
table.percentiles { table-layout: fixed } .percentiles td { padding-top: 0 }
.number, thead th.number { text-align: right; white-space: nowrap }
.bars th { width: 45% } .bars .wide { width: 40%; min-width: 60px } .name { overflow-wrap: anywhere }
.scroll { overflow-x: auto }
.curve { position: relative; height: 220px; margin: 14px 0 4px } .curve svg { height: 100% }
.tick { position: absolute; left: 0; font-size: 12px; line-height: 1; color: var(--soft); transform: translateY(-2px);
  background: var(--card); padding-right: 4px }
.axis { display: flex; justify-content: space-between; gap: 8px; font-size: 12px; color: var(--soft) }
.axis span:nth-child(2) { text-align: center } .axis span:last-child { text-align: right }
.line, .grid, .limit { fill: none; vector-effect: non-scaling-stroke } .line { stroke: var(--main); stroke-width: 2 }
.grid { stroke: var(--rule); stroke-width: 1 } .limit { stroke: var(--limit); stroke-width: 2; stroke-dasharray: 6 5 }
.area { fill: var(--area) } .key-limit { border-top: 2px dashed var(--limit); display: inline-block; width: 22px;
  margin-right: 6px; vertical-align: middle }
"""

_KINDS = ("main", "recorded", "nothing", "failed", "unknown", "reused", "left", "held", "ground", "given_up")
_COLOURS = "".join(
    f".fill-{one} {{ fill: var(--{one}) }} .ground-{one} {{ background: var(--{one}) }}\n" for one in _KINDS
)
_NARROW = """@media (max-width: 480px) { body { padding: 16px 12px 32px } section { padding: 12px }
  h1 { font-size: 20px }
  .numbers dd { font-size: 19px } .bars th { width: 50% } .bars .wide { width: 28% } }
@media print { body { padding: 0; max-width: none; font-size: 12px } section { break-inside: auto }
  article, tr, .curve, h2, h3 { break-inside: avoid } h2, h3 { break-after: avoid } }
"""
STYLE = _MAIN + _COLOURS + _NARROW
