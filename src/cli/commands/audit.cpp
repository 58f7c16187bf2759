// Tested by tests/cli/audit_command_test.cpp.
#include "cli/audit_options.hpp"
#include "cli/commands/commands.hpp"
#include "cli/own_lexicons.hpp"
#include "cli/progress_line.hpp"
#include "cli/report_folder.hpp"
#include "cli/report_writing.hpp"
#include "cli/terminal_text.hpp"
#include "glasshouse/pipeline.hpp"
#include "glasshouse/report/report.hpp"
#include "glasshouse/store/audit_file.hpp"

#include <array>
#include <ostream>

#include <sys/resource.h>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"out", "DIR", "report folder (default glasshouse-report)"},
    OptionSpec{"viewer", "V", "who is looking (default new-friend), e.g. 'new-friend,co-member:City Runners'"},
    OptionSpec{"baseline", "V", "compared with whom (default member: a stranger with an account)"},
    OptionSpec{"settings", "FILE", "your answers about audiences (not there yet)"},
    OptionSpec{"lens", "WHO", "patient, board, program-director, teacher, social-worker (only patient yet)"},
    OptionSpec{"today", "DATE", "audit as of this day, YYYY-MM-DD"},
    OptionSpec{"since", "DATE", "leave out what is older"},
    OptionSpec{"until", "DATE", "leave out what is newer"},
    OptionSpec{"lexicon", "FILE", "your own word list; may be repeated", true},
    OptionSpec{"redact", "WHO", "supervisor or board: a copy without evidence"},
    OptionSpec{"formats", "LIST", "html,md,sqlite,json,csv (default html,md,sqlite)"},
    OptionSpec{"all-items", "", "list every item, not only those that tell something or are newly visible"},
    OptionSpec{"show-evidence", "", "print the ten that matter most with their words on the terminal"},
    OptionSpec{"show-names", "", "other people's names in full"},
    OptionSpec{"exact-places", "", "positions not rounded to 0.01 degrees"},
    OptionSpec{"thumbnails", "", "small pictures in the report (not there yet)"},
    OptionSpec{"fail-on", "1|2|3", "exit with 1 if a newly visible item has that conduct or more"},
    OptionSpec{"language", "LANG", "of the report (only en yet)"},
    OptionSpec{"force", "", "replace an older report"},
    OptionSpec{"quiet", "", "print nothing but errors"},
    OptionSpec{"color", "WHEN", "auto, always, never"},
    OptionSpec{"progress", "WHEN", "auto, always, never"},
    OptionSpec{"jobs", "N", "threads, 1 or 2 (default 2 where there are two cores; the result is the same)"},
    OptionSpec{"stage-times", "", "print the seconds each stage took"},
    OptionSpec{"json", "", "print the totals as JSON"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: your Facebook export, split in two parts\n"
    "  glasshouse audit facebook-ana-2026-01-31-Ab12Cd34-1.zip facebook-ana-2026-01-31-Ab12Cd34-2.zip\n"
    "Then open glasshouse-report/report.html in your browser. It works without the internet.\n";

Result<bool> reaches(const assess::ItemSource& items, int fail_on) {
    bool found = false;
    const auto done = items.for_each(assess::ItemSelection::Revealing, [&](const assess::AuditedItem& item) {
        found = item.newly_visible == assess::NewlyVisible::Yes && item.conduct >= fail_on;
        return !found;
    });
    if (!done) return std::unexpected(done.error());
    return found;
}

void print_evidence(const assess::Audit& audit, std::ostream& out) {
    for (const assess::TopItem& top : audit.top) {
        for (const assess::Finding& finding : top.item.findings) {
            const std::string_view text = model::field_text(top.item.item, finding.field);
            out << "  " << assess::to_string(top.item) << "  " << to_terminal(audit.rules[finding.rule].say);
            if (finding.span) out << ": " << to_terminal(text::excerpt(text, 100));
            out << "\n";
        }
    }
}

Result<std::string> summary_of(const assess::Audit& audit, const assess::ItemSource& items, const AuditOptions& options,
                               const Console& console) {
    const report::TerminalStyle style{wants_colour(options.colour, console.out_is_terminal), console.width};
    if (options.report.redaction == report::Redaction::Board) return report::board_summary(audit, items, style);
    return report::terminal_summary(audit, style);
}

void print_results(const assess::Audit& audit, const std::string& summary, const ReportFolder& folder,
                   const AuditOptions& options, const Console& console) {
    if (options.json) {
        report::JsonWriter json(console.out);
        write_totals(json, audit, folder.target());
        console.out << "\n";
        return;
    }
    if (options.quiet) return;
    console.out << summary;
    if (options.show_evidence) print_evidence(audit, console.out);
    const char* first = options.formats.html ? "report.html" : "";
    console.out << "Report: " << to_terminal((folder.target() / first).string()) << "\n";
}

void print_stage_times(const StageTimes& times, std::ostream& err) {
    for (const auto& [stage, seconds] : times) err << "stage " << stage << ' ' << seconds << " s\n";
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0) err << "peak memory " << usage.ru_maxrss / 1024 << " MB\n";
}

void name_unread_inputs(const assess::Audit& audit, std::ostream& err) {
    for (const assess::InputShown& input : audit.inputs) {
        if (!platforms::record_kinds(input.platform).empty()) continue;
        err << "glasshouse: " << input.name << ": an export of " << model::row_of(input.platform).label
            << ", which this version does not read; nothing in it was judged\n";
    }
}

struct Outcome {
    bool reached = false;
    bool unknown = false;
};

Result<Outcome> audit(const AuditOptions& options, const AuditRequest& request, const Console& console) {
    if (const auto apart = check_outside(options.out, request.exports); !apart) return std::unexpected(apart.error());
    auto folder = ReportFolder::create(options.out, options.force);
    if (!folder) return std::unexpected(folder.error());
    if (const std::string_view service = find_sync_service(folder->target()); !service.empty() && !options.quiet) {
        console.err << "Careful: " << service << " keeps copies of that folder elsewhere. --out chooses another.\n";
    }
    auto writer = store::AuditFileWriter::create(folder->path_of("audit.db"));
    if (!writer) return std::unexpected(writer.error());
    ProgressLine line(console.err, ProgressLine::mode_for(options.progress, console.err_is_terminal, options.quiet));
    StageTimes times;
    PipelineEvents events{[&](const platforms::Progress& progress) { line.show(progress); },
                          options.stage_times ? &times : nullptr};
    const auto result = run_audit(request, *writer, events);
    line.clear();
    if (!result) return std::unexpected(result.error());
    if (const auto stored = writer->finish(*result); !stored) return std::unexpected(stored.error());
    const auto file = store::AuditFile::open(folder->path_of("audit.db"));
    if (!file) return std::unexpected(file.error());
    if (const auto written = write_reports(*result, *file, options, *folder); !written) {
        return std::unexpected(written.error());
    }
    const auto reached = options.fail_on == 0 ? Result<bool>(false) : reaches(*file, options.fail_on);
    if (!reached) return std::unexpected(reached.error());
    const auto summary = summary_of(*result, *file, options, console);
    if (!summary) return std::unexpected(summary.error());
    if (const auto placed = folder->finish(); !placed) return std::unexpected(placed.error());
    print_results(*result, *summary, *folder, options, console);
    name_unread_inputs(*result, console.err);
    if (options.stage_times) print_stage_times(times, console.err);
    return Outcome{*reached, result->coverage.has_unknown()};
}

ExitStatus run(const ParsedOptions& parsed, const Console& console) {
    const bool json = parsed.has("json");
    const auto options = read_audit_options(parsed);
    if (!options) return report_failure(console, options.error(), json);
    auto request = to_audit_request(*options, parsed.positionals());
    if (!request) return report_failure(console, request.error(), json);
    auto own = load_own_lexicons(options->lexicons);
    if (!own) return report_failure(console, own.error(), json);
    request->own_lexicons = *std::move(own);
    const auto outcome = audit(*options, *request, console);
    if (!outcome) return report_failure(console, outcome.error(), json);
    if (outcome->unknown && !options->quiet) {
        console.err << "Part of the export was not understood; the report says which under Methods and limits.\n";
    }
    if (outcome->reached) return ExitStatus::FailOn;
    return outcome->unknown ? ExitStatus::PartlyRead : ExitStatus::Done;
}

}  // namespace

constinit const Command kAuditCommand{
    "audit",  "EXPORT...", "what a new friend would see that a stranger can't, and the least to do about it",
    kExample, kOptions,    1,
    1000,     run};

}  // namespace glasshouse::cli
