"""From models to SQL: statements, the JSON that they make, filters and links."""
