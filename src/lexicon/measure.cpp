// Precision and recall on a labelled file. A topic counts once a line, whatever its rules and grades: what a report
// shows per topic is the question it answers. Covered by measure_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <utility>

namespace glasshouse::lexicon {
namespace {

using Topics = std::bitset<model::kTopics.size()>;

struct Counts {
    std::uint64_t right = 0;
    std::uint64_t wrong = 0;
    std::uint64_t missed = 0;
};

struct LanguageCounts {
    std::array<Counts, model::kTopics.size()> topics{};
    std::uint64_t lines = 0;
};

struct GoldRow {
    std::string_view language;
    model::Genre genre = model::Genre::Post;
    Topics topics;
    std::string_view split;
    std::string text;
};

constexpr std::string_view kHead = "id\tlang\tkind\tlabels\tsplit\ttext";

std::string unescape(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char next = text[++i];
        out += next == 't' ? '\t' : next == 'n' ? '\n' : next;
    }
    return out;
}

/// Absent when a label names no topic.
std::optional<Topics> parse_labels(std::string_view labels) {
    Topics topics;
    while (!labels.empty()) {
        const std::size_t end = std::min(labels.find('|'), labels.size());
        const auto topic = model::topic_of_rule(labels.substr(0, std::min(labels.find(':'), end)));
        if (!topic) return std::nullopt;
        topics.set(std::to_underlying(*topic));
        labels.remove_prefix(std::min(end + 1, labels.size()));
    }
    return topics;
}

std::optional<GoldRow> parse_row(std::string_view line) {
    std::array<std::string_view, 6> cells;
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) return std::nullopt;
        cells[i] = line.substr(0, tab);
        line.remove_prefix(tab + 1);
    }
    const auto genre = find_by_id(model::kGenres, cells[2]);
    const auto topics = parse_labels(cells[3]);
    if (!genre || !topics) return std::nullopt;
    return GoldRow{cells[1], *genre, *topics, cells[4], unescape(line)};
}

Topics topics_found(const Lexicons& lexicons, const GoldRow& row) {
    ReadOptions options;
    options.genre = row.genre;
    options.language = row.language;
    Topics found;
    for (const Hit& hit : lexicons.read(row.text, options).hits) {
        found.set(std::to_underlying(lexicons.rules()[hit.rule].topic));
    }
    return found;
}

void count(LanguageCounts& counts, const Topics& expected, const Topics& found) {
    ++counts.lines;
    for (std::size_t t = 0; t < expected.size(); ++t) {
        if (expected[t] && found[t]) ++counts.topics[t].right;
        if (!expected[t] && found[t]) ++counts.topics[t].wrong;
        if (expected[t] && !found[t]) ++counts.topics[t].missed;
    }
}

double share(std::uint64_t part, std::uint64_t rest) {
    return part + rest == 0 ? 0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

}  // namespace

Result<std::vector<Quality>> measure(const Lexicons& lexicons, std::string_view gold_tsv, std::string_view set,
                                     std::string_view split) {
    std::map<std::string, LanguageCounts, std::less<>> by_language;
    std::uint64_t line_number = 0;
    while (!gold_tsv.empty()) {
        const std::size_t end = std::min(gold_tsv.find('\n'), gold_tsv.size());
        std::string_view line = gold_tsv.substr(0, end);
        gold_tsv.remove_prefix(std::min(end + 1, gold_tsv.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        const std::string place = std::string(set) + ":" + std::to_string(++line_number);
        if (line_number == 1) {
            if (line != kHead)
                return fail(ErrorCode::Invalid, place,
                            "the first line must name the columns: id lang kind labels split text, with tabs between");
            continue;
        }
        if (line.empty()) continue;
        const auto row = parse_row(line);
        if (!row)
            return fail(ErrorCode::Invalid, place,
                        "expected six cells with a known kind and labels such as alcohol.drink:1:0:sure, or none");
        if (!split.empty() && row->split != split) continue;
        count(by_language[std::string(row->language)], row->topics, topics_found(lexicons, *row));
    }
    std::vector<Quality> quality;
    for (const auto& topic : model::kTopics) {
        for (const auto& [language, counts] : by_language) {
            const Counts& c = counts.topics[std::to_underlying(topic.value)];
            if (c.right + c.wrong + c.missed == 0) continue;
            quality.push_back({std::string(topic.id), language, share(c.right, c.wrong), share(c.right, c.missed),
                               counts.lines, std::string(set)});
        }
    }
    return quality;
}

}  // namespace glasshouse::lexicon
