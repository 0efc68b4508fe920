"""Other solvers on the matrices that `benches/peers/main.rs` wrote: peers.py FOLDER SIZE...

Prints one table. Ends with status 1 when anybody's optimum is not ours.
"""

import json
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter

import numpy as np

FORBIDDEN = 65535
# Peers know no forbidden pairs: such a pair costs this, a hundred times what an allowed one can. No more than
# this: to lapx a million is as good as infinite.
PENALTY = 999_999
# Beyond this the one in JavaScript takes minutes.
NPM_LARGEST = 1000
# Scores of a regular shape, slow for many: for others than SciPy only while they are small.
SHAPES = ("distance", "product", "machol-wien", "alike", "shuffled")
SHAPED_LARGEST = 300


def scipy_peers():
    from scipy.optimize import linear_sum_assignment

    return {"scipy": lambda costs: linear_sum_assignment(costs)[1]}


def lapx_peers():
    from lap import lapjv, lapjvs

    return {
        "lapjv": lambda costs: lapjv(costs, return_cost=False)[0],
        # Its quickest: in 32-bit floats, which hold whole costs of this size exactly.
        "lapjvs": lambda costs: lapjvs(costs, return_cost=False)[1],
    }


def timed(solve, costs):
    """The median of three runs (one from 4000 up) in milliseconds, and the column of each row."""
    times = []
    for _ in range(3 if len(costs) < 4000 else 1):
        start = perf_counter()
        columns = solve(costs)
        times.append((perf_counter() - start) * 1000)
    return sorted(times)[len(times) // 2], columns


def npm_timed(folder, name):
    script = Path(__file__).with_name("peers.mjs")
    said = subprocess.check_output(["node", script, folder / "node", folder / f"{name}.bin", str(PENALTY)])
    answer = json.loads(said)
    return answer["ms"], np.array(answer["columns"])


def peers_here(folder):
    """The peers that could be installed: how each is asked, and what they are."""
    peers, versions = {}, []
    for package, some in {"scipy": scipy_peers, "lapx": lapx_peers}.items():
        try:
            peers |= some()
            versions.append(f"{package} {version(package)}")
        except (ImportError, PackageNotFoundError):
            print(f"Without {package}: it could not be installed.", file=sys.stderr)
    npm = folder / "node/node_modules/linear-sum-assignment/package.json"
    if npm.exists():
        peers["npm"] = None
        versions.append(f"npm's linear-sum-assignment {json.loads(npm.read_text())['version']}")
    return peers, versions


def main(folder, sizes):
    peers, versions = peers_here(folder)
    print(f"""Milliseconds, one machine, one thread; the median of three runs, one from 4000 up.
ours     our solver alone, on ready 16-bit scores
proven   with the certificate; people: also with scoring, the second look at each pair and who is left
others   the call of the solver alone, on a ready matrix of 64-bit floats: 10000 - score, a forbidden pair {PENALTY}
x        that time divided by 'ours'
{", ".join(versions)}; lapjv and lapjvs are lapx's
""")
    print(f"{'n':>6} {'family':11} {'forbidden':>9} {'ours':>9} {'proven':>9}", end="")
    print("".join(f" {peer:>9} {'x':>6}" for peer in peers))
    wrong = []
    for n in sizes:
        for family in ("uniform", "mentoring", "people", *SHAPES):
            name = f"{family}-{n}"
            ours = json.loads((folder / f"{name}.json").read_text())
            scores = np.fromfile(folder / f"{name}.bin", "<u2").reshape(n, n)
            costs = np.where(scores == FORBIDDEN, PENALTY, 10_000 - scores.astype(np.float64))
            line = f"{n:6} {family:11} {ours['forbidden'] / n**2:9.0%} {ours['solving_ms']:9.1f} {ours['all_ms']:9.1f}"
            print(line, end="", flush=True)
            for peer, solve in peers.items():
                too_slow = family in SHAPES and peer != "scipy" and n > SHAPED_LARGEST
                if too_slow or solve is None and n > NPM_LARGEST:
                    print(f" {'-':>9} {'-':>6}", end="")
                    continue
                time, columns = timed(solve, costs) if solve else npm_timed(folder, name)
                print(f" {time:9.1f} {time / ours['solving_ms']:6.1f}", end="", flush=True)
                chosen = scores[np.arange(n), columns]
                chosen = chosen[chosen != FORBIDDEN].astype(int)
                found = (len(chosen), int(chosen.sum()))
                if found != (ours["pairs"], ours["total"]) or len(set(columns)) != n:
                    wrong.append(f"{name}: {peer} found {found}, we {(ours['pairs'], ours['total'])}")
            print()
    if wrong:
        sys.exit("\n".join(["Not the same optimum (pairs, total):", *wrong]))
    print("\nEverybody found the same optimum everywhere.")


main(Path(sys.argv[1]), [int(size) for size in sys.argv[2:]])
