"""Running the server: commands, checks before the start, serving, and its own pages."""
