"""Monitoring: health, metrics, logs and traces."""
