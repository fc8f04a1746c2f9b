# attack: Prints for ever, in turn on both streams, so that neither is full.
# expect: failed limit-output
import traceback

sys = traceback.sys
while True:
    print("out", flush=True)
    print("error", file=sys.stderr, flush=True)
