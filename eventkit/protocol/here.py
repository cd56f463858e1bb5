"""Who was there and who was missing: what people said about the groups they belong to, as far as it may be told."""

from eventkit.core.blocks import Bar, Bars, Blocks, Para
from eventkit.core.state import State
from eventkit.core.target_groups import TargetGroup, told
from eventkit.core.words import Say, Words


def here(state: State) -> Blocks:
    """Nothing where nobody was asked, or too few answered."""
    lines = told(state.details.target_groups, state.answers)
    if not lines:
        return []
    bars = tuple(Bar(name(group), people) for group, people in lines if people is not None)
    few = [name(group) for group, people in lines if people is None]
    blocks: Blocks = [Para(Say("protocol-here-answered", {"people": state.answers.people}))]
    if bars:
        blocks.append(Bars(Say("protocol-here-groups"), bars))
    if few:
        blocks.append(Para(Say("protocol-here-few", {"groups": _listed(few)})))
    return [*blocks, Para(Say("protocol-here-note"), quiet=True)]


def name(group: TargetGroup) -> Words:
    """What it is called: by the moderator, else as everywhere."""
    return group.label or Say(f"target-{group.id}")


def _listed(names: list[Words]) -> Words:
    """ "a, b, c", in the language it will be said in."""
    first, *rest = names
    return Say("protocol-listed", {"first": first, "rest": _listed(rest)}) if rest else first
