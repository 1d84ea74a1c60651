"""Answers as rows: columns from the schema, and the files and frames that rows are written to."""
