"""What the process provides: its clock, and a notice when it forks."""
