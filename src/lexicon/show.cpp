// What terms stand for, for `lexicon show`. Covered by examples_test.
#include "glasshouse/lexicon/lexicon.hpp"

#include "lexicon/rule_set.hpp"

#include <array>

namespace glasshouse::lexicon {
namespace {

constexpr std::array<IdRow<Role>, 4> kRoles{
    {{Role::Any, "any"}, {Role::Mask, "mask"}, {Role::Not, "not"}, {Role::Need, "need"}}};
static_assert(in_enumerator_order(kRoles));

std::string to_text(const Element& element) {
    switch (element.kind) {
        case ElementKind::Word: return element.exact.empty() ? element.form : "=" + element.exact;
        case ElementKind::Prefix: return element.form + "*";
        case ElementKind::Gap: return "..";
        case ElementKind::Hashtag: return "#" + element.form;
    }
    return {};
}

void append_term(std::string& out, std::string_view role, const Term& term) {
    out.append("  ").append(role).append(" ").append(term.source).append(":");
    bool first = true;
    for (const Phrase& phrase : term.phrases) {
        out += first ? "" : ",";
        first = false;
        for (const Element& element : phrase.elements) out.append(" ").append(to_text(element));
    }
    out += '\n';
}

void append_rule(std::string& out, const RuleSource& rule) {
    out.append(rule.rule.id).append(" (").append(rule.rule.lexicon).append("): ").append(rule.rule.say).append("\n");
    if (rule.rule.is_private) {
        out += "  words of your own list are not shown\n";
        return;
    }
    for (const auto& role : kRoles) {
        for (const Term& term : rule.terms_of(role.value)) append_term(out, role.id, term);
    }
    for (const PatternSource& pattern : rule.patterns) out.append("  pattern ").append(pattern.expression).append("\n");
}

}  // namespace

Result<std::string> show_terms(const std::vector<LexiconSource>& sources, std::string_view rule_or_topic) {
    Messages messages;
    const RuleSet set = load_rule_set(sources, messages);
    if (const LintMessage* error = messages.first_error()) {
        return fail(ErrorCode::Invalid, error->file + ":" + std::to_string(error->line),
                    error->code + " " + error->message);
    }
    std::string out;
    for (const RuleSource& rule : set.rules) {
        if (rule.is_off) continue;
        if (rule.rule.id == rule_or_topic || to_id(rule.rule.topic) == rule_or_topic) append_rule(out, rule);
    }
    if (out.empty()) {
        return fail(
            ErrorCode::Usage, std::string(rule_or_topic),
            "there is no rule or topic of this name: write a topic such as alcohol or a rule such as alcohol.drink");
    }
    return out;
}

}  // namespace glasshouse::lexicon
