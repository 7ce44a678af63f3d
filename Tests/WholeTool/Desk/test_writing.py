"""Writing: several windows at once lose nothing, and what was acknowledged survives a kill."""
import concurrent.futures
import json
import random
import re
import threading
import time

import desks
from test_requests import case_of


def events(desk, code):
    """The events of a case, as the command line shows them."""
    return json.loads(desk.ief("case", "show", code, "--format", "json", officer="noor"))["events"]


def asked(desk, code):
    return [event["content"]["text"] for event in events(desk, code) if event["kind"] == "asked"]


def test_of_several_windows_one_records_and_the_others_see_what_changed(desk):
    windows = [desk.officer("leila")]
    windows += [windows[0].another() for _ in range(3)] + [desk.officer("noor")]
    windows += [windows[4].another() for _ in range(3)]
    code = case_of(windows[0])
    recorded = asked(desk, code)
    for turn in range(4):
        pages = [window.get(f"/cases/{code}/ask") for window in windows]
        assert len({page.hidden("events") for page in pages}) == 1
        texts = [f"Question {turn} of window {number}?" for number in range(len(windows))]
        with concurrent.futures.ThreadPoolExecutor(len(windows)) as pool:
            got = list(pool.map(lambda args: args[0].post(f"/cases/{code}/ask", {
                "events": args[1].hidden("events"), "text": args[2]}), zip(windows, pages, texts)))
        assert sorted(answer.status for answer in got) == [303] + 7 * [409]
        for answer, text in zip(got, texts):
            if answer.status == 303:
                recorded.append(text)
            else:
                # Everything typed is kept, what is new is shown, and sending again is possible.
                assert text in answer.text and "has changed since" in answer.text
                assert answer.hidden("events") == str(int(pages[0].hidden("events")) + 1)
        assert asked(desk, code) == recorded
    loser = next(number for number, answer in enumerate(got) if answer.status == 409)
    again = windows[loser].post(f"/cases/{code}/ask", {"events": got[loser].hidden("events"), "text": texts[loser]})
    assert again.status == 303 and asked(desk, code) == [*recorded, texts[loser]]


def test_writing_beside_the_command_line_loses_nothing(desk):
    lead = desk.officer("leila")
    code = case_of(lead)
    page = lead.get(f"/cases/{code}/ask")
    desk.ief("case", "ask", code, "From the terminal?", officer="noor")
    late = lead.post(f"/cases/{code}/ask", {"events": page.hidden("events"), "text": "From the desk?"})
    assert late.status == 409 and "From the desk?" in late.text
    assert lead.post(f"/cases/{code}/ask", {"events": late.hidden("events"), "text": "From the desk?"}).status == 303
    assert asked(desk, code)[-2:] == ["From the terminal?", "From the desk?"]


def test_a_draft_of_one_window_or_officer_is_not_lost_to_another(desk):
    lead, other = desk.officer("leila"), desk.officer("noor")
    code = case_of(lead)
    assert lead.post(f"/cases/{code}/drafts/ask", {"text": "Leila's draft"}).status == 200
    assert other.post(f"/cases/{code}/drafts/ask", {"text": "Noor's draft"}).status == 200
    assert other.fill(f"/cases/{code}/ask", {"text": "Noor asks"}).status == 303
    page = lead.get(f"/cases/{code}/ask").text
    assert "Leila&#39;s draft" in page and "Noor&#39;s draft" not in page
    desk.kill()
    # Nothing of a draft is readable in the file.
    for path in desk.folder.glob("cases.ief*"):
        assert b"Leila's draft" not in path.read_bytes() and b"Leila%27s" not in path.read_bytes()


def test_a_kill_loses_nothing_that_was_acknowledged(start, sample, tmp_path):
    seed = random.randrange(1 << 32)
    print("seed:", seed)
    chance = random.Random(seed)
    folder = desks.copied(sample, tmp_path / "killed")
    acknowledged, kills, codes = {}, 5, None
    for turn in range(kills):
        desk = start(folder=folder)
        lead = desk.officer("noor")
        # Whoever was asked something waits afterwards.
        codes = codes or case_of(lead, 2)
        killer = threading.Timer(chance.uniform(0.5, 4), desk.kill)
        killer.start()
        drafts = {}
        try:
            for number in range(10_000):
                code = codes[number % len(codes)]
                text = f"Question {turn}.{number}?"
                if lead.post(f"/cases/{code}/drafts/endorse", {"voucher": text}).status == 200:
                    drafts[code] = text
                if lead.fill(f"/cases/{code}/ask", {"text": text}).status == 303:
                    acknowledged.setdefault(code, []).append(text)
        except (OSError, AssertionError, desks.http.client.HTTPException):
            pass
        killer.join()
        desk.process.wait()
        for code, texts in acknowledged.items():
            found = asked(desk, code)
            # One that was recorded and not acknowledged may be there besides.
            assert [text for text in found if text in texts] == texts, (seed, turn)
            assert len(found) <= len(texts) + turn + 2
        desk.ief("case", "verify", officer="ruth")
        desk = start(folder=folder)
        lead = desk.officer("noor")
        for code, text in drafts.items():
            page = lead.get(f"/cases/{code}/endorse").text
            number = int(re.search(r"\.(\d+)\?", text)[1])
            assert text in page or f"Question {turn}.{number + len(codes)}?" in page, (seed, turn, text)
        desk.kill()
    total = sum(map(len, acknowledged.values()))
    print(f"{kills} kills, {total} acknowledged, none lost")
    assert total > kills
