"""What every resource stands on. Knows no system by name."""
