"""Test helpers: databases, clients, servers, and stand-ins for external services."""
