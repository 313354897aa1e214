"""What the tests share: databases, clients, servers, and stand-ins for what is outside."""
