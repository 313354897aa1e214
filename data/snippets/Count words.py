from collections import Counter
import re

def count_words(text):
    words = re.findall(r"[a-z']+", text.lower())
    return Counter(words).most_common()
