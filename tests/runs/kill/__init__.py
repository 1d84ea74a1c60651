"""Runs whose program is killed again and again, judged by the ledger of a sandbox in a process of its own."""
