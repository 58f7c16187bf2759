#include "report/csv_writer.hpp"

#include "support/report_text.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

std::string cell(std::string_view text) {
    std::ostringstream out;
    report::CsvWriter(out).text(text);
    return out.str();
}

// Cells of RFC 4180, read by the plainest means.
std::vector<std::vector<std::string>> parse_csv(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& last = rows.back().back();
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            last += text[++i];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == ',' && !quoted) {
            rows.back().emplace_back();
        } else if (text.compare(i, 2, "\r\n") == 0 && !quoted) {
            rows.push_back({""});
            ++i;
        } else {
            last += text[i];
        }
    }
    rows.pop_back();
    return rows;
}

}  // namespace

TEST_CASE("a cell is quoted where it must be and never runs as a formula") {
    CHECK(cell("plain") == "plain");
    CHECK(cell("a,b") == "\"a,b\"");
    CHECK(cell("say \"hi\"") == "\"say \"\"hi\"\"\"");
    CHECK(cell("two\nlines") == "\"two\nlines\"");
    for (const char* formula : {"=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1"}) {
        CAPTURE(formula);
        CHECK(cell(formula) == "\"'" + std::string(formula) + "\"");
    }
    CHECK(cell("\xFF") == "\xEF\xBF\xBD");
}

TEST_CASE("every row has as many cells as the header") {
    const auto writer = GENERATE(report::write_items_csv, report::write_findings_csv, report::write_plan_csv);
    const auto redaction = GENERATE(report::Redaction::None, report::Redaction::Supervisor, report::Redaction::Board);
    const auto rows = parse_csv(test::written(writer, test::sample_audit(), {redaction, true}));
    REQUIRE(!rows.empty());
    for (const auto& row : rows) CHECK(row.size() == rows.front().size());
}

TEST_CASE("headers are the keys of report.json joined by dots") {
    const auto items = parse_csv(test::written(report::write_items_csv, test::sample_audit()));
    for (const char* name : {"id", "time.value", "place.latitude", "source.entry", "audience.basis",
                             "verdicts.friend-of-friend", "verdicts.viewer", "newly_visible", "conduct"}) {
        CAPTURE(name);
        CHECK(std::ranges::count(items.front(), name) == 1);
    }
    CHECK(items.size() == 6);
}

TEST_CASE("findings name their item and quote their words") {
    const auto rows = parse_csv(test::written(report::write_findings_csv, test::sample_audit()));
    CHECK(rows.size() == 7);
    const auto has = [&](const std::string& text) {
        return std::ranges::any_of(rows, [&](const auto& row) { return std::ranges::count(row, text) == 1; });
    };
    CHECK(has("cannot remember the ride home"));
    CHECK(has("Quiet Harbour"));
}
