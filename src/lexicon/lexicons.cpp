// Reading a text: words, language, candidates, senses, overlaps. Covered by read_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/candidate.hpp"
#include "lexicon/language.hpp"
#include "lexicon/senses.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::lexicon {
namespace {

/// Tokens that share a byte with the span.
std::pair<std::uint32_t, std::uint32_t> tokens_of(const text::Tokens& tokens, text::Span span) {
    const auto first = std::ranges::upper_bound(tokens.words, span.start, {}, [](const auto& t) { return t.span.end; });
    const auto last = std::ranges::lower_bound(tokens.words, span.end, {}, [](const auto& t) { return t.span.start; });
    const auto begin = static_cast<std::uint32_t>(first - tokens.words.begin());
    return {begin, std::max(begin, static_cast<std::uint32_t>(last - tokens.words.begin()))};
}

void collect_candidates(const CompiledRules& compiled, const OwnerSet& owners, ReadState& state) {
    state.candidates.clear();
    compiled.matcher.find_candidates(state.scan, owners, state.matches);
    for (const Match& match : state.matches) {
        Candidate& candidate = state.candidates.emplace_back();
        candidate.rule = candidate.found_by = compiled.matcher.terms()[match.term].owner;
        candidate.term = match.term;
        candidate.first = match.first;
        candidate.last = match.last;
        candidate.form = match.form;
        candidate.span = {state.tokens.words[match.first].span.start, state.tokens.words[match.last - 1].span.end};
    }
    if (compiled.patterns.empty()) return;
    state.pattern_matches.clear();
    compiled.patterns.find(state.scan.text, owners, state.pattern_matches);
    for (const PatternMatch& match : state.pattern_matches) {
        Candidate& candidate = state.candidates.emplace_back();
        candidate.rule = candidate.found_by = match.rule;
        candidate.pattern = match.pattern;
        candidate.span = match.span;
        std::tie(candidate.first, candidate.last) = tokens_of(state.tokens, match.span);
    }
}

/// Masks, vetoes and needs of the rules that have a candidate, and the cues of the language.
void collect_context(const CompiledRules& compiled, std::string_view language, ReadState& state) {
    const RuleSet& set = compiled.set;
    state.context_owners.assign(set.rules.size() + set.cues.size(), 0);
    for (const Candidate& candidate : state.candidates) state.context_owners[candidate.rule] = 1;
    for (std::size_t c = 0; c < set.cues.size(); ++c) {
        state.context_owners[owner_of_cue(set, c)] = set.cues[c].language == language ? 1 : 0;
    }
    compiled.matcher.find_context(state.scan, state.context_owners, state.context);
    std::ranges::sort(state.context, {}, [&](const Match& match) {
        const TermRow& row = compiled.matcher.terms()[match.term];
        return std::tuple(row.owner, row.role, match.first, match.term);
    });
    state.cues.assign(state.tokens.words.size(), 0);
    state.longest_context = 0;
    for (const Match& match : state.context) {
        state.longest_context = std::max(state.longest_context, match.last - match.first);
        const TermRow& row = compiled.matcher.terms()[match.term];
        if (row.role != Role::Cue) continue;
        const CueKind kind = set.cues[row.owner - set.rules.size()].kind;
        for (std::uint32_t i = match.first; i < match.last; ++i) {
            state.cues[i] = static_cast<std::uint16_t>(state.cues[i] | bit_of(kind));
        }
    }
}

model::Certainty certainty_of(const Candidate& candidate) {
    using enum model::Certainty;
    const Doubts& doubts = candidate.doubts;
    if (doubts.passed_on || candidate.form == Form::Lookalike) return Maybe;
    int steps = candidate.form != Form::AsWritten || doubts.needed_context || doubts.uncertain_language ? 1 : 0;
    steps += (doubts.quoted ? 1 : 0) + (doubts.hypothetical ? 1 : 0);
    return steps == 0 ? Sure : steps == 1 ? Likely : Maybe;
}

int rank_of(const Rule& rule) { return std::max(rule.grades.privacy, rule.grades.conduct); }

/// Where accepted hits overlap, the higher rank stays, then the longer, then the earlier rule.
void settle_overlaps(const CompiledRules& compiled, ReadState& state) {
    state.order.clear();
    for (std::uint32_t i = 0; i < state.candidates.size(); ++i) {
        if (state.candidates[i].accepted()) state.order.push_back(i);
    }
    const auto key = [&](std::uint32_t i) {
        const Candidate& hit = state.candidates[i];
        const std::uint32_t length = hit.span.end - hit.span.start;
        return std::tuple(-rank_of(compiled.rules[hit.rule]), ~length, hit.rule, hit.span.start, hit.certainty, i);
    };
    std::ranges::sort(state.order, {}, key);
    // Hits that share a byte share a token, and marking tokens takes a time that a long text cannot square.
    std::vector<std::uint32_t>& owner = state.taken;
    owner.assign(state.tokens.words.size(), kNothing);
    for (const std::uint32_t i : state.order) {
        Candidate& hit = state.candidates[i];
        for (std::uint32_t t = hit.first; t < hit.last && hit.accepted(); ++t) {
            if (owner[t] == kNothing) continue;
            hit.by_rule = owner[t];
            hit.rejection = owner[t] == hit.rule ? Rejection::Repeated : Rejection::Overlapped;
        }
        if (!hit.accepted()) continue;
        for (std::uint32_t t = hit.first; t < hit.last; ++t) owner[t] = hit.rule;
    }
}

/// Each rule keeps its surest hit, then its first.
void keep_one_each(const CompiledRules& compiled, ReadState& state) {
    state.hit_of_rule.assign(compiled.rules.size(), kNothing);
    for (std::uint32_t i = 0; i < state.candidates.size(); ++i) {
        Candidate& hit = state.candidates[i];
        if (!hit.accepted()) continue;
        std::uint32_t& best = state.hit_of_rule[hit.rule];
        if (best == kNothing) {
            best = i;
            continue;
        }
        Candidate& other = state.candidates[best];
        const bool wins = std::tie(hit.certainty, hit.span) < std::tie(other.certainty, other.span);
        (wins ? other : hit).rejection = Rejection::Repeated;
        if (wins) best = i;
    }
}

std::vector<Hit> to_hits(const CompiledRules& compiled, const ReadState& state, bool with_rejected) {
    std::vector<Hit> hits;
    for (const Candidate& candidate : state.candidates) {
        if (!candidate.accepted() && !with_rejected) continue;
        hits.push_back({candidate.rule, candidate.span, candidate.certainty, candidate.accepted(),
                        explain(compiled, state, candidate)});
    }
    std::ranges::stable_sort(hits, {}, [](const Hit& hit) { return std::tuple(hit.span, hit.rule, !hit.accepted); });
    return hits;
}

ReadState& read_state() {
    // One a thread, so that reading allocates nothing once it is warm and needs no lock.
    thread_local ReadState state;
    return state;
}

}  // namespace

Lexicons::Lexicons(std::unique_ptr<const CompiledRules> compiled) : compiled_(std::move(compiled)) {}
Lexicons::Lexicons(Lexicons&&) noexcept = default;
Lexicons& Lexicons::operator=(Lexicons&&) noexcept = default;
Lexicons::~Lexicons() = default;

Result<Lexicons> Lexicons::build(const std::vector<LexiconSource>& sources) {
    Messages messages;
    auto compiled = std::make_unique<CompiledRules>(load_rule_set(sources, messages), messages);
    if (const LintMessage* error = messages.first_error()) {
        const std::string place = error->file + ":" + std::to_string(error->line) + ":" + std::to_string(error->column);
        return fail(ErrorCode::Invalid, place, error->code + " " + error->message);
    }
    return Lexicons(std::move(compiled));
}

std::span<const Rule> Lexicons::rules() const { return compiled_->rules; }

std::span<const LexiconInfo> Lexicons::infos() const { return compiled_->set.infos; }

Reading Lexicons::read(std::string_view text, const ReadOptions& options) const {
    ReadState& state = read_state();
    text::tokenize(text, {.is_name = model::is_name(options.genre)}, state.tokens);
    compiled_->matcher.scan(text, state.tokens, state.scan);

    LanguageGuess guess{options.language.substr(0, options.language.find('-')), true};
    if (guess.language.empty()) guess = guess_language(state.scan, compiled_->matcher, compiled_->preferred_language);
    const std::string_view language = guess.language.empty() ? compiled_->preferred_language : guess.language;

    Reading reading;
    reading.language = guess.language;
    reading.judged = guess.language.empty() || compiled_->has_language(language);
    collect_candidates(*compiled_, compiled_->owners_of(language, options.genre), state);
    if (state.candidates.empty()) return reading;
    collect_context(*compiled_, language, state);
    const Senses senses(*compiled_, state, options);
    for (Candidate& candidate : state.candidates) {
        senses.judge(candidate);
        candidate.doubts.uncertain_language = !guess.is_certain;
        candidate.certainty = certainty_of(candidate);
    }
    settle_overlaps(*compiled_, state);
    keep_one_each(*compiled_, state);
    reading.hits = to_hits(*compiled_, state, options.with_rejected);
    return reading;
}

}  // namespace glasshouse::lexicon
