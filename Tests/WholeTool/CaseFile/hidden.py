#!/usr/bin/env python3
"""What an officer may not see is absent: two case files that differ in one hidden case alone.

    hidden.py path/to/ief        (`make test-cases` does)

Two copies of one new file go through the same acts; one of them holds a case besides that an
officer may not see: of another region, with a declared conflict of interest, with one that the team
file names, or not decided yet for an auditor. Then every command that names a case, lists or takes
in runs on both: output, errors and exit code must have the same bytes. So it is where all share one
key, and where officers have keys of their own, whose commands are compared too.

What concerns the whole file says how long its chain is, and is the one exception: such commands are
refused to who covers some regions only or has another role, and for the others everything but their
digits must be the same.
"""
import concurrent.futures
import re
import shutil
import sys

from desk import AMERICA, ASIA, BAD_INPUT, OFFICERS, OWN_FAULT, Desk, Run, application, team

# Commands that concern no case; they take no part in this.
CASELESS = {"init", "recheck", "import"}

FILTERS = [
    [], ["--overdue"], ["--due-within", "30"], ["--waiting"], ["--mine"], ["--call", ASIA],
    ["--call", AMERICA], ["--region", ASIA], ["--region", AMERICA], ["--state", "all"],
    ["--state", "erased"], ["--state", "awarded"], ["--state", "declined"],
    ["--state", "inReview"], ["--mine", "--state", "all"],
    ["--free"], ["--free", "--mine"], ["--danger", "--state", "all"],
    ["--changed-since", "2026-01-01", "--state", "all"],
]

RATINGS = ["effect", "cost-category", "reduces-risk", "repressive-context"]


def review(code):
    ratings = [part for rated in RATINGS for part in ("--rating", f"{rated}=2: as it says")]
    return ["review", code, *ratings]


def acts(code):
    """Every command that names a case."""
    return [
        ["find", code],
        ["show", code], ["show", code, "--format", "json"], ["show", code, "--language", "ar"],
        ["show", code.lower()],
        ["ask", code, "How many people?"], ["ask", code, "--again"],
        ["ask", code, "--about", "project.endsOn"], ["ask", code, "--about", "nothing"], ["answer", code, "four"],
        ["answer", code, "four", "--question", "1", "--application", "changed.json"],
        ["check-reference", code, "1", "confirmed"], ["check-reference", code, "9", "doubtful"],
        ["endorse", code, "somebody"], ["assign", code, "lou"], ["assign", code, "ben"],
        ["assign", code, "nobody"],
        ["declare-conflict", code, "too close"], ["review", code], review(code),
        [*review(code), "--threat", "1=unclear: a slip"],
        ["decide", code, "award", "--override", "recent-incident=as it says"],
        ["recommend", code, "award"], ["recommend", code, "decline", "--reason", "nothing"],
        ["decide", code, "award"], ["decide", code, "partialAward", "--item", "1=10.00"],
        ["decide", code, "partialAward", "--item", "1=many"],
        ["decide", code, "decline", "--reason", "little-effect:effect"],
        ["decide", code, "refer", "--fund", "another"], ["decide", code, "withdraw"],
        ["decide", code, "withdraw", "--by-fund", "--note", "no answer"],
        ["decide", code, "award", "--preview"], ["unassign", code, "on leave"],
        ["take-back", code, "a slip"], ["return", code, "a quote is missing"],
        ["correct-payment", code, "12", "10.00", "--reason", "a slip"],
        ["confirm", code], ["confirm", code, "--event", "3"], ["record-payment", code, "10.00"],
        ["record-payment", code, "ten"], ["record-report", code, "done"], ["record-appeal", code, "grounds"],
        ["amend", code, "--application", "changed.json", "--reason", "a slip"],
        ["erase", code], ["erase", code, "--yes"], ["evidence", code],
        ["deadline", code], ["letter", code], ["letter", code, "--record"], ["letter", code, "--neutral"],
    ]


def officers():
    """Every command under `ief officer`, in a file where officers have keys or will have."""
    first = ["officer", "add", "kay", "--new-key-file", "new.key", "--sheet", "new.txt"]
    return [
        ["officer", "list"], ["officer", "list", "--format", "json"],
        ["officer", "add", "new", "--new-key-file", "new.key", "--sheet", "new.txt"],
        ["officer", "add", "ben", "--new-key-file", "new.key", "--sheet", "new.txt"], first,
        ["officer", "add", "nobody", "--new-key-file", "new.key", "--sheet", "new.txt"],
        [*first, "--backup", "copy.ief"], [*first, "--backup", "copy.ief", "--yes"],
        ["officer", "update", "ben"], ["officer", "update", "nobody"],
        ["officer", "remove", "ben"], ["officer", "remove", "ben", "--yes"],
        ["officer", "remove", "nobody"], ["officer", "remove", "nobody", "--yes"],
        ["officer", "passphrase", "--new-key-file", "new.key"],
        ["officer", "passphrase", "--new-key-file", "new.key", "--recovery-code", "lou.code"],
        ["officer", "recovery", "--sheet", "new.txt"],
        ["officer", "reset-code", "ben"], ["officer", "reset-code", "ben", "--yes"],
        ["officer", "reset-code", "nobody", "--yes"],
    ]


def lists(form_of_all=("text", "json", "csv")):
    """Every command that shows many cases."""
    for chosen in FILTERS:
        if chosen in ([], ["--state", "all"]):
            yield ["list", *chosen, "--columns", "id,reviewer,amount,outcome"]
        for form in form_of_all if chosen in ([], ["--state", "all"]) else ["text"]:
            yield ["list", *chosen, "--format", form]
    for text in ("T-hidden", "Invented Hidden Collective", "Invented Guild Of The Hidden",
                 "hidden.reference@example.org", "Hidden Invented Collective"):
        yield ["find", text]
    yield ["show", "T-hidden"]
    yield ["purge"]
    yield ["export"]
    yield ["export", "--call", AMERICA]
    for form in ("text", "json"):
        yield ["schedule", "--effort", "quick", "--format", form]


def whole_file():
    """The commands that concern the whole file."""
    return [
        ["verify"], ["verify", "--format", "json"], ["checkpoint"], ["journal"],
        ["journal", "--format", "json"], ["access-log"], ["access-log", "--format", "json"],
        ["statistics"],
        ["export", "--signed"], ["backup", "copy.ief"],
        ["restore", "cases.ief", "--check"],
        ["key", "change", "--new-key-file", "new.key"],
    ]


class Pair:
    """Two case files that went through the same, but for what one was told alone."""

    def __init__(self, ief, folder, keyed):
        first = Desk(ief, folder / "a")
        # Somebody who is in the team and has no key.
        first.write("team.json", team("new"))
        first.create()
        first.must("key", "new", "new.key")
        first.write_secret("lou.code", "no code\n")
        if keyed:
            first.appoint([officer for officer, *_ in OFFICERS if officer != "kay"])
            first.code_file("lou.txt", "lou.code")
        shutil.copytree(folder / "a", folder / "b")
        self.with_it, self.without = first, Desk(ief, folder / "b", keyed=keyed)
        self.pool = concurrent.futures.ThreadPoolExecutor(2)
        self.runs = 0
        self.failures = []

    @property
    def desks(self):
        return self.with_it, self.without

    def both(self, *arguments, **options):
        for desk in self.desks:
            desk.must(*arguments, **options)

    def receive(self, built, **options):
        found = [desk.receive(built, **options) for desk in self.desks]
        if found[0] != found[1]:
            raise SystemExit(f"the codes tell of the hidden case: {found}")
        return found[0][0]

    def keep(self):
        for desk in self.desks:
            shutil.copy(desk.file, desk.folder / "kept.ief")

    def restore(self):
        for desk in self.desks:
            for suffix in ("-wal", "-shm"):
                desk.file.with_name(desk.file.name + suffix).unlink(missing_ok=True)
            for made in ("copy.ief", "new.txt"):
                (desk.folder / made).unlink(missing_ok=True)
            shutil.copy(desk.folder / "kept.ief", desk.file)

    def run(self, arguments, actor):
        """Runs a command on both files."""
        def one(desk):
            run = desk.run(*arguments, actor=actor)
            own = str(desk.folder)
            return Run(run.code, run.output.replace(own, ""), run.errors.replace(own, ""))
        self.runs += 2
        return list(self.pool.map(one, self.desks))

    def compare(self, what, arguments, actor, shown=None):
        first, second = self.run(arguments, actor)
        shown = shown or unchanged
        if shown(first) != shown(second):
            line = " ".join(arguments)
            self.failures.append(
                f"{what}: ief case {line} --as {actor}\nwith it: {first}\nwithout: {second}")
        if first.code == OWN_FAULT or first.code < 0:
            self.failures.append(f"{what}: ief case {' '.join(arguments)} --as {actor}: {first}")
        return first


def life(pair, prefix):
    """Cases that everybody of their region may see, in many states; returns their codes."""
    seen = {}
    for number, (name, call) in enumerate(
            [("fresh", ASIA), ("awarded", ASIA), ("waiting", ASIA), ("elsewhere", AMERICA),
             ("declined", ASIA), ("gone", ASIA)]):
        seen[name] = pair.receive(application(f"{prefix}{number}", call), actor="kay")
    pair.both("ask", seen["waiting"], "How many people use it?")
    for name, decision in [("awarded", ["award"]),
                           ("declined", ["decline", "--reason", "little-effect:effect"])]:
        pair.both("assign", seen[name], "lou")
        pair.both(*review(seen[name]), actor="lou")
        pair.both("recommend", seen[name], *decision, actor="lou")
        pair.both("decide", seen[name], *decision, actor="may")
    pair.both("record-payment", seen["awarded"], "500.00", actor="lou")
    pair.both("erase", seen["gone"], "--yes")
    return seen


def hidden_application(call):
    """Shares contact, reference and items with one that may be seen, and all conflicts."""
    built = application("v0", call, id="T-hidden")
    built["applicant"]["name"] = "Invented Hidden Collective"
    built["applicant"]["references"] += [
        {"name": "Invented Hidden Reference", "organisation": "Invented Guild Of The Hidden",
         "contact": "hidden.reference@example.org", "independent": True}]
    built["imminentDanger"] = True
    return built


def settle(desk, code, state):
    """Brings the hidden case into a state; only who may see it acts."""
    if state == "received":
        return
    desk.must("assign", code, "lou", actor="may")
    desk.must("ask", code, "How many?", actor="may")
    if state == "waiting":
        return
    desk.must(*review(code), actor="lou")
    desk.must("recommend", code, "award", actor="lou")
    if state == "reviewed":
        return
    desk.must("decide", code, "award", actor="may")
    if state == "erased":
        desk.must("erase", code, "--yes", actor="may")


# Why the case is hidden, its call, its state, and from whom.
SCENARIOS = [
    ("another region", AMERICA, "received", ["ana", "gus", "jon"]),
    ("another region", AMERICA, "erased", ["ana", "gus"]),
    ("a declared conflict", ASIA, "waiting", ["ben", "kay"]),
    ("a declared conflict", ASIA, "awarded", ["ben"]),
    ("a declared conflict", ASIA, "erased", ["ben", "kay"]),
    ("a conflict of the team file", ASIA, "reviewed", ["cho", "dev", "ela", "fay", "hal"]),
    ("a conflict of the team file", ASIA, "erased", ["cho", "hal"]),
    ("an open case", ASIA, "received", ["ida", "jon"]),
    ("an open case", ASIA, "erased", ["ida"]),
]

# The same where officers have keys of their own; lou opens the file with a recovery code besides.
KEYED = [
    ("another region", AMERICA, "received", ["ana", "gus"]),
    ("a declared conflict", ASIA, "waiting", ["ben", "kay"]),
    ("a declared conflict", ASIA, "awarded", ["ben", "kay"]),
    ("a declared conflict", ASIA, "received", ["lou"]),
    ("a conflict of the team file", ASIA, "reviewed", ["cho", "ela", "hal"]),
    ("an open case", ASIA, "received", ["ida", "jon"]),
    ("an open case", ASIA, "erased", ["ida"]),
]


def scenario(ief, folder, keyed, why, call, state, actors):
    """Compares all commands for one hidden case; returns the runs and what differed."""
    pair = Pair(ief, folder, keyed)
    hidden = pair.with_it.receive(hidden_application(call), actor="may")[0]
    seen = life(pair, "v")
    if why == "a declared conflict":
        for actor in actors:
            pair.with_it.must("declare-conflict", hidden, "too close", actor=actor)
    settle(pair.with_it, hidden, state)
    last = pair.receive(application("last"), actor="may")
    for desk in pair.desks:
        desk.write("changed.json", application("changed"))
        # Repeats nothing but the hidden case: its id, and a contact of its own.
        only = hidden_application(ASIA) | {"id": "T-hidden"}
        only["applicant"]["contact"]["address"] = "nobody.else@example.org"
        desk.write("hidden.json", only)
        desk.write("shares.json", hidden_application(ASIA) | {"id": "T-shares"})
    pair.keep()
    what = f"{why}, {state}{', with keys' if keyed else ''}"
    for actor in actors:
        for arguments in lists():
            pair.compare(what, arguments, actor, without_references)
        never = "C-000000"
        for arguments, other in zip(acts(hidden), acts(never)):
            found = pair.compare(what, arguments, actor)
            unknown = pair.run(other, actor)[0]
            same = Run(unknown.code, *(text.replace(never, hidden)
                                       for text in (unknown.output, unknown.errors)))
            if found != same:
                pair.failures.append(
                    f"{what}: {' '.join(arguments)} --as {actor} is not as for a code that "
                    f"never was: {found} {same}")
            if found.code == 0:
                pair.restore()
        for name, code in {**seen, "last": last}.items():
            for arguments in acts(code) if name in ("fresh", "awarded") else acts(code)[:2]:
                # Salts are random, and proofs go along the whole chain.
                shown = without_output if arguments[0] == "evidence" else without_references
                if pair.compare(what, arguments, actor, shown).code == 0 \
                        and arguments[0] not in ("show", "evidence"):
                    pair.compare(what, ["show", code, "--format", "json"], actor, without_references)
                    pair.restore()
        pair.compare(what, ["receive", "shares.json"], actor)
        pair.compare(what, ["receive", "shares.json", "--dry-run"], actor)
        pair.compare(what, ["receive", "shares.json", "--dry-run", "--again"], actor)
        pair.compare(what, ["receive", "shares.json", "--again"], actor)
        pair.restore()
        pair.compare(what, ["receive", "hidden.json"], actor)
        pair.restore()
        pair.compare(what, ["receive", "shares.json", "--call", AMERICA], actor)
        pair.restore()
        for arguments in officers():
            # A first lead's new key is random.
            pair.compare(what, arguments, actor, without_keys)
            pair.restore()
        for arguments in whole_file():
            # The exception: the length of the chain and the hashes over all of it.
            found = pair.compare(what, arguments, actor, without_digits)
            if found.code != BAD_INPUT and actor in ("ana", "gus", "jon", "ben"):
                pair.failures.append(f"{what}: {' '.join(arguments)} is not refused: {found}")
            pair.restore()
    pair.pool.shutdown()
    return pair.runs, pair.failures


def unchanged(run):
    return run


def without_references(run):
    """What a command prints, but for the random reference of questions and the codes that hold it."""
    def shown(text):
        text = re.sub(r'("reference": ?")[0-9A-F]{8}"', r'\1reference"', text)
        return re.sub(r"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3,5}\b", "code", text)
    return Run(run.code, shown(run.output), shown(run.errors))


def without_output(run):
    return Run(run.code, "", run.errors)


def without_keys(run):
    return Run(run.code, re.sub(r"\b[0-9a-f]{64}\b", "#", run.output), run.errors)


def without_digits(run):
    """Without numbers and hashes, and with one in place of a list of them, however long."""
    # Who signed how much of the chain goes with its length.
    output = re.sub(r'"signed":\[.*?\]', "", without_references(run).output)
    output = re.sub(r"signatures +valid: .*\n( {14}.*\n)*", "", output)
    # Who opened the file when is no secret of a case, and the one with the case was opened for it.
    output = re.sub(r".*( opened the file|\"kind\":\"opened\").*\n", "", output)
    output = re.sub(r"\d{4}-\d\d-\d\dT[\d:]+Z", "#", output)
    output = re.sub(r"\b[0-9a-f]*[0-9][0-9a-f]*\b", "#", output)
    output = re.sub(r'("#"|\{[^{}]*\})(,\1)+', r"\1", output)
    return Run(run.code, output, run.errors)


def check_coverage(desk):
    """Every command that opens a case file is either compared or known to concern no case."""
    known = {arguments[0] for arguments in [*acts(""), *lists(), *whole_file()]} | {"receive"}
    for group, compared in (("case", known | CASELESS),
                            ("officer", {arguments[1] for arguments in officers()})):
        help_text = desk.run(*(["officer"] if group == "officer" else []), "--help").output
        for line in help_text.split("SUBCOMMANDS:\n")[1].splitlines():
            if re.match(r"  [a-z]", line) and line.split()[0] not in compared:
                raise SystemExit(f"hidden.py does not compare 'ief {group} {line.split()[0]}'")


def main():
    runs, failures = 0, []
    with Desk(sys.argv[1]) as desk:
        check_coverage(desk)
        for number, (keyed, why, call, state, actors) in enumerate(
                [(False, *found) for found in SCENARIOS] + [(True, *found) for found in KEYED]):
            more, found = scenario(
                sys.argv[1], desk.folder / str(number), keyed, why, call, state, actors)
            runs += more
            failures += found
            print(f"hidden: {'keys of their own, ' if keyed else ''}{why}, {state}: "
                  f"{more} runs, {len(found)} differ", flush=True)
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    print(f"hidden: {runs} runs, {len(failures)} tell of a hidden case")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
