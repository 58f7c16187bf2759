// Reading a text: words, language, candidates, senses, overlaps. Covered by read_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/candidate.hpp"
#include "lexicon/language.hpp"
#include "lexicon/senses.hpp"

#include <algorithm>
#include <iterator>
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

/// A text without a date is of every time.
bool is_of_time(const TermRow& term, std::optional<Date> day) {
    if (!day || (term.from == kFirstMonth && term.to == kLastMonth)) return true;
    const std::int64_t month = std::int64_t{day->year} * 12 + day->month - 1;
    return month >= term.from && month <= term.to;
}

void collect_candidates(const CompiledRules& compiled, std::string_view language, const ReadOptions& options,
                        ReadState& state) {
    const OwnerSet& owners = compiled.owners_of(language, options.genre);
    state.candidates.clear();
    compiled.matcher.find_candidates(state.scan, owners, state.matches);
    for (const Match& match : state.matches) {
        const TermRow& term = compiled.matcher.terms()[match.term];
        if (!is_of_time(term, options.day)) continue;
        Candidate& candidate = state.candidates.emplace_back();
        candidate.rule = candidate.found_by = term.owner;
        candidate.term = match.term;
        candidate.first = match.first;
        candidate.last = match.last;
        candidate.form = match.form;
        candidate.span = {state.tokens.words[match.first].span.start, state.tokens.words[match.last - 1].span.end};
    }
    state.pattern_matches.clear();
    for (const Patterns& patterns : compiled.patterns) {
        patterns.find(state.scan.text, language, owners, state.pattern_matches);
    }
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
    const std::size_t rules = compiled.rules.size();
    state.context_owners.assign(rules + compiled.cues.size(), 0);
    for (const Candidate& candidate : state.candidates) state.context_owners[candidate.rule] = 1;
    for (std::size_t c = 0; c < compiled.cues.size(); ++c) {
        state.context_owners[rules + c] = compiled.cues[c].language == language ? 1 : 0;
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
        const CueKind kind = compiled.cues[row.owner - rules].kind;
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

/// Gives the hit its words, or rejects it where a better one has some of them.
void take_words(Candidate& hit, std::vector<std::uint32_t>& owner) {
    for (std::uint32_t t = hit.first; t < hit.last && hit.accepted(); ++t) {
        if (owner[t] == kNothing) continue;
        hit.by_rule = owner[t];
        hit.rejection = owner[t] == hit.rule ? Rejection::Repeated : Rejection::Overlapped;
    }
    for (std::uint32_t t = hit.first; t < hit.last && hit.accepted(); ++t) owner[t] = hit.rule;
}

/// Where accepted hits of one topic overlap, the higher rank stays, then the longer, then the earlier rule. Hits of two
/// topics may share words: a divorce lawyer tells of a marriage and of a lawsuit.
void settle_overlaps(const CompiledRules& compiled, ReadState& state) {
    state.order.clear();
    for (std::uint32_t i = 0; i < state.candidates.size(); ++i) {
        if (state.candidates[i].accepted()) state.order.push_back(i);
    }
    const auto topic_of = [&](std::uint32_t i) { return compiled.rules[state.candidates[i].rule].topic; };
    const auto key = [&](std::uint32_t i) {
        const Candidate& hit = state.candidates[i];
        const std::uint32_t length = hit.span.end - hit.span.start;
        return std::tuple(topic_of(i), -rank_of(compiled.rules[hit.rule]), ~length, hit.rule, hit.span.start,
                          hit.certainty, i);
    };
    std::ranges::sort(state.order, {}, key);
    // Hits that share a byte share a token, and marking tokens takes a time that a long text cannot square.
    std::vector<std::uint32_t>& owner = state.taken;
    owner.assign(state.tokens.words.size(), kNothing);
    for (auto group = state.order.begin(); group != state.order.end();) {
        const auto end =
            std::find_if(group, state.order.end(), [&](auto i) { return topic_of(i) != topic_of(*group); });
        for (auto at = group; at != end; ++at) take_words(state.candidates[*at], owner);
        for (; group != end; ++group) {
            const Candidate& hit = state.candidates[*group];
            for (std::uint32_t t = hit.first; t < hit.last && hit.accepted(); ++t) owner[t] = kNothing;
        }
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

namespace {

Result<void> no_error_in(const Messages& messages) {
    const LintMessage* error = messages.first_error();
    if (error == nullptr) return {};
    const std::string place = error->file + ":" + std::to_string(error->line) + ":" + std::to_string(error->column);
    return fail(ErrorCode::Invalid, place, error->code + " " + error->message);
}

Result<std::unique_ptr<CompiledRules>> compile(const std::vector<LexiconSource>& sources) {
    Messages messages;
    auto compiled = std::make_unique<CompiledRules>(load_rule_set(sources, messages), messages);
    if (const auto checked = no_error_in(messages); !checked) return std::unexpected(checked.error());
    return compiled;
}

KnownRules known_rules(const CompiledRules& compiled, const std::vector<LexiconSource>& sources) {
    KnownRules known;
    std::ranges::copy_if(sources, std::back_inserter(known.common), is_common_file);
    known.infos = compiled.infos;
    for (std::size_t r = 0; r < compiled.rules.size(); ++r) {
        RuleSource& rule = known.rules.emplace_back();
        rule.rule = compiled.rules[r];
        rule.file = kKnownFile;
        rule.near_words = compiled.rows[r].near_words;
        rule.voice = compiled.rows[r].voice;
        rule.is_off = compiled.rows[r].is_off;
    }
    known.has_term = [&compiled](std::uint32_t rule, std::string_view term) {
        return compiled.matcher.has_term(rule, term);
    };
    return known;
}

/// Some additions change what built-in terms and patterns mean, so everything must be compiled anew.
bool can_extend(const RuleSet& own) {
    const bool has_lists = !own.cues.empty() || !own.languages.empty();
    const bool has_endings = std::ranges::any_of(own.files, [](const LexFile& file) {
        return std::ranges::any_of(file.blocks, [](const Block& block) { return block.id.starts_with("ending."); });
    });
    const bool adds_patterns = std::ranges::any_of(own.rules, [](const RuleSource& rule) {
        return rule.file == kKnownFile && (!rule.patterns.empty() || !rule.literals.empty());
    });
    return !has_lists && !has_endings && !adds_patterns;
}

}  // namespace

Result<Lexicons> Lexicons::build(const std::vector<LexiconSource>& sources) {
    auto compiled = compile(sources);
    if (!compiled) return std::unexpected(compiled.error());
    return Lexicons(*std::move(compiled));
}

Result<std::string> Lexicons::compile_image(const std::vector<LexiconSource>& sources) {
    auto compiled = compile(sources);
    if (!compiled) return std::unexpected(compiled.error());
    return (*compiled)->to_image();
}

Result<Lexicons> Lexicons::load(std::string_view image, const std::vector<LexiconSource>& own,
                                std::vector<LexiconSource> (*sources_of_image)()) {
    auto compiled = std::make_unique<CompiledRules>(image);
    if (own.empty()) return Lexicons(std::move(compiled));
    std::vector<LexiconSource> sources = sources_of_image();
    Messages messages;
    const RuleSet set = load_rule_set_on(known_rules(*compiled, sources), own, messages);
    if (!can_extend(set)) {
        sources.insert(sources.end(), own.begin(), own.end());
        return build(sources);
    }
    compiled->extend(set, messages);
    if (const auto checked = no_error_in(messages); !checked) return std::unexpected(checked.error());
    return Lexicons(std::move(compiled));
}

std::span<const Rule> Lexicons::rules() const { return compiled_->rules; }

std::span<const LexiconInfo> Lexicons::infos() const { return compiled_->infos; }

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
    collect_candidates(*compiled_, language, options, state);
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
