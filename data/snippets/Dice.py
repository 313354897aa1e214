import random
import sys

def roll(dice, sides=6):
    rolls = []
    for i in range(0, dice):
        rolls.append(random.randint(1, sides))
    return sum(rolls)
