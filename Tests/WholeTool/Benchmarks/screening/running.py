"""Runs a program as a whole process and measures it; makes and keeps the files that it reads."""

import hashlib
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))


def progress(text):
    print(f"screening: {text}", file=sys.stderr, flush=True)


# --- one run ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Run:
    """What a whole process took, start-up included."""

    wall: float  # seconds
    cpu: float  # seconds of processor time, of all its threads
    peak: int  # bytes of resident memory
    status: int
    others: float  # cores that other work used meanwhile


def busy_seconds():
    """Processor time that all cores have spent on anything at all."""
    with open("/proc/stat", encoding="ascii") as file:
        fields = [int(word) for word in file.readline().split()[1:]]
    return (sum(fields[:3]) + sum(fields[5:8])) / os.sysconf("SC_CLK_TCK")


def start(command, cores, **streams):
    """Starts a program on so many cores; one core is shared by all of its threads."""
    every = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(every)[:cores])
    try:
        return subprocess.Popen(command, stderr=subprocess.DEVNULL, **streams)
    finally:
        os.sched_setaffinity(0, every)


def run(command, out, cores=1, stdin=None):
    """Runs a command to its end, with its standard output in the file `out`."""
    peak, over = 0, threading.Event()

    def watch(pid):
        # The kernel's own high-water mark. (What wait4 reports holds the parent's memory too.)
        nonlocal peak
        while True:
            try:
                with open(f"/proc/{pid}/status", encoding="ascii") as file:
                    for row in file:
                        if row.startswith("VmHWM:"):
                            peak = max(peak, int(row.split()[1]) * 1024)
            except OSError:
                return
            if over.wait(0.01):
                return

    with open(out, "wb") as sink:
        before, begun = busy_seconds(), time.perf_counter()
        child = start(command, cores, stdin=stdin, stdout=sink)
        watcher = threading.Thread(target=watch, args=(child.pid,))
        watcher.start()
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begun
        child.returncode = status
        over.set()
        watcher.join()
    cpu = usage.ru_utime + usage.ru_stime
    others = max(0.0, busy_seconds() - before - cpu) / wall
    return Run(wall, cpu, peak, os.waitstatus_to_exitcode(status), others)


def run_from_pipe(command, path, out):
    """The same with the file on standard input, through a pipe."""
    with subprocess.Popen(["cat", path], stdout=subprocess.PIPE) as source:
        return run(command, out, stdin=source.stdout)


def first_line_seconds(command):
    """Seconds from the start of a program to the first line that it writes."""
    begun = time.perf_counter()
    child = start(command, 1, stdout=subprocess.PIPE)
    child.stdout.readline()
    seconds = time.perf_counter() - begun
    child.stdout.read()
    child.stdout.close()
    child.wait()
    return seconds


# --- files --------------------------------------------------------------------------------------


def applications(folder, mix, seed, lines):
    """The path of a generated file, made if it is not there."""
    digest = hashlib.sha256()
    names = [os.path.join(HERE, "workload", name) for name in os.listdir(f"{HERE}/workload")]
    for name in sorted(names + [os.path.join(HERE, "generate.py")]):
        if name.endswith(".py"):
            with open(name, "rb") as file:
                digest.update(file.read())
    path = os.path.join(folder, f"{mix}-{seed}-{lines}-{digest.hexdigest()[:8]}.ndjson")
    if not os.path.exists(path):
        progress(f"generating {lines:,} lines of the {mix} mix with seed {seed}")
        command = [sys.executable, os.path.join(HERE, "generate.py"), "--mix", mix]
        with open(path + ".part", "wb") as file:
            command += ["--lines", str(lines), "--seed", str(seed)]
            subprocess.run(command, stdout=file, check=True)
        os.rename(path + ".part", path)
    return path


def write_tables(folder):
    subprocess.run(
        [sys.executable, os.path.join(HERE, "generate.py"), "--tables", folder], check=True
    )


def head(path, lines, target):
    """Copies the first lines of a file."""
    with open(path, "rb") as source, open(target, "wb") as file:
        for _ in range(lines):
            file.write(source.readline())
    return target


def reference_verdicts(folder, path, out):
    """Writes the reference's verdicts on a file."""
    command = [sys.executable, os.path.join(HERE, "reference.py"), "--tables", folder, path]
    with open(out, "wb") as file:
        subprocess.run(command, stdout=file, check=True)
    return out


def differing_lines(path, expected):
    """(how many lines of two files differ, the number of the first one)"""
    count, first = 0, None
    with open(path, "rb") as ours, open(expected, "rb") as theirs:
        number = 0
        while True:
            one, other = ours.readline(), theirs.readline()
            if not one and not other:
                return count, first
            number += 1
            if one != other:
                count, first = count + 1, first or number
