package dev.glovebox.client.model;

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
    assertEquals("\n\n\n1 + 1\n", MarkdownFence.removed("Here it is:\n\n```python\n1 + 1\n```\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here is the script:",
        "Sure! This finds the clients (and their advisers):",
        "Sure!",
        "### Plan\n\n1. Find the client.\n2. Return the adviser.\n\n**Script:**",
        "Here's the script that returns \"adviser\" for each row:",
        "Das Skript liest die Kunden und gibt den Berater zurück.",
        "这是脚本：",
        "I'll call `crm.find_clients` once."
      })
  void proseAroundAFenceIsTakenAway(String prose) {
    String above = MarkdownFence.removed(prose + "\n```python\n1 + 1\n```");
    assertEquals("1 + 1", above.strip(), prose);
    assertEquals("1 + 1", MarkdownFence.removed("```\n1 + 1\n```\n\n" + prose + "\n").strip());
  }

  @Test
  void fencesWithinTheTextsOfAFencedScriptStay() {
    String script = "text = '''\n```sql\nselect 1\n```\n'''\ntext";
    String fenced = "The script:\n```python\n" + script + "\n```\nIt returns a text.";
    assertEquals("\n\n" + script + "\n", MarkdownFence.removed(fenced));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "text = '''\n```python\n```\n'''",
        "\"\"\"Some words of prose\n```python\n1\n```\n\"\"\"",
        "```",
        "```not a fence\n1",
        "x = 1\n```",
        "x = 1\n```python\ny = 2\n```",
        "print(\"two words\")\n```python\n1\n```",
        "import json\n```python\n1\n```",
        "```python\n1\n```\nfor x in rows:\n    print(x)",
        "```python\nx = 1\n```\nreturn x",
        "```python\nx = 1\n```\nprint(x)  # shows the value",
        "First part:\n```python\nx = 1\n```\nSecond part:\n```python\nx\n```"
      })
  void codeWithoutAFenceStaysAsItIs(String code) {
    assertEquals(code, MarkdownFence.removed(code));
  }
}
