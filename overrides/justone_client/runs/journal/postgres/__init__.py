"""The journal in a PostgreSQL database, for several drivers on several machines."""
