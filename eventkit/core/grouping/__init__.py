"""Groups of cards that may belong together: offline, without a model, the same for the same cards. docs/grouping.md"""

from eventkit.core.grouping.card import Card
from eventkit.core.grouping.likely import Likely, likely
from eventkit.core.grouping.similar import Pair, similar
from eventkit.core.grouping.suggest import Cluster, Suggestion, suggest

__all__ = ["Card", "Cluster", "Likely", "Pair", "Suggestion", "likely", "similar", "suggest"]
