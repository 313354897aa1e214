"""How fast this server is, as ratios against the same API built in two other ways."""
