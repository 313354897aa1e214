def chunks(items, size):
    """The items in lists of at most `size`."""
    if size < 1:
        raise ValueError("size must be 1 or more")
    return [items[i:i+size] for i in range(0, len(items), size)]
