// The last lines of `audit`: counts and fixed words only, so that no text of the export reaches a terminal's
// scrollback. Tested by terminal_summary_test.cpp.
#include "glasshouse/text/text.hpp"
#include "report/headline.hpp"
#include "report/wording.hpp"

#include <algorithm>

namespace glasshouse::report {
namespace {

constexpr std::size_t kLeastWidth = 40;
constexpr std::size_t kWidestTopic = 24;
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kConduct = "\x1b[33m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string padded(std::string text, std::size_t width, bool right) {
    const std::size_t columns = text::display_width(text);
    const std::string space(columns < width ? width - columns : 0, ' ');
    return right ? space + text : text + space;
}

// Breaks at spaces so that no line is longer than the terminal.
std::string wrapped(const std::string& sentence, std::size_t width) {
    std::string out;
    std::size_t column = 0;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
        const std::string word = sentence.substr(at, end - at);
        const std::size_t columns = text::display_width(word);
        if (column > 0 && column + 1 + columns > width) {
            out += '\n';
            column = 0;
        }
        if (column > 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += columns;
        at = end + 1;
    }
    return out;
}

std::string range_words(assess::Range range) {
    return range.low == range.high ? to_words(range.low) : to_words(range.low) + "-" + to_words(range.high);
}

std::string topic_row(const assess::TopicSummary& topic, std::size_t width, const TerminalStyle& style) {
    std::string row = "  " + padded(std::string(model::row_of(topic.topic).label), width, false);
    row += padded(range_words(topic.newly_visible), 13, true) + padded(to_words(topic.items), 9, true);
    if (style.width < 72) return row + '\n';
    row += padded(to_words(topic.privacy[0] + topic.privacy[1] + topic.privacy[2]), 10, true);
    const std::uint64_t conduct = topic.conduct[1] + topic.conduct[2];
    const bool marked = style.colour && conduct > 0;
    row += (marked ? std::string(kConduct) : std::string{}) + padded(to_words(conduct), 13, true);
    return row + (marked ? std::string(kPlain) : std::string{}) + '\n';
}

std::string header_row(std::size_t width, const TerminalStyle& style) {
    const Wording& wording = Wording::english();
    std::string row = "  " + padded(wording.say("topics.column-topic"), width, false) +
                      padded(wording.say("terminal.column-new"), 13, true) +
                      padded(wording.say("terminal.column-items"), 9, true);
    if (style.width < 72) return row + '\n';
    return row + padded(wording.say("terminal.column-private"), 10, true) +
           padded(wording.say("terminal.column-conduct"), 13, true) + '\n';
}

}  // namespace

std::string terminal_summary(const assess::Audit& audit, const TerminalStyle& style) {
    const Wording& wording = Wording::english();
    const std::size_t width = std::max(style.width, kLeastWidth);
    std::string out = (style.colour ? std::string(kBold) : std::string{}) + wrapped(headline(audit), width);
    out += style.colour ? std::string(kPlain) + "\n" : "\n";
    if (audit.topics.empty()) {
        out += wording.say("terminal.none") + '\n';
    } else {
        const std::size_t topic_width = std::min(kWidestTopic, width - 26);
        out += header_row(topic_width, style);
        for (const assess::TopicSummary& topic : audit.topics) out += topic_row(topic, topic_width, style);
    }
    const assess::Range range = audit.totals.newly_visible;
    if (range.high > range.low) out += wording.say_count("terminal.unclear", range.high - range.low) + '\n';
    if (audit.coverage.has_unknown()) {
        const std::string files = to_words(audit.coverage.entries().unknown);
        const std::string records = to_words(audit.coverage.records().unknown);
        out += wrapped(wording.say("terminal.partial", {{"files", files}, {"records", records}}), width) + '\n';
    }
    return out;
}

}  // namespace glasshouse::report
