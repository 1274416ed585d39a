"""The medicine: bands, readings, comparison of scans, warning signs. Pure: no Rasa, no web, no files written."""
