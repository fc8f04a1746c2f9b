// probe: Picks a colour from the screen.
// where: frame
// expect: blocked
await new EyeDropper().open({ signal: AbortSignal.timeout(300) });
return "reached";
