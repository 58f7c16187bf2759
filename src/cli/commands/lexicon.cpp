#include "glasshouse/lexicon/lexicon.hpp"
#include "cli/commands/commands.hpp"
#include "cli/own_lexicons.hpp"
#include "glasshouse/report/report.hpp"

#include <algorithm>
#include <array>
#include <ostream>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"lexicon", "FILE", "your own word list; may be repeated", true},
    OptionSpec{"json", "", "print the result as JSON"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Examples:\n"
    "  glasshouse lexicon check --lexicon mine.lex     the linter: file:line:column, code, what to do\n"
    "  glasshouse lexicon test                         every example line of every list\n"
    "  glasshouse lexicon show alcohol.drink           the expanded terms of a rule or a topic\n";

using Sources = std::vector<lexicon::LexiconSource>;

ExitStatus check(const Sources& sources, bool as_json, const Console& console) {
    const auto messages = lexicon::lint(sources);
    const bool failed =
        std::ranges::any_of(messages, [](const auto& message) { return message.code.starts_with('E'); });
    if (as_json) {
        report::JsonWriter json(console.out);
        json.begin_array();
        for (const lexicon::LintMessage& message : messages) {
            json.begin_object().key("file").value(message.file).key("line").value(std::uint64_t{message.line});
            json.key("column").value(std::uint64_t{message.column}).key("code").value(message.code);
            json.key("message").value(message.message).end_object();
        }
        json.end_array();
        console.out << "\n";
    } else {
        for (const lexicon::LintMessage& message : messages) console.out << lexicon::to_string(message) << "\n";
        console.out << sources.size() << " files, " << messages.size() << " messages\n";
    }
    return failed ? ExitStatus::FailOn : ExitStatus::Done;
}

ExitStatus test(const Sources& sources, bool as_json, const Console& console) {
    const auto results = lexicon::run_examples(sources);
    if (!results) {
        static_cast<void>(report_failure(console, results.error(), as_json));
        return ExitStatus::FailOn;
    }
    const auto failed = std::ranges::count_if(*results, [](const auto& result) { return !result.passed; });
    report::JsonWriter json(console.out);
    if (as_json) json.begin_object().key("examples").value(std::uint64_t{results->size()}).key("failed").begin_array();
    for (const lexicon::ExampleResult& result : *results) {
        if (result.passed) continue;
        if (as_json) {
            json.begin_object().key("file").value(result.file).key("line").value(std::uint64_t{result.line});
            json.key("rule").value(result.rule).key("reason").value(result.reason).end_object();
        } else {
            console.out << result.file << ":" << result.line << ": E40 " << result.mark << " " << result.text
                        << "\n    " << result.rule << ": " << result.reason << "\n";
        }
    }
    if (as_json) {
        json.end_array().end_object();
        console.out << "\n";
    } else {
        console.out << results->size() << " examples, " << failed << " failed\n";
    }
    return failed > 0 ? ExitStatus::FailOn : ExitStatus::Done;
}

ExitStatus show(const Sources& sources, const std::vector<std::string>& words, const Console& console) {
    if (words.size() < 2) {
        return report_failure(console, {ErrorCode::Usage, "lexicon show", "expected the id of a rule or a topic"},
                              false);
    }
    const auto terms = lexicon::show_terms(sources, words[1]);
    if (!terms) return report_failure(console, terms.error(), false);
    console.out << *terms;
    return ExitStatus::Done;
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const bool json = options.has("json");
    const auto sources = load_all_lexicons(options.values("lexicon"));
    if (!sources) return report_failure(console, sources.error(), json);
    const std::string& word = options.positionals().front();
    if (word == "check") return check(*sources, json, console);
    if (word == "test") return test(*sources, json, console);
    if (word == "show") return show(*sources, options.positionals(), console);
    if (word == "measure") {
        return report_failure(console, {ErrorCode::NotYet, "lexicon measure", "is not there yet in this version"},
                              json);
    }
    return report_failure(console, {ErrorCode::Usage, "lexicon", "expected check, test or show"}, json);
}

}  // namespace

constinit const Command kLexiconCommand{
    "lexicon", "check|test|show ID", "the word lists: lint, examples, expanded terms", kExample, kOptions, 1, 2, run};

}  // namespace glasshouse::cli
