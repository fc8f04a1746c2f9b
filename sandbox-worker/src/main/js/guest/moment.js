/**
 * Time and chance as Python sees them. All of both enters through a few imports of the wasm. In a run that is
 * recorded they give what the page says: the moment at which the turn began, and what a seed brings. So the
 * same script, with the same answers, does the same once more. Within a turn the clock stands, but for a tick
 * at each look, so that whoever waits for it gets on.
 */
import { chanceFrom } from "./chance.js";

const TICK_MS = 0.001;
const REALTIME = 0;
const NANOSECONDS = 1e6;

export function keepMoment() {
  const monotonicNow = performance.now.bind(performance);
  const wallNow = Date.now.bind(Date);
  let memory;
  let told = null;
  let chance = null;
  let ticks = 0;
  let latest = 0;
  const given = (ms) => ms + TICK_MS * ++ticks;
  const monotonic = () => (told ? (latest = given(told.monotonicMs)) : monotonicNow());
  const wall = () => (told ? given(told.wallMs) : wallNow());
  return {
    /** Stands between the wasm and what it imports of time and chance. */
    wrap({ env, wasi }) {
      mustHave(env, "emscripten_get_now", "emscripten_date_now");
      mustHave(wasi, "clock_time_get", "random_get");
      return {
        env: { ...env, emscripten_get_now: monotonic, emscripten_date_now: wall },
        wasi: {
          ...wasi,
          clock_time_get(clock, precision, at) {
            if (!told) return wasi.clock_time_get(clock, precision, at);
            const ms = clock === REALTIME ? wall() : monotonic();
            const nanoseconds = BigInt(Math.round(ms * NANOSECONDS));
            new DataView(memory.buffer).setBigInt64(at >>> 0, nanoseconds, true);
            return 0;
          },
          random_get(at, length) {
            if (!chance) return wasi.random_get(at, length);
            chance.fill(new Uint8Array(memory.buffer, at >>> 0, length >>> 0));
            return 0;
          },
        },
      };
    },
    onInstance(instance) {
      memory = instance.exports.memory;
    },
    /** What time it is in this turn; the device's own time where the page says a negative one. */
    turnBegins(wallMs, monotonicMs) {
      told = wallMs < 0 ? null : { wallMs, monotonicMs: Math.max(monotonicMs, latest) };
      ticks = 0;
    },
    /** From now on, chance comes from this seed. */
    seed(seed) {
      chance = chanceFrom(seed);
    },
    /** How far time and chance are, for {@link goOn}. */
    progress: () => ({ latestMs: latest, drawn: chance ? chance.drawn() : 0 }),
    /** Time and chance go on from where they were in another interpreter. */
    goOn(seed, { latestMs, drawn }) {
      latest = latestMs;
      chance = seed ? chanceFrom(seed, drawn) : null;
    },
    /** The run is over: time and chance are the device's own again. */
    release() {
      told = null;
      chance = null;
      latest = 0;
    },
  };
}

function mustHave(imports, ...names) {
  for (const name of names) {
    if (!(name in imports)) throw new Error(`moment: the wasm no longer imports ${name}`);
  }
}
