"""The sure groups: cards so alike that a moderator may take them over at a glance.

Average linkage: the two most alike heaps inside one community are joined, again and again, until the heaps of three or
more would hold more than the wanted share of all cards.
"""

import heapq
from collections.abc import Sequence

from eventkit.core.grouping.graph import Graph

SMALLEST = 3
SHARE = 0.31
"""Of the cards. More is less sure: docs/grouping.md."""
LEAST_LIKE = 0.1
"""Mean likeness of two heaps (0..1) below which nothing is called sure, even when no better heaps are left."""


def tight(graph: Graph, groups: Sequence[Sequence[int]], counts: Sequence[int]) -> list[list[int]]:
    """The sure heaps inside `groups`, each in order of its nodes. `counts[node]`: how many cards it stands for."""
    home = {node: at for at, group in enumerate(groups) for node in group}
    heaps = {node: [node] for node in home}
    size = {node: counts[node] for node in home}
    # A tie is the sum of the two directed likenesses: see graph.ties.
    links = {
        node: {
            other: tie / 2 * size[node] * size[other] for other, tie in graph[node].items() if home[other] == home[node]
        }
        for node in home
    }
    queue = [(-link / (size[a] * size[b]), a, b) for a, near in links.items() for b, link in near.items() if a < b]
    heapq.heapify(queue)
    wanted = SHARE * sum(counts)
    held = sum(count for count in size.values() if count >= SMALLEST)
    while queue:
        likeness, a, b = heapq.heappop(queue)
        if a not in heaps or b not in heaps or -likeness != links[a].get(b, 0.0) / (size[a] * size[b]):
            continue  # one of the two has changed since
        if -likeness < LEAST_LIKE:
            break
        both = size[a] + size[b]
        more = sum(part for part in (size[a], size[b]) if part < SMALLEST) if both >= SMALLEST else 0
        if held + more > wanted:
            break
        held += more
        heaps[a] += heaps.pop(b)
        size[a] = both
        for other, link in links.pop(b).items():
            del links[other][b]
            if other != a:
                links[a][other] = links[other][a] = links[a].get(other, 0.0) + link
        for other, link in links[a].items():
            heapq.heappush(queue, (-link / (both * size[other]), min(a, other), max(a, other)))
    return [sorted(heap) for first, heap in sorted(heaps.items()) if size[first] >= SMALLEST]
