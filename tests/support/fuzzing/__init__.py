"""Made-up requests, by schemathesis, and what it can't learn from the OpenAPI document."""
