#include "support/report_text.hpp"

#include <catch2/catch.hpp>

#include <regex>

using namespace glasshouse;
using test::AuditBuilder;
using test::count_of;
using test::ItemBuilder;
using test::SeenBy;

namespace {

std::string page_of(const AuditBuilder& builder, const report::Options& options = {}) {
    return test::written(report::write_html, builder, options);
}

AuditBuilder with_text(const std::string& text) {
    AuditBuilder builder;
    ItemBuilder item(text);
    item.on(2020, 1, 1).seen_by(SeenBy::Friends).title(text).container(text).people({text}).url(text);
    item.raw().link = text;
    item.raw().place = model::Place{text, {}};
    item.raw().source.entry = text;
    for (const auto field : {model::ItemField::Text, model::ItemField::Container, model::ItemField::Place}) {
        item.finding(1, text, field);
    }
    builder.add(item);
    builder.audit.owner = text;
    builder.audit.inputs.front().name = text;
    builder.audit.settings.front().value = text;
    builder.audit.coverage.entry_unknown(text, text);
    return builder.finish();
}

}  // namespace

TEST_CASE("the page's policy forbids every request and stands before anything else") {
    const std::string page = page_of(test::sample_audit());
    const std::size_t policy = page.find("Content-Security-Policy");
    REQUIRE(policy != std::string::npos);
    CHECK(page.find("default-src &#39;none&#39;") == std::string::npos);
    CHECK(page.find(
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'") !=
          std::string::npos);
    CHECK(policy < page.find("<style"));
    CHECK(policy < page.find("<link"));
    for (const char* needed : {"no-referrer", "noindex", "translate=\"no\"", "<title>Glasshouse report</title>",
                               "class=\"skip\"", "<main", "<nav", "lang=\"en\""}) {
        CAPTURE(needed);
        CHECK(count_of(page, needed) >= 1);
    }
    CHECK(!std::regex_search(page, std::regex("(src|href)=\"(https?:|//)")));
    CHECK(page.find("<script") == std::string::npos);
    CHECK(count_of(page, "<h1") == 1);
}

TEST_CASE("every link inside the page leads to something and no id stands twice") {
    const std::string page = page_of(test::sample_audit());
    std::map<std::string, int> ids;
    const std::regex id_pattern(" id=\"([^\"]+)\"");
    for (std::sregex_iterator at(page.begin(), page.end(), id_pattern), end; at != end; ++at) ++ids[(*at)[1]];
    for (const auto& [id, times] : ids) {
        CAPTURE(id);
        CHECK(times == 1);
    }
    const std::regex link_pattern("(?:href=\"#|aria-labelledby=\")([^\" ]+)");
    for (std::sregex_iterator at(page.begin(), page.end(), link_pattern), end; at != end; ++at) {
        CAPTURE((*at)[1].str());
        CHECK(ids.contains((*at)[1]));
    }
}

TEST_CASE("every element that is opened is closed") {
    const std::string page = page_of(GENERATE(test::sample_audit(), AuditBuilder().finish()),
                                     {GENERATE(report::Redaction::None, report::Redaction::Board)});
    for (const char* tag : {"section", "div", "ol", "ul", "li", "p", "details", "table", "span", "main", "dl"}) {
        CAPTURE(tag);
        const std::string name(tag);
        CHECK(count_of(page, "<" + name + ">") + count_of(page, "<" + name + " ") == count_of(page, "</" + name + ">"));
    }
}

TEST_CASE("hostile texts in every field neither run nor break the page") {
    const auto text = GENERATE(values<std::string>({
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!-- ",
        "]]>",
        "</style><b>",
        "\xE2\x80\xAE gnirts",
        "\"><svg onload=alert(1)>",
        "\xED\xA0\x80",
        "=cmd()",
        "*stars* {n}",
        std::string(1'000'000, 'w'),
        std::string("a\0b", 3),
    }));
    const std::string page = page_of(with_text(text));
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("<img") == std::string::npos);
    CHECK(page.find("<svg onload") == std::string::npos);
    CHECK(count_of(page, "<!--") == 0);
    CHECK(page.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(count_of(page, "</style>") == 1);
    CHECK(page.find('\0') == std::string::npos);
    CHECK(count_of(page, "<bdi>") == count_of(page, "</bdi>"));
}

TEST_CASE("the span is marked in the words of the item") {
    const std::string page = page_of(test::sample_audit());
    CHECK(page.find("and I <mark>cannot remember the ride home</mark>") != std::string::npos);
    CHECK(page.find("Glass of <mark>zinfandel</mark> with supper") != std::string::npos);
}

TEST_CASE("a page of many items is cut with a plain line and keeps its size") {
    AuditBuilder builder;
    for (int i = 0; i < 700; ++i) {
        builder.add(ItemBuilder("wine " + std::to_string(i))
                        .on(2001 + i % 20, 1, 1)
                        .seen_by(SeenBy::Friends)
                        .finding(0, "wine")
                        .finding(1, ""));
    }
    const std::string page = page_of(builder.finish());
    CHECK(count_of(page, "Showing 200 of 700. The full list is in audit.db.") == 2);
    CHECK(count_of(page, "<li class=\"item") <= 2000);
    CHECK(page.size() < 2'000'000);
}

TEST_CASE("a zero is none found, next to what cannot be seen") {
    const std::string page = page_of(AuditBuilder().finish());
    CHECK(page.find("None found. Read what this report cannot see before you rely on that.") != std::string::npos);
    CHECK(page.find("What this report cannot see") != std::string::npos);
}

TEST_CASE("the names of others stay masked on the page") {
    CHECK(page_of(test::sample_audit()).find("Bertil Nobody") == std::string::npos);
}

TEST_CASE("equal audits give equal pages") { CHECK(page_of(test::sample_audit()) == page_of(test::sample_audit())); }

TEST_CASE("the figures of the first screen add up, each beside the set it counts") {
    AuditBuilder builder = test::sample_audit();
    assess::Totals& totals = builder.audit.totals;
    totals.items = 1000;
    totals.by_viewer["viewer"] = {100, 400, 300, 100, 100};
    totals.by_viewer["member"] = {0, 50, 700, 150, 100};
    totals.newly_visible = {150, 780};
    totals.newly_visible_private = {11, 95};
    totals.unverified = 620;
    builder.audit.plan.resize(2);
    builder.audit.plan[0].hides = 13;
    builder.audit.plan[0].left = 109;
    builder.audit.plan[1].left = 4;
    const std::string page = page_of(builder);
    const std::size_t rung = page.find("<li class=\"this\">");
    REQUIRE(rung != std::string::npos);
    const std::string viewer = page.substr(rung, page.find("</li>", rung) - rung);
    // 35 + 15 are the 500 of 1,000 that the number says; 30 more are the 300 that nobody can tell.
    CHECK(viewer.find("<b>500</b>") != std::string::npos);
    CHECK(viewer.find("class=\"same\" style=\"width:35.0%\"") != std::string::npos);
    CHECK(viewer.find("class=\"new\" style=\"width:15.0%\"") != std::string::npos);
    CHECK(viewer.find("class=\"unclear\" style=\"width:30.0%\"") != std::string::npos);
    CHECK(viewer.find("and 300 more we could not tell") != std::string::npos);
    CHECK(page.find("and 700 more we could not tell") != std::string::npos);
    CHECK(page.find("this person might see <b>122</b> items with a finding. <b>2</b> steps leave <b>4</b> of those") !=
          std::string::npos);
}

TEST_CASE("rules are called old only where one was last checked over a year ago") {
    AuditBuilder builder = test::sample_audit();
    builder.audit.totals.unverified = 5;
    builder.audit.today = Date{2026, 11, 22};
    builder.audit.policies = {{"facebook", "2026-11-22", ""}};
    CHECK(page_of(builder).find("over a year ago") == std::string::npos);
    CHECK(page_of(builder).find("not on an official text") != std::string::npos);
    builder.audit.policies = {{"facebook", "2025-11-01", ""}};
    CHECK(page_of(builder).find("over a year ago") != std::string::npos);
}

TEST_CASE("headlines begin with a capital letter, and why an item is here does not say them again") {
    AuditBuilder builder;
    ItemBuilder item("One grappa on the balcony");
    item.on(2020, 1, 1).seen_by(SeenBy::Friends).finding(1, "grappa");
    builder.add(item);
    const std::string page = page_of(builder.finish());
    CHECK(!std::regex_search(page, std::regex("<h[34]>[a-z]")));
    const std::size_t why = page.find("Why it is here</dt>");
    REQUIRE(why != std::string::npos);
    const std::string part = page.substr(why, page.find("</dd>", why) - why);
    const std::string& say = builder.audit.rules[1].say;
    CHECK(count_of(part, say.substr(1)) == 0);
    CHECK(part.find(";</span>") == std::string::npos);
}

TEST_CASE("methods speak of settings and kinds in words") {
    AuditBuilder builder = test::sample_audit();
    builder.audit.settings = {{"facebook.likes.books", "friends-of-friends", model::Basis::Settings, ""},
                              {"facebook.group.Fern.Valley-Runners", "group:public", model::Basis::User, ""}};
    builder.audit.coverage.entry_read("facebook.page-likes");
    const std::string page = page_of(builder);
    for (const char* id : {"facebook.likes", "friends-of-friends", "facebook.group", "facebook.page-likes"}) {
        CAPTURE(id);
        CHECK(page.find(std::string("<td>") + id) == std::string::npos);
    }
    for (const char* words : {"Facebook: likes, books", "Friends of your friends",
                              "Facebook: group Fern.Valley-Runners", "Facebook: page likes"}) {
        CAPTURE(words);
        CHECK(page.find(std::string("<td>") + words) != std::string::npos);
    }
}
