package dev.glovebox.demo.desk.world;

import java.util.List;

/** Somebody who looks after clients. */
public record Adviser(
    int index,
    String id,
    String name,
    String desk,
    String email,
    List<String> languages,
    int capacity) {
  public static final List<String> DESKS =
      List.of("Zurich", "London", "Madrid", "Oslo", "Geneva", "Vienna");

  static final int COUNT = 60;

  private static final int FIRST_ID = 101;
  private static final List<String> LANGUAGES =
      List.of("English", "German", "French", "Spanish", "Norwegian");

  static Adviser at(int index) {
    Chance chance = Chance.of("adviser", index);
    String name = People.name((index * 7 + 3) % 50, (index * 13 + 41) % 100);
    String second = chance.pick(LANGUAGES);
    return new Adviser(
        index,
        idOf(index),
        name,
        chance.pick(DESKS),
        People.mailbox(name) + "@bank.example",
        second.equals("English") ? List.of("English") : List.of("English", second),
        chance.whole(80, 110));
  }

  static String idOf(int index) {
    return "A-" + (FIRST_ID + index);
  }

  static int indexOf(String id) {
    return Ids.index(id, "A-", FIRST_ID, COUNT);
  }
}
