#include "platforms/facebook/sentence_pattern.hpp"

#include "glasshouse/base/table.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::platforms::facebook {

namespace {

using Gap = SentencePattern::Gap;

constexpr std::array<IdRow<Gap>, 6> kGaps{{
    {Gap::None, ""},
    {Gap::Owner, "owner"},
    {Gap::Any, "any"},
    {Gap::Name, "name"},
    {Gap::Group, "group"},
    {Gap::Place, "place"},
}};
static_assert(in_enumerator_order(kGaps));

// "photo", "2 new photos", "a link to a post": what the platform calls a thing is short.
constexpr std::size_t kMaxAnyBytes = 60;

bool may_fill(Gap gap, std::string_view words) {
    if (words.empty()) return false;
    return gap != Gap::Any || (words.size() <= kMaxAnyBytes && words.find('\'') == std::string_view::npos);
}

}  // namespace

struct SentencePattern::Captures {
    std::string_view owner;
    std::array<std::string_view, kGaps.size()> words{};
};

SentencePattern::SentencePattern(std::string_view language, std::string_view means, std::string_view text)
    : language_(language), means_(means) {
    while (true) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        const auto gap =
            close == std::string_view::npos ? std::nullopt : find_by_id(kGaps, text.substr(open + 1, close - open - 1));
        if (!gap || *gap == Gap::None) break;
        pieces_.push_back({std::string(text.substr(0, open)), *gap});
        text.remove_prefix(close + 1);
    }
    pieces_.push_back({std::string(text), Gap::None});
}

bool SentencePattern::begins_with_owner() const {
    return pieces_.front().words.empty() && pieces_.front().gap == Gap::Owner;
}

std::string_view SentencePattern::first_words() const {
    if (!begins_with_owner()) return pieces_.front().words;
    return pieces_[1].words;
}

bool SentencePattern::match(std::string_view sentence, std::string_view owner, TitleMeaning& found) const {
    Captures captures{.owner = owner};
    if (!match_from(0, sentence, captures)) return false;
    const auto of = [&](Gap gap) { return std::string(captures.words[std::to_underlying(gap)]); };
    found = {.means = means_,
             .name = of(Gap::Name),
             .group = of(Gap::Group),
             .place = of(Gap::Place),
             .language = language_};
    return true;
}

bool SentencePattern::match_from(std::size_t piece, std::string_view rest, Captures& captures) const {
    const auto& [words, gap] = pieces_[piece];
    if (!rest.starts_with(words)) return false;
    rest.remove_prefix(words.size());
    return gap == Gap::None ? rest.empty() : match_gap(piece, rest, captures);
}

bool SentencePattern::match_gap(std::size_t piece, std::string_view rest, Captures& captures) const {
    const Gap gap = pieces_[piece].gap;
    if (gap == Gap::Owner && !captures.owner.empty()) {
        return rest.starts_with(captures.owner) && match_from(piece + 1, rest.substr(captures.owner.size()), captures);
    }
    std::string_view& filled = captures.words[std::to_underlying(gap)];
    const std::string& next = pieces_[piece + 1].words;
    const bool is_last = pieces_[piece + 1].gap == Gap::None;
    if (is_last) {
        if (!rest.ends_with(next)) return false;
        filled = rest.substr(0, rest.size() - next.size());
        return may_fill(gap, filled);
    }
    // The first place where the words fit may be inside a name ("Joe's Bar's photo"): then the next one is tried.
    for (std::size_t at = rest.find(next, 1); at != std::string_view::npos; at = rest.find(next, at + 1)) {
        const std::string_view words = rest.substr(0, at);
        if (!may_fill(gap, words)) continue;
        filled = words;
        if (match_from(piece + 1, rest.substr(at), captures)) return true;
    }
    return false;
}

std::vector<std::string> expand_alternatives(std::string_view pattern) {
    const std::size_t open = pattern.find('[');
    const std::size_t close = open == std::string_view::npos ? open : pattern.find(']', open);
    if (close == std::string_view::npos) return {std::string(pattern)};
    const std::vector<std::string> tails = expand_alternatives(pattern.substr(close + 1));
    std::vector<std::string> expanded;
    for (std::size_t start = open + 1; start <= close;) {
        const std::size_t end = std::min(pattern.find('|', start), close);
        for (const std::string& tail : tails) {
            expanded.push_back(std::string(pattern.substr(0, open)) + std::string(pattern.substr(start, end - start)) +
                               tail);
        }
        start = end + 1;
    }
    return expanded;
}

}  // namespace glasshouse::platforms::facebook
