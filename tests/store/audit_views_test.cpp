// What people see who open audit.db with other tools: names and words of data/schema/audit.sql.
#include "glasshouse/store/audit_file.hpp"

#include "support/audit_builder.hpp"
#include "support/scratch_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

class OpenedSample {
public:
    OpenedSample() : builder(test::sample_audit()) {
        auto writer = store::AuditFileWriter::create(folder_ / "audit.db");
        REQUIRE(writer);
        for (const assess::AuditedItem& item : builder.items.items) REQUIRE(writer->add(assess::AuditedItem(item)));
        REQUIRE(writer->finish(builder.audit));
    }
    std::string ask(const std::string& query) {
        SQLite::Database database((folder_ / "audit.db").string(), SQLite::OPEN_READWRITE);
        SQLite::Statement statement(database, query);
        std::string rows;
        while (statement.executeStep()) {
            if (!rows.empty()) rows += '\n';
            for (int i = 0; i < statement.getColumnCount(); ++i) {
                rows += (i > 0 ? "|" : "") + statement.getColumn(i).getString();
            }
        }
        return rows;
    }
    [[nodiscard]] std::filesystem::path path() const { return folder_ / "audit.db"; }
    test::AuditBuilder builder;

private:
    test::ScratchFolder folder_;
};

}  // namespace

TEST_CASE("every promised table and view answers a query") {
    OpenedSample sample;
    for (const char* name : {"item", "finding", "verdict", "guess", "remedy_step", "coverage", "meta", "newly_visible",
                             "finding_by_topic", "view_as"}) {
        CAPTURE(name);
        CHECK_NOTHROW(sample.ask("SELECT * FROM " + std::string(name)));
    }
    CHECK(sample.ask("PRAGMA user_version") == "1");
    CHECK(sample.ask("PRAGMA integrity_check") == "ok");
}

TEST_CASE("an item's id, time and words can be read without a manual") {
    OpenedSample sample;
    CHECK(sample.ask("SELECT id, time, kind, text FROM item WHERE text LIKE 'Lovely%'") ==
          "fb-78dde6e5fd29f054|2019-03-14T19:00:00Z|post|Lovely light this morning");
}

TEST_CASE("a finding quotes the bytes of its span") {
    OpenedSample sample;
    CHECK(sample.ask("SELECT topic, rule, certainty, quote FROM finding WHERE rule = 'alcohol.excess'") ==
          "alcohol|alcohol.excess|sure|cannot remember the ride home");
    CHECK(sample.ask("SELECT quote FROM finding WHERE field = 'container'") == "Quiet Harbour");
}

TEST_CASE("verdicts of all viewers add up to the items") {
    OpenedSample sample;
    CHECK(sample.ask("SELECT viewer FROM verdict GROUP BY viewer HAVING count(*) <> 6").empty());
    for (const auto& [viewer, counts] : sample.builder.audit.totals.by_viewer) {
        CAPTURE(viewer);
        CHECK(sample.ask("SELECT count(*) FROM verdict WHERE viewer = '" + viewer + "' AND would_see") ==
              std::to_string(counts[0] + counts[1]));
    }
}

TEST_CASE("the views count what the audit counts") {
    OpenedSample sample;
    const assess::Totals& totals = sample.builder.audit.totals;
    CHECK(sample.ask("SELECT count(*) FROM newly_visible WHERE newly_visible = 'yes'") ==
          std::to_string(totals.newly_visible.low));
    CHECK(sample.ask("SELECT count(*) FROM newly_visible") == std::to_string(totals.newly_visible.high));
    for (const assess::TopicSummary& topic : sample.builder.audit.topics) {
        CHECK(sample.ask("SELECT items, newly_visible_low, newly_visible_high FROM finding_by_topic WHERE topic = '" +
                         std::string(model::to_id(topic.topic)) + "'") ==
              std::to_string(topic.items) + '|' + std::to_string(topic.newly_visible.low) + '|' +
                  std::to_string(topic.newly_visible.high));
    }
    CHECK(sample.ask("SELECT count(*) FROM view_as WHERE viewer = 'new-friend'") == "5");
}

TEST_CASE("a file of another version is refused") {
    OpenedSample sample;
    sample.ask("PRAGMA user_version = 99");
    const auto file = store::AuditFile::open(sample.path());
    REQUIRE(!file);
    CHECK(file.error().code == ErrorCode::Invalid);
}
