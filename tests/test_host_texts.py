"""What the host page can say: a sentence for every refusal, also in what it borrows from the phone."""

from eventkit.core.registry import KINDS, RULES
from tests.codes import raised
from tests.modules import imported
from tests.test_docs import rows
from tests.test_locales import EVERYWHERE, SOURCE, bundle, message, named

HOSTS_SEND = {kind for kind, command in KINDS.items() if "host" in RULES[command].who}


def test_the_host_page_has_a_sentence_for_every_refusal_that_hosts_can_meet() -> None:
    assert "summary.set" in HOSTS_SEND and "seat.take" not in HOSTS_SEND
    commands = {code for kind, (_, codes) in rows().items() if kind in HOSTS_SEND for code in codes}
    codes = commands | EVERYWHERE | {"host.unknown", "access.not-host"}
    assert sorted(code for code in codes & raised().keys() if message(code) not in bundle("host")) == []


NOT_DRAWN = {"privacy-name", "privacy-place", "privacy-until", "privacy-back"}
"""Of `phone/promise.tsx` the host page shows what happens next, not what it says about privacy."""


def test_the_host_page_has_every_message_of_the_parts_it_borrows() -> None:
    modules = imported(SOURCE / "host" / "main.tsx", set())
    assert SOURCE / "phone" / "card-field.tsx" in modules
    text = "\n".join(file.read_text("utf-8") for file in sorted(modules))
    assert sorted(named(text) - bundle("host").keys() - NOT_DRAWN) == []
