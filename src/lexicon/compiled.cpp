// Covered by read_test and image_test.
#include "lexicon/compiled.hpp"

#include "lexicon/image.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::lexicon {
namespace {

/// Strings and numbers of rules, cues and infos as columns: few, and unpacked when an image is read.
struct FlatRules {
    Texts rule_texts;  ///< id, say, lexicon, language, was of each
    Column<RuleRow> rows;
    Column<std::uint8_t> rule_numbers;  ///< topic, privacy, conduct, is_private of each
    Texts cue_languages;
    Column<CueKind> cue_kinds;
    Texts info_texts;  ///< id, version, sha256, language of each
    Column<std::uint8_t> info_private;

    template <class Image>
    void transfer(Image& image) {
        rule_texts.transfer(image);
        image.column(rows);
        image.column(rule_numbers);
        cue_languages.transfer(image);
        image.column(cue_kinds);
        info_texts.transfer(image);
        image.column(info_private);
    }
};

constexpr std::size_t kTextsOfRule = 5;
constexpr std::size_t kNumbersOfRule = 4;
constexpr std::size_t kTextsOfInfo = 4;

FlatRules flatten(const CompiledRules& compiled) {
    FlatRules flat;
    for (const Rule& rule : compiled.rules) {
        for (const std::string* text : {&rule.id, &rule.say, &rule.lexicon, &rule.language, &rule.was}) {
            flat.rule_texts.add(*text);
        }
        const std::array<std::uint8_t, kNumbersOfRule> numbers{std::to_underlying(rule.topic), rule.grades.privacy,
                                                               rule.grades.conduct,
                                                               static_cast<std::uint8_t>(rule.is_private ? 1 : 0)};
        flat.rule_numbers.append(numbers);
    }
    flat.rows.append(compiled.rows);
    for (const CueRow& cue : compiled.cues) {
        flat.cue_languages.add(cue.language);
        flat.cue_kinds.push_back(cue.kind);
    }
    for (const LexiconInfo& info : compiled.infos) {
        for (const std::string* text : {&info.id, &info.version, &info.sha256, &info.language}) {
            flat.info_texts.add(*text);
        }
        flat.info_private.push_back(info.is_private ? 1 : 0);
    }
    return flat;
}

void unpack(const FlatRules& flat, CompiledRules& compiled) {
    for (std::size_t r = 0; r < flat.rows.size(); ++r) {
        Rule& rule = compiled.rules.emplace_back();
        std::size_t text = r * kTextsOfRule;
        for (std::string* to : {&rule.id, &rule.say, &rule.lexicon, &rule.language, &rule.was}) {
            *to = flat.rule_texts[text++];
        }
        const auto numbers = flat.rule_numbers.values().subspan(r * kNumbersOfRule, kNumbersOfRule);
        rule.topic = static_cast<model::Topic>(numbers[0]);
        rule.grades = {numbers[1], numbers[2]};
        rule.is_private = numbers[3] != 0;
    }
    compiled.rows.assign(flat.rows.begin(), flat.rows.end());
    for (std::size_t c = 0; c < flat.cue_kinds.size(); ++c) {
        compiled.cues.push_back({std::string(flat.cue_languages[c]), flat.cue_kinds[c]});
    }
    for (std::size_t i = 0; i < flat.info_private.size(); ++i) {
        LexiconInfo& info = compiled.infos.emplace_back();
        std::size_t text = i * kTextsOfInfo;
        for (std::string* to : {&info.id, &info.version, &info.sha256, &info.language}) *to = flat.info_texts[text++];
        info.is_private = flat.info_private[i] != 0;
    }
}

}  // namespace

CompiledRules::CompiledRules(const RuleSet& set, Messages& messages) : matcher(set) {
    patterns[0] = Patterns(set, 0, messages);
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) take_rule(set, r);
    for (const CueSource& cue : set.cues) cues.push_back({cue.language, cue.kind});
    infos = set.infos;
    settle();
}

CompiledRules::CompiledRules(std::string_view image) {
    ImageReader reader(image);
    matcher.transfer(reader);
    patterns[0].transfer(reader);
    FlatRules flat;
    flat.transfer(reader);
    assert(reader.is_at_end());
    unpack(flat, *this);
    settle();
}

std::string CompiledRules::to_image() {
    ImageWriter writer;
    matcher.transfer(writer);
    patterns[0].transfer(writer);
    flatten(*this).transfer(writer);
    return writer.take();
}

void CompiledRules::extend(const RuleSet& own, Messages& messages) {
    const auto known = static_cast<std::uint32_t>(rules.size());
    matcher.extend(own, known);
    patterns[1] = Patterns(own, known, messages);
    for (std::uint32_t r = 0; r < own.rules.size(); ++r) take_rule(own, r);
    infos = own.infos;
    settle();
}

void CompiledRules::take_rule(const RuleSet& set, std::uint32_t rule) {
    const RuleSource& source = set.rules[rule];
    const bool is_new = rule >= rules.size();
    if (is_new) {
        rules.emplace_back();
        rows.emplace_back();
    }
    RuleRow& row = rows[rule];
    row.near_words = source.near_words;
    row.voice = source.voice;
    row.is_off = source.is_off;
    row.has_need = row.has_need || !source.terms_of(Role::Need).empty();
    rules[rule] = source.rule;
    if (!is_new) return;
    row.where = source.where;
    row.denial = source.denial;
    row.names_people = source.names_people;
    row.denied_rule = rule;
    if (source.denial == Denial::Other) row.denied_rule = set.find_rule(source.denied_rule).value_or(rule);
}

void CompiledRules::settle() {
    languages.clear();
    for (const Rule& rule : rules) {
        if (rule.language != kEveryLanguage && !has_language(rule.language)) languages.push_back(rule.language);
    }
    preferred_language = has_language("en") || languages.empty() ? "en" : languages.front();
    owners_.clear();
    for (std::size_t l = 0; l <= languages.size(); ++l) {
        const std::string_view language = l < languages.size() ? std::string_view(languages[l]) : kEveryLanguage;
        auto& by_genre = owners_.emplace_back();
        for (OwnerSet& owners : by_genre) owners.assign(rules.size() + cues.size(), 0);
        for (std::size_t r = 0; r < rules.size(); ++r) {
            if (rows[r].is_off || (rules[r].language != language && rules[r].language != kEveryLanguage)) continue;
            for (std::size_t g = 0; g < by_genre.size(); ++g) {
                by_genre[g][r] = (rows[r].where & bit_of(static_cast<model::Genre>(g))) != 0 ? 1 : 0;
            }
        }
    }
}

bool CompiledRules::has_language(std::string_view language) const {
    return std::ranges::find(languages, language) != languages.end();
}

const OwnerSet& CompiledRules::owners_of(std::string_view language, model::Genre genre) const {
    const auto known = static_cast<std::size_t>(std::ranges::find(languages, language) - languages.begin());
    return owners_[known][std::to_underlying(genre)];
}

}  // namespace glasshouse::lexicon
