#pragma once

#include "cli/options.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/pipeline.hpp"
#include "glasshouse/report/report.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace glasshouse::cli {

/// Which files a report folder holds.
struct Formats {
    bool html = true;
    bool markdown = true;
    bool sqlite = true;
    bool json = false;
    bool csv = false;
};

/// The options of `audit`, checked.
struct AuditOptions {
    std::filesystem::path out = "glasshouse-report";
    model::Viewer viewer;
    model::Viewer baseline;
    Date today;
    std::optional<Date> since;
    std::optional<Date> until;
    std::vector<std::string> lexicons;
    report::Options report;
    Formats formats;
    int fail_on = 0;
    unsigned jobs = 1;
    bool show_evidence = false;
    bool force = false;
    bool quiet = false;
    bool json = false;
    bool stage_times = false;
    std::string colour;
    std::string progress;
};

/// Fails with Usage or NotYet, naming the option and what it takes.
[[nodiscard]] Result<AuditOptions> read_audit_options(const ParsedOptions& parsed);

[[nodiscard]] Result<AuditRequest> to_audit_request(const AuditOptions& options,
                                                    const std::vector<std::string>& exports);

/// The day the program runs on, in UTC: the only use of the clock, replaced by --today.
[[nodiscard]] Date current_date();

/// The value of a date option; absent when it is not given.
[[nodiscard]] Result<std::optional<Date>> read_date(const ParsedOptions& parsed, std::string_view name);

}  // namespace glasshouse::cli
