package dev.glovebox.demo.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointTest {
  private static final List<String> NAMED =
      List.of("https://page.example", "https://models.example");

  @Test
  void keyIsAskedForOnlyWhereThePolicyNamesTheEndpoint() {
    Endpoint named = new Endpoint("anthropic", "https://models.example", NAMED);
    Endpoint other = new Endpoint("anthropic", "https://other.example", NAMED);

    assertTrue(named.takesKey());
    assertEquals("Begin", named.next());
    assertEquals(
        "The policy of this page lets it ask https://models.example and nobody else."
            + " The key is kept in memory only.",
        named.about());
    assertFalse(other.takesKey());
    assertEquals("Name it in the policy", other.next());
    assertTrue(other.about().startsWith("The policy of this page lets it ask nobody but"));
  }

  @Test
  void addressThatIsNoneIsNotNamed() {
    assertFalse(new Endpoint("openai-compatible", null, NAMED).isNamed());
  }

  @Test
  void browsersOwnModelHasNoKeyWhateverAddressStandsThere() {
    Endpoint builtIn = new Endpoint("built-in", "https://models.example", NAMED);

    assertFalse(builtIn.takesKey());
    assertEquals("Begin", builtIn.next());
    assertTrue(builtIn.about().contains("nothing leaves"));
  }

  @Test
  void kindThatEverybodyHasElsewhereHasNoAddressOfItsOwn() {
    assertEquals("https://api.anthropic.com/v1", Endpoint.addressOf("anthropic"));
    assertEquals("", Endpoint.addressOf("openai-compatible"));
  }
}
