// probe: Picks a colour from the screen.
// where: frame
// expect: blocked
await new EyeDropper().open();
return "reached";
