/**
 * Where the device is. C asks that once, when it starts, and the interpreter of the snapshot did so when it was
 * built; so it is told again, at the places in memory where it keeps the answer.
 */
export function keepZone() {
  let tell;
  const year = new Date().getFullYear();
  const offsets = [0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset()).join();
  return {
    wrap(env) {
      tell = env._tzset_js;
      if (!tell) throw new Error("zone: the wasm no longer imports _tzset_js");
      return env;
    },
    /** @param places where C keeps the offset, whether there is summer time, and the two names */
    follow(places) {
      tell(...places);
    },
    /** Of January and July: all that memory has of the zone follows from them. */
    offsets: () => offsets,
  };
}
