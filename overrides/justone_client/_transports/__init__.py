"""What takes a request to the socket. Private."""
