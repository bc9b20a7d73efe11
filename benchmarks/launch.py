"""Run a command and print what it cost: wall and processor seconds, and the most memory in MB.

    python -S -E launch.py COMMAND...

A child's memory is first that of the process that starts it, so this one is kept small, and nothing else starts any.
"""

import os
import sys
import time

start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
wall = time.perf_counter() - start
sys.stderr.write(f"\ncost {wall:.4f} {used.ru_utime + used.ru_stime:.4f} {used.ru_maxrss / 1024:.1f}\n")
sys.exit(os.waitstatus_to_exitcode(status))
