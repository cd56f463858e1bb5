"""Groups in a graph by the Louvain method (Blondel et al. 2008): moves that raise the modularity, then merge, again.

No chance in it: nodes are visited in their order, equal gains go to the lowest group.
"""

from eventkit.core.grouping.graph import Graph

ROUNDS = 20
LEAST_GAIN = 1e-12
FINEST, COARSEST = 8.0, 0.2
STEPS = 9
CLOSE = 0.1
"""How far from the wanted number of groups is near enough: one in ten."""


def communities(graph: Graph, resolution: float) -> list[list[int]]:
    """The nodes of each group. A higher `resolution` makes more and smaller groups."""
    members = [[node] for node in range(len(graph))]
    loops = [0.0] * len(graph)
    while True:
        home = _move(graph, loops, resolution)
        groups = sorted(set(home))
        if len(groups) == len(graph):
            return members
        graph, loops, members = _merge(graph, loops, members, home, {group: at for at, group in enumerate(groups)})


def about(graph: Graph, wanted: int) -> list[list[int]]:
    """The groups at the resolution whose number (of groups with two or more) comes nearest to `wanted`."""
    low, high = COARSEST, FINEST
    best: list[list[int]] = []
    gap = len(graph) + wanted + 1
    for _ in range(STEPS):
        resolution = (low * high) ** 0.5
        found = communities(graph, resolution)
        real = sum(len(group) > 1 for group in found)
        if abs(real - wanted) < gap:
            best, gap = found, abs(real - wanted)
        if abs(real - wanted) <= CLOSE * wanted:
            break
        low, high = (resolution, high) if real < wanted else (low, resolution)
    return best


def _move(graph: Graph, loops: list[float], resolution: float) -> list[int]:
    """The group of each node after no single move helps any more."""
    degree = [sum(ties.values()) + loop for ties, loop in zip(graph, loops, strict=True)]
    total = sum(degree)
    home = list(range(len(graph)))
    if not total:
        return home
    weight = degree[:]
    scale = resolution / total
    for _ in range(ROUNDS):
        moved = False
        for node, ties in enumerate(graph):
            old = home[node]
            links: dict[int, float] = {}
            for other, tie in ties.items():
                group = home[other]
                links[group] = links.get(group, 0.0) + tie
            own = degree[node]
            weight[old] -= own
            best, most = old, links.get(old, 0.0) - scale * own * weight[old] + LEAST_GAIN
            for group, link in sorted(links.items()):
                gain = link - scale * own * weight[group]
                if gain > most:
                    best, most = group, gain + LEAST_GAIN
            weight[best] += own
            if best != old:
                home[node] = best
                moved = True
        if not moved:
            break
    return home


def _merge(
    graph: Graph, loops: list[float], members: list[list[int]], home: list[int], number: dict[int, int]
) -> tuple[Graph, list[float], list[list[int]]]:
    """Each group becomes one node; ties inside it become its loop."""
    merged: Graph = [{} for _ in number]
    inner = [0.0] * len(number)
    nodes: list[list[int]] = [[] for _ in number]
    for node, ties in enumerate(graph):
        mine = number[home[node]]
        nodes[mine] += members[node]
        inner[mine] += loops[node]
        for other, tie in ties.items():
            theirs = number[home[other]]
            if theirs == mine:
                inner[mine] += tie
            else:
                merged[mine][theirs] = merged[mine].get(theirs, 0.0) + tie
    return merged, inner, nodes
