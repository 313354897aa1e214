"""The OpenAPI document, made from the routes and what their classes declare."""
