"""What the sandbox answers, independent of transports."""
