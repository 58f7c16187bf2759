#pragma once

#include "lexicon/compiled.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace glasshouse::lexicon {

inline constexpr std::uint32_t kNothing = std::numeric_limits<std::uint32_t>::max();

/// Why a place where a term stands does not count, in the order in which it is asked.
enum class Rejection : std::uint8_t {
    None,
    Masked,
    VetoedNear,
    LacksContext,
    IsName,
    Denied,
    AboutOther,
    NotAskedHere,  ///< the rule that a denial leads to does not look at this genre
    Overlapped,
    Repeated,
};

/// What lowers the certainty of a hit, apart from its form.
struct Doubts {
    bool needed_context : 1 = false;
    bool quoted : 1 = false;
    bool hypothetical : 1 = false;
    bool uncertain_language : 1 = false;
    bool passed_on : 1 = false;
};

/// A place where a term or pattern of a rule stands, and what became of it.
struct Candidate {
    std::uint32_t rule = 0;            ///< that it counts for
    std::uint32_t found_by = 0;        ///< rule whose term it is; differs where a denial counts for another
    std::uint32_t term = kNothing;     ///< index into Matcher::terms(); kNothing for a pattern
    std::uint32_t pattern = kNothing;  ///< index into the rule's patterns
    std::uint32_t first = 0;           ///< tokens [first, last)
    std::uint32_t last = 0;
    text::Span span;
    Form form = Form::AsWritten;
    Doubts doubts;
    model::Certainty certainty = model::Certainty::Sure;
    Rejection rejection = Rejection::None;
    std::uint32_t by_term = kNothing;   ///< the mask, veto or context that decided
    std::uint32_t by_token = kNothing;  ///< the word of the text that decided: a denial, a subject
    std::uint32_t by_rule = kNothing;   ///< the rule whose hit it overlaps
    std::uint32_t denial_token = kNothing;

    [[nodiscard]] bool accepted() const { return rejection == Rejection::None; }
};

/// All that reading one text works with; reused, so that reading allocates nothing once warm.
struct ReadState {
    text::Tokens tokens;
    Scan scan;
    std::vector<Match> matches;
    std::vector<Match> context;         ///< sorted by owner, role and place
    std::uint32_t longest_context = 0;  ///< words of the longest of them
    std::vector<PatternMatch> pattern_matches;
    std::vector<Candidate> candidates;
    std::vector<std::uint16_t> cues;  ///< by token: bit of each CueKind that it is part of
    OwnerSet context_owners;
    std::vector<std::uint32_t> taken;  ///< by token, while overlaps are settled: whose hit has it
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> hit_of_rule;  ///< by rule
};

[[nodiscard]] constexpr std::uint16_t bit_of(CueKind kind) {
    return static_cast<std::uint16_t>(1U << std::to_underlying(kind));
}

/// The words that decided, for reports and `explain`.
[[nodiscard]] std::vector<std::string> explain(const CompiledRules& compiled, const ReadState& state,
                                               const Candidate& candidate);

}  // namespace glasshouse::lexicon
