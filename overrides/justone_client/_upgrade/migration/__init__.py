"""`justone check --from justoneapi`: finds the calls of the provider's own package and names what replaces them."""
