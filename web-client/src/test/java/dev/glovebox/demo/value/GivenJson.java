package dev.glovebox.demo.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of Java's own collections: lists, maps with an order, and texts that are JSON already.
 */
public record GivenJson(Object value) implements JsonValue {

  /** Reads JSON as it is usually written; null for what is none. */
  public static GivenJson read(String text) {
    Reader reader = new Reader(text);
    try {
      Object value = reader.value();
      return reader.isAtEnd() ? new GivenJson(value) : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException noJson) {
      return null;
    }
  }

  @Override
  public Kind kind() {
    if (value instanceof List<?>) {
      return Kind.LIST;
    }
    if (value instanceof Map<?, ?>) {
      return Kind.OBJECT;
    }
    return switch (text().charAt(0)) {
      case '"' -> Kind.STRING;
      case 't', 'f' -> Kind.BOOLEAN;
      case 'n' -> Kind.NULL;
      default -> Kind.NUMBER;
    };
  }

  @Override
  public int size() {
    return value instanceof List<?> list ? list.size() : ((Map<?, ?>) value).size();
  }

  @Override
  public String nameAt(int index) {
    return (String) new ArrayList<Object>(((Map<?, ?>) value).keySet()).get(index);
  }

  @Override
  public JsonValue itemAt(int index) {
    return new GivenJson(
        value instanceof List<?> list
            ? list.get(index)
            : new ArrayList<Object>(((Map<?, ?>) value).values()).get(index));
  }

  @Override
  public String text() {
    return value instanceof String text ? text : JsonLine.of(this, Integer.MAX_VALUE / 2);
  }

  @Override
  public String plain() {
    return new Reader(text()).plainText();
  }

  /** Knows no escapes but those of quotes, backslashes and ends of lines. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    boolean isAtEnd() {
      skipBlanks();
      return at == text.length();
    }

    Object value() {
      skipBlanks();
      return switch (text.charAt(at)) {
        case '[' -> list();
        case '{' -> object();
        case '"' -> JsonLine.quoted(plainText());
        default -> word();
      };
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      for (at++; !isNext(']'); skipComma()) {
        items.add(value());
      }
      return items;
    }

    private Map<String, Object> object() {
      Map<String, Object> members = new LinkedHashMap<>();
      for (at++; !isNext('}'); skipComma()) {
        skipBlanks();
        String name = plainText();
        if (!isNext(':')) {
          throw new IllegalArgumentException(text);
        }
        members.put(name, value());
      }
      return members;
    }

    String plainText() {
      if (text.charAt(at) != '"') {
        throw new IllegalArgumentException(text);
      }
      StringBuilder plain = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        if (text.charAt(at) == '\\') {
          at++;
          plain.append(text.charAt(at) == 'n' ? '\n' : text.charAt(at));
        } else {
          plain.append(text.charAt(at));
        }
      }
      at++;
      return plain.toString();
    }

    private String word() {
      int from = at;
      while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String word = text.substring(from, at);
      if (!List.of("true", "false", "null").contains(word)) {
        Double.parseDouble(word);
      }
      return word;
    }

    private void skipComma() {
      isNext(',');
    }

    private boolean isNext(char wanted) {
      skipBlanks();
      boolean isIt = text.charAt(at) == wanted;
      at += isIt ? 1 : 0;
      return isIt;
    }

    private void skipBlanks() {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
  }
}
