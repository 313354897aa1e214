"""Funcster: coders keep snippets of Python, and ask their mentors for review."""
