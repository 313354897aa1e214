def shift(text, by):
    """Each letter of ASCII moved along the alphabet, and back by `-by`."""
    result = ""
    for letter in text:
        if letter.isascii() and letter.isalpha():
            first = ord("A") if letter.isupper() else ord("a")
            letter = chr((ord(letter) - first + by) % 26 + first)
        result += letter
    return result
