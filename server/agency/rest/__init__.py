"""The base of all resources, independent of any system."""
