package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.agent.browser.AgentObject;
import dev.glovebox.demo.markup.browser.Painter;
import dev.glovebox.demo.meter.browser.Tokenizer;
import dev.glovebox.demo.recording.browser.Recording;
import dev.glovebox.demo.script.browser.Editor;
import dev.glovebox.demo.script.browser.TaskGroup;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;

/** The libraries that the page uses, each behind a border of its own, and its files. */
public interface Borders extends JSObject {
  @JSProperty
  Editor.Maker getOpenEditor();

  @JSProperty
  Painter getPaint();

  @JSProperty
  Tokenizer.Loader getLoadTokenizer();

  @JSProperty
  AgentObject.Maker getOpenAgent();

  @JSProperty
  Recording.Loader getLoadRecordings();

  @JSProperty
  JSArrayReader<TaskGroup> getTasks();
}
