"""Accounts: who signs in, by which token, and what they may do."""
