"""How the numbers, persons and medicines of a message are read; calcium/readings.py is its public face."""
