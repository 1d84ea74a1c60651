"""A call before it is sent: its names, its arguments, its operation."""
