// probe: Takes a stored password.
// where: frame
// expect: blocked
return (await navigator.credentials.get({ password: true, mediation: "silent" }))
  ? "reached"
  : "blocked: none";
