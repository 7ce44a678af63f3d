"""A dozen officers at one desk that is killed while they work; `make load-desk` has fifty of them."""
import argparse
import concurrent.futures

import pytest

import load


@pytest.mark.parametrize("tls", [False, True], ids=["laptop", "server"])
def test_nothing_acknowledged_is_lost_while_twelve_officers_work_and_the_desk_is_killed(tmp_path, tls):
    options = argparse.Namespace(officers=12, seconds=30, cases=300, kills=5, think=1.5, seed=None, tls=tls)
    # In a thread of its own: the driver of a browser leaves its event loop running in this one.
    with concurrent.futures.ThreadPoolExecutor(1) as thread:
        wrong, ledger = thread.submit(load.load, tmp_path, options).result()[:2]
    assert not wrong
    assert ledger.count > options.kills and ledger.drafts_saved > options.kills
