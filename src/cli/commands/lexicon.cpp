#include "glasshouse/lexicon/lexicon.hpp"
#include "cli/commands/commands.hpp"
#include "cli/own_lexicons.hpp"
#include "cli/terminal_text.hpp"
#include "glasshouse/report/report.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <iomanip>
#include <ostream>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"lexicon", "FILE", "your own word list; may be repeated", true},
    OptionSpec{"split", "NAME", "measure: only the rows of this split (default: all)"},
    OptionSpec{"json", "", "print the result as JSON"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Examples:\n"
    "  glasshouse lexicon check mine.lex        the linter: file:line:column, code, what to do\n"
    "  glasshouse lexicon test                  every example line of every list; with files, of these\n"
    "  glasshouse lexicon show alcohol.drink    the expanded terms of a rule or a topic\n"
    "  glasshouse lexicon measure gold.tsv      precision and recall on labelled lines (id lang kind labels split "
    "text)\n";

using Sources = std::vector<lexicon::LexiconSource>;
using Files = std::vector<std::string>;

ExitStatus check(const Sources& sources, const Files& files, bool as_json, const Console& console) {
    const auto messages = lexicon::lint(sources, files);
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
        for (const lexicon::LintMessage& message : messages)
            console.out << to_terminal(lexicon::to_string(message)) << "\n";
        console.out << (files.empty() ? sources.size() : files.size()) << " files, " << messages.size()
                    << " messages\n";
    }
    return failed ? ExitStatus::FailOn : ExitStatus::Done;
}

ExitStatus test(const Sources& sources, const Files& files, bool as_json, const Console& console) {
    const auto results = lexicon::run_examples(sources, files);
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
            console.out << to_terminal(result.file) << ":" << result.line << ": E40 " << result.mark << " "
                        << to_terminal(result.text) << "\n    " << result.rule << ": " << to_terminal(result.reason)
                        << "\n";
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

void write_quality(const std::vector<lexicon::Quality>& quality, bool as_json, std::ostream& out) {
    if (!as_json) {
        out << "topic\tlanguage\tprecision\trecall\tn\tset\n" << std::fixed << std::setprecision(3);
        for (const lexicon::Quality& row : quality) {
            out << row.topic << '\t' << row.language << '\t' << row.precision << '\t' << row.recall << '\t' << row.n
                << '\t' << row.set << '\n';
        }
        return;
    }
    report::JsonWriter json(out);
    json.begin_array();
    for (const lexicon::Quality& row : quality) {
        json.begin_object().key("topic").value(row.topic).key("language").value(row.language);
        json.key("precision").value(row.precision).key("recall").value(row.recall).key("n").value(row.n);
        json.key("set").value(row.set).end_object();
    }
    json.end_array();
    out << "\n";
}

ExitStatus measure(const ParsedOptions& options, const Files& files, const Console& console) {
    const bool as_json = options.has("json");
    if (files.size() != 1) {
        return report_failure(console, {ErrorCode::Usage, "lexicon measure", "expected one labelled file"}, as_json);
    }
    const auto own = load_own_lexicons(options.values("lexicon"));
    if (!own) return report_failure(console, own.error(), as_json);
    const auto lexicons = lexicon::Lexicons::load(lexicon::built_in_image(), *own);
    if (!lexicons) return report_failure(console, lexicons.error(), as_json);
    const auto gold = read_text_file(files.front());
    if (!gold) return report_failure(console, gold.error(), as_json);
    const std::string set = std::filesystem::path(files.front()).stem().string();
    const auto quality = lexicon::measure(*lexicons, *gold, set, options.value("split"));
    if (!quality) return report_failure(console, quality.error(), as_json);
    write_quality(*quality, as_json, console.out);
    return ExitStatus::Done;
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const bool json = options.has("json");
    const std::string& word = options.positionals().front();
    const Files files(options.positionals().begin() + 1, options.positionals().end());
    if (word == "measure") return measure(options, files, console);
    const bool takes_files = word == "check" || word == "test";
    Files own = options.values("lexicon");
    if (takes_files) own.insert(own.end(), files.begin(), files.end());
    const auto sources = load_all_lexicons(own);
    if (!sources) return report_failure(console, sources.error(), json);
    if (word == "check") return check(*sources, files, json, console);
    if (word == "test") return test(*sources, files, json, console);
    if (word == "show") return show(*sources, options.positionals(), console);
    return report_failure(console, {ErrorCode::Usage, "lexicon", "expected check, test, show or measure"}, json);
}

}  // namespace

constinit const Command kLexiconCommand{"lexicon",
                                        "check|test|show|measure [FILE|ID]",
                                        "the word lists: lint, examples, expanded terms, quality",
                                        kExample,
                                        kOptions,
                                        1,
                                        1000,
                                        run};

}  // namespace glasshouse::cli
