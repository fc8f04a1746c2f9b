package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFenceTest {
  @Test
  void fenceAroundAllOfTheCodeIsTakenAway() {
    assertEquals("\n1 + 1\n", MarkdownFence.removed("```python\n1 + 1\n```"));
    assertEquals("\n1 + 1\n", MarkdownFence.removed("```\n1 + 1\n```\n"));
    assertEquals("\n1 + 1", MarkdownFence.removed("```py\n1 + 1"));
  }

  @Test
  void linesKeepTheirNumbers() {
    assertEquals("\n\n\n1 + 1\n", MarkdownFence.removed("\n\n```python\n1 + 1\n```\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "text = '''\n```python\n```\n'''",
        "```",
        "```not a fence\n1",
        "x = 1\n```"
      })
  void codeWithoutAFenceStaysAsItIs(String code) {
    assertEquals(code, MarkdownFence.removed(code));
  }
}
