"""`python -m justone_client.cli`, the same as the script `justone`."""

from .entry import main

main()
