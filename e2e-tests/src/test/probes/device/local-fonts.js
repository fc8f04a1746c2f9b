// probe: Lists the fonts of the machine.
// where: frame
// expect: blocked
return (await queryLocalFonts()).length ? "reached" : "blocked: none";
