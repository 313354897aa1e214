"""SQL for the models: statements, JSON, filters and links."""
