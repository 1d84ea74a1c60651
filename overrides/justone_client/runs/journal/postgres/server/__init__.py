"""Connections to the server of a journal: transactions that happen once, and the thread that runs them."""
