package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.check.CheckedScript.Run;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionPastTest {
  private final SessionPast past = new SessionPast("s1");

  @Test
  void nextScriptComesWithThoseThatRan() {
    past.add("a = limit", List.of("limit"));
    CheckedScript before = past.next("b", List.of());
    past.add("b = a", List.of());

    assertEquals("s1", before.session().id());
    assertEquals(List.of(new Run("a = limit", List.of("limit"))), before.session().earlier());
    assertEquals(2, past.next("c", List.of("x")).session().earlier().size());
  }

  @Test
  void scriptThatCouldNotBeReadLeavesItsNames() {
    past.addUnread(
        "for row in rows:\n    total = crm.sum(row.price, x=limit)",
        List.of("limit"),
        Set.of("crm"));

    assertEquals(
        List.of(new Run("", List.of("limit", "row", "rows", "total", "x"))),
        past.next("total", List.of()).session().earlier());
  }

  @Test
  void functionsAreLookedForInTheWholePast() {
    past.add("await desk.one()", List.of());

    assertEquals("await desk.one()\ntwo", past.next("two", List.of()).wholeText());
  }
}
