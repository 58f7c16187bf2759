// What a word means where it stands. The order and the distances are those of docs/lexicon-format.md. Covered by
// read_test and voice_test.
#include "lexicon/senses.hpp"

#include <algorithm>

namespace glasshouse::lexicon {
namespace {

constexpr std::uint32_t kDenialReach = 3;    // words between a denial and what it denies
constexpr std::uint32_t kKinReach = 3;       // "my older brother" still says whose brother
constexpr std::uint32_t kSubjectReach = 64;  // a sentence without an end has no subject further away than this

/// Words from the hit to the match: 1 when they touch, 0 when they share a word.
std::uint32_t words_between(const Candidate& hit, const Match& match) {
    if (match.last <= hit.first) return hit.first - match.last + 1;
    if (match.first >= hit.last) return match.first - hit.last + 1;
    return 0;
}

bool is_all_capitals(std::string_view word) {
    return word.size() > 1 && std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void Senses::judge(Candidate& candidate) const {
    const bool in_name = model::is_name(options_.genre);
    if (is_masked(candidate)) {
        candidate.rejection = Rejection::Masked;
    } else if (is_vetoed(candidate)) {
        candidate.rejection = Rejection::VetoedNear;
    } else if (lacks_context(candidate)) {
        candidate.rejection = Rejection::LacksContext;
    } else if (!in_name && is_name(candidate)) {
        candidate.rejection = Rejection::IsName;
    } else if (!in_name) {
        judge_denial(candidate);
        if (candidate.accepted() && is_about_other(candidate)) candidate.rejection = Rejection::AboutOther;
    }
    if (candidate.first < candidate.last) candidate.doubts.quoted = state_.tokens.words[candidate.first].quoted;
    candidate.doubts.hypothetical = !in_name && is_hypothetical(candidate);
    candidate.doubts.passed_on = options_.shared;
}

std::span<const Match> Senses::context_of(const Candidate& candidate, Role role, std::uint32_t near) const {
    struct Order {
        std::uint32_t owner;
        Role role;
        std::uint32_t first;
        auto operator<=>(const Order&) const = default;
    };
    const auto key = [&](const Match& match) {
        const TermRow& row = compiled_.matcher.terms()[match.term];
        return Order{row.owner, row.role, match.first};
    };
    // Only what can lie near enough: a text of a hundred thousand hits must not compare each with each.
    const std::uint64_t reach = std::uint64_t{near} + state_.longest_context;
    const auto begin = static_cast<std::uint32_t>(candidate.first > reach ? candidate.first - reach : 0);
    const auto end =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(std::uint64_t{candidate.last} + near, kNothing));
    const auto from = std::ranges::lower_bound(state_.context, Order{candidate.found_by, role, begin}, {}, key);
    const auto to = std::ranges::upper_bound(state_.context, Order{candidate.found_by, role, end}, {}, key);
    return {from, to};
}

bool Senses::is_masked(Candidate& candidate) const {
    for (const Match& mask : context_of(candidate, Role::Mask, 0)) {
        if (mask.first <= candidate.first && mask.last >= candidate.last && candidate.first < candidate.last) {
            candidate.by_term = mask.term;
            return true;
        }
    }
    return false;
}

bool Senses::is_vetoed(Candidate& candidate) const {
    const std::uint32_t near = compiled_.rows[candidate.found_by].near_words;
    for (const Match& veto : context_of(candidate, Role::Not, near)) {
        if (words_between(candidate, veto) <= near) {
            candidate.by_term = veto.term;
            return true;
        }
    }
    return false;
}

bool Senses::lacks_context(Candidate& candidate) const {
    const RuleRow& rule = compiled_.rows[candidate.found_by];
    if (!rule.has_need) return false;
    for (const Match& need : context_of(candidate, Role::Need, rule.near_words)) {
        const std::uint32_t distance = words_between(candidate, need);
        if (distance == 0 || distance > rule.near_words) continue;
        candidate.by_term = need.term;
        candidate.doubts.needed_context = true;
        return false;
    }
    return true;
}

bool Senses::is_name(const Candidate& candidate) const {
    if (!compiled_.rows[candidate.found_by].names_people || candidate.first == candidate.last) return false;
    const auto& words = state_.tokens.words;
    if (!words[candidate.first].capitalised) return false;
    const bool before = candidate.first > 0 && is_part_of_name(candidate.first, candidate.first - 1);
    return before || (candidate.last < words.size() && is_part_of_name(candidate.last - 1, candidate.last));
}

bool Senses::is_part_of_name(std::uint32_t token, std::uint32_t neighbour) const {
    const text::Token& word = state_.tokens.words[token];
    const text::Token& beside = state_.tokens.words[neighbour];
    const bool touches = std::max(word.span.start, beside.span.start) - std::min(word.span.end, beside.span.end) == 1;
    if (!touches || !beside.capitalised || beside.kind != text::TokenKind::Word || beside.starts_sentence) return false;
    // A text in capitals shows no names.
    if (is_all_capitals(text::slice(state_.scan.text, beside.span))) return false;
    return !compiled_.matcher.is_language_word(state_.scan, neighbour);
}

void Senses::judge_denial(Candidate& candidate) const {
    const std::uint32_t denial = find_denial(candidate);
    const RuleRow& rule = compiled_.rows[candidate.found_by];
    if (denial == kNothing || rule.denial == Denial::Keep) return;
    candidate.denial_token = denial;
    const std::uint32_t target = rule.denied_rule;
    if (rule.denial == Denial::Drop || target == candidate.found_by || compiled_.rows[target].is_off) {
        candidate.rejection = Rejection::Denied;
        return;
    }
    candidate.rule = target;
    if ((compiled_.rows[target].where & bit_of(options_.genre)) == 0) candidate.rejection = Rejection::NotAskedHere;
}

std::uint32_t Senses::find_denial(const Candidate& candidate) const {
    const std::uint32_t reach = kDenialReach + 1;
    for (std::uint32_t i = candidate.first; i > 0 && candidate.first - i < reach; --i) {
        const std::uint32_t token = i - 1;
        if (!continues(i) || has_cue(token, CueKind::Clause)) return kNothing;
        if (!has_cue(token, CueKind::Negation) || has_cue(token, CueKind::Affirming)) continue;
        // "No, wine please" denies nothing.
        return state_.tokens.words[i].after_comma ? kNothing : token;
    }
    return kNothing;
}

bool Senses::is_about_other(Candidate& candidate) const {
    if (compiled_.rows[candidate.rule].voice != Voice::Me) return false;
    const auto& words = state_.tokens.words;
    if (candidate.first == candidate.last) return false;
    if (options_.shared || words[candidate.first].quoted) return true;
    for (std::uint32_t i = candidate.first; i < candidate.last; ++i) {
        if (has_cue(i, CueKind::Me)) return false;
    }
    for (std::uint32_t i = candidate.first; i > 0 && candidate.first - i < kSubjectReach; --i) {
        if (!continues(i) || has_cue(i - 1, CueKind::Clause)) break;
        const std::uint32_t token = i - 1;
        const bool is_object = token > 0 && has_cue(token - 1, CueKind::Preposition);
        if (has_cue(token, CueKind::Own)) {
            const std::uint32_t kin = find_kin(token, candidate.first);
            if (kin == kNothing) return false;
            if (is_object) continue;
            candidate.by_token = kin;
            return true;
        }
        if (has_cue(token, CueKind::Me)) return false;
        if ((has_cue(token, CueKind::Other) || has_cue(token, CueKind::Whose)) && !is_object) {
            candidate.by_token = token;
            return true;
        }
    }
    const std::size_t end = std::min<std::size_t>(words.size(), std::size_t{candidate.last} + kSubjectReach);
    for (std::uint32_t i = candidate.last; i < end && continues(i) && !has_cue(i, CueKind::Clause); ++i) {
        if (has_cue(i, CueKind::Me)) return false;
        if (candidate.by_token == kNothing && has_cue(i, CueKind::Other)) candidate.by_token = i;
    }
    return candidate.by_token != kNothing;
}

std::uint32_t Senses::find_kin(std::uint32_t own, std::uint32_t end) const {
    for (std::uint32_t i = own + 1; i < end && i <= own + kKinReach; ++i) {
        if (has_cue(i, CueKind::Kin)) return i;
        if (has_cue(i, CueKind::Preposition)) return kNothing;  // "me and my sister": nobody's "me"
    }
    return kNothing;
}

bool Senses::is_hypothetical(const Candidate& candidate) const {
    for (std::uint32_t i = candidate.first; i > 0 && candidate.first - i < kSubjectReach && continues(i); --i) {
        if (has_cue(i - 1, CueKind::If)) return true;
    }
    return false;
}

bool Senses::continues(std::uint32_t token) const {
    const text::Token& word = state_.tokens.words[token];
    return token > 0 && !word.starts_line && word.sentence == state_.tokens.words[token - 1].sentence;
}

}  // namespace glasshouse::lexicon
