package dev.glovebox.bridge.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English words of which people say one and functions another. Data. */
final class Synonyms {
  private static final String[][] GROUPS = {
    {"folder", "directory"},
    {"delete", "remove", "erase", "clear", "drop"},
    {"picture", "image", "photo", "screenshot"},
    {"mail", "email"},
    {"film", "video", "record", "recording"},
    {"cost", "price"},
    {"search", "find", "lookup", "query"},
    {"begin", "start", "launch"},
    {"end", "stop", "finish"},
    {"kill", "terminate", "stop"},
    {"create", "add", "new", "insert"},
    {"change", "update", "modify", "edit", "set"},
    {"show", "list", "get", "display"},
    {"read", "get", "fetch", "retrieve", "load"},
    {"save", "write", "store"},
    {"execute", "run", "perform"},
    {"client", "customer"},
    {"firm", "company"},
    {"purchase", "buy", "order"},
    {"person", "user", "people", "member", "employee"},
    {"browser", "tab", "window"},
    {"site", "website", "web", "page"},
    {"link", "url", "address"},
    {"path", "file", "document"},
    {"extract", "scrape"},
    {"rename", "move"},
    {"enter", "type", "fill", "input"},
    {"choose", "select", "pick"},
    {"append", "add"},
    {"replace", "edit"},
    {"meeting", "event", "appointment"},
    {"message", "notification", "text"},
    {"phone", "mobile", "call"},
    {"town", "city", "place", "location"},
    {"flight", "plane"},
    {"shop", "store"},
    {"weather", "forecast"},
    {"share", "stock"},
    {"paper", "article"},
    {"task", "todo", "job"},
    {"repository", "repo"},
    {"undo", "revert", "rollback"},
    {"error", "failure", "exception"},
    {"speed", "performance", "slow", "fast"},
    {"cancel", "abort"},
    {"money", "payment", "amount", "balance"},
    {"documentation", "docs", "doc"},
    {"configuration", "config", "settings", "preferences"},
    {"application", "app", "program"},
    {"information", "info", "details", "metadata"},
    {"watch", "monitor", "track"},
    {"copy", "duplicate", "clone"},
    {"size", "bytes"},
    {"program", "process"},
    {"command", "shell", "terminal"},
    {"average", "mean"},
    {"translate", "translation"},
    {"book", "reserve", "schedule"},
    {"archive", "trash"},
    {"question", "query"},
    {"open", "create"},
    {"far", "distance"},
    {"high", "height", "elevation", "altitude"},
    {"row", "record", "entry"},
    {"column", "field", "property"},
    {"answer", "reply", "respond"},
    {"write", "add", "post", "put"},
    {"approve", "accept", "confirm"},
    {"deny", "reject", "decline"},
    {"recent", "latest", "newest", "last"},
    {"next", "upcoming"},
    {"bill", "invoice"},
    {"stock", "inventory", "warehouse"},
    {"holiday", "vacation", "leave"},
    {"deal", "opportunity"},
    {"car", "vehicle", "driving"},
    {"right", "permission", "role"},
  };

  private static final Map<String, List<String>> BY_STEM = new HashMap<>();

  static {
    for (String[] group : GROUPS) {
      for (String word : group) {
        List<String> others = BY_STEM.computeIfAbsent(Stems.of(word), stem -> new ArrayList<>());
        for (String other : group) {
          if (!other.equals(word)) {
            others.add(Stems.of(other));
          }
        }
      }
    }
  }

  private Synonyms() {}

  /** Stems of words that may be meant by the word of that stem. */
  static List<String> of(String stem) {
    return BY_STEM.getOrDefault(stem, List.of());
  }
}
