package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.window.Screen;
import dev.glovebox.demo.desk.window.Screen.Table;
import dev.glovebox.demo.words.Words;
import java.util.Collections;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** Paints what a window shows, in the window's own document. */
final class ScreenView {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 200;
  private static final int HEIGHT = 48;

  private final HTMLElement place;

  private ScreenView(HTMLElement place) {
    this.place = place;
  }

  static void show(HTMLElement place, Screen screen) {
    place.clear();
    ScreenView view = new ScreenView(place);
    place.appendChild(view.element("h1", "", screen.heading()));
    if (!screen.line().isEmpty()) {
      place.appendChild(view.chart(screen));
    }
    Table table = screen.table();
    if (!table.rows().isEmpty()) {
      place.appendChild(view.table(screen));
    }
    String rest = rest(table);
    if (!rest.isEmpty()) {
      place.appendChild(view.element("p", "rest", rest));
    }
  }

  private static String rest(Table table) {
    if (table.rows().isEmpty()) {
      return "Nothing.";
    }
    return table.more() > 0 ? "and " + Words.grouped(table.more()) + " more" : "";
  }

  private HTMLElement table(Screen screen) {
    Table table = screen.table();
    HTMLElement made = element("table", table.columns().isEmpty() ? "facts" : "", "");
    if (!table.columns().isEmpty()) {
      HTMLElement heads = element("tr", "", "");
      table.columns().forEach(name -> heads.appendChild(head("col", name)));
      made.appendChild(heads);
    }
    for (List<String> cells : table.rows()) {
      HTMLElement row = element("tr", "", "");
      for (int at = 0; at < cells.size(); at++) {
        boolean isName = at == 0 && cells.size() > 1;
        row.appendChild(isName ? head("row", cells.get(at)) : element("td", "", cells.get(at)));
      }
      made.appendChild(row);
    }
    return made;
  }

  private HTMLElement head(String scope, String text) {
    HTMLElement made = element("th", "", text);
    made.setAttribute("scope", scope);
    return made;
  }

  private Element chart(Screen screen) {
    Element svg = svg("svg");
    svg.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", "The price of " + screen.heading() + " over time");
    Element line = svg("polyline");
    line.setAttribute("points", points(screen.line()));
    svg.appendChild(line);
    return svg;
  }

  private static String points(List<Double> prices) {
    double low = Collections.min(prices);
    double range = Math.max(Collections.max(prices) - low, 0.01);
    StringBuilder points = new StringBuilder();
    for (int at = 0; at < prices.size(); at++) {
      long x = Math.round((double) at * WIDTH / Math.max(1, prices.size() - 1));
      long y = HEIGHT - 2 - Math.round((prices.get(at) - low) / range * (HEIGHT - 4));
      points.append(x).append(',').append(y).append(' ');
    }
    return points.toString();
  }

  private HTMLElement element(String tag, String className, String text) {
    HTMLElement made = place.getOwnerDocument().createElement(tag);
    if (!className.isEmpty()) {
      made.setClassName(className);
    }
    made.setTextContent(text);
    return made;
  }

  private Element svg(String tag) {
    return place.getOwnerDocument().createElementNS(SVG, tag);
  }
}
