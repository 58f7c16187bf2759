// Tested by audit_options_test.cpp.
#include "cli/audit_options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <thread>

namespace glasshouse::cli {
namespace {

Result<std::string> one_of(const ParsedOptions& parsed, std::string_view name, std::span<const std::string_view> words,
                           std::string_view otherwise) {
    std::string value = parsed.value(name, otherwise);
    std::string known;
    for (const std::string_view word : words) {
        if (value == word) return value;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    return fail(ErrorCode::Usage, "--" + std::string(name), "'" + value + "' is none of " + known);
}

Result<Formats> read_formats(std::string_view list) {
    Formats formats{false, false, false, false, false};
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view word = list.substr(0, comma);
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
        if (word == "html") {
            formats.html = true;
        } else if (word == "md") {
            formats.markdown = true;
        } else if (word == "sqlite") {
            formats.sqlite = true;
        } else if (word == "json") {
            formats.json = true;
        } else if (word == "csv") {
            formats.csv = true;
        } else {
            return fail(ErrorCode::Usage, "--formats",
                        "'" + std::string(word) + "' is none of html, md, sqlite, json, csv");
        }
    }
    return formats;
}

Result<void> refuse_later_options(const ParsedOptions& parsed) {
    for (const std::string_view name : {"settings", "thumbnails"}) {
        if (parsed.has(name)) {
            return fail(ErrorCode::NotYet, "--" + std::string(name), "this option is not there yet in this version");
        }
    }
    if (parsed.value("lens", "patient") != "patient") {
        return fail(ErrorCode::NotYet, "--lens", "only 'patient' is there yet in this version");
    }
    if (!parsed.value("language", "en").starts_with("en")) {
        return fail(ErrorCode::NotYet, "--language", "only 'en' is there yet in this version");
    }
    return {};
}

Result<void> read_viewers(const ParsedOptions& parsed, AuditOptions& options) {
    auto viewer = model::parse_viewer(parsed.value("viewer", "new-friend"));
    if (!viewer) return std::unexpected(viewer.error());
    auto baseline = model::parse_viewer(parsed.value("baseline", "member"));
    if (!baseline) return fail(baseline.error().code, "--baseline", baseline.error().detail);
    options.viewer = *std::move(viewer);
    options.baseline = *std::move(baseline);
    return {};
}

Result<void> read_dates(const ParsedOptions& parsed, AuditOptions& options) {
    const auto today = read_date(parsed, "today");
    if (!today) return std::unexpected(today.error());
    const auto since = read_date(parsed, "since");
    if (!since) return std::unexpected(since.error());
    const auto until = read_date(parsed, "until");
    if (!until) return std::unexpected(until.error());
    options.today = today->value_or(current_date());
    options.since = *since;
    options.until = *until;
    if (options.since && options.until && *options.until < *options.since) {
        return fail(ErrorCode::Usage, "--until", "is before --since");
    }
    return {};
}

Result<void> read_words(const ParsedOptions& parsed, AuditOptions& options) {
    static constexpr std::array<std::string_view, 3> kWhen{"auto", "always", "never"};
    static constexpr std::array<std::string_view, 3> kRedact{"none", "supervisor", "board"};
    static constexpr std::array<std::string_view, 3> kFailOn{"1", "2", "3"};
    const auto colour = one_of(parsed, "color", kWhen, "auto");
    const auto progress = one_of(parsed, "progress", kWhen, "auto");
    const auto redact = one_of(parsed, "redact", kRedact, "none");
    const auto fail_on = parsed.has("fail-on") ? one_of(parsed, "fail-on", kFailOn, "") : Result<std::string>("0");
    for (const auto* word : {&colour, &progress, &redact, &fail_on}) {
        if (!*word) return std::unexpected(word->error());
    }
    options.colour = *colour;
    options.progress = *progress;
    options.fail_on = fail_on->front() - '0';
    if (*redact == "supervisor") options.report.redaction = report::Redaction::Supervisor;
    if (*redact == "board") options.report.redaction = report::Redaction::Board;
    return {};
}

// Two threads are as fast as it gets: one reads, one judges and writes, and both read words.
Result<void> read_jobs(const ParsedOptions& parsed, AuditOptions& options) {
    constexpr unsigned kUseful = 2;
    constexpr unsigned kMost = 256;
    if (!parsed.has("jobs")) {
        options.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kUseful);
        return {};
    }
    const std::string word = parsed.value("jobs");
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), options.jobs);
    if (error != std::errc{} || end != word.data() + word.size() || options.jobs == 0 || options.jobs > kMost) {
        return fail(ErrorCode::Usage, "--jobs", "expected a number from 1 to 256");
    }
    return {};
}

}  // namespace

Date current_date() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return to_date(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

Result<std::optional<Date>> read_date(const ParsedOptions& parsed, std::string_view name) {
    if (!parsed.has(name)) return std::optional<Date>{};
    const auto date = parse_date(parsed.value(name));
    if (!date) return fail(ErrorCode::Usage, "--" + std::string(name), "expected a day as YYYY-MM-DD");
    return date;
}

Result<AuditOptions> read_audit_options(const ParsedOptions& parsed) {
    AuditOptions options;
    for (const auto& step : {refuse_later_options(parsed), read_viewers(parsed, options), read_dates(parsed, options),
                             read_words(parsed, options), read_jobs(parsed, options)}) {
        if (!step) return std::unexpected(step.error());
    }
    auto formats = read_formats(parsed.value("formats", "html,md,sqlite"));
    if (!formats) return std::unexpected(formats.error());
    options.formats = *formats;
    // The database holds every item with its words, so a copy for somebody else never has it.
    if (options.report.redaction != report::Redaction::None) {
        if (parsed.has("formats") && options.formats.sqlite) {
            return fail(ErrorCode::Usage, "--formats", "sqlite holds every word of the export and cannot be redacted");
        }
        options.formats.sqlite = false;
    }
    options.out = parsed.value("out", "glasshouse-report");
    options.lexicons = parsed.values("lexicon");
    options.report.all_items = parsed.has("all-items");
    options.report.show_names = parsed.has("show-names");
    options.report.exact_places = parsed.has("exact-places");
    options.show_evidence = parsed.has("show-evidence");
    options.force = parsed.has("force");
    options.quiet = parsed.has("quiet");
    options.json = parsed.has("json");
    options.stage_times = parsed.has("stage-times");
    return options;
}

Result<AuditRequest> to_audit_request(const AuditOptions& options, const std::vector<std::string>& exports) {
    AuditRequest request;
    request.exports.assign(exports.begin(), exports.end());
    request.viewer = options.viewer;
    request.baseline = options.baseline;
    request.today = options.today;
    request.since = options.since;
    request.until = options.until;
    request.jobs = options.jobs;
    return request;
}

}  // namespace glasshouse::cli
