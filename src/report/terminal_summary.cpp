// The last lines of `audit`: counts and fixed words only, so that no text of the export reaches a terminal's
// scrollback. Tested by terminal_summary_test.cpp.
#include "glasshouse/text/text.hpp"
#include "report/headline.hpp"
#include "report/shown.hpp"
#include "report/wording.hpp"

#include <algorithm>

namespace glasshouse::report {
namespace {

constexpr std::size_t kLeastWidth = 40;
constexpr std::size_t kWidestTopic = 20;
constexpr std::size_t kFullTableWidth = 72;

// Widths of the columns behind the topic; a narrow terminal gets the first two, closer together.
struct Columns {
    std::size_t newly;
    std::size_t items;
};
constexpr Columns columns_for(std::size_t width) { return width < kFullTableWidth ? Columns{12, 6} : Columns{13, 9}; }

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kConduct = "\x1b[33m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string padded(const std::string& text, std::size_t width, bool right) {
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

std::string topic_row(const assess::TopicSummary& topic, const TerminalStyle& style) {
    const Columns columns = columns_for(style.width);
    std::string row = "  " + padded(std::string(model::row_of(topic.topic).label), kWidestTopic, false);
    row += padded(range_words(topic.newly_visible), columns.newly, true) +
           padded(to_words(topic.items), columns.items, true);
    if (style.width < kFullTableWidth) return row + '\n';
    row += padded(to_words(topic.privacy[0] + topic.privacy[1] + topic.privacy[2]), 10, true);
    const std::uint64_t conduct = topic.conduct[1] + topic.conduct[2];
    const bool marked = style.colour && conduct > 0;
    row += (marked ? std::string(kConduct) : std::string{}) + padded(to_words(conduct), 13, true);
    return row + (marked ? std::string(kPlain) : std::string{}) + '\n';
}

std::string header_row(const TerminalStyle& style) {
    const Columns columns = columns_for(style.width);
    const Wording& wording = Wording::english();
    std::string row = "  " + padded(wording.say("topics.column-topic"), kWidestTopic, false) +
                      padded(wording.say("terminal.column-new"), columns.newly, true) +
                      padded(wording.say("terminal.column-items"), columns.items, true);
    if (style.width < kFullTableWidth) return row + '\n';
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
        out += header_row(style);
        for (const assess::TopicSummary& topic : audit.topics) out += topic_row(topic, style);
    }
    if (const auto share = excessive_conduct(audit)) {
        out += wrapped(wording.say("overview.too-much", {{"share", to_words(*share)}}), width) + '\n';
    }
    const assess::Range range = audit.totals.newly_visible;
    if (range.high > range.low) out += wording.say_count("terminal.unclear", range.high - range.low) + '\n';
    if (audit.coverage.has_unknown()) {
        const std::string files = wording.say_count("terminal.files", audit.coverage.entries().unknown);
        const std::string records = wording.say_count("terminal.records", audit.coverage.records().unknown);
        out += wrapped(wording.say("terminal.partial", {{"files", files}, {"records", records}}), width) + '\n';
    }
    return out;
}

Result<std::string> board_summary(const assess::Audit& audit, const assess::ItemSource& items,
                                  const TerminalStyle& style) {
    const Wording& wording = Wording::english();
    std::uint64_t count = 0;
    const auto counted = for_each_shown(audit, items, {Redaction::Board}, [&count](const ShownItem&) { ++count; });
    if (!counted) return std::unexpected(counted.error());
    std::string out = wrapped(without_marks(marked_board_headline(count)), std::max(style.width, kLeastWidth)) + '\n';
    for (const assess::TopicSummary& topic : to_shown(audit, Redaction::Board).topics) {
        out += "  " + padded(std::string(model::row_of(topic.topic).label), kWidestTopic, false) + "  " +
               wording.say_count("topics.count", topic.items) + '\n';
    }
    return out;
}

}  // namespace glasshouse::report
