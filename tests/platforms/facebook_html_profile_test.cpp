#include "platforms/facebook/html_account.hpp"
#include "platforms/facebook_html_page.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::platforms::facebook;
using namespace glasshouse::platforms::facebook::test;

namespace {

struct Heading {
    std::string label;
    std::string values;  ///< parted by '|'
};

std::string profile(const std::vector<Heading>& headings) {
    std::string html = "<div class=\"pam uiBoxWhite\"><table class=\"_4nkx\">";
    for (const Heading& heading : headings) {
        html += "<tr><th>" + heading.label + "</th><td>";
        std::string values = heading.values;
        const bool is_list = values.find('|') != std::string::npos;
        for (std::size_t bar = values.find('|'); bar != std::string::npos; bar = values.find('|')) {
            values.replace(bar, 1, "</li><li>");
        }
        html += (is_list ? "<ul><li>" + values + "</li></ul>" : values) + "</td></tr>";
    }
    return html + "</table></div>";
}

std::string value_of(const EntryResult& read, std::string_view field) {
    for (const model::Item& item : read.items) {
        if (item.field == field) return item.text;
    }
    return {};
}

HtmlAccountPage read_account_page(std::string page) {
    const auto archive = archive::make_memory_archive({{"page.html", std::move(page)}});
    auto stream = archive->open(0);
    REQUIRE(stream);
    auto read = read_html_account(**stream);
    REQUIRE(read);
    return *std::move(read);
}

}  // namespace

TEST_CASE("a profile page gives one item for each value") {
    const auto read =
        read_page("facebook.profile", profile({{"Name", "Ana Example"},
                                               {"Birthday", "May 14, 1986"},
                                               {"Work", "Nurse at City Clinic, Leiden|Porter at City Clinic"},
                                               {"Relationship", "Married to Bo Example"},
                                               {"Family members", "Son: Cas Example|Dia Example (Daughter)"},
                                               {"Political view", "Green"},
                                               {"Username", "ana.example"}}));
    CHECK(value_of(read, "name") == "Ana Example");
    CHECK(value_of(read, "birthday") == "1986-05-14");
    CHECK(value_of(read, "work") == "Nurse at City Clinic, Leiden");
    CHECK(value_of(read, "relationship") == "Married");
    CHECK(value_of(read, "family") == "Son");
    CHECK(value_of(read, "political-view") == "Green");
    CHECK(read.items.size() == 9);
    CHECK(read.coverage.records() == model::Tally{9, 0, 0});
    const auto has_party = [&](std::string_view name) {
        return std::ranges::any_of(read.items, [&](const model::Item& item) { return item.other_party == name; });
    };
    CHECK(has_party("Bo Example"));
    CHECK(has_party("Cas Example"));
    CHECK(has_party("Dia Example"));
}

TEST_CASE("likes by section of a profile page are pages liked") {
    const auto read =
        read_page("facebook.profile", profile({{"Music", "The Kettles|Fjord Choir"}, {"Bücher", "Moss"}}));
    REQUIRE(read.items.size() == 3);
    CHECK(read.items[0].kind == model::ItemKind::PageLike);
    CHECK(read.items[0].field == "music");
    CHECK(read.items[1].container == "Fjord Choir");
    CHECK(read.items[2].field == "books");
    CHECK(read.coverage.records().unknown == 0);
}

TEST_CASE("headings are known in many languages, and an unknown one is booked as such") {
    struct Row {
        std::string heading;
        std::string field;
    };
    const auto row = GENERATE(values<Row>({{"Religiöse Ansichten", "religious-view"},
                                           {"Creencias religiosas", "religious-view"},
                                           {"Opinions religieuses", "religious-view"},
                                           {"Geloofsovertuiging", "religious-view"},
                                           {"宗教信仰", "religious-view"}}));
    CAPTURE(row.heading);
    const auto read = read_page("facebook.profile", profile({{row.heading, "Quaker"}}));
    CHECK(value_of(read, row.field) == "Quaker");
    const auto other = read_page("facebook.profile", profile({{"Shoe size", "41"}}));
    CHECK(other.items.empty());
    CHECK(other.coverage.records() == model::Tally{0, 0, 1});
}

TEST_CASE("the account is read from the profile page") {
    const HtmlAccountPage page = read_account_page("<html><body>" +
                                                   profile({{"Name", "Ana Example"},
                                                            {"Geburtstag", "14. Mai 1986"},
                                                            {"Registrierungsdatum", "12. Feb. 2008, 10:00"},
                                                            {"Frühere Namen", "Ana Old|Ana Older"},
                                                            {"Benutzername", "ana.example"}}) +
                                                   "</body></html>");
    CHECK(page.profile.name == "Ana Example");
    CHECK(page.profile.user_name == "ana.example");
    CHECK(page.profile.other_names == std::vector<std::string>{"Ana Old", "Ana Older"});
    CHECK(page.profile.birthday == Date{1986, 5, 14});
    CHECK(page.profile.registered);
    CHECK(page.language == "de");
    CHECK(page.settings.empty());
}

TEST_CASE("the settings page gives its lines in order") {
    const std::string inner = "<div class=\"_3-95 _a6-g\"><div class=\"_2ph_ _a6-h _a6-i\">Settings</div>" +
                              row("Who can see your future posts?", "Friends") + row("Religious views", "Only me") +
                              "</div>";
    const std::string html = "<html><body><div class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\">" + inner +
                             "</div></div></body></html>";
    const HtmlAccountPage page = read_account_page(html);
    REQUIRE(page.settings.size() == 2);
    CHECK(page.settings[0].label == "Who can see your future posts?");
    CHECK(page.settings[0].value == "Friends");
    CHECK(page.settings[1].value == "Only me");
    CHECK(page.profile.empty());
    const auto read = read_page("facebook.settings", html);
    CHECK(read.items.empty());
    CHECK(read.coverage.records() == model::Tally{2, 0, 0});
}

TEST_CASE("what is no page gives no account") {
    const auto archive = archive::make_memory_archive({{"page.html", "{\"a\":1}"}});
    auto stream = archive->open(0);
    REQUIRE(stream);
    CHECK_FALSE(read_html_account(**stream));
}
