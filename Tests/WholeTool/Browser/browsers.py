"""Real browsers behind one small interface, so that each test is written once.

Chromium is driven through Playwright and Firefox through its own Marionette protocol; both are the
system's packages, and nothing is downloaded.
"""
import os
import shutil
import socket
import tempfile
import time

from marionette_driver.marionette import Marionette
from playwright.sync_api import sync_playwright

from page_file import element_of

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ",
        "ArrowDown": "\ue015", "Shift+Tab": "\ue008\ue004\ue008"}


class Chromium:
    name = "chromium"

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"],
            # Playwright turns off what lets Back show a page as it was left.
            ignore_default_args=["--disable-back-forward-cache"])
        self.context = None

    def fresh(self, dark=False, script=True, width=1100, height=900, language="en-GB"):
        if self.context:
            self.context.close()
        self.context = self.browser.new_context(
            color_scheme="dark" if dark else "light", java_script_enabled=script,
            viewport={"width": width, "height": height}, locale=language, accept_downloads=True,
            # Those of servers in tests are signed by an authority that is thrown away.
            ignore_https_errors=True)
        self.page = self.context.new_page()
        self.requests, self.errors = [], []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: message.type == "error"
                     and self.errors.append(message.text))
        self.refuse = False
        self.page.on(
            "dialog", lambda dialog: dialog.dismiss() if self.refuse else dialog.accept())

    def open(self, address):
        self.page.goto(address)

    def run(self, script, *arguments):
        return self.page.evaluate(
            "(given) => (function (...arguments_) { const [a, b, c, d] = arguments_; "
            + script + " })(...given)", list(arguments))

    def run_async(self, script, *arguments):
        return self.page.evaluate(
            "(given) => (async function (...arguments_) { const [a, b, c, d] = arguments_; "
            + script + " })(...given)", list(arguments))

    def press(self, key):
        self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def resize(self, width, height):
        self.page.set_viewport_size({"width": width, "height": height})

    def screenshot(self, path):
        self.page.screenshot(path=path, full_page=True)

    def close(self):
        self.browser.close()
        self.playwright.stop()


class Firefox:
    name = "firefox"

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        # A port of its own, so that two test runs can go on at once.
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.marionette = Marionette(
            bin=shutil.which("firefox-esr"), headless=True, port=port, prefs={
            "intl.accept_languages": "en-GB", "app.update.disabledForTesting": True,
            "network.captive-portal-service.enabled": False,
            "network.connectivity-service.enabled": False,
            "dom.disable_beforeunload": True},
            # A log that is there is removed first, even /dev/null.
            gecko_log=os.path.join(self.folder.name, "gecko.log"))
        self.marionette.start_session({"acceptInsecureCerts": True})

    def fresh(self, dark=False, width=1100, height=900):
        """A page that holds nothing yet; one Firefox does for all tests, since it starts slowly."""
        self.marionette.navigate("about:blank")
        with self.marionette.using_context("chrome"):
            self.marionette.execute_script(
                "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override',"
                " arguments[0])", script_args=[0 if dark else 1])
            # Whoever was logged in to a server is not any more.
            self.marionette.execute_script("Services.cookies.removeAll()")
        self.resize(width, height)
        self.errors = []

    def open(self, address):
        self.marionette.navigate(address)

    def run(self, script, *arguments):
        return self.marionette.execute_script(
            "const [a, b, c, d] = arguments; " + script, script_args=list(arguments), sandbox=None)

    def run_async(self, script, *arguments):
        self.marionette.timeout.script = 60
        return self.marionette.execute_async_script(
            "const done = arguments[arguments.length - 1]; const [a, b, c, d] = arguments; "
            "(async () => {" + script + "})().then(done, (error) => done(String(error)));",
            script_args=list(arguments), sandbox=None)

    def press(self, key):
        self.type(KEYS[key])

    def type(self, text):
        if text == KEYS["Shift+Tab"]:
            chain = self.marionette.actions.sequence("key", "keyboard")
            chain.key_down("\ue008").key_down("\ue004").key_up("\ue004").key_up("\ue008").perform()
            return
        self.marionette.actions.sequence("key", "keyboard").send_keys(text).perform()

    # Its window cannot be narrower; a smaller one would be waited for in vain.
    narrowest = 500

    def resize(self, width, height):
        frame = self.marionette.execute_script(
            "return [window.outerWidth - window.innerWidth,"
            " window.outerHeight - window.innerHeight]")
        self.marionette.set_window_rect(
            width=max(width, self.narrowest) + frame[0], height=max(height, 400) + frame[1])

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(self.marionette.screenshot(format="binary"))

    def close(self):
        self.marionette.quit()


def wait(browser, script, seconds=20):
    """Waits until a script returns something true."""
    end = time.time() + seconds
    while time.time() < end:
        try:
            if browser.run(script):
                return
        except Exception as problem:
            # A page on its way to another answers nothing.
            if "context was destroyed" not in str(problem):
                raise
        time.sleep(0.05)
    raise AssertionError(f"{browser.name}: never true: {script}")


def module_of(page_text):
    """The module inside a page."""
    return element_of(page_text, "module")
