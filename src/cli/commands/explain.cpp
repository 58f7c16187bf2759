#include "cli/commands/commands.hpp"
#include "cli/terminal_text.hpp"
#include "cli/text_reading.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "glasshouse/report/report.hpp"

#include <array>
#include <ostream>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"kind", "KIND",
               "post comment caption bio message event group page check-in place tag album (default post)"},
    OptionSpec{"lang", "LANG", "language of the text (default: found)"},
    OptionSpec{"lexicon", "FILE", "your own word list; may be repeated", true},
    OptionSpec{"json", "", "print the result as JSON"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: every hit, accepted or rejected, and the word that decided\n"
    "  glasshouse explain \"I don't drink wine any more\"\n";

void print_json(const lexicon::Lexicons& lexicons, const lexicon::Reading& reading, std::ostream& out) {
    report::JsonWriter json(out);
    json.begin_object().key("language").value(reading.language).key("judged").value(reading.judged);
    json.key("hits").begin_array();
    for (const lexicon::Hit& hit : reading.hits) {
        const lexicon::Rule& rule = lexicons.rules()[hit.rule];
        json.begin_object().key("topic").value(model::to_id(rule.topic)).key("rule").value(rule.id);
        json.key("privacy").value(int{rule.grades.privacy}).key("conduct").value(int{rule.grades.conduct});
        json.key("span").begin_object().key("start").value(std::uint64_t{hit.span.start});
        json.key("end").value(std::uint64_t{hit.span.end}).end_object();
        json.key("accepted").value(hit.accepted).key("certainty").value(model::to_id(hit.certainty));
        json.key("why").begin_array();
        for (const std::string& why : hit.why) json.value(why);
        json.end_array().end_object();
    }
    json.end_array().end_object();
    out << "\n";
}

void print_text(const lexicon::Lexicons& lexicons, std::string_view text, const lexicon::Reading& reading,
                std::ostream& out) {
    if (!reading.judged) out << "Not judged: there are no word lists for the language '" << reading.language << "'.\n";
    if (reading.judged && reading.hits.empty()) out << "No rule has a word for this text.\n";
    for (const lexicon::Hit& hit : reading.hits) {
        const lexicon::Rule& rule = lexicons.rules()[hit.rule];
        out << (hit.accepted ? "+ " : "- ") << rule.id << "  \"" << to_terminal(text::slice(text, hit.span)) << "\"  "
            << (hit.accepted ? to_terminal(rule.say) : "rejected") << "\n    privacy " << int{rule.grades.privacy}
            << ", conduct " << int{rule.grades.conduct} << ", " << model::to_id(hit.certainty);
        for (const std::string& why : hit.why) out << "; " << to_terminal(why);
        out << "\n";
    }
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const bool json = options.has("json");
    const auto set_up = prepare_text_reading(options);
    if (!set_up) return report_failure(console, set_up.error(), json);
    lexicon::ReadOptions read = set_up->options();
    read.with_rejected = true;
    const std::string& text = options.positionals().front();
    const lexicon::Reading reading = set_up->lexicons.read(text, read);
    if (json) {
        print_json(set_up->lexicons, reading, console.out);
    } else {
        print_text(set_up->lexicons, text, reading, console.out);
    }
    return ExitStatus::Done;
}

}  // namespace

constinit const Command kExplainCommand{
    "explain", "\"TEXT\"", "every hit in a text, accepted or rejected, and why", kExample, kOptions, 1, 1, run};

}  // namespace glasshouse::cli
