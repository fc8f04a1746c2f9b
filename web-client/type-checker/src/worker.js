import allowedImports from "glovebox:allowed-imports";
import typeshed from "glovebox:typeshed";
import { Checker } from "./checker.js";
import { warmUp } from "./warm-up.js";

const IDLE_MS = 20;
/** The first script of a page runs then, and on two cores it would wait for what nobody has asked for yet. */
const BESIDE_THE_FIRST_SCRIPT_MS = 400;

/**
 * The worker's whole program: it answers what comes through the port that the page gave it, one
 * order after the other, and warms itself up while there is none.
 */
function serve(port) {
  const checker = new Checker(JSON.parse(typeshed), allowedImports);
  const warming = warmUp(checker);
  let timer;
  let beside = BESIDE_THE_FIRST_SCRIPT_MS;
  const warmOn = () => {
    if (!warming.next().done) rest();
  };
  const rest = (longer = 0) => {
    timer = setTimeout(() => {
      checker.recycle();
      timer = setTimeout(warmOn, longer);
    }, IDLE_MS);
  };
  port.onmessage = ({ data: [order, ...parameters] }) => {
    clearTimeout(timer);
    obey[order]?.(checker, port, ...parameters);
    rest(order === "check" ? beside : 0);
    if (order === "check") beside = 0;
  };
  port.postMessage(["ready"]);
  rest();
}

const obey = {
  stubs: (checker, port, text) => checker.stubs(text),
  check(checker, port, id, request) {
    try {
      port.postMessage(["checked", id, JSON.stringify(checker.check(JSON.parse(request)))]);
    } catch (problem) {
      port.postMessage(["failed", id, String(problem)]);
    }
  },
  forget: (checker, port, session) => checker.forget(session),
};

self.onmessage = ({ data: { port } }) => serve(port);
