"""Case files, exports, bundles and problems that grow in one dimension.

A case file is made by the tool, in a folder with a configuration of its own: nothing of it can be
written from outside. A case of many events comes from an export, to which they were added.
"""
import json

from applications import APPLICATIONS, SEEN, base, written

TEAM = b"""format: ief-team/1
officers:
  - {id: ben, roles: [officer], languages: [en], hours: {monday: 8}}
  - {id: dev, roles: [lead], languages: [en], hours: {monday: 8}}
"""
CONFIGURATION = b"{caseFile: ../c.ief, keyFile: ../c.key, team: ../team.yaml, as: dev}\n"
TODAY = ["--today", "2026-03-09"]

# Of a case with one large application, or with many events.
OF_A_CASE = [
    ["case", "show", "CODE"], ["case", "deadline", "CODE"], ["case", "evidence", "CODE"],
    ["case", "ask", "CODE", "What?"], ["case", "list", "--columns", "id,reviewer,amount,outcome"],
    ["case", "find", "name"], ["case", "verify"], ["case", "export"], ["case", "journal"],
    ["case", "recheck", "FOLDER/bundle.json"]]
# Of a file with many cases.
OF_A_FILE = [
    ["case", "list"], ["case", "list", "--columns", "id,reviewer,amount,outcome"],
    ["case", "list", "--overdue", "--format", "csv"], ["case", "show", "CODE"],
    ["case", "show", "X-1"], ["case", "find", "name 7"], ["case", "ask", "CODE", "What?"],
    ["case", "receive", "FOLDER/another.json", "--again"], ["case", "verify"], ["case", "export"],
    ["case", "evidence", "CODE"], ["case", "recheck", "FOLDER/bundle.json"],
    ["case", "journal"], ["case", "checkpoint"], ["case", "purge"]]
# Several commands that take the whole of an application, or of an export, each once.
TAKING = [["case", "receive", "FOLDER/file.json"]]


def dated(command):
    return command if "recheck" in command else command + TODAY


def new_file(folder, tell):
    """An empty case file and what belongs to it."""
    (folder / "ief").mkdir(exist_ok=True)
    (folder / "ief/config.yaml").write_bytes(CONFIGURATION)
    (folder / "team.yaml").write_bytes(TEAM)
    for name in ("c.ief", "c.key"):
        (folder / name).unlink(missing_ok=True)
    tell(["case", "key", "new", str(folder / "c.key")])
    tell(["case", "init", str(folder / "c.ief"), "--key-file", str(folder / "c.key")])


def receive(folder, tell, *files):
    """Takes applications in; notes the code of the first, and keeps the bundle of its case."""
    new_file(folder, tell)
    received = tell(["case", "receive", *files, "--again", *TODAY])
    code = received.split(None, 1)[0].decode()
    keep(folder, tell, code)


def keep(folder, tell, code):
    (folder / "code").write_text(code)
    (folder / "bundle.json").write_bytes(tell(["case", "evidence", code, *TODAY]))


def one_case(folder, tell):
    receive(folder, tell, str(folder / "file.json"))


def many_events(folder, tell):
    """A case with as many questions and answers as the file says."""
    count = int((folder / "file.json").read_bytes())
    (folder / "one.json").write_bytes(written(base()))
    receive(folder, tell, str(folder / "one.json"))
    *before, case = tell(["case", "export", *TODAY]).splitlines()
    case = json.loads(case)
    for number in range(1, count + 1):
        for kind in ("asked", "answered"):
            case["events"].append({
                "format": "ief-case-event/1", "kind": kind, "on": "2026-03-09", "by": "dev",
                "content": {"question": number, "text": "What?"}})
    (folder / "export.ndjson").write_bytes(b"\n".join([*before, written(case)]) + b"\n")
    new_file(folder, tell)
    tell(["case", "import", str(folder / "export.ndjson"), *TODAY])
    # An import gives the case a code of its own.
    row = json.loads(tell(["case", "list", "--format", "json", *TODAY]))
    keep(folder, tell, row["case"])


def many_cases(folder, tell):
    """As many cases as the file says, each of an applicant of their own."""
    count = int((folder / "file.json").read_bytes())
    files = []
    (folder / "many").mkdir(exist_ok=True)
    for number in range(count + 1):
        application = base()
        application["id"] = f"X-{number}"
        application["applicant"]["name"] = f"name {number}"
        application["applicant"]["contact"] = {
            "channel": "email", "address": f"{number}@example.org"}
        files.append(folder / "many" / f"{number}.json")
        files[-1].write_bytes(written(application))
    files.pop().rename(folder / "another.json")
    receive(folder, tell, str(folder / "many"))


def problem(size, officers=8, cases=100, horizon=28, **changes):
    """A problem of planning; what it is made of is whole at any size but for what a caller grows."""
    names = [f"officer {number}" for number in range(officers)]
    step = {"minutes": 20, "officers": names}
    whole = {
        "format": "ief-schedule-problem/1", "today": "2026-03-09", "horizon": horizon,
        "officers": [{"id": name, "minutes": [300] * horizon} for name in names],
        "cases": [
            {"id": f"S-{number}", "received": 0, "due": 20, "weight": 1 + number % 9,
             "review": step, "decision": step} for number in range(cases)]}
    whole.update(changes)
    return written(whole)


def wrong_steps(size):
    """Cases whose steps name officers that there are not."""
    document = json.loads(problem(1, officers=100, cases=1))
    one = document["cases"][0]
    unknown = {"minutes": 20, "officers": [f"nobody {number}" for number in range(100)]}
    document["cases"] = [dict(one, id=f"S-{number}", review=unknown, decision=unknown)
                         for number in range(int(1_000 * size))]
    return written(document)


def wrong_values(size):
    one = {"id": 1, "received": "x", "due": [], "weight": {}, "review": 1, "decision": "y"}
    return problem(1, cases=0).replace(
        b'"cases":[]', b'"cases":' + written([one] * int(10_000 * size)))


PROBLEMS = {
    "cases": lambda size: problem(1, cases=int(1_000 * size)),
    "officers": lambda size: problem(1, officers=int(100 * size), cases=50),
    "days": lambda size: problem(1, horizon=int(366 * size)),
    "long ids": lambda size: problem(1, cases=1).replace(b"S-0", b"x" * int((3 << 20) * size)),
    "unknown keys": lambda size: problem(
        1, **{f"key {number}": number for number in range(int(100_000 * size))}),
    "unknown officers": wrong_steps,
    "wrong values": wrong_values,
    "days out of range": lambda size: problem(1, officers=2, cases=5).replace(
        b'"minutes":[300', b'"minutes":[' + b"-1," * int(300_000 * size) + b"300", 1),
    "one id for all": lambda size: problem(1, cases=int(1_000 * size)).replace(b"S-", b"S-0"),
}

# Bundles that nobody made: what grows is read, and found wrong.
BUNDLES = {
    "links of the chain": lambda bundle, size: bundle["chain"].update(
        entries=["0" * 64] * int(50_000 * size)),
    "events": lambda bundle, size: bundle.update(
        events=[dict(bundle["events"][1], sequence=number + 1, number=number + 1)
                for number in range(int(5_000 * size))]),
    "unknown keys": lambda bundle, size: bundle.update(
        {f"key {number}": number for number in range(int(100_000 * size))}),
}


def changed_bundle(change):
    def prepare(folder, tell):
        size = float((folder / "file.json").read_bytes())
        (folder / "one.json").write_bytes(written(base()))
        receive(folder, tell, str(folder / "one.json"))
        bundle = json.loads((folder / "bundle.json").read_bytes())
        change(bundle, size)
        (folder / "bundle.json").write_bytes(written(bundle))
    return prepare


def counted(most):
    return lambda size: str(int(most * size)).encode()


def dimensions():
    """Name, how the file is made, how the folder is prepared with it, and the commands."""
    of_a_case = [dated(command) for command in OF_A_CASE]
    for name, make in (SEEN | {"long text": APPLICATIONS["long text"]}).items():
        yield "case, " + name, make, one_case, of_a_case
        yield "receive, " + name, make, new_file, [dated(command) for command in TAKING]
    yield "case, events", counted(1_000), many_events, of_a_case
    yield "cases", counted(500), many_cases, [dated(command) for command in OF_A_FILE]
    for name, change in BUNDLES.items():
        yield ("bundle, " + name, lambda size: str(size).encode(), changed_bundle(change),
               [["case", "recheck", "FOLDER/bundle.json"]])
    for name, make in PROBLEMS.items():
        yield "problem, " + name, make, None, [
            ["schedule", "--problem", "FOLDER/file.json", "--effort", "quick", "--format", "json"]]
