# line: 5
# says: Module "subprocess" is not available in the sandbox
# hint: there are no processes
def run():
    import subprocess

    return subprocess.run(["ls"])


run()
