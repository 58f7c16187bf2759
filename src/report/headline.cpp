// The variants of the first sentence: contract.md, "Counting". Tested by headline_test.cpp.
#include "report/headline.hpp"

#include "report/wording.hpp"

#include <algorithm>

namespace glasshouse::report {
namespace {

std::uint64_t seen_by(const assess::Audit& audit, const std::string& viewer) {
    const auto at = audit.totals.by_viewer.find(viewer);
    return at == audit.totals.by_viewer.end() ? 0 : at->second[0] + at->second[1];
}

// Strangers see it all: what a closer baseline sees says nothing about that.
bool is_all_public(const assess::Audit& audit) { return seen_by(audit, "member") == audit.totals.items; }

}  // namespace

std::string marked_sentence(const assess::Audit& audit) {
    const Wording& wording = Wording::english();
    const assess::Range range = audit.totals.newly_visible;
    const std::string baseline = baseline_words(audit);
    const std::string stem = is_acceptance(audit.viewer) ? "headline.accept-" : "headline.viewer-";
    if (audit.totals.items == 0) return wording.say("headline.empty");
    if (range.high == 0) {
        return wording.say(stem + (is_all_public(audit) ? "public" : "none"), {{"baseline", baseline}});
    }
    if (range.low == 0) return wording.say_count(stem + "unknown", range.high, {{"baseline", baseline}});
    if (is_one_number(range)) return wording.say_count(stem + "many", range.low, {{"baseline", baseline}});
    return wording.say(stem + "range",
                       {{"low", to_words(range.low)}, {"high", to_words(range.high)}, {"baseline", baseline}});
}

bool is_partial(const assess::Audit& audit) {
    return audit.coverage.has_unknown() || !audit.coverage.missing().empty();
}

std::string baseline_words(const assess::Audit& audit) {
    const Wording& wording = Wording::english();
    if (audit.baseline.flags.size() == 1) {
        std::string words = wording.find("baseline." + std::string(model::to_id(audit.baseline.flags.front().value)));
        if (!words.empty()) return words;
    }
    return wording.say("baseline.other");
}

bool is_acceptance(const model::Viewer& viewer) {
    using enum model::ViewerFlag;
    const bool narrowed = viewer.has(Restricted) || viewer.has(Acquaintance) || viewer.has(Blocked);
    return !narrowed && (viewer.has(NewFriend) || viewer.has(Follower) || viewer.has(Connection));
}

bool is_one_number(assess::Range range) {
    return (range.high - range.low) * 20 < range.high || range.low == range.high;
}

std::string without_marks(const std::string& text) {
    std::string plain = text;
    std::erase(plain, '*');
    return plain;
}

std::string marked_headline(const assess::Audit& audit) {
    std::string sentence = marked_sentence(audit);
    if (is_partial(audit)) sentence += ' ' + Wording::english().say("headline.partial");
    return sentence;
}

std::string marked_board_headline(std::uint64_t items) {
    const Wording& wording = Wording::english();
    return items == 0 ? wording.say("headline.board-none") : wording.say_count("headline.board", items);
}

std::string headline(const assess::Audit& audit) { return without_marks(marked_headline(audit)); }

std::optional<std::uint64_t> excessive_conduct(const assess::Audit& audit) {
    constexpr std::uint64_t kFewest = 100;
    constexpr std::uint64_t kMostInHundred = 10;
    const std::uint64_t items = audit.totals.items;
    const std::uint64_t found = audit.totals.with_conduct;
    if (items < kFewest || found * 100 <= items * kMostInHundred) return std::nullopt;
    return found * 100 / items;
}

}  // namespace glasshouse::report
