"""How Rasa is run here: what a public, quick and steady server needs beyond the stock one."""
