package dev.glovebox.demo.approval.browser;

import dev.glovebox.demo.approval.Field;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.words.Legible;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** One argument on the page: its name, its control, what it means, and what is wrong with it. */
final class FieldView {
  private final Field field;
  private final HTMLElement place = Markup.element("div", "approval-field", "");
  private final HTMLElement problem = Markup.element("p", "approval-problem", "");
  private final HTMLElement control;

  /**
   * @param id that no other element of the page has
   */
  FieldView(Field field, String id) {
    this.field = field;
    this.control = controlFor(field);
    control.setId(id);
    control.setAttribute("data-testid", "argument-" + field.name());
    control.setAttribute("aria-describedby", id + "-says " + id + "-problem");
    if (field.isRequired()) {
      control.setAttribute("aria-required", "true");
    }
    if (!field.isEditable()) {
      control.setAttribute("readonly", "");
    }
    String optional = field.isRequired() ? "" : " (optional)";
    HTMLElement label = Markup.element("label", "", Legible.of(field.name()) + optional);
    label.setAttribute("for", id);
    HTMLElement says = Markup.element("p", "approval-says", "");
    says.setId(id + "-says");
    Markup.showText(says, field.isEditable() ? field.says() : "Too long to be changed here.");
    problem.setId(id + "-problem");
    problem.setHidden(true);
    Markup.toggle(place, "is-wide", field.isLong());
    place.withChild(label).withChild(control).withChild(says).withChild(problem);
  }

  private static HTMLElement controlFor(Field field) {
    if (field.isFlag()) {
      HTMLElement box = input("checkbox");
      setChecked(box, field.shown().equals("true"));
      return box;
    }
    if (field.isChoice()) {
      HTMLElement select = Markup.element("select", "", "");
      for (String option : field.options()) {
        HTMLElement each = Markup.element("option", "", field.wordOf(option));
        each.setAttribute("value", option);
        select.withChild(each);
      }
      setValue(select, field.shown());
      return select;
    }
    HTMLElement control =
        field.isLong()
            ? Markup.element("textarea", "", "")
            : input(field.isDate() ? "date" : "text");
    if (field.isNumber()) {
      control.setAttribute("inputmode", "decimal");
    }
    control.setAttribute("spellcheck", "false");
    control.setAttribute("autocomplete", "off");
    setValue(control, field.shown());
    return control;
  }

  private static HTMLElement input(String type) {
    return Markup.element("input", "", "").withAttr("type", type);
  }

  HTMLElement place() {
    return place;
  }

  Field field() {
    return field;
  }

  String entered() {
    return field.isFlag() ? Boolean.toString(isChecked(control)) : value(control);
  }

  /** Says what is wrong; null takes it away. */
  void tell(String wrong) {
    Markup.showText(problem, wrong);
    if (wrong == null) {
      control.removeAttribute("aria-invalid");
    } else {
      control.setAttribute("aria-invalid", "true");
    }
  }

  void focus() {
    control.focus();
  }

  @JSBody(params = "control", script = "return control.value")
  private static native String value(HTMLElement control);

  @JSBody(
      params = {"control", "value"},
      script = "control.value = value")
  private static native void setValue(HTMLElement control, String value);

  @JSBody(params = "box", script = "return box.checked")
  private static native boolean isChecked(HTMLElement box);

  @JSBody(
      params = {"box", "isChecked"},
      script = "box.checked = isChecked")
  private static native void setChecked(HTMLElement box, boolean isChecked);
}
