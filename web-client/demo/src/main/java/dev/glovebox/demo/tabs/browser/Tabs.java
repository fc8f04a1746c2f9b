package dev.glovebox.demo.tabs.browser;

import dev.glovebox.demo.markup.browser.Markup;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Tabs as the ARIA practices ask for them: arrow keys move, only the chosen tab is a tab stop. */
public final class Tabs {
  private final List<HTMLElement> tabs = new ArrayList<>();

  /** The first one is chosen. */
  public Tabs(HTMLElement list) {
    NodeList<? extends HTMLElement> found = list.querySelectorAll("[role=tab]");
    for (int index = 0; index < found.getLength(); index++) {
      HTMLElement tab = found.get(index);
      int at = index;
      tabs.add(tab);
      tab.addEventListener("click", event -> choose(tab));
      tab.onEvent("keydown", (KeyboardEvent event) -> moved(at, event.getKey()));
    }
    choose(tabs.get(0));
  }

  public void choose(HTMLElement chosen) {
    for (HTMLElement tab : tabs) {
      boolean isChosen = tab == chosen;
      tab.setAttribute("aria-selected", String.valueOf(isChosen));
      tab.setTabIndex(isChosen ? 0 : -1);
      Markup.byId(tab.getAttribute("aria-controls")).setHidden(!isChosen);
    }
  }

  private void moved(int at, String key) {
    int step = key.equals("ArrowRight") ? 1 : key.equals("ArrowLeft") ? -1 : 0;
    if (step != 0) {
      HTMLElement next = tabs.get((at + step + tabs.size()) % tabs.size());
      choose(next);
      next.focus();
    }
  }
}
