// From the fields of a block to the values of a rule. Covered by lint_test and read_test.
#include "lexicon/rule_builder.hpp"

#include <algorithm>
#include <charconv>

namespace glasshouse::lexicon {
namespace {

constexpr std::uint32_t kMaxNear = 30;

std::optional<std::uint32_t> to_number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

Role role_of(Key key) {
    if (key == Key::Mask) return Role::Mask;
    if (key == Key::Not) return Role::Not;
    return key == Key::Need ? Role::Need : Role::Any;
}

/// Fields that `[id +]` may set; lists may always grow.
bool may_change(Key key) { return key == Key::Privacy || key == Key::Conduct || key == Key::Voice || key == Key::Near; }

GenreSet genres_of(std::string_view word) {
    GenreSet set = 0;
    for (const auto& row : model::kGenres) {
        const bool fits = word == "words"   ? !model::is_name(row.value)
                          : word == "names" ? model::is_name(row.value)
                                            : row.id == word;
        if (fits) set = static_cast<GenreSet>(set | bit_of(row.value));
    }
    return set;
}

}  // namespace

void RuleBuilder::report(const Field& field, std::uint32_t offset, std::string_view code, std::string message) {
    messages_.add(file_.path, {field.place.line, field.place.column + offset}, code, std::move(message));
}

void RuleBuilder::apply(const Block& block, RuleSource& rule) {
    for (const Field& field : block.fields) apply_field(field, rule, block.adds);
    rule.examples.insert(rule.examples.end(), block.examples.begin(), block.examples.end());
}

void RuleBuilder::apply_field(const Field& field, RuleSource& rule, bool adds) {
    if (adds && !row_of(field.key).repeats && !may_change(field.key)) {
        return report(
            field, 0, "E17",
            "an addition may set privacy, conduct, voice and near only; write a rule of your own for the rest");
    }
    if (row_of(field.key).is_terms) {
        std::vector<Term>& terms = rule.terms[std::to_underlying(role_of(field.key))];
        for (Term& term : read_terms(field)) terms.push_back(std::move(term));
    } else if (field.key == Key::Say) {
        rule.rule.say = field.value;
    } else if (field.key == Key::Privacy) {
        read_grade(field, rule.rule.grades.privacy);
    } else if (field.key == Key::Conduct) {
        read_grade(field, rule.rule.grades.conduct);
    } else if (field.key == Key::Near) {
        read_near(field, rule);
    } else if (field.key == Key::Where) {
        read_where(field, rule);
    } else if (field.key == Key::Negated) {
        read_denial(field, rule);
    } else if (field.key == Key::Voice) {
        if (field.value != "me" && field.value != "any") report(field, 0, "E17", "voice is `any` or `me`");
        rule.voice = field.value == "me" ? Voice::Me : Voice::Any;
    } else if (field.key == Key::Name) {
        if (field.value != "yes" && field.value != "no") report(field, 0, "E17", "name is `yes` or `no`");
        rule.names_people = field.value == "yes";
    } else if (field.key == Key::Pattern) {
        rule.patterns.push_back({field.value, field.place});
    } else if (field.key == Key::Literal) {
        read_literals(field, rule);
    } else if (field.key == Key::Check) {
        const auto check = find_by_id(kChecks, field.value);
        if (!check) report(field, 0, "E17", "check is `luhn`, `iban` or `date`");
        rule.check = check.value_or(Check::None);
    } else if (field.key == Key::Was) {
        rule.rule.was = field.value;
    }
}

std::vector<Term> RuleBuilder::read_terms(const Field& field) {
    std::vector<Term> terms;
    for (const ListPart& part : split_list(field.value)) {
        TermFault fault;
        if (part.text.empty()) {
            report(field, part.offset, "E06", "empty term: remove the extra |");
            continue;
        }
        Term term = parse_term(part.text, endings_, fault);
        if (!fault.code.empty()) {
            report(field, part.offset, fault.code, "\"" + std::string(part.text) + "\": " + fault.message);
            continue;
        }
        term.place = {field.place.line, field.place.column + part.offset};
        terms.push_back(std::move(term));
    }
    return terms;
}

void RuleBuilder::read_grade(const Field& field, std::uint8_t& grade) {
    const auto value = to_number(field.value);
    if (!value || *value > 3) return report(field, 0, "E12", "privacy and conduct must be 0-3");
    grade = static_cast<std::uint8_t>(*value);
}

void RuleBuilder::read_near(const Field& field, RuleSource& rule) {
    const auto value = field.value == "post" ? kWholePost : to_number(field.value).value_or(0);
    if (value == 0 || (value > kMaxNear && value != kWholePost)) {
        return report(field, 0, "E14", "near must be 1-30 words or `post`");
    }
    rule.near_words = value;
}

void RuleBuilder::read_where(const Field& field, RuleSource& rule) {
    std::string words = field.value;
    std::ranges::replace(words, '|', ' ');
    GenreSet set = 0;
    for (std::size_t at = 0; (at = words.find_first_not_of(' ', at)) != std::string::npos;) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        const GenreSet genres = genres_of(std::string_view(words).substr(at, end - at));
        if (genres == 0) {
            report(field, static_cast<std::uint32_t>(at), "E17",
                   "where knows post, comment, caption, bio, message, event, group, page, check-in, place, tag, album, "
                   "words and names");
        }
        set = static_cast<GenreSet>(set | genres);
        at = end;
    }
    if (set != 0) rule.where = rule.where == kAllGenres ? set : static_cast<GenreSet>(rule.where | set);
}

void RuleBuilder::read_denial(const Field& field, RuleSource& rule) {
    rule.denial_place = field.place;
    rule.denial = field.value == "drop" ? Denial::Drop : field.value == "keep" ? Denial::Keep : Denial::Other;
    if (rule.denial == Denial::Other) rule.denied_rule = field.value;
}

void RuleBuilder::read_literals(const Field& field, RuleSource& rule) {
    for (const ListPart& part : split_list(field.value)) {
        constexpr std::string_view kDigits = "digits ";
        if (part.text.empty()) {
            report(field, part.offset, "E06", "empty literal: remove the extra |");
        } else if (part.text.starts_with(kDigits)) {
            const auto count = to_number(part.text.substr(kDigits.size()));
            if (!count || *count == 0) report(field, part.offset, "E17", "write `digits 7` or another number");
            rule.literals.push_back({{}, count.value_or(1)});
        } else {
            rule.literals.push_back({std::string(part.text), 0});
        }
    }
}

}  // namespace glasshouse::lexicon
