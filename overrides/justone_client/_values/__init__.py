"""Values of answers that mean more than their type, read by themselves."""
