"""A desk that runs on a copy of the sample, and a browser that can send anything to it."""
import contextlib
import dataclasses
import http.client
import html.parser
import os
import pathlib
import pty
import queue
import re
import shutil
import socket
import subprocess
import termios
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[3]


def tool():
    """The tool with the desk: IEF, or what was built with the trait."""
    named = os.environ.get("IEF")
    places = [named] if named else [
        ROOT / ".build/with-desk/release/ief", ROOT / ".build-desk/debug/ief"]
    for place in places:
        if os.access(place, os.X_OK):
            return pathlib.Path(place).resolve()
    raise SystemExit("no tool with the desk; 'make test-desk' builds it")


@dataclasses.dataclass
class Answer:
    """What the desk answered."""
    status: int
    headers: list
    body: bytes
    seconds: float = 0

    def header(self, name):
        """The value of a header; nothing if it is missing, an error if it comes twice."""
        values = self.all(name)
        assert len(values) <= 1, f"{name} twice: {values}"
        return values[0] if values else None

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    @property
    def text(self):
        return self.body.decode()

    @property
    def location(self):
        return self.header("Location")

    def hidden(self, name):
        """The value of a hidden field of the page."""
        for tag, attributes in elements(self.text):
            if tag == "input" and attributes.get("name") == name:
                return attributes.get("value") or ""
        return None


class _Elements(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def elements(text):
    """Every element of a page with its attributes, as a browser reads them."""
    parser = _Elements()
    parser.feed(text)
    parser.close()
    return parser.found


def multipart(fields, files):
    """A form with files: its type and its bytes. Names and values go in as they are."""
    mark = "------desk-test-8hF2kq"
    out = bytearray()
    for name, value in fields:
        value = value if isinstance(value, bytes) else str(value).encode()
        out += f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode() + value + b"\r\n"
    for name, file, content in files:
        file = file if isinstance(file, bytes) else file.encode()
        out += (f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="'.encode() + file
                + b'"\r\nContent-Type: application/octet-stream\r\n\r\n' + content + b"\r\n")
    return f"multipart/form-data; boundary={mark}", bytes(out + f"--{mark}--\r\n".encode())


def pairs(form):
    """The fields of a form as pairs; a field may have a list of values."""
    if form is None:
        return []
    return [(name, value) for name, values in (form.items() if isinstance(form, dict) else form)
            for value in (values if isinstance(values, (list, tuple)) else [values])]


class Browser:
    """Keeps a cookie as browsers do, and sends what they send unless told otherwise."""

    def __init__(self, desk):
        self.desk = desk
        self.cookie = None

    @property
    def cookies(self):
        return {"Cookie": f"__Host-desk={self.cookie}"} if self.cookie else {}

    def send(self, method, path, *, form=None, files=(), body=None, headers=None, timeout=60):
        """Sends a request. A header of None is left out; one that is given replaces the usual one."""
        sent = {"Host": self.desk.host}
        sent |= self.cookies
        if method == "POST":
            sent |= {"Origin": self.desk.origin, "Sec-Fetch-Site": "same-origin"}
            if files:
                sent["Content-Type"], body = multipart(pairs(form), files)
            elif body is None:
                sent["Content-Type"] = "application/x-www-form-urlencoded"
                body = urllib.parse.urlencode(pairs(form)).encode()
        if body is not None:
            sent["Content-Length"] = str(len(body))
        sent |= headers or {}
        connection = self.desk.connection(timeout)
        started = time.perf_counter()
        with contextlib.closing(connection):
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            connection.endheaders(body)
            got = connection.getresponse()
            answer = Answer(got.status, got.getheaders(), got.read())
        answer.seconds = time.perf_counter() - started
        self.take(answer)
        return answer

    def take(self, answer):
        """Keeps the cookie of an answer."""
        set_cookie = answer.header("Set-Cookie")
        if set_cookie:
            self.cookie = re.match(r"__Host-desk=([^;]*)", set_cookie)[1]

    def get(self, path, **options):
        return self.send("GET", path, **options)

    def post(self, path, form=None, **options):
        return self.send("POST", path, form=form, **options)

    def fill(self, path, form, files=(), **options):
        """Opens a form about a case and sends it filled in."""
        page = self.get(path)
        events = page.hidden("events")
        assert events is not None, f"{path} shows no form: {page.status}"
        return self.post(path, {"events": events, **form}, files=files, **options)

    def another(self):
        """The same browser in another window."""
        window = Browser(self.desk)
        window.cookie = self.cookie
        return window


class Desk:
    """`ief desk` on a folder that .ci/desk-sample made, on a port that was free."""

    def __init__(self, folder, *arguments, environment=None, clock=None):
        self.folder = pathlib.Path(folder)
        self.file = self.folder / "cases.ief"
        self.lines, self.printed, self.clock = queue.Queue(), [], clock
        if clock:
            environment = {**(environment or {}), **clock.environment}
        # On a terminal, Enter prints another link.
        self.terminal, stdin = pty.openpty()
        attributes = termios.tcgetattr(stdin)
        attributes[3] &= ~termios.ECHO
        termios.tcsetattr(stdin, termios.TCSANOW, attributes)
        self.process = subprocess.Popen(
            [tool(), "desk", *arguments], cwd=self.folder, env=self.environment | (environment or {}),
            stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        os.close(stdin)
        self.readers = [threading.Thread(target=self._read, args=(stream,), daemon=True)
                        for stream in (self.process.stdout, self.process.stderr)]
        for reader in self.readers:
            reader.start()
        self.first_link = self._link()
        address = urllib.parse.urlsplit(self.first_link)
        self.host, self.port = address.netloc, address.port
        self.origin = f"http://{self.host}"
        self._used = False

    def connection(self, timeout):
        """A connection to the desk."""
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    @property
    def environment(self):
        return {"PATH": "/usr/bin:/bin", "IEF_CONFIG": str(self.folder / "config.yaml")}

    def _read(self, stream):
        for line in stream:
            self.printed.append(line.decode())
            if b"/enter/" in line:
                self.lines.put(line.decode().strip())

    def _link(self):
        for _ in range(300):
            with contextlib.suppress(queue.Empty):
                return self.lines.get(timeout=0.2)
            if self.process.poll() is not None:
                break
        raise AssertionError(f"the desk printed no link: {self.printed}")

    def link(self):
        """A link that was not used yet, as the terminal prints it."""
        if not self._used:
            self._used = True
            return self.first_link
        os.write(self.terminal, b"\n")
        return self._link()

    def browser(self):
        """A browser that came by a link of its own."""
        browser = Browser(self)
        answer = browser.get(urllib.parse.urlsplit(self.link()).path)
        assert answer.status == 303, answer
        return browser

    def key(self, officer):
        """What an officer unlocks the desk with: fields and files of a form."""
        passphrase = self.folder / f"{officer}.passphrase"
        if passphrase.exists():
            return {"passphrase": passphrase.read_text().rstrip("\n")}, ()
        return {}, [("keyFile", f"{officer}.key", (self.folder / f"{officer}.key").read_bytes())]

    def second_step(self, officer):
        """What else is typed to unlock the desk: nothing on a laptop."""
        return {}

    def unlock(self, browser, officer, **more):
        """Sends the form that unlocks the desk."""
        fields, files = self.key(officer)
        return browser.post("/unlock", {"officer": officer, **fields, **more}, files=files)

    def officer(self, officer):
        """A browser in which an officer has unlocked the desk."""
        browser = self.browser()
        answer = self.unlock(browser, officer)
        assert answer.status == 303, answer
        return browser

    def raw(self, *parts, timeout=10, pause=0):
        """Sends bytes as they are; returns what came until nothing more did."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            got = b""
            try:
                for part in parts:
                    connection.sendall(part)
                    time.sleep(pause)
                while more := connection.recv(1 << 16):
                    got += more
                    # What comes after an answer comes at once.
                    connection.settimeout(0.5)
            except (TimeoutError, ConnectionError):
                pass
            return got

    def ief(self, *arguments, officer="tomas", code=0):
        """Runs a command on the same case file; returns what it printed."""
        passphrase = self.folder / f"{officer}.passphrase"
        opens = (["--passphrase-file", passphrase.name] if passphrase.exists()
                 else ["--key-file", f"{officer}.key"])
        done = subprocess.run(
            [tool(), *arguments, "--as", officer, *opens], cwd=self.folder, env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        assert done.returncode == code, (arguments, done.returncode, done.stderr)
        return done.stdout

    def ief_policy(self, *arguments):
        """What a command says of the policies in the desk's folder."""
        done = subprocess.run(
            [tool(), "policy", *arguments, "--policies", self.folder / "policies"], stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False)
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout

    def resident(self):
        """The memory that the desk uses now, in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024

    def peak(self):
        """The most memory that it used, in MiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 1024

    def open_files(self):
        """The paths of the files that it has open."""
        found = []
        for entry in pathlib.Path(f"/proc/{self.process.pid}/fd").iterdir():
            with contextlib.suppress(OSError):
                found.append(os.readlink(entry))
        return found

    def kill(self):
        """Ends the desk as a power cut does."""
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        with contextlib.suppress(OSError):
            os.close(self.terminal)


class Clock:
    """A clock for a desk that can be put forward: what it asks of the system for the time of day is shifted."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        library, self.file = folder / "clock.so", folder / "seconds"
        self.file.write_bytes((0).to_bytes(8, "little"))
        subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, pathlib.Path(__file__).with_name("clock.c")],
                       check=True)
        self.environment = {"LD_PRELOAD": str(library), "DESK_TEST_CLOCK": str(self.file)}
        self.seconds = 0

    def forward(self, seconds):
        """Puts the clock forward."""
        self.seconds += seconds
        with open(self.file, "r+b") as file:
            file.write(self.seconds.to_bytes(8, "little"))


def copied(sample, folder):
    """A copy of the sample in which anything may be done."""
    return pathlib.Path(shutil.copytree(sample, folder))
