"""Commands about the account, its money, and the settings of this command line."""
