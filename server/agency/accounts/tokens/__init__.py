"""Issuing our own tokens, and verifying the tokens of requests."""
