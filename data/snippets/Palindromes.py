def is_palindrome(text):
    """Whether it reads the same from both ends, but for case and punctuation."""
    letters = [letter.casefold() for letter in text if letter.isalnum()]
    return letters == letters[::-1]
