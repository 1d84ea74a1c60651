"""Finds the calls of this package in Python sources by their syntax tree, and judges them. Runs none of it."""
