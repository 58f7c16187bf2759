#include "glasshouse/report/report.hpp"
#include "glasshouse/text/text.hpp"
#include "support/audit_builder.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace glasshouse;

TEST_CASE("the summary shows counts by topic and no text of the export") {
    const auto builder = test::sample_audit();
    const std::string summary = report::terminal_summary(builder.audit, {false, 80});
    CHECK(summary.find("Alcohol") != std::string::npos);
    CHECK(summary.find("Family and children") != std::string::npos);
    for (const char* text : {"grappa", "Wilhelmina", "Quiet Harbour", "Bertil", "Ana Example", "\x1b"}) {
        CAPTURE(text);
        CHECK(summary.find(text) == std::string::npos);
    }
}

TEST_CASE("no line is wider than the terminal") {
    const auto width = GENERATE(values<std::size_t>({40, 60, 80, 120}));
    std::istringstream lines(report::terminal_summary(test::sample_audit().audit, {false, width}));
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(text::display_width(line) <= width);
    }
}

TEST_CASE("colour is used only when asked for and always ended") {
    const std::string summary = report::terminal_summary(test::sample_audit().audit, {true, 80});
    CHECK(summary.find("\x1b[1m") != std::string::npos);
    CHECK(summary.rfind("\x1b[0m") > summary.rfind("\x1b[33m"));
}

TEST_CASE("nothing found is said in words") {
    const auto summary = report::terminal_summary(test::AuditBuilder().finish().audit, {false, 80});
    CHECK(summary.find("None found in any topic.") != std::string::npos);
}

TEST_CASE("what was not understood is counted in whole words") {
    test::AuditBuilder builder = test::sample_audit();
    builder.audit.coverage = {};
    builder.audit.coverage.entry_unknown("odd.json", "no known keys");
    const std::string summary = report::terminal_summary(builder.audit, {false, 80});
    CHECK(summary.find("Not understood: 1 file, 0 records.") != std::string::npos);
}

TEST_CASE("beside a board's copy the terminal shows no more than that copy") {
    const test::AuditBuilder builder = test::sample_audit();
    const auto summary = report::board_summary(builder.audit, builder.items, {false, 80});
    REQUIRE(summary);
    CHECK(summary->find("If you accept") == std::string::npos);
    CHECK(summary->find("that a board or an employer has been seen to judge") != std::string::npos);
    CHECK(summary->find("Family and children") == std::string::npos);
    CHECK(summary->find("Alcohol") != std::string::npos);
}
