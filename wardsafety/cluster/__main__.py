"""`python -m wardsafety.cluster [test | manage | stop] …`, called by `./run`."""

import sys

from wardsafety.cluster.commands import main

sys.exit(main(sys.argv[1:]))
