// Tested by command_test.cpp.
#include "cli/command.hpp"

#include "cli/commands/commands.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <vector>

namespace glasshouse::cli {
namespace {

// `until` says what answers the question meanwhile.
Command not_yet(std::string_view name, std::string_view arguments, std::string_view summary, std::string_view until) {
    Command command;
    command.name = name;
    command.arguments = arguments;
    command.summary = summary;
    command.example = until;
    return command;
}

const std::vector<Command>& table() {
    static const std::vector<Command> commands{
        kAuditCommand,
        kInspectCommand,
        not_yet("ask", "EXPORT|DIR", "the questions whose answers would change the most",
                "Until then the report says under Methods and limits whose audiences are assumed."),
        not_yet("calibrate", "DIR", "a small sample to look up on the live account",
                "Until then the report says what share of the audiences is assumed."),
        not_yet("decide", "DIR", "decline, accept, accept with Restricted: side by side",
                "Until then run audit twice, with --viewer new-friend and --viewer restricted and an --out for each."),
        kViewCommand,
        not_yet("whatif", "DIR --do R10,R4", "what a viewer would still see after these remedies",
                "Until then the plan in report.html says what each step leaves, and view --viewer restricted lists "
                "what stays."),
        not_yet("plan", "DIR", "the shortest list of steps that closes most",
                "Until then the plan stands in report.html and summary.md, and in plan.csv with audit --formats csv."),
        not_yet("diff", "OLD NEW", "closed, still open, new, come back",
                "Until then keep both report folders: an item has the same id in two exports of one account."),
        kClassifyCommand,
        kExplainCommand,
        kLexiconCommand,
        not_yet("forget", "DIR", "removes a report folder for good",
                "Until then delete the report folder yourself, and every copy you made of it."),
        kDemoCommand,
    };
    return commands;
}

void print_overview(std::ostream& out) {
    out << "Glasshouse " GLASSHOUSE_VERSION
           ": what would a patient see if you accepted the friend request?\n\n"
           "usage: glasshouse COMMAND ARGUMENTS... [--help]\n\n";
    for (const Command& command : commands()) {
        std::string name{command.name};
        name.resize(11, ' ');
        out << "  " << name << command.summary << (command.run == nullptr ? " (not there yet)" : "") << "\n";
    }
    out << "\nIt works offline, reads your own export only and never changes it. Start with\n"
           "  glasshouse audit facebook-yourname-2026-01-31-Ab12Cd34.zip\n";
}

void print_help(const Command& command, std::ostream& out) {
    out << "usage: glasshouse " << command.name << " " << command.arguments << " [OPTIONS]\n\n"
        << command.summary << "\n\n"
        << describe_options(command.options) << "\n"
        << command.example;
}

Error unknown_command(std::string_view word) {
    std::vector<std::string_view> names;
    for (const Command& command : commands()) names.push_back(command.name);
    const std::string_view near = nearest_word(word, names);
    return Error{ErrorCode::Usage, "",
                 "'" + std::string(word) + "' is no command" +
                     (near.empty() ? std::string() : "; did you mean '" + std::string(near) + "'?") +
                     " See glasshouse --help"};
}

Result<void> check_argument_count(const Command& command, std::size_t count) {
    if (count >= command.min_arguments && count <= command.max_arguments) return {};
    return fail(ErrorCode::Usage, std::string(command.name),
                count < command.min_arguments ? "expected " + std::string(command.arguments) + "; see glasshouse " +
                                                    std::string(command.name) + " --help"
                                              : "expected no more than " + std::string(command.arguments));
}

ExitStatus run(const Command& command, std::span<const std::string> args, const Console& console) {
    const bool json = std::ranges::find(args, "--json") != args.end();
    const bool help = std::ranges::find(args, "--help") != args.end();
    if (command.run == nullptr) {
        if (help)
            console.err << "usage: glasshouse " << command.name << " " << command.arguments << "\n\n"
                        << command.summary << "\n\n";
        return report_failure(console,
                              {ErrorCode::NotYet, std::string(command.name),
                               "this command is not there yet in this version. " + std::string(command.example)},
                              json);
    }
    if (help) {
        print_help(command, console.out);
        return ExitStatus::Done;
    }
    const auto options = parse_options(command.options, args);
    if (!options) return report_failure(console, options.error(), json);
    if (const auto count = check_argument_count(command, options->positionals().size()); !count) {
        return report_failure(console, count.error(), json);
    }
    return command.run(*options, console);
}

}  // namespace

std::span<const Command> commands() { return table(); }

ExitStatus run_command_line(std::span<const std::string> args, const Console& console) {
    if (args.empty()) {
        print_overview(console.err);
        return ExitStatus::Usage;
    }
    if (args.front() == "--help" || args.front() == "help") {
        print_overview(console.out);
        return ExitStatus::Done;
    }
    if (args.front() == "--version") {
        console.out << "glasshouse " GLASSHOUSE_VERSION "\n";
        return ExitStatus::Done;
    }
    const auto command = std::ranges::find(commands(), args.front(), &Command::name);
    if (command == commands().end()) return report_failure(console, unknown_command(args.front()), false);
    return run(*command, args.subspan(1), console);
}

}  // namespace glasshouse::cli
