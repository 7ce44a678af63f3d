#!/usr/bin/env python3
"""Compares `ief seal` and `ief open` with another implementation of age, both ways.

    check_age.py .build/release/ief Samples/applications

Files of many sizes that pyrage seals, bare and armored, for one recipient and for several, must open to
the same bytes; every sample that the tool seals must open with pyrage, and be that application.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

import pyrage

CHUNK = 64 << 10
SIZES = [0, 1, 15, 16, 17, 4095, 4096, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1,
         300_001, 16 * CHUNK, 4 << 20]


def main():
    ief, samples = sys.argv[1], pathlib.Path(sys.argv[2])
    seed = int(os.environ.get("SEED") or random.randrange(1 << 32))
    print(f"age: seed {seed}")
    dice = random.Random(seed)
    faults = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        key, sealed, opened = folder / "key", folder / "sealed", folder / "opened"
        made = subprocess.run([ief, "intake", "key", "new", str(key)], capture_output=True, text=True, check=True)
        recipient = pyrage.x25519.Recipient.from_str(made.stdout.strip())
        identity = pyrage.x25519.Identity.from_str(key.read_text().split("\n")[2])
        others = [pyrage.x25519.Identity.generate().to_public() for _ in range(3)]
        for size in SIZES:
            content = dice.randbytes(size)
            for recipients in [[recipient], others + [recipient]]:
                for armored in (False, True):
                    sealed.write_bytes(pyrage.encrypt(content, recipients, armored=armored))
                    opened.unlink(missing_ok=True)
                    done = subprocess.run(
                        [ief, "open", str(sealed), "--identity", str(key), "--output", str(opened)],
                        capture_output=True, check=False)
                    if done.returncode != 0 or opened.read_bytes() != content:
                        faults.append(f"{size} bytes for {len(recipients)}, armored {armored}: {done.stderr}")
        names = sorted(samples.iterdir())
        for path in names:
            flags = dice.choice([[], ["--armor"]])
            subprocess.run([ief, "seal", str(path), "--to", made.stdout.strip(), "--output", str(sealed), *flags],
                           check=True, capture_output=True)
            content = pyrage.decrypt(sealed.read_bytes(), [identity])
            if len(content) % 4096:
                faults.append(f"{path.name}: {len(content)} bytes are not padded")
            (folder / "again.json").write_bytes(content)
            verdicts = [
                {**json.loads(subprocess.run([ief, "validate", str(file), "--format", "json"], capture_output=True,
                                             check=False).stdout), "file": None}
                for file in (path, folder / "again.json")]
            if verdicts[0] != verdicts[1]:
                faults.append(f"{path.name}: judged otherwise after opening")
    for fault in faults:
        print(fault)
    print(f"age: {4 * len(SIZES)} files opened, {len(names)} sealed, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
