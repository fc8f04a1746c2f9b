package dev.glovebox.e2e.harness;

import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test is tagged with. A case of a factory has no tags of its own, but its factory has. */
final class Tags {
  private Tags() {}

  static Set<String> of(ExtensionContext test) {
    return test.getTags().isEmpty()
        ? test.getParent().map(Tags::of).orElseGet(Set::of)
        : test.getTags();
  }
}
