"""How the server is doing: health, metrics, logs, traces."""
