def human(size):
    for unit in ["B", "kB", "MB", "GB"]:
        if size < 1000:
            return f"{size:.0f} {unit}"
        size /= 1000
    return f"{size:.0f} TB"
