"""The commands that the application adds to `flask`."""
