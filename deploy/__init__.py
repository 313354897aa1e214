"""Run and test the stack that `compose.yaml` describes."""
