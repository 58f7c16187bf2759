#include "demo/label_values.hpp"
#include "demo/page.hpp"
#include "demo/picture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::demo;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a page resolves its pictures from the root of the export") {
    CHECK(to_base("index") == "");
    CHECK(to_base("a/b/page") == "../../");
    CHECK(holds(to_html(Page("a/b/page", "Title")), "<base href=\"../../\">"));
}

TEST_CASE("a card prints heading, body and local time, with all text escaped") {
    Page page("posts/your_posts_1", "Your posts");
    Card card{"Ana & Bo's <post>", {{CardRow::Look::Text, {}, "one\ntwo @ \"three\""}}, 1304320337};
    page.cards.push_back(card);
    const std::string html = to_html(page);
    CHECK(holds(html, "<div class=\"_2ph_ _a6-h _a6-i\">Ana &amp; Bo&#039;s &lt;post&gt;</div>"));
    CHECK(holds(html, "<div>one<br />two &#064; &quot;three&quot;</div>"));
    CHECK(holds(html, "<div class=\"_a72d\">May 02, 2011 8:12:17 am</div>"));
}

TEST_CASE("rows of a profile with several values become a list") {
    Page page("profile", "Profile", PageLayout::Profile);
    page.cards.push_back(
        {"Languages", {{CardRow::Look::Text, {}, "English"}, {CardRow::Look::Text, {}, "German"}}, {}});
    CHECK(holds(to_html(page), "<tr><th>Languages</th><td><ul><li>English</li><li>German</li></ul></td></tr>"));
}

TEST_CASE("a label_values record says the same in both forms") {
    LabelRecord builder(1304320337);
    const Record record = builder.value("Message", "Tea").names("Members", {"Bo Sample"}).take("17");
    const std::string json = to_text(record.json, Escaping::Meta);
    CHECK(holds(json, "\"label\": \"Message\",\n      \"value\": \"Tea\""));
    CHECK(holds(json, "\"title\": \"Members\""));
    CHECK(holds(json, "\"fbid\": \"17\""));
    REQUIRE(record.card.rows.size() == 2);
    CHECK(record.card.rows[1].label == "Members");
    CHECK(record.card.rows[1].value == "Bo Sample");
}

TEST_CASE("a page with a key wraps its records and counts the items") {
    std::vector<Record> records;
    records.push_back({Json::object().add("name", "a"), {}, model::ItemKind::Follow});
    records.push_back({Json::object().add("name", "b"), {}, std::nullopt});
    const Page page = make_page("x", "X", "pages_v2", std::move(records));
    CHECK(to_text(page.root, Escaping::Meta).starts_with("{\n  \"pages_v2\": ["));
    CHECK(page.items.size() == 1);
    CHECK(page.cards.size() == 2);
}

TEST_CASE("pictures begin and end as their formats ask") {
    const auto shade =
        GENERATE(std::uint8_t{0}, std::uint8_t{64}, std::uint8_t{65}, std::uint8_t{128}, std::uint8_t{255});
    const std::string jpeg = make_jpeg(shade);
    CHECK(jpeg.starts_with("\xFF\xD8\xFF\xDB"));
    CHECK(jpeg.ends_with("\xFF\xD9"));
    const std::string png = make_png(shade);
    CHECK(png.starts_with("\x89PNG\r\n\x1A\n"));
    CHECK(png.substr(png.size() - 8) == "IEND\xAE\x42\x60\x82");
}
