package dev.glovebox.bridge.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {
  @Test
  void questionIsCutAtItsSignsAndNotWithinNumbersOrNames() {
    assertEquals(List.of("a b", "c"), Clauses.of("a b, c."));
    assertEquals(List.of("1,5 of file.txt"), Clauses.of("1,5 of file.txt"));
    assertEquals(List.of("one", "two"), Clauses.of("one? two;"));
    assertEquals(List.of("a \"b, c. d\" e", "f"), Clauses.of("a \"b, c. d\" e, f"));
    assertEquals(List.of("5\" screens", "cables"), Clauses.of("5\" screens, cables"));
    assertEquals(List.of(), Clauses.of(" , "));
  }

  @Test
  void questionIsCutWhereOneOrderFollowsAnother() {
    assertEquals(
        List.of("find the order", "tell the client"),
        Clauses.of("find the order and tell the client"));
    assertEquals(
        List.of("find the order", "send the bill", "close the case"),
        Clauses.of("find the order and then send the bill then close the case"));
    assertEquals(List.of("find and replace text"), Clauses.of("find and replace text"));
    assertEquals(List.of("the terms and conditions"), Clauses.of("the terms and conditions"));
  }

  @Test
  void whatASentenceListsIsOneNeed() {
    assertEquals(
        List.of("Make a plan for Rome with parts for food, hotels and flights", "print all of it"),
        Clauses.of(
            "Make a plan for Rome with parts for food, hotels and flights, print all of it"));
    assertEquals(List.of("food", "hotels"), Clauses.of("food, hotels"));
  }

  @Test
  void needsThatAreOnlyNamedAreSeparateHoweverManyThereAre() {
    assertEquals(
        List.of("customer by company name", "orders of a customer", "order lines", "stock", "tax"),
        Clauses.of("customer by company name, orders of a customer, order lines, stock, tax"));
  }

  @Test
  void noQuestionHasMoreThanEightNeeds() {
    assertEquals(8, Clauses.of("find the order and ".repeat(1_000)).size());
    assertEquals(8, Clauses.of("find the order and tell him; ".repeat(1_000)).size());
  }
}
