"""The audit log: who changed what and when, written by the database itself with each change."""
