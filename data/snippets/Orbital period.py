import math

GRAVITY = 6.674e-11


def orbital_period(semi_major_axis, mass):
    """Seconds for an orbit, by Kepler's third law; in metres and kilograms."""
    return 2 * math.pi * math.sqrt(semi_major_axis ** 3 / (GRAVITY * mass))
