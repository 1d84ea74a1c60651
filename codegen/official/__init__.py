"""The provider's own package `justoneapi`: facts of its released versions, and what replaces each of its methods."""
