"""Find operations by what people call them, in English and Chinese."""
