"""What the browser tests share: the page under test, the tool, a server that counts requests."""
import http.server
import os
import pathlib
import subprocess
import threading

import pytest

import browsers

ROOT = pathlib.Path(__file__).resolve().parents[3]
PAGE = pathlib.Path(os.environ.get("PAGE", ROOT / ".build/precheck/precheck.html")).resolve()
PLAIN = PAGE.with_name("precheck-without-wasm.html")
IEF = pathlib.Path(os.environ.get("IEF", ROOT / ".build/release/ief")).resolve()
EDITOR = pathlib.Path(os.environ.get("EDITOR_PAGE", ROOT / ".build/policy-editor/new-call.html"))
SHOTS = ROOT / ".build/precheck/screenshots"


@pytest.fixture(scope="session")
def drivers():
    """Each browser once, however many tests use it."""
    started = {}

    def driver(name):
        if name not in started:
            started[name] = {"chromium": browsers.Chromium, "firefox": browsers.Firefox}[name]()
        return started[name]

    yield driver
    for one in started.values():
        one.close()


@pytest.fixture(params=["chromium", "firefox"])
def browser(request, drivers):
    return drivers(request.param)


@pytest.fixture
def chromium(drivers):
    return drivers("chromium")


@pytest.fixture(scope="session")
def server():
    """Serves the page on this machine alone, and remembers every request."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            body = served.pages.get(self.path, lambda: b"")()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    served.asked = asked
    served.pages = {"/precheck.html": PAGE.read_bytes, "/other.html":
                    lambda: b'<link rel="icon" href="data:,"><p>Another page'}
    served.other = f"http://127.0.0.1:{served.server_port}/other.html"
    served.address = f"http://127.0.0.1:{served.server_port}/precheck.html"
    yield served
    served.shutdown()


@pytest.fixture(scope="session")
def fund(tmp_path_factory):
    """The page of the invented fund, which seals."""
    page = tmp_path_factory.mktemp("fund") / "fund.html"
    subprocess.run([IEF, "precheck", "page", "--policies", ROOT / "Samples/example-fund", "--rates",
                    ROOT / "Policies/rates.yaml", "--output", page], check=True)
    return page.as_uri()


@pytest.fixture(scope="session", autouse=True)
def shots():
    SHOTS.mkdir(parents=True, exist_ok=True)
    return SHOTS
