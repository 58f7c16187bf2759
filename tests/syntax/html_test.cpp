#include "glasshouse/syntax/html.hpp"

#include "piecewise_stream.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <random>

using namespace glasshouse;
using namespace glasshouse::syntax;

namespace {

struct Page {
    std::vector<HtmlNode> records;
    std::string title;
    std::string language;
    HtmlRecords totals;
    std::optional<Error> error;

    [[nodiscard]] std::vector<std::string> texts() const {
        std::vector<std::string> found;
        for (const HtmlNode& record : records) found.push_back(record.inner_text());
        return found;
    }
};

Page read(archive::EntryStream& stream) {
    Page page;
    const HtmlVisitor visitor{[](std::string_view, const std::vector<std::string>& classes) {
                                  return std::ranges::find(classes, "record") != classes.end();
                              },
                              [&](std::uint64_t index, const HtmlNode& record) {
                                  CHECK(index == page.records.size());
                                  page.records.push_back(record);
                              },
                              [&](std::string_view title) { page.title += title; },
                              [&](std::string_view language) { page.language += language; }};
    const auto result = read_html_records(stream, visitor);
    if (result) {
        page.totals = *result;
    } else {
        page.error = result.error();
    }
    return page;
}

Page read(const std::string& text, std::size_t piece = 64UL << 10U) {
    PiecewiseStream stream(text, piece);
    return read(stream);
}

const std::string kPage =
    "<html lang=\"de\"><head><meta charset=\"latin1\"><title>Kommentare &amp; mehr</title><style>.x{}</style></head>"
    "<body class=\"_5vb_\"><div role=\"main\"><div class=\"a  record b\"><h2 class=\"t\">Ana &#039;Example&#039;</h2>"
    "<div>Größe<br />zwei &lt;3 \u65e5\u672c &#x1F377;</div><a href=\"https://x.example/?a=1&amp;b=2\"><img "
    "src=\"m/1.jpg\"></a></div>"
    "<p>between</p><section class=record>second<div class=\"record\">inner</div></section></div></body></html>";

}  // namespace

TEST_CASE("the outermost records of a page come as trees, however the bytes arrive") {
    const std::size_t piece = GENERATE(std::size_t{1}, std::size_t{3}, std::size_t{64}, std::size_t{100'000});
    CAPTURE(piece);
    const Page page = read(kPage, piece);
    REQUIRE_FALSE(page.error);
    CHECK(page.title == "Kommentare & mehr");
    CHECK(page.language == "de");
    CHECK(page.totals.count == 2);
    CHECK_FALSE(page.totals.truncated);
    REQUIRE(page.texts() == std::vector<std::string>{"Ana 'Example'\nGröße\nzwei <3 日本 🍷", "second\ninner"});
    const HtmlNode& first = page.records.front();
    CHECK(first.classes == std::vector<std::string>{"a", "record", "b"});
    CHECK(first.children.front().tag == "h2");
    CHECK(first.children.front().has_class("t"));
    CHECK_FALSE(first.children.front().has_class("tt"));
    CHECK(first.children.back().href == "https://x.example/?a=1&b=2");
    CHECK(first.children.back().children.front().href == "m/1.jpg");
}

TEST_CASE("inner text has lines where the page shows them") {
    struct Row {
        std::string markup;
        std::string text;
    };
    const auto row = GENERATE(values<Row>({
        {"a<br>b<br><br>c", "a\nb\n\nc"},
        {"<div>a</div><div>b</div>", "a\nb"},
        {"<div><div>a</div></div><div></div><div>b</div>", "a\nb"},
        {"<span>a</span> <b>b</b>", "a b"},
        {"<table><tr><td>Label</td><td>Value</td></tr></table>", "Label\nValue"},
        {"  <div>\n   one\n   line  kept\n </div> ", "one line  kept"},
        {"a&nbsp;b", "a\u00A0b"},
        {"<script>x</script><style>y</style>z", "z"},
        {"", ""},
    }));
    CAPTURE(row.markup);
    const Page page = read("<html><body><div class=\"record\">" + row.markup + "</div></body></html>");
    REQUIRE(page.texts() == std::vector<std::string>{row.text});
}

TEST_CASE("broken markup is read as a browser would") {
    struct Row {
        std::string markup;
        std::vector<std::string> texts;
    };
    const auto row = GENERATE(values<Row>({
        {"<div class=record>a<b>b</div><div class=record>c</div>", {"ab", "c"}},
        {"<div class=record>a</span></div>", {"a"}},
        {"<div class='record'>&unknown; &#xFFFFFFFF; &amp;</div>", {"&unknown;  &"}},
        {"<DIV CLASS=record>upper</DIV>", {"upper"}},
        {"<div class=record>a<!-- no --></div>", {"a"}},
        {"</div></div><div class=record>a</div>", {"a"}},
    }));
    CAPTURE(row.markup);
    const Page page = read(row.markup);
    REQUIRE_FALSE(page.error);
    CHECK(page.texts() == row.texts);
}

TEST_CASE("bytes that are no UTF-8 and zero bytes cost themselves only") {
    const std::size_t piece = GENERATE(std::size_t{1}, std::size_t{100'000});
    const std::string bad =
        std::string("<div class=record>a\xFF z") + '\0' + "y \xC3 \xC3\xA9</div><div class=record>\xE6\x97\xA5</div>";
    CHECK(read(bad, piece).texts() == std::vector<std::string>{"a\uFFFD z\uFFFDy \uFFFD é", "日"});
}

TEST_CASE("a page that ends inside a record says so and does not hand out the half") {
    const Page page = read("<html><body><div class=record>one</div><div class=record>tw");
    CHECK(page.texts() == std::vector<std::string>{"one"});
    CHECK(page.totals.truncated);
}

TEST_CASE("what is no HTML fails, naming what it is") {
    CHECK(read("").error->detail.find("empty") != std::string::npos);
    CHECK(read("{\"a\":1}").error->detail.find("JSON") != std::string::npos);
    CHECK(read("You have no data").error->code == ErrorCode::Corrupt);
    PiecewiseStream failing("<html>");
    failing.fail_at_end();
    CHECK(read(failing).error->detail == "the checksum is wrong");
}

TEST_CASE("a record without an end to its size or depth is refused") {
    const std::string open = "<div class=record>";
    CHECK(read(open + std::string(17UL << 20U, 'x')).error->code == ErrorCode::LimitExceeded);
    std::string deep = open;
    for (int i = 0; i < 300; ++i) deep += "<div>";
    CHECK(read(deep).error->code == ErrorCode::LimitExceeded);
    std::string wide = open;
    for (int i = 0; i < 400'000; ++i) wide += "<i></i>";
    CHECK(read(wide).error->code == ErrorCode::LimitExceeded);
    CHECK(read("<a href=\"" + std::string(40UL << 20U, 'x')).error->code == ErrorCode::LimitExceeded);
}

TEST_CASE("a long page is read record by record") {
    std::string text = "<html><body>";
    for (int i = 0; i < 20'000; ++i) text += "<div class=\"record\"><div>number " + std::to_string(i) + "</div></div>";
    const Page page = read(text + "</body></html>");
    REQUIRE(page.records.size() == 20'000);
    CHECK(page.records.back().inner_text() == "number 19999");
}

TEST_CASE("random markup neither crashes nor hangs the reader") {
    std::mt19937 random(11);
    const std::vector<std::string> parts{
        "<div class=record>", "</div>", "<td",       "<!--", "-->", "&amp",    "\"", "'", "<", ">", "x", "\xFF", "</",
        "<script>",           "]]>",    "<![CDATA[", "é",    " ",   "<table>", "&#"};
    for (int round = 0; round < 500; ++round) {
        std::string text = "<p>";
        for (unsigned i = 0; i < random() % 200; ++i) text += parts[random() % parts.size()];
        PiecewiseStream stream(text, [&random] { return 1 + random() % 40; });
        const Page page = read(stream);
        REQUIRE_FALSE(page.error);
        REQUIRE(page.totals.count == page.records.size());
    }
}
