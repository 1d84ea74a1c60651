"""What a new catalogue does to callers."""
