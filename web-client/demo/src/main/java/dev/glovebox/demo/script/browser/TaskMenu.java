package dev.glovebox.demo.script.browser;

import dev.glovebox.demo.markup.browser.Markup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The menu of scripts that are there already. */
final class TaskMenu {
  private final HTMLSelectElement menu = (HTMLSelectElement) Markup.byId("task");
  private final Map<String, String> scripts = new LinkedHashMap<>();

  /** The first task is chosen at once. */
  TaskMenu(JSArrayReader<TaskGroup> groups, Consumer<String> onChoice) {
    for (int index = 0; index < groups.getLength(); index++) {
      add(groups.get(index));
    }
    menu.appendChild(ownScript());
    menu.addEventListener("change", event -> onChoice.accept(scripts.get(menu.getValue())));
    menu.setValue(scripts.keySet().iterator().next());
    onChoice.accept(scripts.get(menu.getValue()));
  }

  /** The editor holds this, which may be one of them. */
  void tellOf(String script) {
    String held = script.stripTrailing();
    String chosen = "";
    for (Map.Entry<String, String> task : scripts.entrySet()) {
      chosen = task.getValue().equals(held) ? task.getKey() : chosen;
    }
    menu.setValue(chosen);
  }

  /** What the menu says of a script that it does not have; nobody can choose it. */
  private static HTMLElement ownScript() {
    HTMLElement option = Markup.element("option", "", "A script of your own");
    option.setAttribute("value", "");
    option.setHidden(true);
    return option;
  }

  private void add(TaskGroup given) {
    HTMLElement group = Markup.element("optgroup", "", "");
    group.setAttribute("label", given.getLabel());
    JSArrayReader<TaskGroup.Task> tasks = given.getTasks();
    for (int index = 0; index < tasks.getLength(); index++) {
      TaskGroup.Task task = tasks.get(index);
      HTMLElement option = Markup.element("option", "", task.getAsks());
      option.setAttribute("value", task.getId());
      group.appendChild(option);
      scripts.put(task.getId(), task.getScript().stripTrailing());
    }
    menu.appendChild(group);
  }
}
