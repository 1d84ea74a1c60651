"""What the commands of `justone run` share."""
