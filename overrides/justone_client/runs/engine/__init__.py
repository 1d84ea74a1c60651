"""Engines: what calls the service for a journal."""
