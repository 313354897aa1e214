"""Events, and the guests who are invited to them."""
