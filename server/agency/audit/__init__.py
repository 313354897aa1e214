"""Audit log: database triggers record who changed what and when."""
