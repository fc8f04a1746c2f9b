package dev.glovebox.e2e.portable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.model.MethodReference;

/** Finds the tests from which the compiler came to a method. */
record TestPath(CallGraph calls, Predicate<String> isTest) {

  /** The nearest methods of tests; none where only the product comes there. */
  Set<String> to(MethodReference method) {
    Set<String> tests = new TreeSet<>();
    Set<MethodReference> seen = new HashSet<>();
    Deque<MethodReference> waiting = new ArrayDeque<>();
    waiting.add(method);
    while (!waiting.isEmpty()) {
      MethodReference next = waiting.poll();
      if (isTest.test(next.getClassName())) {
        tests.add(next.getClassName() + "#" + next.getName());
        continue;
      }
      CallGraphNode node = seen.add(next) ? calls.getNode(next) : null;
      if (node != null) {
        for (CallSite site : node.getCallerCallSites()) {
          site.getCallers().forEach(caller -> waiting.add(caller.getMethod()));
        }
      }
    }
    return tests;
  }
}
