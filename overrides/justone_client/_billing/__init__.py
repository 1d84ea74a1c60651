"""Budgets, prices and usage counts."""
