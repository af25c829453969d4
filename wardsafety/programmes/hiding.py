"""Small numbers about people, hidden: a count of 1 or 2 in a neighbourhood could single someone out.

If only one cell were hidden it could be computed from the total, so the next smallest goes with it.
"""

SMALL = 2


def hidden(counts):
    """Keys of {key: count} that must not be shown beside the total. Noughts are shown: they tell of nobody."""
    small = {key for key, count in counts.items() if 0 < count <= SMALL}
    rest = sorted((count, str(key), key) for key, count in counts.items() if count > SMALL)
    if len(small) == 1 and rest:
        small.add(rest[0][2])
    return small


def shown(counts):
    """{key: count, or None where it is hidden}. A single small cell alone is the total: then everything is hidden."""
    away = hidden(counts)
    return {key: None if key in away else count for key, count in counts.items()}
