#include "cli/report_writing.hpp"

#include <array>
#include <fstream>
#include <system_error>

namespace glasshouse::cli {
namespace {

struct FormatRow {
    std::string_view file;
    bool Formats::*wanted;
    Result<void> (*write)(const assess::Audit&, const assess::ItemSource&, const report::Options&, std::ostream&);
};

constexpr std::array<FormatRow, 6> kFormats{{
    {"report.html", &Formats::html, report::write_html},
    {"summary.md", &Formats::markdown, report::write_markdown},
    {"report.json", &Formats::json, report::write_json},
    {"items.csv", &Formats::csv, report::write_items_csv},
    {"findings.csv", &Formats::csv, report::write_findings_csv},
    {"plan.csv", &Formats::csv, report::write_plan_csv},
}};

}  // namespace

Result<void> write_reports(const assess::Audit& audit, const assess::ItemSource& items, const AuditOptions& options,
                           const ReportFolder& folder) {
    for (const FormatRow& row : kFormats) {
        if (!(options.formats.*row.wanted)) continue;
        std::ofstream out(folder.path_of(row.file), std::ios::binary);
        if (const auto written = row.write(audit, items, options.report, out); !written) return written;
        out.close();
        if (!out) return fail(ErrorCode::Internal, std::string(row.file), "cannot be written; is the disk full?");
    }
    if (!options.formats.sqlite) {
        std::error_code error;
        std::filesystem::remove(folder.path_of("audit.db"), error);
        if (error) return fail(ErrorCode::Internal, "audit.db", "cannot be removed: " + error.message());
    }
    return {};
}

void write_totals(report::JsonWriter& json, const assess::Audit& audit, const std::filesystem::path& folder) {
    const auto range = [&](std::string_view key, const assess::Range& value) {
        json.key(key).begin_object().key("low").value(value.low).key("high").value(value.high).end_object();
    };
    json.begin_object().key("report").value(folder.string());
    json.key("headline").value(report::headline(audit));
    json.key("totals").begin_object().key("items").value(audit.totals.items);
    range("newly_visible", audit.totals.newly_visible);
    range("newly_visible_private", audit.totals.newly_visible_private);
    json.key("not_judged").value(audit.totals.not_judged).end_object();
    json.key("unknown").begin_object();
    json.key("entries").value(audit.coverage.entries().unknown);
    json.key("records").value(audit.coverage.records().unknown).end_object();
    json.end_object();
}

}  // namespace glasshouse::cli
