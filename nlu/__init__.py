"""Rasa graph components: thin adapters between Rasa and calcium/, and the sentence encoder."""
