"""Run a command and print what it cost: wall and processor seconds, and the most memory in MB.

    python -S -E launch.py COMMAND...

A child's memory is first that of the process that starts it, so this one is kept small, and nothing else starts any.
Processes whose parent ends before them, as a browser's do, come to this one, so that what they used counts too. The
memory is that of the largest process.
"""

import ctypes
import os
import sys
import time

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
code, wall, cpu, memory = 1, 0.0, 0.0, 0
while True:
    try:
        ended, status, used = os.wait4(-1, 0)
    except ChildProcessError:
        break
    cpu += used.ru_utime + used.ru_stime
    memory = max(memory, used.ru_maxrss)
    if ended == child:
        code, wall = os.waitstatus_to_exitcode(status), time.perf_counter() - start
sys.stderr.write(f"\ncost {wall:.4f} {cpu:.4f} {memory / 1024:.1f}\n")
sys.exit(code)
