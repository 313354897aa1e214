"""Events and their invited guests."""
