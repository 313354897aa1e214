"""Serving on one machine or on several: what `compose.yaml` describes, run and tried out."""
