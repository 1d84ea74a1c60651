"""The reference of all operations, printed in both languages."""
