"""Back up and restore the whole database."""
