"""`justone run`: one file per command."""
