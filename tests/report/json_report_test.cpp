#include "support/json_schema.hpp"
#include "support/report_text.hpp"

#include "glasshouse/base/resource.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using report::Redaction;
using test::JsonValue;

namespace {

const test::JsonSchema& schema() {
    static const test::JsonSchema parsed(test::parse_json(*find_resource("data/schema/report.schema.json")));
    return parsed;
}

JsonValue report_of(const test::AuditBuilder& builder, const report::Options& options = {}) {
    return test::parse_json(test::written(report::write_json, builder, options));
}

const JsonValue& item_with(const JsonValue& document, const std::string& text) {
    for (const JsonValue& item : document["items"].array()) {
        if (item.has("text") && item["text"].text().find(text) != std::string::npos) return item;
    }
    throw std::runtime_error("no such item");
}

}  // namespace

TEST_CASE("every report fits its schema") {
    const auto redaction = GENERATE(Redaction::None, Redaction::Supervisor, Redaction::Board);
    const bool all_items = GENERATE(false, true);
    const auto builder = GENERATE(test::sample_audit(), test::AuditBuilder().finish());
    const auto faults = schema().faults_of(report_of(builder, {redaction, all_items}));
    CAPTURE(faults);
    CHECK(faults.empty());
}

TEST_CASE("the schema refuses a conduct grade for what a person is or believes") {
    test::AuditBuilder builder = test::sample_audit();
    builder.audit.rules[1].grades.conduct = 1;  // family.child
    const auto faults = schema().faults_of(report_of(builder));
    CAPTURE(faults);
    CHECK(faults.size() == 2);
}

TEST_CASE("the schema refuses a missing key, a strange one and a wrong value") {
    JsonValue document = report_of(test::sample_audit());
    auto& members = std::get<JsonValue::Object>(document.value);
    CHECK(schema().faults_of(document).empty());
    members.erase("coverage");
    members["today"] = {std::string("22 November")};
    members["extra"] = {true};
    CHECK(schema().faults_of(document).size() == 3);
}

TEST_CASE("an item carries its words, its finding and who sees it") {
    const JsonValue document = report_of(test::sample_audit());
    const JsonValue& item = item_with(document, "grappa");
    CHECK(item["kind"].text() == "post");
    CHECK(item["time"]["value"].text() == "2011-05-02T19:00:00Z");
    CHECK(item["newly_visible"].text() == "yes");
    CHECK(item["verdicts"]["member"].text() == "no");
    CHECK(item["verdicts"]["viewer"].text() == "yes");
    CHECK(item["audience"]["basis"].text() == "settings");
    CHECK(item["conduct"].number() == 3);
    const JsonValue& finding = item["findings"].array().at(0);
    CHECK(finding["rule"].text() == "alcohol.excess");
    CHECK(finding["quote"].text() == "cannot remember the ride home");
    const std::string text = item["text"].text();
    const auto start = static_cast<std::size_t>(finding["span"]["start"].number());
    const auto end = static_cast<std::size_t>(finding["span"]["end"].number());
    CHECK(text.substr(start, end - start) == finding["quote"].text());
}

TEST_CASE("names of others are masked and places rounded unless asked for") {
    const JsonValue masked = report_of(test::sample_audit());
    CHECK(item_with(masked, "grappa")["people"].array().at(0).text() == "Person A");
    CHECK(item_with(masked, "zinfandel")["title"].text() == "Ana Example commented on someone's post");
    CHECK(item_with(masked, "Wilhelmina")["place"]["latitude"].number() == Approx(52.16).margin(1e-9));
    const JsonValue shown = report_of(test::sample_audit(), {Redaction::None, false, true, true});
    CHECK(item_with(shown, "grappa")["people"].array().at(0).text() == "Bertil Nobody");
    CHECK(item_with(shown, "zinfandel")["title"].text() == "Ana Example commented on Bertil Nobody's post");
    CHECK(item_with(shown, "Wilhelmina")["place"]["latitude"].number() == Approx(52.15912).margin(1e-9));
}

TEST_CASE("items without a finding that are not newly visible are listed only when all are asked for") {
    CHECK(report_of(test::sample_audit())["items"].array().size() == 5);
    CHECK(report_of(test::sample_audit(), {Redaction::None, true})["items"].array().size() == 6);
}

TEST_CASE("a span outside its text is left out, not read") {
    test::AuditBuilder builder = test::sample_audit();
    builder.items.items.front().findings.front().span = text::Span{5, 4'000'000};
    const JsonValue document = report_of(builder);
    CHECK(document["items"].array().at(0)["findings"].array().at(0)["span"].is_null());
}
