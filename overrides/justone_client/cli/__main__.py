"""`python -m justone_client.cli`: what the script `justone` does."""

from .entry import main

main()
