"""What is kept of a conversation, where, and for how long."""
