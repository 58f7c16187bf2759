#include "cli/audit_options.hpp"
#include "cli/commands/commands.hpp"
#include "cli/progress_line.hpp"
#include "cli/terminal_text.hpp"
#include "glasshouse/pipeline.hpp"
#include "glasshouse/report/report.hpp"

#include <array>
#include <ostream>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"json", "", "print the result as JSON"},
    OptionSpec{"kinds", "", "list every kind of record this version knows, read or left out"},
    OptionSpec{"progress", "WHEN", "auto, always, never"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: is the download complete, and does the program understand it?\n"
    "  glasshouse inspect facebook-ana-2026-01-31-Ab12Cd34.zip\n";

void print_json(const Inspection& inspection, std::ostream& out) {
    report::JsonWriter json(out);
    json.begin_object();
    report::write_inputs(json, inspection.inputs);
    report::write_coverage(json, inspection.coverage, inspection.cannot_see);
    json.key("detected").begin_array();
    for (const platforms::Detection& detection : inspection.detections) {
        json.begin_object().key("platform").value(model::to_id(detection.platform));
        json.key("reason").value(detection.reason).key("readable").value(detection.readable).end_object();
    }
    json.end_array().key("items").begin_object();
    for (const auto& [kind, count] : inspection.kinds) json.key(kind).value(count);
    json.end_object().end_object();
    out << "\n";
}

void print_tally(std::string_view name, const model::Tally& tally, std::ostream& out) {
    out << name << tally.total() << ": " << tally.read << " read, " << tally.skipped << " left out on purpose, "
        << tally.unknown << " not understood\n";
}

void print_problems(const model::Coverage& coverage, std::ostream& out) {
    for (const model::Problem& problem : coverage.problems()) {
        out << "  " << to_terminal(problem.entry);
        if (problem.record) out << ", record " << *problem.record;
        out << ": " << to_terminal(problem.what) << "\n";
    }
    if (coverage.problem_count() > coverage.problems().size()) {
        out << "  and " << coverage.problem_count() - coverage.problems().size() << " more\n";
    }
}

void print_text(const Inspection& inspection, std::ostream& out) {
    for (const platforms::Detection& detection : inspection.detections) {
        out << model::row_of(detection.platform).label << ": " << to_terminal(detection.reason)
            << (detection.readable ? "" : " (this version does not read it)") << "\n";
    }
    print_tally("Files   ", inspection.coverage.entries(), out);
    print_tally("Records ", inspection.coverage.records(), out);
    out << "\n";
    for (const auto& [kind, tally] : inspection.coverage.by_kind()) {
        std::string name = kind;
        name.resize(std::max<std::size_t>(name.size() + 1, 44), ' ');
        out << "  " << name << counted(tally.entries.total(), "file") << ", "
            << counted(tally.records.total(), "record") << "\n";
    }
    out << "\nItems somebody could come across:\n";
    for (const auto& [kind, count] : inspection.kinds) out << "  " << kind << "  " << count << "\n";
    for (const std::string& missing : inspection.coverage.missing()) out << "Missing: " << to_terminal(missing) << "\n";
    if (!inspection.coverage.problems().empty()) out << "\nNot understood or damaged:\n";
    print_problems(inspection.coverage, out);
}

void print_kinds(std::ostream& out) {
    for (const platforms::RecordKindInfo& kind : platforms::record_kinds(model::Platform::Facebook)) {
        out << kind.id << "\t" << (kind.is_read ? "read" : "left out: " + kind.reason) << "\t" << kind.what << "\n";
    }
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    if (options.has("kinds")) {
        print_kinds(console.out);
        return ExitStatus::Done;
    }
    ProgressLine line(console.err,
                      ProgressLine::mode_for(options.value("progress", "auto"), console.err_is_terminal, false));
    const PipelineEvents events{[&](const platforms::Progress& progress) { line.show(progress); }, nullptr};
    const std::vector<std::filesystem::path> exports(options.positionals().begin(), options.positionals().end());
    const auto inspection = inspect(exports, archive::Limits{}, events);
    line.clear();
    if (!inspection) return report_failure(console, inspection.error(), options.has("json"));
    if (options.has("json")) {
        print_json(*inspection, console.out);
    } else {
        print_text(*inspection, console.out);
    }
    return inspection->coverage.has_unknown() ? ExitStatus::PartlyRead : ExitStatus::Done;
}

}  // namespace

constinit const Command kInspectCommand{
    "inspect", "EXPORT...", "what is in an export and how much of it is read", kExample, kOptions, 0, 1000, run};

}  // namespace glasshouse::cli
