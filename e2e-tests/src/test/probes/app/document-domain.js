// probe: Gives its document the app's domain.
// where: frame
// expect: blocked
document.domain = "127.0.0.1";
return "reached";
