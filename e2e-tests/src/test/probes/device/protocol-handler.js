// probe: Registers itself for addresses of a kind.
// where: frame
// expect: blocked
navigator.registerProtocolHandler("web+probe", `${TARGET}/%s`);
return "reached";
