"""Generate the OpenAPI document from the routes and the declarations of their classes."""
