"""The live line, as pages use it."""

from typing import Any

import pytest
import socketio

from tests.web.running import Browser, Running, fresh_id, wait_until


def write(line: Any, text: str = "Mehr Bänke", **more: Any) -> dict[str, Any]:
    return dict(line.command("card.write", **{"stage": "karten", "card": fresh_id(), "text": text, **more}))


@pytest.fixture
def collecting(moderator: Browser, code: str) -> str:
    """An event that collects cards."""
    line = moderator.line(code, "moderator")
    assert line.command("stage.start", stage="karten")["ok"]
    line.close()
    return code


def test_a_card_goes_from_the_phone_to_every_screen(server: Running, collecting: str) -> None:
    phone, display = server.browser(), server.browser()
    phone.join(collecting)
    seq = phone.view(collecting)["seq"]
    writer, watcher = phone.line(collecting), display.line(collecting, "display")
    assert writer.hello(seq)["patches"] == []
    assert writer.wait_for("own")["cards"] == []
    assert watcher.hello(seq)["ok"]
    card = fresh_id()
    ack = write(writer, card=card)
    assert ack["ok"]
    patch = watcher.wait_for("patch")
    assert patch["put"]["card"][card]["text"] == "Mehr Bänke"
    assert (patch["prev"], patch["seq"]) == (seq, ack["seq"])
    own = writer.wait_for("own")
    assert [one["id"] for one in own["cards"]] == [card]
    assert len(own["personal"]) == 8
    assert watcher.heard.empty()


def test_after_a_sleep_hello_brings_what_is_ones_own(server: Running, collecting: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    asleep = phone.line(collecting)
    card = fresh_id()
    assert write(phone.line(collecting), card=card)["ok"]
    assert asleep.heard.empty()  # not greeted yet: it hears nothing
    assert asleep.hello(phone.view(collecting)["seq"])["patches"] == []
    assert [one["id"] for one in asleep.wait_for("own")["cards"]] == [card]


def test_what_was_missed_comes_with_hello(server: Running, collecting: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    view = phone.view(collecting)
    line = phone.line(collecting)
    texts = [f"Karte {n}" for n in range(3)]
    for text in texts:
        assert write(line, text)["ok"]
    missed = phone.line(collecting).hello(view["seq"])
    cards = [card["text"] for patch in missed["patches"] for card in patch["put"].get("card", {}).values()]
    assert cards == texts
    assert missed["patches"][0]["prev"] <= view["seq"]
    assert phone.line(collecting).hello(0)["whole"] is True
    assert phone.line(collecting).hello(10_000)["whole"] is True


def test_who_knows_a_number_from_another_time_fetches_everything(server: Running, collecting: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    view, line = phone.view(collecting), phone.line(collecting)
    assert write(line)["ok"]
    assert len(line.hello(view["seq"], boot=view["boot"])["patches"]) == 1, "control"
    assert line.hello(view["seq"], boot="before a copy was restored")["whole"]
    assert line.hello(view["seq"], boot=7)["code"] == "command.malformed"


def test_a_command_sent_twice_counts_once(server: Running, collecting: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    line = phone.line(collecting)
    again = {"id": fresh_id(), "card": fresh_id()}
    assert write(line, **again) == write(line, **again)
    assert phone.view(collecting)["view"]["count"]["karten"] == {"cards": 1}


def test_two_devices_with_one_token_are_one_person(server: Running, collecting: str) -> None:
    phone, copy = server.browser(), server.browser()
    phone.join(collecting)
    copy.session.cookies.update(phone.session.cookies)
    one, two = phone.line(collecting), copy.line(collecting)
    one.hello(), two.hello()
    assert write(one)["ok"]
    assert len(two.wait_for("own")["cards"]) == 1
    assert write(two)["ok"]
    wait_until(lambda: len(copy.view(collecting)["own"]["cards"]) == 2)


def test_a_new_name_reaches_the_persons_other_devices(server: Running, code: str) -> None:
    phone, tablet = server.browser(), server.browser()
    personal = phone.join(code, name="Aylin")["personal"]
    tablet.post("/api/continue", code=code, personal=personal)
    line = tablet.line(code)
    line.hello()
    assert phone.post("/api/me", code=code, name=" Ay\u202elin  B. ", lang="en").json() == {"ok": True}
    own = line.wait_for("own")
    assert (own["name"], own["lang"]) == ("Aylin B.", "en")
    assert phone.post("/api/me", code=code, name="x" * 61).json()["code"] == "name.too-long"
    assert server.browser().post("/api/me", code=code, name="x").json()["code"] == "access.person"


def test_a_moderator_takes_back_their_own_step_only(server: Running, moderator: Browser, collecting: str) -> None:
    view, other = moderator.view(collecting, "moderator"), server.moderator()
    step = view["view"]["step"][view["me"]]
    assert step["kind"] == "stage.started"
    assert other.line(collecting, "moderator").command("undo", step=step["seq"])["code"] == "undo.not-yours"
    assert moderator.line(collecting, "moderator").command("undo", step=step["seq"])["ok"]
    assert moderator.view(collecting, "moderator")["view"]["event"]["event"]["current"] is None
    assert not server.browser().view(collecting, "display")["view"].get("step")


def test_a_ready_sentence_reaches_every_screen_with_its_name(
    server: Running, moderator: Browser, collecting: str
) -> None:
    display = server.browser()
    seq = display.view(collecting, "display")["seq"]
    watcher, line = display.line(collecting, "display"), moderator.line(collecting, "moderator")
    assert watcher.hello(seq)["ok"]
    text = {"de": "Gleich geht es weiter."}
    refused = line.command("message.show", text=text, ready="dance")
    assert (refused["ok"], refused["code"]) == (False, "message.not-ready")
    assert line.command("message.show", text=text, ready="soon")["ok"]
    message = watcher.wait_for("patch")["put"]["event"]["event"]["message"]
    assert (message["text"], message["ready"]) == (text, "soon")


def test_moderators_hear_who_is_there(server: Running, moderator: Browser, code: str) -> None:
    line = moderator.line(code, "moderator")
    line.hello()
    assert line.wait_for("hall")["moderators"] == 1
    phone = server.browser()
    person = phone.join(code)["person"]
    connected = phone.line(code)
    display = server.browser().line(code, "display")
    wait_until(
        lambda: line.wait_for("hall") == {"phones": 1, "displays": 1, "moderators": 1, "hosts": 0, "present": [person]}
    )
    connected.close(), display.close()
    wait_until(
        lambda: line.wait_for("hall") == {"phones": 0, "displays": 0, "moderators": 1, "hosts": 0, "present": []}
    )
    assert display.heard.empty()


@pytest.mark.parametrize(
    ("auth", "refused"),
    [
        ({"role": "phone"}, "event.unknown"),
        ({"role": "phone", "code": "AAAAAA"}, "event.unknown"),
        ({"role": "phone", "code": 5}, "event.unknown"),
        ({"role": "phone", "code": None}, "access.person"),
        ({"role": "moderator", "code": None}, "access.role"),
        ({"role": "king", "code": None}, "command.malformed"),
        ("phone", "command.malformed"),
        ({}, "command.malformed"),
    ],
)
def test_a_refused_connection_says_why(server: Running, code: str, auth: Any, refused: str) -> None:
    if isinstance(auth, dict) and auth.get("code", "") is None:
        auth = {**auth, "code": code}
    client, heard = socketio.Client(reconnection=False), []
    client.on("connect_error", heard.append)
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(server.base, transports=["websocket"], auth=auth)
    assert heard[0]["data"]["code"] == refused


@pytest.mark.parametrize("role", ["phone", "moderator", "display"])
def test_the_public_screen_only_watches(server: Running, moderator: Browser, collecting: str, role: str) -> None:
    device = moderator if role == "moderator" else server.browser()
    if role == "phone":
        device.join(collecting)
    ack = write(device.line(collecting, role))
    assert ack.get("code") == ("access.role" if role == "display" else None)


@pytest.mark.parametrize(
    ("name", "body", "refused"),
    [
        ("command", [], "command.malformed"),
        ("command", [None], "command.malformed"),
        ("command", ["text"], "command.malformed"),
        ("command", [{}], "command.malformed"),
        ("command", [{"id": "x", "kind": "card.write"}], "command.malformed"),
        ("command", [{"id": "0123456789abcdef", "kind": "card.burn"}], "command.unknown"),
        ("command", [{"id": "0123456789abcdef", "kind": "event.close"}], "access.role"),
        ("command", [{"id": "0123456789abcdef", "kind": "person.join", "person": "0123456789abcdef"}], "access.role"),
        ("command", [{"id": "0123456789abcdef", "kind": "card.write", "stage": 5}], "command.malformed"),
        ("command", [{}, {}], "command.malformed"),
        ("hello", [{"seq": "one"}], "command.malformed"),
        ("hello", [{"seq": -1}], "command.malformed"),
        ("hello", [{"seq": True}], "command.malformed"),
        ("nonsense", [{}], "command.malformed"),
        ("connect", [{}], "command.malformed"),
        ("disconnect", [{}], "command.malformed"),
    ],
)
def test_every_event_gets_an_answer(server: Running, collecting: str, name: str, body: list[Any], refused: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    line = phone.line(collecting)
    packet: list[Any] = []
    line.client._send_packet, send = lambda p: packet.append(p), line.client._send_packet
    line.client.emit(name, tuple(body), callback=lambda ack: line.heard.put(("ack", ack)))
    line.client._send_packet = send
    send(packet[0])
    assert line.wait_for("ack")["code"] == refused
    assert write(line)["ok"], "the line still works"


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("", "card.empty"),
        ("  \n\u200b ", "card.empty"),
        ("\x00\x07\x1b", "card.empty"),
        ("😀" * 10_000, "card.too-long"),
        ("x" * 281, "card.too-long"),
    ],
)
def test_bad_cards_are_refused_with_a_code(server: Running, collecting: str, text: str, refused: str) -> None:
    phone = server.browser()
    phone.join(collecting)
    line = phone.line(collecting)
    assert write(line, text)["code"] == refused
    assert write(line, text, stage="gibt-es-nicht")["code"] == "stage.unknown"
    assert write(line, "x" * 280)["ok"]


def test_other_peoples_cards_stay_theirs(server: Running, collecting: str) -> None:
    one, two = server.browser(), server.browser()
    one.join(collecting), two.join(collecting)
    card = fresh_id()
    assert write(one.line(collecting), card=card)["ok"]
    stranger = two.line(collecting)
    assert stranger.command("card.edit", card=card, text="Meins", n=1)["code"] == "card.not-yours"
    assert stranger.command("card.withdraw", card=card)["code"] == "card.not-yours"
    assert stranger.command("card.withdraw", card=fresh_id())["code"] == "card.unknown"


def test_who_is_too_fast_is_told_and_nobody_else_suffers(server: Running, collecting: str) -> None:
    hasty, calm = server.browser(), server.browser()
    hasty.join(collecting), calm.join(collecting)
    flood = hasty.line(collecting)
    for _ in range(150):
        body = {"id": fresh_id(), "kind": "card.withdraw", "card": fresh_id()}
        flood.client.emit("command", body, callback=lambda ack: flood.heard.put(("ack", ack["code"])))
    codes = [flood.wait_for("ack") for _ in range(150)]
    assert codes.count("too-fast") > 20
    assert codes.count("card.unknown") >= 60
    assert write(calm.line(collecting))["ok"]


def test_only_websockets(server: Running, phone: Browser, code: str) -> None:
    client = socketio.Client(reconnection=False)
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(server.base, transports=["polling"], auth={"code": code, "role": "display"},
                       headers={"Origin": server.base})  # fmt: skip
    client.connect(server.base, transports=["websocket"], auth={"code": code, "role": "display"})
    client.disconnect()
