def find(sorted_items, wanted):
    """The index of an item, or None."""
    low, high = 0, len(sorted_items)
    while low < high:
        middle = (low + high) // 2
        if sorted_items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    if low < len(sorted_items) and sorted_items[low] == wanted:
        return low
    return None
