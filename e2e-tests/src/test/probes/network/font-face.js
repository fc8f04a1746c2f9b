// probe: Loads a font.
// where: worker, frame
// expect: blocked
await new FontFace("probe", `url(${TARGET}/font)`).load();
return "reached";
