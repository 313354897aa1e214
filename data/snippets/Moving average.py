from collections import deque


def moving_average(numbers, size):
    window = deque(maxlen=size)
    for number in numbers:
        window.append(number)
        if len(window) == size:
            yield sum(window) / size
