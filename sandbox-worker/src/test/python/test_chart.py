"""Charts: what is drawn, what is refused, and that data stays data."""

import unittest
import xml.etree.ElementTree as xml
from decimal import Decimal

from glovebox_guest import chart
from test_guest import Box

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"svg", "rect", "text", "path", "polyline", "circle"}
PLAIN = {"x", "y", "width", "height", "fill", "viewBox", "font-family", "font-size", "text-anchor", "font-weight"}
DRAWN = PLAIN | {"d", "stroke", "stroke-width", "points", "cx", "cy", "r"}


def drawn(picture):
    """The parsed picture, which holds shapes and texts alone."""
    assert (picture["type"], picture["mimeType"]) == ("image", "image/svg+xml")
    root = xml.fromstring(picture["text"])
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in SHAPES, element.tag
        assert set(element.attrib) <= DRAWN, element.attrib
    return root


def texts(picture):
    return [element.text for element in drawn(picture).iter(SVG + "text")]


def refusal(draw):
    try:
        draw()
    except (TypeError, ValueError) as error:
        return str(error)
    return None


class BarsOfAChart(unittest.TestCase):
    def test_each_label_has_a_bar_as_long_as_its_number(self):
        picture = chart.bar({"Reid": 5, "Ito": 2.5}, title="Clients")
        self.assertEqual(texts(picture), ["Clients", "Reid", "5", "Ito", "2.5"])
        _, first, second = (float(rect.get("width")) for rect in drawn(picture).iter(SVG + "rect"))
        self.assertAlmostEqual(first, 2 * second, delta=0.2)

    def test_pairs_and_other_numbers_are_taken(self):
        picture = chart.bar([("a", Decimal("1234.5")), ("b", -3), ("c", 0)])
        self.assertEqual(texts(picture), ["a", "1,234.5", "b", "-3", "c", "0"])
        for rect in drawn(picture).iter(SVG + "rect"):
            self.assertGreaterEqual(float(rect.get("width")), 0)

    def test_all_zeroes_and_the_largest_numbers_are_drawn(self):
        self.assertNotIn("nan", chart.bar({"a": 0})["text"])
        for picture in (chart.bar({"a": 9e99, "b": -9e99}), chart.line([9e99, -9e99, 5e-324]), chart.line([1e-99])):
            self.assertNotIn("nan", picture["text"])
            self.assertNotIn("inf", picture["text"])
            drawn(picture)


class LinesOfAChart(unittest.TestCase):
    def test_axes_are_round_numbers(self):
        picture = chart.line([3, 9, 48], labels=["Jan", "Feb", "Mar"])
        self.assertEqual(texts(picture), ["0", "10", "20", "30", "40", "50", "Jan", "Feb", "Mar"])

    def test_lines_have_a_legend_and_gaps(self):
        picture = chart.line({"up": [1, 2, None, 4, 5], "one": [None, 3]})
        self.assertEqual(texts(picture)[-2:], ["up", "one"])
        self.assertEqual(len(list(drawn(picture).iter(SVG + "polyline"))), 2)
        self.assertEqual(len(list(drawn(picture).iter(SVG + "circle"))), 1)

    def test_labels_without_room_are_left_out(self):
        picture = chart.line(range(100), labels=[f"day {day}" for day in range(100)])
        shown = [text for text in texts(picture) if text.startswith("day")]
        self.assertEqual(shown[0], "day 0")
        self.assertLess(len(shown), 15)

    def test_numbers_below_zero_and_small_ones_are_on_the_axis(self):
        self.assertEqual(texts(chart.line([-0.004, 0.001]))[:3], ["-0.004", "-0.003", "-0.002"])
        self.assertEqual(texts(chart.line([0, 0]))[0], "0")


class DataOfAChart(unittest.TestCase):
    MARKUP = "\x00\ud800</text><script>alert(1)</script><image href='http://x' onload=\"x\"/>&"

    def test_markup_is_letters(self):
        for picture in (
            chart.bar({self.MARKUP: 1}, title=self.MARKUP),
            chart.line({self.MARKUP: [1, 2]}, labels=[self.MARKUP, self.MARKUP], title=self.MARKUP),
        ):
            self.assertNotIn("<script", picture["text"])
            self.assertTrue(any(text.startswith("\ufffd\ufffd</text><script>") for text in texts(picture)))

    def test_long_texts_are_cut_before_they_are_escaped(self):
        (title, *_) = texts(chart.bar({"a": 1}, title="&" * 100))
        self.assertEqual(title, "&" * 59 + "…")

    def test_what_cannot_be_shown_is_refused_in_words(self):
        self.assertEqual(refusal(lambda: chart.bar({})), "a chart without bars shows nothing")
        self.assertEqual(refusal(lambda: chart.line([])), "a chart without points shows nothing")
        self.assertEqual(refusal(lambda: chart.bar({"a": float("nan")})), "a chart cannot show nan")
        self.assertEqual(refusal(lambda: chart.line([1.7e308])), "a chart cannot show 1.7e+308")
        self.assertEqual(refusal(lambda: chart.bar({"a": "<b>"})), "a chart shows numbers, not '<b>'")
        self.assertEqual(
            refusal(lambda: chart.bar({str(i): i for i in range(101)})),
            "a chart shows at most 100 bars, and there are 101: sum some up",
        )
        self.assertIn("at most 8 lines", refusal(lambda: chart.line({str(i): [1] for i in range(9)})))
        self.assertIn("at most 1000 points", refusal(lambda: chart.line(range(1001))))


class ChartInAScript(unittest.TestCase):
    def test_script_imports_it_and_returns_a_picture(self):
        box = Box()
        box.run("from glovebox import chart\nlen(chart.bar({'a': 1})['text']) > 100")
        self.assertEqual(box.value(), True)

    def test_it_is_there_without_an_import_where_no_namespace_is_called_so(self):
        box = Box()
        box.run("[chart.line([1])['mimeType'], hasattr(chart, 'escape')]")
        self.assertEqual(box.value(), ["image/svg+xml", False])
        box = Box()
        box.run("await chart.bar({'a': 1})", namespaces=("chart",))
        self.assertIn("chart.bar", box.of("calls")[0])

    def test_who_wants_a_library_of_charts_is_told_of_it(self):
        box = Box()
        box.run("import matplotlib.pyplot as plt")
        self.assertIn("draw with chart.bar(data, title)", box.failure()[5])


if __name__ == "__main__":
    unittest.main()
