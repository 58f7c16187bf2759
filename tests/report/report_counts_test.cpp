// Law 8: what HTML, JSON, CSV and SQLite count is the same to the last item.
#include "support/json_value.hpp"
#include "support/report_text.hpp"
#include "support/scratch_folder.hpp"

#include "glasshouse/store/audit_file.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

store::AuditFile saved(const test::AuditBuilder& builder, const std::filesystem::path& path) {
    auto writer = store::AuditFileWriter::create(path);
    REQUIRE(writer);
    for (const assess::AuditedItem& item : builder.items.items) REQUIRE(writer->add(assess::AuditedItem(item)));
    REQUIRE(writer->finish(builder.audit));
    return *store::AuditFile::open(path);
}

}  // namespace

TEST_CASE("all outputs count the same") {
    const test::ScratchFolder folder;
    const auto builder = test::sample_audit();
    const store::AuditFile file = saved(builder, folder / "audit.db");
    std::ostringstream json_text;
    REQUIRE(report::write_json(*file.load(), file, {}, json_text));
    const auto json = test::parse_json(json_text.str());
    std::map<std::string, double> topic_items;
    double newly_yes = 0;
    for (const auto& item : json["items"].array()) {
        newly_yes += item["newly_visible"].text() == "yes" ? 1 : 0;
        std::set<std::string> topics;
        for (const auto& finding : item["findings"].array()) topics.insert(finding["topic"].text());
        for (const std::string& topic : topics) ++topic_items[topic];
    }
    CHECK(newly_yes == json["totals"]["newly_visible"]["low"].number());
    for (const auto& topic : json["topics"].array())
        CHECK(topic_items[topic["topic"].text()] == topic["items"].number());
    const std::string csv = test::written(report::write_items_csv, builder);
    CHECK(test::count_of(csv, "\r\n") == json["items"].array().size() + 1);
    const std::string page = test::written(report::write_html, builder);
    for (const assess::TopicSummary& topic : builder.audit.topics) {
        const std::string items = std::to_string(topic.items) + (topic.items == 1 ? " item" : " items");
        CHECK(page.find(items) != std::string::npos);
    }
}

TEST_CASE("a report from audit.db equals one from memory") {
    const test::ScratchFolder folder;
    const auto builder = test::sample_audit();
    const store::AuditFile file = saved(builder, folder / "audit.db");
    for (test::Writer* const writer : {report::write_json, report::write_html, report::write_markdown,
                                       report::write_items_csv, report::write_findings_csv, report::write_plan_csv}) {
        std::ostringstream out;
        REQUIRE(writer(*file.load(), file, {}, out));
        CHECK(out.str() == test::written(writer, builder));
    }
}

TEST_CASE("the numbers of every viewer add up to the items") {
    const auto json = test::parse_json(test::written(report::write_json, test::sample_audit()));
    for (const auto& [viewer, counts] : json["totals"]["by_viewer"].object()) {
        CAPTURE(viewer);
        double sum = 0;
        for (const auto& [verdict, items] : counts.object()) sum += items.number();
        CHECK(sum == json["totals"]["items"].number());
    }
}
