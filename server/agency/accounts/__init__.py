"""Accounts: signing in, tokens, roles and permissions."""
