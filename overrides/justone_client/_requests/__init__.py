"""A call before it is sent: its operation, its arguments, its request."""
