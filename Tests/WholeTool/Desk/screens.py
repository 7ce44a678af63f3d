#!/usr/bin/env python3
"""Takes a picture of every screen of the desk: screens.py FOLDER

In Chromium and Firefox, 1280 and 360 pixels wide, light and dark, on a copy of the sample. A screen that is
wider than its window is named at the end, and the status is then 1. IEF names the tool.
"""
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import desks  # noqa: E402
import seats  # noqa: E402

WIDTHS = [1280, 360]
TOO_WIDE = "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


class Pictures:
    def __init__(self, folder):
        self.folder, self.count, self.wide = folder, 0, []

    def take(self, seat, name, look):
        browser = seat.browser
        path = self.folder / browser.name / f"{name}-{look}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        seats.settled(browser)
        if browser.run(TOO_WIDE) > 0:
            self.wide.append(str(path))
        browser.screenshot(str(path))
        self.count += 1

    def take_all(self, browser, desk, width, dark, screens):
        look = f"{width}-{'dark' if dark else 'light'}"
        seat = seats.Seat(browser, desk, dark=dark, width=width)
        seat.fit()
        self.take(seat, "unlock", look)
        seat.unlock()
        for name, path in screens.items():
            seat.open(path)
            self.take(seat, name, look)
            if name == "form-ask":
                seat.submit("main form[data-draft] button.main-act")
                seat.fit()
                self.take(seat, "form-ask-refused", look)
        seat.open("/enter/" + "0" * 64)
        self.take(seat, "link-used", look)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: screens.py FOLDER")
    pictures = Pictures(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        sample = desks.ROOT / ".build/desk-tests/sample"
        subprocess.run([desks.ROOT / ".ci/desk-sample", desks.tool(), sample], check=True, stdout=subprocess.DEVNULL)
        desk = desks.Desk(desks.copied(sample, pathlib.Path(scratch) / "desk"))
        try:
            screens = seats.screens(desk.officer("leila"))
            for kind in [seats.browsers.Chromium, seats.browsers.Firefox]:
                browser = kind()
                try:
                    for width in WIDTHS:
                        for dark in [False, True]:
                            pictures.take_all(browser, desk, width, dark, screens)
                finally:
                    browser.close()
        finally:
            desk.close()
    print(f"{pictures.folder}: {pictures.count} pictures")
    if pictures.wide:
        sys.exit("wider than the window:\n" + "\n".join(pictures.wide))


main()
