"""The patient's way in: the channel, the page and its chat."""
