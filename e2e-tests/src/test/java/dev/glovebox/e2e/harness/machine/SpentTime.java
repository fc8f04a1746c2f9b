package dev.glovebox.e2e.harness.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The processor's time that a process or a thread has spent. */
public final class SpentTime {
  private static final long MS_PER_TICK = 10;

  /** After the name in brackets: in the program itself, and for it in the system. */
  private static final int OWN = 12;

  private static final int OF_THE_SYSTEM = 13;

  /** The same of its children that have ended. */
  private static final int OF_THE_ENDED = 14;

  private static final int OF_THE_SYSTEM_FOR_THE_ENDED = 15;

  private SpentTime() {}

  /**
   * Of what has this folder under {@code /proc}, in milliseconds; none, if it has ended.
   *
   * @param folder of a process, or of a task in one
   */
  public static long ms(Path folder) {
    return ms(folder, OWN, OF_THE_SYSTEM);
  }

  /** The same, with that of its children that have ended. */
  public static long withEndedChildrenMs(Path folder) {
    return ms(folder) + ms(folder, OF_THE_ENDED, OF_THE_SYSTEM_FOR_THE_ENDED);
  }

  private static long ms(Path folder, int... fields) {
    try {
      String stat = Files.readString(folder.resolve("stat"));
      String[] numbers = stat.substring(stat.lastIndexOf(')') + 1).split(" ");
      return MS_PER_TICK * Arrays.stream(fields).mapToLong(at -> Long.parseLong(numbers[at])).sum();
    } catch (IOException ended) {
      return 0;
    }
  }
}
