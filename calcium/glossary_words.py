"""The glossary's words and how patients write them."""
GLOSSARY: dict[str, tuple[str, ...]] = {}
