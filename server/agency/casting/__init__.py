"""The casting agency: actors, movies and their casts."""
