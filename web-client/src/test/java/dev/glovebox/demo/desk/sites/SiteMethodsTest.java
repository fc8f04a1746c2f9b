package dev.glovebox.demo.desk.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMethodsTest {
  private static final String ALLOWED = "https://bank.example/sites/";

  @Test
  void pageBelowTheAllowedBeginningMayBeFetched() {
    assertNull(SiteMethods.refusal(ALLOWED, "https://bank.example/sites/funds.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bank.example/",
        "https://bank.example/sites",
        "https://bank.example.evil/sites/",
        "http://bank.example/sites/funds.html",
        "data:text/html,sites/"
      })
  void anyOtherAddressIsRefused(String address) {
    assertEquals("This address may not be fetched.", SiteMethods.refusal(ALLOWED, address));
  }
}
