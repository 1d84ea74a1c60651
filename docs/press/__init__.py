"""Build the site: both languages, printed pages, copies in Markdown. `python -m docs.press --help`."""
