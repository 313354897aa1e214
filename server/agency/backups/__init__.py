"""Backups of the whole database, and getting it back from them."""
