"""Applications that arrive sealed: the intake opens them with the case file's keys, or says why not."""
import json
import re
import subprocess

import desks
from test_life import Form
from test_markup import application


def sealed(desk, recipient, name, *flags):
    """An application that was sealed for a recipient, and its receipt."""
    built = application("harassment-of-a-reporter-after-a-story.en.json", "Invented.", name)
    (desk.folder / "plain.json").write_text(json.dumps(built), encoding="utf-8")
    (desk.folder / "form.age").unlink(missing_ok=True)
    done = subprocess.run([desks.tool(), "seal", "plain.json", "--to", recipient, "--output", "form.age", *flags],
                          cwd=desk.folder, capture_output=True, text=True, check=True)
    return (desk.folder / "form.age").read_bytes(), re.search(r"[0-9A-F]{4}-[0-9A-F]{4}", done.stderr)[0]


def test_a_sealed_file_becomes_a_case_and_a_changed_one_does_not(desk):
    recipient = desk.ief("intake", "key", "new", "--title", "first half of 2027", officer="leila").strip()
    whole, receipt = sealed(desk, recipient, "T-sealed")
    pasted, _ = sealed(desk, recipient, "T-pasted", "--armor")
    leila = desk.officer("leila")
    changed = whole[:-1] + bytes([whole[-1] ^ 1])
    files = [("files", "form.age", whole), ("files", "pasted.txt", pasted), ("files", "changed.age", changed),
             ("files", "cut.age", whole[:100])]
    assert leila.post("/intake", {}, files=files).status == 303
    page = leila.get("/intake")
    assert f"sealed, receipt {receipt}" in page.text
    assert page.text.count("was changed on its way") == 2
    # They share their contact with a case of the sample, and so are not chosen before an officer does.
    fields = Form(page.text, "/intake/receive").fields
    fields["receive"] = re.search(r'name="receive" value="(\d+)"', page.text)[1]
    stored = leila.post("/intake/receive", fields)
    assert stored.status == 303
    code = re.search(r"/cases/(C-[0-9A-Z]{6})", leila.get("/intake").text)[1]
    assert "form.age" in desk.ief("case", "show", code, officer="leila")


def test_without_the_key_the_intake_says_so_and_shows_nothing(desk):
    recipient = desk.ief("intake", "key", "new", officer="leila").strip()
    whole, _ = sealed(desk, recipient, "T-late")
    desk.ief("intake", "key", "retire", recipient, "--yes", officer="leila")
    leila = desk.officer("leila")
    leila.post("/intake", {}, files=[("files", "form.age", whole)])
    page = leila.get("/intake")
    assert "the case file has no intake key" in page.text and "T-late" not in page.text
    desk.ief("intake", "key", "new", officer="leila")
    assert "sealed for none of the fund’s intake keys" in leila.get("/intake").text
    log = leila.get("/journal/access")
    assert log.status in (200, 404) and "SECRET" not in log.text


def test_text_is_pasted_as_it_stands_in_a_message(desk):
    recipient = desk.ief("intake", "key", "new", officer="leila").strip()
    texts = [sealed(desk, recipient, f"T-paste-{number}", "--armor") for number in range(2)]
    leila = desk.officer("leila")
    first, second = (text.decode() for text, _ in texts)
    quoted = "".join(f"> {line}\r\n" for line in second.splitlines())
    empty = [("files", "", b"")]
    nothing = leila.post("/intake", {"pasted": "Hello, here it is: " + first[:200]}, files=empty)
    assert nothing.status == 422 and "no sealed text in what you pasted" in nothing.text
    # What was pasted is still there to be completed.
    assert first[:200].splitlines()[1] in nothing.text
    message = f"Hello,\r\n\r\n{first}\r\nand another\r\n{quoted}\r\nBye"
    assert leila.post("/intake", {"pasted": message}, files=empty).status == 303
    page = leila.get("/intake")
    for _, receipt in texts:
        assert f"sealed, receipt {receipt}" in page.text
    assert "pasted-1.txt" in page.text and "pasted-2.txt" in page.text
