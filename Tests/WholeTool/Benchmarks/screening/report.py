"""The table of a benchmark, as Markdown."""

import datetime
import os
import platform
import statistics
import subprocess
from importlib import metadata

COLUMNS = [
    "program",
    "lines",
    "applications per second of processor time",
    "processor time as a multiple of C++",
    "applications per second (wall)",
    "MB/s (wall)",
    "peak memory, MiB",
    "first verdict, ms",
    "wrong on the hostile mix",
]
PACKAGES = ["duckdb", "msgspec", "opa-eval", "pydantic", "zen-engine"]


def middle(runs, of):
    return statistics.median(of(run) for run in runs)


def said_by(*command):
    """The first line that a program prints, or nothing where there is no such program."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return (done.stdout.splitlines() or [""])[0]


def machine():
    model = "a processor of unknown name"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for row in file:
            if row.startswith("model name"):
                model = row.split(":", 1)[1].strip()
                break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = f"{platform.system()} {platform.release()}"
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GiB, {system}"


def versions():
    packages = [f"{name} {metadata.version(name)}" for name in PACKAGES]
    simdjson = said_by("dpkg-query", "-W", "-f", "${Version}", "libsimdjson-dev")
    return ", ".join(
        packages
        + [f"Python {platform.python_version()}", f"Node.js {said_by('node', '--version')}"]
        + [f"simdjson {simdjson}", said_by("g++", "--version")]
    )


def row_of(bench, one, runs, first, native):
    """A row; its processor time is compared with C++ turn by turn."""
    lines = bench.lines(one)
    size = os.path.getsize(bench.files[one.share])
    ratio = "–"
    if native:
        full = bench.options.lines
        pairs = zip(runs[one.name], native)
        ratio = f"{statistics.median(a.cpu / lines / (b.cpu / full) for a, b in pairs):.2f}"
    wrong = "–"
    if one.name in bench.hostile:
        count = bench.hostile[one.name]
        wrong = "stops" if count is None else str(count)
    return [
        one.name,
        f"{lines:,}",
        f"{lines / middle(runs[one.name], lambda run: run.cpu):,.0f}",
        ratio,
        f"{lines / middle(runs[one.name], lambda run: run.wall):,.0f}",
        f"{size / 1e6 / middle(runs[one.name], lambda run: run.wall):,.1f}",
        f"{max(run.peak for run in runs[one.name]) / 2**20:,.1f}",
        f"{first[one.name] * 1000:,.1f}" if one.name in first else "–",
        wrong,
    ]


def print_report(bench, runs, first, pipe_peaks):
    options = bench.options
    size = os.path.getsize(bench.files[1]) / 1e6
    every = [run for each in runs.values() for run in each]
    others = sum(run.others * run.wall for run in every) / sum(run.wall for run in every)
    print(f"{datetime.date.today()}; {machine()}.")
    print(f"{options.lines:,} lines ({size:,.0f} MB), seed {options.seed};", end=" ")
    print(f"medians of {options.runs} runs in turns;")
    print(f"other work used {others:.1f} cores meanwhile. All verdicts on this file are equal.\n")
    print("| " + " | ".join(COLUMNS) + " |")
    print("| --- |" + " ---: |" * (len(COLUMNS) - 1))
    native = runs.get("C++ on simdjson")
    for one in bench.contestants:
        print("| " + " | ".join(row_of(bench, one, runs, first, native)) + " |")
    print("\nPeak memory of `ief --jobs 1` from a pipe: ", end="")
    print("; ".join(f"{what} {peak / 2**20:.1f} MiB" for what, peak in pipe_peaks) + ".")
    print(f"\nVersions: {versions()}.")
