"""The settings file of the command line."""
