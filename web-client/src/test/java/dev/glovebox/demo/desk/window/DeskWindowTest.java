package dev.glovebox.demo.desk.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskWindowTest {
  private final AdvisoryDesk desk = new AdvisoryDesk(new World());

  @Test
  void eachMethodIsOfferedByOneWindow() {
    List<String> offered = new ArrayList<>();
    for (DeskWindow window : DeskWindows.ALL) {
      window.methodsOf(desk).forEach(method -> offered.add(method.interopName()));
    }
    assertEquals(
        desk.methods().stream().map(Method::interopName).sorted().toList(),
        offered.stream().sorted().toList());
  }

  @Test
  void oneIsOfFdc3() {
    assertEquals(
        List.of("market"),
        DeskWindows.ALL.stream().filter(DeskWindow::isOfFdc3).map(DeskWindow::id).toList());
  }
}
