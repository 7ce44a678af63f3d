"""What the tests of the desk share: one sample, desks on copies of it, and the browsers.

DESK=server has a server for a team with TLS in the place of the desk of one laptop, for the tests that
people do not tell apart: those in browsers.
"""
import fcntl
import os
import subprocess
import sys

import pytest

import desks
import servers

KIND = servers.Server if os.environ.get("DESK") == "server" else desks.Desk


@pytest.fixture(scope="session")
def sample():
    """The case file in which the shipped samples stand in every stage, made once a day."""
    folder = desks.ROOT / ".build/desk-tests/sample"
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Of the processes that test side by side, the first makes it and the others wait.
    with open(folder.parent / "lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(
            [desks.ROOT / ".ci/desk-sample", desks.tool(), folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    print(done.stdout.splitlines()[-1], file=sys.stderr)
    return folder


@pytest.fixture
def start(sample, tmp_path):
    """Starts desks, each on a copy of the sample of its own or on a folder that is given."""
    started = []

    def begin(*arguments, folder=None, **options):
        if folder is None:
            folder = desks.copied(sample, tmp_path / f"desk-{len(started)}")
        before = [one for one in started if one.folder == folder]
        if before and KIND is servers.Server:
            options.setdefault("clock", before[-1].clock)
        started.append(KIND(folder, *arguments, **options))
        if before and KIND is servers.Server:
            started[-1].goes_on(before[-1])
        return started[-1]

    yield begin
    for desk in started:
        desk.close()


@pytest.fixture
def desk(start):
    """A desk on a copy of the sample: what one test does in it, no other sees."""
    return start()


@pytest.fixture
def clocked(start, tmp_path):
    """A desk whose clock can be put forward."""
    return start(clock=desks.Clock(tmp_path / "clock"))


@pytest.fixture(scope="module")
def shared_desk(sample, tmp_path_factory):
    """A desk for the tests of one file that change no case."""
    desk = KIND(desks.copied(sample, tmp_path_factory.mktemp("shared") / "desk"))
    yield desk
    desk.close()


@pytest.fixture
def serve(sample, tmp_path):
    """Starts servers for a team, each on a copy of the sample of its own or on a folder that is given."""
    started = []

    def begin(*arguments, folder=None, **options):
        if folder is None:
            folder = desks.copied(sample, tmp_path / f"server-{len(started)}")
        started.append(servers.Server(folder, *arguments, **options))
        return started[-1]

    yield begin
    for server in started:
        server.close()


@pytest.fixture(scope="session")
def drivers():
    """Each browser once, however many tests use it: it starts slowly."""
    # Only here: most tests need no browser, and not what drives one either.
    import seats

    started = {}

    def driver(name):
        if name not in started:
            started[name] = {"chromium": seats.browsers.Chromium, "firefox": seats.browsers.Firefox}[name]()
        return started[name]

    yield driver
    for one in started.values():
        one.close()


@pytest.fixture(params=["chromium", "firefox"])
def browser(request, drivers):
    return drivers(request.param)
