"""Data to begin with."""
