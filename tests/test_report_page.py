"""The report as people meet it: opened in a real Chromium, read, sorted, filtered, by keyboard, without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from browser import chromium, installed
from test_report import HOSTILE, a_date, a_record, of_samples

from newsparse.report import gather

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.skipif(installed() is None, reason="no Chromium (apt-get install chromium), or no playwright")

# In the order in which the page shows them: two reasons before one, then by confidence.
RECORDS = [
    a_record("date_conflict", headline="Ferry timetable agreed", confidence=0.55, published="2025-06-03"),
    a_record(
        "date_conflict", "mojibake", headline="Council votes", confidence=0.9, published="2025-01-02T07:47:31+02:00"
    ),
    a_record("mojibake", headline="bakery closes", confidence=0.85, published="2024-12-31"),
    a_record(
        "missing_headline", headline=None, confidence=0.0, published=None, precision=None, dates=[a_date("2025-06-01")]
    ),
    a_record("date_conflict", headline="Zeppelin over the harbour", confidence=0.97, published="2023-05-05"),
    *(a_record(published=f"2025-0{month}-11") for month in range(1, 7)),
]
SHOWN = ["(no headline)", "Ferry timetable agreed", "Council votes", "bakery closes", "Zeppelin over the harbour"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put(tmp_path_factory.mktemp("page"), RECORDS)


def put(folder: Path, records: list[dict[str, Any]]) -> Path:
    page = pytest.importorskip("newsparse.report.page").page
    (folder / "report.html").write_text(page(gather(records), inputs=["records.jsonl"]), "utf-8")
    return folder / "report.html"


class Tab:
    """A page that is open, with all that it complains of or asks for."""

    def __init__(self, browser: Browser, path: Path, **options: Any) -> None:
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.context = browser.new_context(**options)
        self.page: Page = self.context.new_page()
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.goto(path.as_uri())

    def headlines(self) -> list[str]:
        """The headlines of the records that are to be seen, in their order."""
        rows = self.page.locator("[data-records] > tbody > tr:visible summary")
        return [text.strip() for text in rows.all_inner_texts()]


@pytest.fixture
def tab(browser: Browser, written: Path) -> Iterator[Tab]:
    opened = Tab(browser, written)
    yield opened
    assert opened.complaints == []
    assert opened.asked == [written.as_uri()]
    opened.context.close()


def test_it_tells_what_the_records_tell(tab: Tab) -> None:
    page = tab.page
    assert page.title() == "11 articles – newsparse report"
    assert page.get_by_role("heading", level=1).inner_text() == "11 articles"
    assert [each.inner_text() for each in page.get_by_role("heading", level=2).all()] == [
        "Over time", "What they are", "Confidence", "Conflicts", "Without a date", "Defects", "Look at these first",
    ]  # fmt: skip
    key = page.locator("dl.key > div").all_inner_texts()
    assert [" ".join(each.split()) for each in key] == [
        "with a date 10 90.9 %", "without a date 1 9.1 %", "dates in conflict 3 27.3 %", "days expected right 9 90.9 %",
    ]  # fmt: skip
    assert tab.headlines() == SHOWN


def test_each_chart_is_a_named_picture_with_its_numbers_below(tab: Tab) -> None:
    page = tab.page
    names = [each.get_attribute("aria-label") or "" for each in page.get_by_role("img").all()]
    assert [name.partition(".")[0] for name in names] == [
        "Articles by month", "Layout", "Agency", "Language", "Precision", "Time zone", "Dates by confidence",
    ]  # fmt: skip
    assert "From 2023-05 to 2025-06; the most, 2, in 2025-01" in names[0]
    first = page.locator("figure").first
    first.get_by_text("The numbers").click()
    assert first.locator("tbody").inner_text().split()[:4] == ["2023-05", "1", "2024-12", "1"]
    for chart in page.locator("figure svg").all():
        bars = chart.locator(".bar rect").count()
        assert bars == chart.locator(".bar title").count() > 0


@pytest.mark.parametrize(
    ("heading", "upwards"),
    [
        ("Record", [0, 3, 2, 1, 4]),
        ("Published", [0, 4, 3, 2, 1]),
        ("Confidence", [0, 1, 3, 2, 4]),
    ],
)  # fmt: skip
def test_a_heading_sorts(tab: Tab, heading: str, upwards: list[int]) -> None:
    sorted_up = [SHOWN[at] for at in upwards]
    header = tab.page.locator("[data-records] thead th", has_text=heading)
    for order, headlines in (("ascending", sorted_up), ("descending", sorted_up[::-1]), (None, SHOWN)):
        header.get_by_role("button").click()
        assert header.get_attribute("aria-sort") == order
        assert tab.headlines() == headlines
    header.get_by_role("button").click()
    tab.page.locator("[data-records] thead th", has_text="Why").get_by_role("button").click()
    assert header.get_attribute("aria-sort") is None


def test_numbers_are_sorted_as_numbers(browser: Browser, tmp_path: Path) -> None:
    counts = {"a": 1200, "b": 9, "c": 30}
    path = put(tmp_path, [a_record(language=name) for name, count in counts.items() for _ in range(count)])
    tab = Tab(browser, path)
    figure = tab.page.locator("figure", has_text="Language")
    figure.get_by_text("The numbers").click()
    figure.get_by_role("button", name="articles").click()
    assert [row.split()[0] for row in figure.locator("tbody tr").all_inner_texts()] == ["b", "c", "a"]
    tab.context.close()


@pytest.mark.parametrize(
    ("typed", "reason", "found", "count"),
    [
        ("", "", SHOWN, "5 records"),
        ("FERRY", "", ["Ferry timetable agreed"], "1 of 5 records"),
        ("harbour zepp", "", ["Zeppelin over the harbour"], "1 of 5 records"),
        ("2024-12", "", ["bakery closes"], "1 of 5 records"),
        ("", "conflict", ["Ferry timetable agreed", "Council votes", "Zeppelin over the harbour"], "3 of 5 records"),
        ("o", "characters", ["Council votes", "bakery closes"], "2 of 5 records"),
        ("ferry", "characters", [], "0 of 5 records"),
        ("<b>", "", [], "0 of 5 records"),
    ],
)
def test_records_are_filtered(tab: Tab, typed: str, reason: str, found: list[str], count: str) -> None:
    page = tab.page
    page.get_by_label("Filter").fill(typed)
    page.get_by_label("Reason").select_option(reason)
    assert tab.headlines() == found
    assert page.get_by_role("status").inner_text() == count
    everything = page.get_by_role("button", name="show all")
    assert everything.is_visible() == (not found)
    if not found:
        everything.click()
        assert tab.headlines() == SHOWN


def test_sorting_and_filtering_go_together(tab: Tab) -> None:
    page = tab.page
    page.get_by_label("Reason").select_option("conflict")
    page.get_by_role("columnheader", name="Confidence").get_by_role("button").click()
    page.get_by_role("columnheader", name="Confidence").get_by_role("button").click()
    assert tab.headlines() == ["Zeppelin over the harbour", "Council votes", "Ferry timetable agreed"]
    page.get_by_label("Reason").select_option("")
    assert tab.headlines()[0] == "Zeppelin over the harbour"


def focused(page: Page) -> str:
    told: str = page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()")
    return told


def test_all_can_be_reached_by_keyboard(tab: Tab) -> None:
    page = tab.page
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to the records to look at first"
    assert page.get_by_text("Skip to the records").bounding_box()["x"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    passed = []
    for _ in range(7):
        page.keyboard.press("Tab")
        passed.append(focused(page))
    assert passed == ["Filter", "Reason", "Record", "Published", "Confidence", "Why", "(no headline)"]
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    record = page.locator("[data-records] details").first
    assert not record.locator(".opened").is_visible()
    page.keyboard.press("Enter")
    assert record.locator(".opened").is_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "Confidence"
    page.keyboard.press("Space")
    assert page.get_by_role("columnheader", name="Confidence").get_attribute("aria-sort") == "ascending"
    assert focused(page) == "Confidence"


def test_a_record_opens_to_its_marked_text(browser: Browser, tmp_path: Path) -> None:
    tab = Tab(browser, put(tmp_path, of_samples()))
    tab.page.get_by_label("Filter").fill("macron")
    tab.page.locator("summary", has_text="Macron Blasts China").click()
    opened = tab.page.locator(".opened:visible")
    lines = [" ".join(each.split()) for each in opened.locator(".text > div").all_inner_texts()]
    assert lines[:5] == [
        "≈ 1 agrees 2025-06-01",
        "✗ 2 passed over Tuesday, 02 January 2024 12:17 GMT",
        "headline Macron Blasts China to Halt North Korean Troops in Europe",
        "✓ 3 chosen 2025-06-01 07:47:31",
        "credits MENAFN",
    ]
    assert lines[5].startswith("body At Friday’s Shangri-La Dialogue in Singapore")
    assert "second date on a label line" in opened.get_by_role("table").inner_text()
    assert "says 2024-01-02, the chosen date" in opened.locator(".defects").inner_text()
    tab.context.close()


def test_hostile_text_is_inert(browser: Browser, tmp_path: Path) -> None:
    every = a_record(
        "mojibake", credits=[HOSTILE], notes=[HOSTILE], headline=HOSTILE, body=HOSTILE, source=HOSTILE, layout=HOSTILE,
        language=HOSTILE, id=HOSTILE, byline=HOSTILE, trailer=HOSTILE, dates=[a_date("2025-06-01", text=HOSTILE)],
    )  # fmt: skip
    path = put(tmp_path, [every])
    tab = Tab(browser, path)
    for each in tab.page.locator("summary").all():
        each.click()
    tab.page.get_by_role("columnheader", name="Record").get_by_role("button").click()
    tab.page.get_by_label("Filter").fill('"><script>alert(4)</script>')
    assert tab.page.locator("script").count() == 1
    assert tab.page.locator("img, iframe, [onerror]").count() == 0
    assert tab.complaints == []
    assert tab.asked == [path.as_uri()]
    tab.context.close()


def test_a_script_that_is_not_the_pages_own_does_not_run(browser: Browser, written: Path, tmp_path: Path) -> None:
    """Were something put into the page that escaping had missed, the page's policy would stop it."""
    text = written.read_text("utf-8")
    bad = '<img src="http://x.invalid/a" onerror="title=1"><script>title=2</script><style>h1{top:9px}</style>'
    (tmp_path / "bad.html").write_text(text.replace("<main>", f"<main>{bad}"), "utf-8")
    tab = Tab(browser, tmp_path / "bad.html")
    assert tab.page.title() == "11 articles – newsparse report"
    assert tab.page.evaluate("getComputedStyle(document.querySelector('h1')).top") == "auto"
    assert len([each for each in tab.complaints if "Content Security Policy" in each]) >= 3
    assert tab.headlines() == SHOWN
    tab.context.close()


def test_without_scripts_all_can_be_read(browser: Browser, written: Path) -> None:
    tab = Tab(browser, written, java_script_enabled=False)
    assert tab.headlines() == SHOWN
    assert not tab.page.get_by_label("Filter").is_visible()  # what would do nothing is not there
    assert tab.page.locator("th button").count() == 0
    record = tab.page.locator("[data-records] details").first
    record.locator("summary").click()
    assert record.locator(".opened").is_visible()
    assert tab.complaints == []
    tab.context.close()


@pytest.mark.parametrize("width", [320, 705, 1024])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits(browser: Browser, tmp_path: Path, width: int, scheme: Any) -> None:
    long = "Donaudampfschifffahrtsgesellschaft" * 8
    records = [*RECORDS, a_record("mojibake", headline=long, body=long, source=long, credits=[long], byline=long)]
    tab = Tab(browser, put(tmp_path, records), viewport={"width": width, "height": 800}, color_scheme=scheme)
    for each in tab.page.locator("summary").all():
        each.click()
    over = tab.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over == 0
    ground = tab.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(int(part) for part in ground[4:-1].split(",")) < 380) == (scheme == "dark")
    tab.context.close()
