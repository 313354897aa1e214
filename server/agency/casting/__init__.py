"""The casting agency: actors, movies, and who plays in which."""
