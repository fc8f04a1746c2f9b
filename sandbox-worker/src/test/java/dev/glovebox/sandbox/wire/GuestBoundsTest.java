package dev.glovebox.sandbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds what the guest's Python allows itself to what the page takes: an honest guest that said
 * more would be ended as a hostile one. Python counts characters, of which each may take two units
 * here.
 */
class GuestBoundsTest {
  private static final int UNITS = 2;

  private static int constant(String file, String name) throws IOException {
    String text = Files.readString(Path.of("src/main/python/glovebox_guest", file));
    Matcher found = Pattern.compile("(?m)^" + name + " = ([\\d_]+)(?: << (\\d+))?$").matcher(text);
    assertTrue(found.find(), name + " is not in " + file);
    int shift = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return Integer.parseInt(found.group(1).replace("_", "")) << shift;
  }

  @Test
  void textsOfAFailureFit() throws IOException {
    assertTrue(UNITS * constant("failure.py", "_MESSAGE_CHARACTERS") <= WireLimits.LINE);
    assertTrue(UNITS * constant("failure.py", "_TRACEBACK_CHARACTERS") <= WireLimits.LINE);
    assertTrue(UNITS * constant("failure.py", "_NAME_CHARACTERS") <= WireLimits.NAME);
  }

  @Test
  void onePrintFits() throws IOException {
    assertTrue(UNITS * constant("console.py", "_LONGEST") <= WireLimits.OUTPUT);
  }

  @Test
  void nameOfAFunctionFits() throws IOException {
    assertEquals(WireLimits.NAME, constant("tools.py", "_LONGEST_NAME"));
  }

  @Test
  void guestRefusesTheCallThatThePageWouldNotTake() throws IOException {
    assertEquals(WireLimits.OPEN_CALLS, constant("tools.py", "_MOST_OPEN"));
  }
}
