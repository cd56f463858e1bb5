"""The printed protocol over HTTP."""

import threading
from io import BytesIO

from pypdf import PdfReader

from tests.web.running import Browser, Running, fresh_id


def test_a_moderator_prints_while_others_go_on(server: Running, moderator: Browser, code: str) -> None:
    lead, phone = moderator.line(code, "moderator"), server.browser()
    assert lead.command("stage.start", stage="karten")["ok"]
    phone.join(code)
    line = phone.line(code)
    for number in range(40):
        assert line.command("card.write", stage="karten", card=fresh_id(), text=f"Bänke am Rhein {number}")["ok"]
    answers = []
    printing = threading.Thread(
        target=lambda: answers.append(moderator.get(f"/api/moderator/protocol?code={code}&lang=de"))
    )
    printing.start()
    while printing.is_alive():
        ack = line.command("card.write", stage="karten", card=fresh_id(), text="Während gedruckt wird")
        assert ack["ok"] or ack["code"] in ("too-fast", "too-many")
    assert answers[0].status_code == 200, answers[0].text
    assert answers[0].headers["Content-Type"] == "application/pdf"
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(answers[0].content)).pages)
    assert all(f"Rhein {number}" in text for number in range(40))


def test_only_moderators_print(phone: Browser, code: str) -> None:
    phone.join(code)
    assert phone.get(f"/api/moderator/protocol?code={code}").status_code == 403
