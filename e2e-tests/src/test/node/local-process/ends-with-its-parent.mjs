/** Ends this program when the one that began it is gone: then its input ends. */
process.stdin.on("close", () => process.exit()).resume();
