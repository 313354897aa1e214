def primes(below):
    """The sieve of Eratosthenes."""
    is_prime = [True] * below
    for number in range(2, below):
        if is_prime[number]:
            yield number
            for multiple in range(number * number, below, number):
                is_prime[multiple] = False
