#!/usr/bin/env python3
"""Screens the same file with `ief` and with what one would use instead, and prints a table.

    bench.py --ief .build/release/ief --folder .build/screening --lines 200000 --seed 1 --runs 7

First every contestant's verdicts are compared, byte for byte; then they run in turns, so that a
busy spell of the machine hits all alike. A run is a whole process, start-up included. With
--peers only the named ones take part beside ief.
"""

import argparse
import json
import os
import statistics
import sys

from contestants import contestants
from report import print_report
from running import (
    applications,
    differing_lines,
    first_line_seconds,
    head,
    progress,
    reference_verdicts,
    run,
    run_from_pipe,
    write_tables,
)

PIECE = 20000  # lines that the reference judges
HOSTILE = 2000  # lines of the hostile mix


class Bench:
    def __init__(self, options):
        self.options = options
        self.out = os.path.join(options.folder, "bench.out")
        write_tables(options.folder)
        wanted = set(options.peers.split()) | {"ief"} if options.peers else None
        everyone = contestants(options.ief, options.folder)
        if wanted and (unknown := wanted - {one.peer for one in everyone}):
            sys.exit(f"not a peer: {', '.join(sorted(unknown))}")
        self.contestants = [one for one in everyone if not wanted or one.peer in wanted]
        self.files, self.expected = {}, {}
        self.hostile = {}  # name -> how many verdicts on the hostile mix differ, None if it stopped

    def lines(self, contestant):
        return max(1, self.options.lines // contestant.share)

    def path_in(self, name):
        return os.path.join(self.options.folder, name)

    def prepare(self):
        """Makes the files, and the verdicts that everyone's are compared with."""
        whole = applications(self.options.folder, "default", self.options.seed, self.options.lines)
        self.one = head(whole, 1, self.path_in("one.ndjson"))
        verdicts = self.path_in("verdicts")
        ours = self.contestants[0]
        if run(ours.on(whole), verdicts).status != 0:
            sys.exit("ief did not screen every line")
        for share in {one.share for one in self.contestants}:
            lines = max(1, self.options.lines // share)
            self.files[share] = head(whole, lines, self.path_in(f"share-{share}.ndjson"))
            self.expected[share] = head(verdicts, lines, self.path_in(f"share-{share}.verdicts"))

        piece = min(PIECE, self.options.lines)
        progress(f"judging the first {piece:,} lines with the reference")
        first = head(whole, piece, self.path_in("piece.ndjson"))
        reference = reference_verdicts(self.options.folder, first, self.path_in("piece.reference"))
        self.demand_equal(head(verdicts, piece, self.out), reference, "ief and the reference")

        self.hostile_file = applications(self.options.folder, "hostile", self.options.seed, HOSTILE)
        self.hostile_expected = reference_verdicts(
            self.options.folder, self.hostile_file, self.path_in("hostile.reference")
        )

    def demand_equal(self, path, expected, who):
        count, first = differing_lines(path, expected)
        if count:
            sys.exit(f"{who}: {count} verdicts differ, the first in line {first}")

    def compare(self):
        """Compares everyone's verdicts, on both mixes."""
        for one in self.contestants:
            if one.writes == "nothing":
                continue
            progress(f"comparing the verdicts of {one.name}")
            self.run_whole(one)
            if one.writes == "assessments":
                self.demand_same_outcomes(one)
                continue
            self.demand_equal(self.out, self.expected[one.share], one.name)
            done = run(one.on(self.hostile_file), self.out, one.cores)
            count, _ = differing_lines(self.out, self.hostile_expected)
            self.hostile[one.name] = None if done.status != 0 else count
            if one.peer == "ief" and self.hostile[one.name] != 0:
                sys.exit(f"{one.name} differs from the reference on the hostile mix")

    def run_whole(self, one):
        done = run(one.on(self.files[one.share]), self.out, one.cores)
        if done.status != 0:
            sys.exit(f"{one.name} ended with {done.status}")
        return done

    def demand_same_outcomes(self, one):
        with open(self.out, "rb") as ours, open(self.expected[one.share], "rb") as verdicts:
            for number, (line, verdict) in enumerate(zip(ours, verdicts, strict=True), 1):
                found, wanted = json.loads(line), json.loads(verdict)
                pairs = (found["application"], found["outcome"]), (wanted["id"], wanted["outcome"])
                if pairs[0] != pairs[1]:
                    sys.exit(f"{one.name}: another outcome in line {number}")

    def measure(self):
        """name -> runs, name -> seconds to the first verdict; one of each a turn."""
        runs = {one.name: [] for one in self.contestants}
        first = {one.name: [] for one in self.contestants if one.writes != "nothing"}
        for turn in range(1, self.options.runs + 1):
            progress(f"turn {turn} of {self.options.runs}")
            for one in self.contestants:
                runs[one.name].append(self.run_whole(one))
                if one.writes == "verdicts":
                    self.demand_equal(self.out, self.expected[one.share], one.name)
                if one.name in first:
                    first[one.name].append(first_line_seconds(one.on(self.one)))
        return runs, {name: statistics.median(times) for name, times in first.items()}

    def pipe_peaks(self):
        """(what, bytes) of resident memory of ief from a pipe: few lines, all, and hostile ones."""
        command = self.contestants[0].on("-")
        tenth = head(self.files[1], max(1, self.options.lines // 10), self.path_in("tenth.ndjson"))
        for what, path in (
            (f"{self.options.lines // 10:,} lines", tenth),
            (f"{self.options.lines:,} lines", self.files[1]),
            (f"{HOSTILE:,} hostile lines", self.hostile_file),
        ):
            yield what, run_from_pipe(command, path, self.out).peak


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--ief", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--lines", type=int, default=200000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--peers", default="")
    bench = Bench(parser.parse_args())
    bench.prepare()
    bench.compare()
    runs, first = bench.measure()
    print_report(bench, runs, first, list(bench.pipe_peaks()))


if __name__ == "__main__":
    main()
