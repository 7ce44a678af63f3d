"""Questions that leave as a file or a code, and answers that come back sealed: nobody else can read either."""
import json
import re
import subprocess

import desks
from test_life import ByHand, Form, received, words
from test_sealed import sealed

ANSWER = "Two reporters; nobody else may know."


def key(desk):
    return desk.ief("intake", "key", "new", officer="leila").strip()


def seal(desk, recipient, answer):
    """What the applicants' page makes of an answer, without a page."""
    (desk.folder / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    (desk.folder / "answer.age").unlink(missing_ok=True)
    subprocess.run([desks.tool(), "seal", "answer.json", "--to", recipient, "--output", "answer.age"],
                   cwd=desk.folder, capture_output=True, check=True)
    return (desk.folder / "answer.age").read_bytes()


def take_in(officer, name, content):
    """Chooses a file in the intake; what the page says of it."""
    officer.post("/intake/discard", {})
    assert officer.post("/intake", {}, files=[("files", name, content)]).status == 303
    return officer.get("/intake")


def receive(officer, page):
    fields = Form(page.text, "/intake/receive").fields
    assert officer.post("/intake/receive", fields).status == 303
    return officer.get("/intake")


def test_from_a_sealed_application_to_its_answer_and_a_letter(desk):
    recipient = key(desk)
    whole, receipt = sealed(desk, recipient, "T-asked")
    leila = desk.officer("leila")
    page = take_in(leila, "form.age", whole)
    fields = Form(page.text, "/intake/receive").fields
    fields["receive"] = "0"
    leila.post("/intake/receive", fields)
    code = re.search(r"/cases/(C-[0-9A-Z]{6})", leila.get("/intake").text)[1]
    sheet = f"/cases/{code}"
    hand = ByHand(desk, "leila")
    hand.open(f"{sheet}/ask")
    assert "budget.items[0].category" in hand.page.text
    # Nothing at all is no question.
    refused = leila.post(f"{sheet}/ask", Form(hand.page.text, f"{sheet}/ask").fields)
    assert refused.status == 422 and "choose at least one field" in words(refused.text)
    hand.send(f"{sheet}/ask", about="project.endsOn")
    short = re.search(r"Questions as a code: (([0-9A-Z]{4}-)+[0-9A-Z]{4})", hand.text)
    assert short and len(short[1]) == 19, hand.text
    hand.open(f"{sheet}/ask")
    hand.send(f"{sheet}/ask", text="How many people use the laptop?")
    assert "Questions as a code" not in hand.text
    told = leila.get(f"{sheet}/questions")
    questions = json.loads(told.text)
    assert f'filename="questions-{questions["reference"]}.json"' in told.header("Content-Disposition")
    assert questions["receipt"] == receipt and [one["question"] for one in questions["questions"]] == [1, 2]
    assert "Invented" not in told.text and "fund" not in told.text
    answer = {"format": "ief-answer/1", "receipt": receipt, "reference": questions["reference"], "answers": [
        {"question": 1, "values": [{"path": "project.endsOn", "value": "2031-12-24"}]},
        {"question": 2, "text": ANSWER}]}
    content = seal(desk, recipient, answer)
    page = take_in(leila, "answer.age", content)
    said = words(page.text)
    assert f"Answers questions 1 and 2 of {code}." in said and "sealed, receipt" in said
    assert "With this answer:" in said or "The rules still say:" in said
    # Who takes it in reads it before anything is stored.
    assert ANSWER in said and "2031-12-24" in said
    assert ANSWER not in words(leila.get(sheet).text)
    done = words(receive(leila, page).text)
    assert code in done
    shown = words(leila.get(sheet).text)
    assert ANSWER in shown and "2031-12-24" in shown and "came sealed" in shown
    assert "Save the questions" not in shown and leila.get(f"{sheet}/questions").status == 404
    # The same answer once more is said to be that.
    assert f"This answer is in {code} already." in words(take_in(leila, "answer.age", content).text)


def test_an_answer_for_another_is_refused_with_the_reason_in_the_readers_language(desk):
    recipient = key(desk)
    code = received(desk, 1)
    desk.ief("case", "ask", code, "--about", "project.endsOn", "--questions", "questions.json", officer="leila")
    questions = json.loads((desk.folder / "questions.json").read_text(encoding="utf-8"))
    leila = desk.officer("leila")

    def said(answers, **more):
        answer = {"format": "ief-answer/1", "reference": questions["reference"], "answers": answers, **more}
        return words(take_in(leila, "answer.age", seal(desk, recipient, answer)).text)

    good = [{"question": 1, "values": [{"path": "project.endsOn", "value": "2031-12-24"}]}]
    assert "quotes another receipt" in said(good, receipt="0000-0000")
    assert "No case that you may see" in said(good, reference="00000000")
    assert "was not about" in said([{"question": 1, "values": [{"path": "project.startsOn", "value": "2031-12-24"}]}])
    assert "has not asked question 7" in said([{"question": 7, "text": "x"}])
    leila.post("/language", {"language": "fr", "next": "/"})
    assert "cite un autre reçu" in said(good, receipt="0000-0000")


def test_what_an_answer_leaves_out_is_named_and_nothing_is_no_answer(desk):
    recipient = key(desk)
    code = received(desk, 1)
    desk.ief("case", "ask", code, "Who else?", "--about", "project.endsOn", "--about", "applicant.type",
             "--questions", "questions.json", officer="leila")
    questions = json.loads((desk.folder / "questions.json").read_text(encoding="utf-8"))
    leila = desk.officer("leila")

    def page(*answers):
        answer = {"format": "ief-answer/1", "reference": questions["reference"], "answers": list(answers)}
        return take_in(leila, "answer.age", seal(desk, recipient, answer))

    part = {"question": 1, "values": [{"path": "project.endsOn", "value": "2031-12-24"}]}
    shown = words(page(part).text)
    assert shown.count("No answer to:") == 1, shown
    told = desk.ief("case", "receive", "answer.age", "--dry-run", officer="leila")
    assert "question 1 is also about applicant.type, which has no answer" in told
    for blank in ("  \n ", "\u202e\u200b", "\u00a0"):
        answer = {"format": "ief-answer/1", "reference": questions["reference"], "answers": [
            {"question": 1, "text": blank}]}
        open_file = take_in(leila, "answer.json", json.dumps(answer).encode())
        assert "receive" not in Form(open_file.text, "/intake/receive").fields, words(open_file.text)
        assert "answers[0].text" in words(open_file.text), words(open_file.text)[600:1200]


def test_two_answers_to_one_question_are_for_the_applicant_to_tell_apart(desk):
    recipient = key(desk)
    code = received(desk, 1)
    desk.ief("case", "ask", code, "How many?", "--questions", "questions.json", officer="leila")
    reference = json.loads((desk.folder / "questions.json").read_text(encoding="utf-8"))["reference"]
    leila = desk.officer("leila")
    files = [("files", f"{text}.age", seal(desk, recipient, {
        "format": "ief-answer/1", "reference": reference, "answers": [{"question": 1, "text": text}]}))
        for text in ("four", "five")]
    leila.post("/intake/discard", {})
    leila.post("/intake", {}, files=files)
    page = leila.get("/intake")
    assert words(page.text).count(f"Another of these files answers question 1 of {code}, too.") == 2
    # Neither is chosen because it comes first.
    assert "receive" not in Form(page.text, "/intake/receive").fields
    for name, _, content in [(one[1], one[0], one[2]) for one in files]:
        (desk.folder / name).write_bytes(content)
    desk.ief("case", "receive", "four.age", "five.age", officer="leila", code=65)


def test_the_letter_page_has_a_message_without_the_answer(desk):
    rows = map(json.loads, desk.ief("case", "list", "--state", "all", "--format", "json", officer="leila").splitlines())
    code = next(row["case"] for row in rows if row["state"] == "awarded")
    leila = desk.officer("leila")
    page = leila.get(f"/cases/{code}/letter")
    assert "A message without the answer" in page.text and code in page.text
    text = leila.get(f"/cases/{code}/letter?download=1&neutral=1")
    assert text.status == 200 and code in text.text
    assert not re.search(r"\d[\d.,]*\s?(EUR|USD|MXN|COP|PEN)", text.text)
    assert text.text != leila.get(f"/cases/{code}/letter?download=1").text


def test_an_officer_of_another_region_is_told_nothing_of_the_case(desk):
    recipient = key(desk)
    code = received(desk, 1)
    desk.ief("case", "ask", code, "--about", "project.endsOn", "--questions", "questions.json", officer="leila")
    questions = json.loads((desk.folder / "questions.json").read_text(encoding="utf-8"))
    paloma = desk.officer("paloma")
    assert paloma.get(f"/cases/{code}").status == 404 and paloma.get(f"/cases/{code}/questions").status == 404
    said = []
    for reference in (questions["reference"], "00000000"):
        answer = {"format": "ief-answer/1", "reference": reference, "answers": [
            {"question": 1, "values": [{"path": "project.endsOn", "value": "2031-12-24"}]}]}
        page = words(take_in(paloma, "answer.age", seal(desk, recipient, answer)).text)
        assert code not in page and "No case that you may see" in page
        said.append(page.replace(reference, "REFERENCE"))
    assert said[0] == said[1]
