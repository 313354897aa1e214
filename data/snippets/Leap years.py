def is_leap(year):
    """Whether the Gregorian calendar gives the year a 29th of February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
