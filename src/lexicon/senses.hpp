#pragma once

#include "lexicon/candidate.hpp"

namespace glasshouse::lexicon {

/// Asks each candidate, in this order, for masks, vetoes, needed context, names, denial and voice, and sets what it
/// finds. Borrows both for its lifetime.
class Senses {
public:
    Senses(const CompiledRules& compiled, ReadState& state, const ReadOptions& options)
        : compiled_(compiled), state_(state), options_(options) {}
    void judge(Candidate& candidate) const;

private:
    /// Matches of the rule that found the candidate which may lie within `near` words of it.
    [[nodiscard]] std::span<const Match> context_of(const Candidate& candidate, Role role, std::uint32_t near) const;
    [[nodiscard]] bool is_masked(Candidate& candidate) const;
    [[nodiscard]] bool is_vetoed(Candidate& candidate) const;
    [[nodiscard]] bool lacks_context(Candidate& candidate) const;
    [[nodiscard]] bool is_name(const Candidate& candidate) const;
    [[nodiscard]] bool is_part_of_name(std::uint32_t token, std::uint32_t neighbour) const;
    void judge_denial(Candidate& candidate) const;
    [[nodiscard]] std::uint32_t find_denial(const Candidate& candidate) const;
    [[nodiscard]] bool is_about_other(Candidate& candidate) const;
    [[nodiscard]] std::uint32_t find_kin(std::uint32_t own, std::uint32_t end) const;
    [[nodiscard]] bool is_hypothetical(const Candidate& candidate) const;
    [[nodiscard]] bool has_cue(std::uint32_t token, CueKind kind) const {
        return (state_.cues[token] & bit_of(kind)) != 0;
    }
    /// Both tokens stand in one sentence and line.
    [[nodiscard]] bool continues(std::uint32_t token) const;

    const CompiledRules& compiled_;
    ReadState& state_;
    const ReadOptions& options_;
};

}  // namespace glasshouse::lexicon
