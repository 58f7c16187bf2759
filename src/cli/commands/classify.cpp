#include "cli/commands/commands.hpp"
#include "cli/line_input.hpp"
#include "cli/text_reading.hpp"
#include "glasshouse/lexicon/lexicon.hpp"

#include <array>
#include <ostream>

#include <unistd.h>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"kind", "KIND",
               "post comment caption bio message event group page check-in place tag album (default post)"},
    OptionSpec{"lang", "LANG", "language of all lines (default: found per line)"},
    OptionSpec{"lexicon", "FILE", "your own word list; may be repeated", true},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: lines `id<TAB>text` in, `id<TAB>rule:privacy:conduct:certainty|...` out\n"
    "  printf '1\\tOne zinfandel with supper on the porch\\n' | glasshouse classify\n";

std::string unescape(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char next = text[i + 1];
        if (next != 't' && next != 'n' && next != '\\') {
            out += text[i];
            continue;
        }
        out += next == 't' ? '\t' : next == 'n' ? '\n' : '\\';
        ++i;
    }
    return out;
}

void print_labels(const lexicon::Lexicons& lexicons, const lexicon::Reading& reading, std::ostream& out) {
    bool first = true;
    for (const lexicon::Hit& hit : reading.hits) {
        if (!hit.accepted) continue;
        const lexicon::Rule& rule = lexicons.rules()[hit.rule];
        out << (first ? "" : "|") << rule.id << ':' << int{rule.grades.privacy} << ':' << int{rule.grades.conduct}
            << ':' << model::to_id(hit.certainty);
        first = false;
    }
}

void classify(const lexicon::Lexicons& lexicons, const lexicon::ReadOptions& options, const Console& console) {
    LineInput input(STDIN_FILENO);
    std::uint64_t without_tab = 0;
    while (auto line = input.next()) {
        const std::size_t tab = line->find('\t');
        console.out << line->substr(0, tab) << '\t';
        if (tab == std::string::npos) {
            ++without_tab;
        } else {
            print_labels(lexicons, lexicons.read(unescape(std::string_view(*line).substr(tab + 1)), options),
                         console.out);
        }
        console.out << '\n';
        if (!input.has_waiting()) console.out.flush();
    }
    if (without_tab > 0) console.err << "glasshouse: " << without_tab << " lines had no tab and no label\n";
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const auto reading = prepare_text_reading(options);
    if (!reading) return report_failure(console, reading.error(), false);
    classify(reading->lexicons, reading->options(), console);
    return ExitStatus::Done;
}

}  // namespace

constinit const Command kClassifyCommand{"classify", "", "lines in, labels out", kExample, kOptions, 0, 0, run};

}  // namespace glasshouse::cli
