"""The report of a run: figures from its journal, printed as one HTML file."""
