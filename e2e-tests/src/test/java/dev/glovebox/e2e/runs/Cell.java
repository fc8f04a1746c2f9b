package dev.glovebox.e2e.runs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One field of the matrix: what a script calls, in which form, and where it stands when its world
 * ends.
 *
 * @param where how far it has come by then, from 0 to 1
 * @param keeps whether its sandbox is kept while it waits for its first call
 */
record Cell(String id, String tool, String shape, String moment, double where, boolean keeps) {
  private static final String REPLAYING = "replaying";
  private static final String ONE_BY_ONE = "one by one";
  private static final String READING = "look";
  private static final String ASKING = "ask";

  private static final List<String> TOOLS = List.of(READING, "mark", "place", ASKING);
  private static final List<String> SHAPES = List.of(ONE_BY_ONE, "gathered", "as completed");
  private static final List<String> MOMENTS =
      List.of("before", "after", "doubt", "undone", REPLAYING);

  /** While a checkpoint is read and put back. */
  private static final List<String> GOING_ON = List.of("reading", "unpacking", "reviving");

  /** While a checkpoint is taken and stored, and those. */
  static final List<String> OF_CHECKPOINTS =
      Stream.concat(Stream.of("copying", "zipping", "keeping", "kept"), GOING_ON.stream()).toList();

  /** How often every such script writes to its record at least. */
  private static final int WRITES = 10;

  /** So many of each moment, with tools and forms as they come. */
  static List<Cell> some(String name, int ofEachMoment, Random random) {
    List<Cell> some = new ArrayList<>();
    for (String moment : MOMENTS) {
      List<Cell> all = all(name, moment, random);
      Collections.shuffle(all, random);
      for (int i = 0; i < ofEachMoment; i++) {
        Cell cell = all.get(i);
        some.add(new Cell(cell.id, cell.tool, cell.shape, moment, cell.where, i % 2 == 0));
      }
    }
    return some;
  }

  /** One of each of these moments, with a checkpoint. */
  static List<Cell> ofCheckpoints(String name, Random random, List<String> moments) {
    List<Cell> some = new ArrayList<>();
    for (String moment : moments) {
      List<Cell> all = all(name, moment, random);
      Cell cell = all.get(random.nextInt(all.size()));
      some.add(new Cell(cell.id, cell.tool, cell.shape, moment, cell.where, true));
    }
    return some;
  }

  private static List<Cell> all(String name, String moment, Random random) {
    List<Cell> all = new ArrayList<>();
    for (String tool : TOOLS) {
      for (String shape : SHAPES) {
        String id = String.join("-", name, moment, tool, shape).replace(' ', '-');
        all.add(new Cell(id, tool, shape, moment, random.nextDouble(), false));
      }
    }
    return all;
  }

  /** The same where no sandbox is kept, which takes a script that works for a while. */
  Cell withoutCheckpoint() {
    return new Cell(id, tool, shape, moment, where, false);
  }

  /** Nothing that it does is awaited by it. */
  boolean reads() {
    return tool.equals(READING);
  }

  boolean isOfReplay() {
    return moment.equals(REPLAYING) || GOING_ON.contains(moment);
  }

  String runId() {
    return "run-" + id;
  }

  /** What the page is told of it. */
  Map<String, ?> toBegin() {
    return isOfReplay() ? told(REPLAYING, turn()) : told(moment, write());
  }

  /** The same, held while it is gone through once more. */
  Map<String, ?> toReplay() {
    return told("in replay", turn());
  }

  private Map<String, ?> told(String heldIn, int at) {
    return Map.of(
        "id", id, "tool", tool, "shape", shape, "moment", heldIn, "at", at, "keeps", keeps,
        "goesOn", moment);
  }

  /** A script that waits for a person writes twice as often. */
  private int write() {
    return 1 + (int) (where * (tool.equals(ASKING) ? 2 * WRITES : WRITES));
  }

  /** Only a script that calls one after the other has more than one turn for certain. */
  private int turn() {
    return shape.equals(ONE_BY_ONE) && where > 0.5 ? 1 : 0;
  }
}
