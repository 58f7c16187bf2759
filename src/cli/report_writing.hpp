#pragma once

#include "cli/audit_options.hpp"
#include "cli/report_folder.hpp"
#include "glasshouse/assess/item_source.hpp"
#include "glasshouse/report/report.hpp"

namespace glasshouse::cli {

/// Writes the wanted formats into the folder and removes the database where it is not wanted.
[[nodiscard]] Result<void> write_reports(const assess::Audit& audit, const assess::ItemSource& items,
                                         const AuditOptions& options, const ReportFolder& folder);

/// What `audit --json` prints: the report's `totals`, exit-relevant coverage and where the report is.
void write_totals(report::JsonWriter& json, const assess::Audit& audit, const std::filesystem::path& folder);

}  // namespace glasshouse::cli
