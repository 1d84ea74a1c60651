"""One job, written with five tools, and killed half-way: what is billed twice, and what is lost."""
