"""Commands: what somebody wants. Imperative, frozen, absolute, so that sending one twice changes nothing."""

import msgspec

from eventkit.core.ids import Id


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind"):
    """Base of all commands. `id` is made by the sender and stays the same when it is sent again."""

    id: Id
