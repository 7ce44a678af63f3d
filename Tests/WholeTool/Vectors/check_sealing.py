#!/usr/bin/env python3
"""Opens what the applicants' page seals with `ief open`, age and pyrage, and checks what it refuses.

    check_sealing.py .build/release/ief .build/precheck/precheck.wasm Samples/example-fund

Applications of many sizes that the page's module seals must open to what its Save writes and spaces
after it, with each recipient's identity and each program. Random numbers that no generator gives must
be refused.
"""

import base64
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import pyrage

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "Browser"))

from page_file import element_of
SIZES = [0, 1, 100, 3_000, 4_096, 10_000, 40_000, 64 << 10]
LIMIT = 50


def main():
    ief, wasm, fund = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    seed = int(os.environ.get("SEED") or random.randrange(1 << 32))
    print(f"sealing in the page: seed {seed}")
    dice = random.Random(seed)
    keys = sorted(fund.glob("*.key"))
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        page = folder / "page.html"
        subprocess.run([ief, "precheck", "page", "--policies", str(fund), "--output", str(page)], check=True,
                       capture_output=True)
        policies = folder / "policies.json"
        policies.write_bytes(element_of(page.read_text(), "policies"))

        def ask(requests):
            done = subprocess.run(["node", HERE / "page_module.mjs", policies, wasm], input=json.dumps(requests),
                                  capture_output=True, text=True, check=True)
            return json.loads(done.stdout)

        choose = ["choose", {"language": "en", "call": "example-fund"}]
        apply = ask([choose])[0][0]["apply"]
        told = {line.split(": ")[1] for key in keys for line in key.read_text().split("\n") if "public key" in line}
        if not apply["isSample"] or {one["recipient"] for one in apply["recipients"]} != told:
            faults.append(f"the page does not show the recipients: {apply}")
        for one in apply["recipients"]:
            if one["words"] != words(one["recipient"]):
                faults.append(f"other words for {one['recipient']}: {one['words']}")
        requests = [choose]
        for size in SIZES:
            answers = {"incidents": [{"id": f"i{start}", "description": text(min(3_000, size - start), dice)}
                                     for start in range(0, size, 3_000)]} if size else {}
            requests.append(["seal", {"answers": answers, "random": dice.randbytes(256).hex(), "today": "2026-11-29"}])
            requests.append(["save", answers])
        answered = ask(requests)[1:]
        for index, size in enumerate(SIZES):
            (answer, took), (expected, _) = answered[2 * index:2 * index + 2]
            faults += [f"{size} characters: {fault}" for fault in check(ief, folder, keys, answer, expected)]
            if took > LIMIT and index > 0:
                faults.append(f"{size} characters took {took:.0f} ms")
            print(f"  {size} characters: {answer['bytes']} bytes, {took:.1f} ms")
        good = dice.randbytes(256)
        bad = [b"", bytes(256), good[:255], good + b"x", good[:16] * 16, b"\xff" * 256, good[:240] + good[:16],
               good[:240] + bytes(16)]
        texts = [one.hex() for one in bad] + ["zz" * 256, good.hex()[:-1] + "g"]
        for text_, (answer, _) in zip(texts, ask([choose] + [["seal", {"answers": {}, "random": one}]
                                                             for one in texts])[1:]):
            if "problem" not in answer or "file" in answer:
                faults.append(f"sealed with {text_[:40]}…: {answer}")
        same = {"answers": {}, "random": good.hex(), "today": "2026-11-29"}
        first, second = (one[0] for one in ask([choose, ["seal", same], ["seal", same]])[1:])
        if first != second:
            faults.append("the same random numbers gave another file")
        if "problem" not in ask([["choose", {"language": "en", "call": "nowhere"}], ["seal", same]])[1][0] and \
                "diagnostics" not in ask([["choose", {"language": "en", "call": "nowhere"}], ["seal", same]])[1][0]:
            faults.append("sealed for a fund that is not there")
        faults += drafts(ief, folder, ask, choose, dice)
    for fault in faults:
        print(fault)
    print(f"sealing in the page: {len(SIZES)} sizes, {len(texts)} refusals, {len(faults)} faults")
    sys.exit(1 if faults else 0)


def check(ief, folder, keys, answer, expected):
    """What is wrong with a sealed file."""
    if "file" not in answer:
        yield f"not sealed: {answer}"
        return
    data = base64.b64decode(answer["file"], validate=True)
    if len(data) != answer["bytes"] or answer["name"] != "form-2026-11-29.age":
        yield f"another name or size: {answer['name']}, {answer['bytes']}"
    digest = hashlib.sha256(data).hexdigest().upper()
    if answer["receipt"] != f"{digest[:4]}-{digest[4:8]}":
        yield f"another receipt: {answer['receipt']}"
    path, opened = folder / "form.age", folder / "opened"
    path.write_bytes(data)
    for key in keys:
        own = folder / key.name
        shutil.copy(key, own)
        own.chmod(0o600)
        opened.unlink(missing_ok=True)
        subprocess.run([ief, "open", path, "--identity", own, "--output", opened], check=True, capture_output=True)
        contents = [opened.read_bytes(),
                    pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(own.read_text().strip().split("\n")[-1])])]
        if shutil.which("age"):
            contents.append(subprocess.run(["age", "-d", "-i", own, path], check=True, capture_output=True).stdout)
        for content in contents:
            if len(content) % 4096 or len(content) == 0 or content.rstrip(b" ")[-1:] != b"\n":
                yield f"{len(content)} bytes, padded otherwise"
            if json.loads(content) != expected:
                yield "another application"


def drafts(ief, folder, ask, choose, dice):
    """What is wrong with drafts: each program opens the page's, and the page opens ief's alone."""
    took = []
    for passphrase in ["marigold ferry under copper", "парольная фраза", "عبارة المرور هذه", "p" * 1_000]:
        answers = {"incidents": [{"id": "i1", "description": text(2_000, dice)}]}
        request = {"answers": answers, "step": "need", "passphrase": passphrase, "today": "2026-11-29",
                   "random": dice.randbytes(256).hex()}
        kept, time = ask([choose, ["keep", request]])[1]
        took.append(time)
        if kept.get("name") != "notes-2026-11-29.age":
            yield f"no draft: {kept}"
            continue
        data = base64.b64decode(kept["file"], validate=True)
        if json.loads(pyrage.passphrase.decrypt(data, passphrase))["answers"] != answers:
            yield "pyrage: another draft"
        path, secret, opened = folder / "notes.age", folder / "passphrase", folder / "draft.json"
        path.write_bytes(data)
        secret.write_text(passphrase + "\n")
        secret.chmod(0o600)
        opened.unlink(missing_ok=True)
        subprocess.run([ief, "open", path, "--passphrase-file", secret, "--output", opened], check=True,
                       capture_output=True)
        if json.loads(opened.read_text())["answers"] != answers:
            yield "ief: another draft"
        for typed, expected in [(passphrase, "answers"), (passphrase.upper() + "x", "isWrong"), (None, "isLocked")]:
            asked = {"file": kept["file"]} | ({"passphrase": typed} if typed else {})
            answer, time = ask([choose, ["open", asked]])[1]
            if expected not in answer or expected == "answers" and answer["answers"] != answers:
                yield f"{expected}: {answer}"
    # Written with more work than a phone can do.
    hard = base64.b64encode(pyrage.passphrase.encrypt(b"{}", "marigold")).decode()
    answer, time = ask([choose, ["open", {"file": hard, "passphrase": "marigold"}]])[1]
    if "more memory" not in answer.get("problem", "") or time > LIMIT:
        yield f"a work factor of another program, after {time:.0f} ms: {answer}"
    print(f"  drafts: {', '.join(f'{one:.0f}' for one in took)} ms")


def words(recipient):
    """The fingerprint of a recipient, written a second time."""
    bits = int.from_bytes(hashlib.sha256(recipient.encode()).digest()[:9], "big")
    syllables = [bits >> 6 * (11 - place) & 63 for place in range(12)]
    spoken = ["bdfghklmnprstvwz"[one >> 2] + "aiou"[one & 3] for one in syllables]
    return " ".join("".join(spoken[place:place + 3]) for place in range(0, 12, 3))


def text(size, dice):
    return "".join(dice.choice("abcdefgh ijklm éñж") for _ in range(size)).strip().ljust(size, "x")


if __name__ == "__main__":
    main()
