package dev.glovebox.e2e.webkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("house")
class WebDriverTest {

  @Test
  void driverThatNeverAnswersIsWaitedForNoLongerThanItMayTake() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      WebDriver driver = WebDriver.at(silent.getLocalPort()).within(Duration.ofSeconds(1));
      PlaywrightException late =
          assertThrows(PlaywrightException.class, () -> driver.post("/session", new JsonObject()));
      assertEquals("WebKit's driver did not answer POST /session in 1 s.", late.getMessage());
    }
  }
}
