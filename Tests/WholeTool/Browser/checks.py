"""What every page that the tool writes is tested for."""
import pathlib

LANGUAGES = ["en", "es", "fr", "pt", "ru", "ar"]

QUIET = """
  return [localStorage.length, sessionStorage.length, document.cookie,
          performance.getEntriesByType('resource').length, location.search, location.hash];
"""
AXE = """
  const result = await axe.run(
    a ? document : {exclude: [['#rules']]}, {resultTypes: ['violations']});
  return result.violations.map((one) => one.id + ': '
    + one.nodes.slice(0, 3).map((node) => node.target + ' ' + node.failureSummary).join(' | '));
"""
# The controls of a selector over which something else lies once they are scrolled to.
MISSED = """
  const missed = [];
  for (const one of document.querySelectorAll(a)) {
    if (!one.checkVisibility()) continue;
    one.scrollIntoView({block: 'center', behavior: 'instant'});
    const place = one.getBoundingClientRect();
    const hit = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
    if (!hit || !(one.contains(hit) || hit.contains(one))) missed.push(one.id || one.textContent);
  }
  return missed;
"""
WIDE = "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


def load_axe(browser):
    import axe_playwright_python
    source = pathlib.Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()
    browser.run(source + "; window.axe = axe;")
