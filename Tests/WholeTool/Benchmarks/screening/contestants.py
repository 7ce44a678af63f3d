"""Who takes part in the benchmark: how each is started, on how many cores, with how many lines."""

import os
import sys
from dataclasses import dataclass

from running import HERE


@dataclass(frozen=True)
class Contestant:
    """A program that screens a file, or (for a limit) only reads it."""

    name: str
    peer: str  # what PEERS selects it by
    command: tuple  # the file's path is put where FILE stands
    cores: int = 1
    share: int = 1  # slower ones get a tenth or a hundredth of the lines
    writes: str = "verdicts"  # or "assessments", or "nothing"

    def on(self, path):
        return [path if word == "FILE" else word for word in self.command]


def contestants(ief, folder):
    """All of them. `folder` holds the tables and what `setup` installed."""

    def ours(*more):
        policies, rates = os.path.join(HERE, "policies"), os.path.join(HERE, "rates.yaml")
        return (ief, "screen", "FILE", "--policies", policies, "--rates", rates, *more)

    def native(*mode):
        program, tables = (os.path.join(folder, name) for name in ("limit_simdjson", "tables.tsv"))
        return (program, tables, "FILE", *mode)

    def peer(file, *more):
        program = "node" if file.endswith(".mjs") else sys.executable
        return (program, os.path.join(HERE, "peers", file), "FILE", "--tables", folder, *more)

    return [
        Contestant("ief --jobs 1", "ief", ours("--jobs", "1")),
        Contestant("ief --jobs 2", "ief", ours("--jobs", "2"), cores=2),
        Contestant(
            "ief --explain --jobs 1",
            "ief",
            ours("--explain", "--jobs", "1"),
            writes="assessments",
        ),
        Contestant("C++ on simdjson", "c++", native("screen", "1")),
        Contestant("C++ on simdjson, 2 threads", "c++", native("screen", "2"), cores=2),
        Contestant("DuckDB", "duckdb", peer("peer_duckdb.py")),
        Contestant("DuckDB, 2 threads", "duckdb", peer("peer_duckdb.py", "--jobs", "2"), cores=2),
        Contestant("msgspec", "msgspec", peer("peer_msgspec.py")),
        Contestant("Node.js", "node", peer("peer_node.mjs")),
        Contestant("pydantic", "pydantic", peer("peer_pydantic.py")),
        Contestant("zen-engine", "zen", peer("peer_zen.py"), share=10),
        Contestant("Regorus", "regorus", peer("peer_rego.py", "--engine", "regorus"), share=100),
        Contestant("OPA", "opa", peer("peer_rego.py", "--engine", "opa"), share=100),
        Contestant("simdjson: structure only", "limits", native("stage1"), writes="nothing"),
        Contestant("simdjson: every value", "limits", native("dom"), writes="nothing"),
        Contestant("simdjson: needed fields", "limits", native("fields"), writes="nothing"),
    ]
