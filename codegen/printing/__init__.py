"""What is known -> text: Python, documentation, data."""
