"""The tables and the reading behind calcium/warning_signs.py: words, rows of signs, what sets a sign aside."""
