SPEED_OF_LIGHT_KM_S = 299_792.458


def light_seconds(kilometres):
    """How long light takes for a distance."""
    return kilometres / SPEED_OF_LIGHT_KM_S
