"""Tokens: issuing our own, and verifying those that requests bring."""
