"""Funcster: coders write snippets of Python and ask their mentors for review."""
