"""What the companion says: picks the fitting variation of a written answer and fills in the clinic's details."""
