// What each copy may say: contract.md, "Redacted copies". Tested by redaction_test.cpp with every string of an audit.
#include "report/shown.hpp"

#include "report/wording.hpp"

#include <algorithm>
#include <cmath>

namespace glasshouse::report {
namespace {

constexpr double kPlacesPerDegree = 100;           // 0.01 degrees, about a kilometre
constexpr double kSupervisorPlacesPerDegree = 10;  // about ten kilometres: the town, not the street

bool is_private_rule(const assess::Audit& audit, const assess::RuleInfo& rule) {
    return rule.lexicon != "structure" &&
           std::ranges::find(audit.lexicons, rule.lexicon, &assess::LexiconShown::id) == audit.lexicons.end();
}

std::optional<Timestamp> coarser(std::optional<Timestamp> time, TimePrecision precision) {
    if (!time || time->precision >= precision) return time;
    Date date = to_date(*time);
    if (precision > TimePrecision::Day) date.day = 1;
    if (precision == TimePrecision::Year) date.month = 1;
    return to_timestamp(date, precision);
}

model::Place rounded(model::Place place, double per_degree) {
    if (!place.position) return place;
    place.position->latitude = std::round(place.position->latitude * per_degree) / per_degree;
    place.position->longitude = std::round(place.position->longitude * per_degree) / per_degree;
    return place;
}

std::string without(std::string text, const std::string& name) {
    if (name.empty()) return text;
    const std::string mask = Wording::english().say("mask.someone");
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += mask.size()) {
        text.replace(at, name.size(), mask);
    }
    return text;
}

// "Person A", "Person B", … within one item: the same letter on another item is another person.
std::vector<std::string> masked(const std::vector<std::string>& names) {
    std::vector<std::string> masks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string letter = i < 26 ? std::string(1, static_cast<char>('A' + i)) : std::to_string(i + 1);
        masks.push_back(Wording::english().say("mask.person", {{"letter", letter}}));
    }
    return masks;
}

ShownFinding shown_finding(const assess::Audit& audit, const assess::RuleInfo& rule, const assess::Finding& finding) {
    ShownFinding shown{rule.topic,    rule.id, rule.say, rule.grades, finding.certainty,
                       finding.field, {},      {},       {},          rule.anchor};
    if (is_private_rule(audit, rule) && rule.say.empty()) shown.say = Wording::english().say("rule.private");
    return shown;
}

// The rule of a user's own file may itself name a person.
void redact_rule(const assess::Audit& audit, const assess::RuleInfo& rule, ShownFinding& shown) {
    if (!is_private_rule(audit, rule)) return;
    shown.rule = std::string(model::to_id(rule.topic)) + ".private";
    shown.say = Wording::english().say("rule.private");
    shown.anchor.clear();
}

void add_evidence(const assess::AuditedItem& item, const assess::Finding& finding, ShownFinding& shown) {
    shown.why = finding.why;
    const std::string_view words = model::field_text(item.item, finding.field);
    if (!finding.span || finding.span->start > finding.span->end || finding.span->end > words.size()) return;
    shown.span = finding.span;
    shown.quote = text::slice(words, *finding.span);
}

void add_findings(const assess::Audit& audit, const assess::AuditedItem& item, Redaction redaction, ShownItem& shown) {
    for (const assess::Finding& finding : item.findings) {
        if (finding.rule >= audit.rules.size()) continue;
        const assess::RuleInfo& rule = audit.rules[finding.rule];
        if (redaction == Redaction::Board && rule.grades.conduct == 0) continue;
        ShownFinding row = shown_finding(audit, rule, finding);
        if (redaction == Redaction::None) {
            add_evidence(item, finding, row);
        } else {
            redact_rule(audit, rule, row);
            row.field = model::ItemField::None;
        }
        // A board's copy has one axis.
        if (redaction == Redaction::Board) row.grades.privacy = 0;
        shown.grades.privacy = std::max(shown.grades.privacy, row.grades.privacy);
        shown.grades.conduct = std::max(shown.grades.conduct, row.grades.conduct);
        shown.findings.push_back(std::move(row));
    }
}

void add_words(const assess::AuditedItem& item, const Options& options, ShownItem& shown) {
    const model::Item& source = item.item;
    shown.text = source.text;
    shown.title = source.title;
    shown.container = source.container;
    shown.link = source.link;
    shown.url = source.url;
    shown.people = source.people;
    shown.source = source.source;
    if (source.place) {
        shown.place = options.exact_places ? *source.place : rounded(*source.place, kPlacesPerDegree);
    }
    if (options.show_names) return;
    shown.title = without(std::move(shown.title), source.other_party);
    for (const std::string& name : source.people) shown.title = without(std::move(shown.title), name);
    shown.people = masked(source.people);
}

void add_circumstance(const assess::Audit& audit, const assess::AuditedItem& item, ShownItem& shown) {
    if (item.circumstance >= audit.circumstances.size()) return;
    const assess::JudgedCircumstance& judged = audit.circumstances[item.circumstance];
    shown.audience = judged.circumstance.audience;
    shown.basis = judged.circumstance.basis;
    shown.reason = judged.circumstance.reason;
    shown.surface = judged.surface;
}

void redact(const assess::AuditedItem& item, const Options& options, std::uint64_t number, ShownItem& shown) {
    shown.audience.list.clear();
    shown.reason.clear();  // a settings key may hold the name of a group
    if (options.redaction == Redaction::Supervisor) {
        shown.time = coarser(shown.time, options.keep_days ? TimePrecision::Day : TimePrecision::Month);
        if (item.item.place && item.item.place->position) {
            shown.place = rounded(model::Place{{}, item.item.place->position}, kSupervisorPlacesPerDegree);
        }
        return;
    }
    shown.id = std::to_string(number);
    shown.time = coarser(shown.time, TimePrecision::Year);
}

void redact_viewer(model::Viewer& viewer) {
    for (model::Viewer::Flag& flag : viewer.flags) flag.name.clear();
}

void redact_for_supervisor(assess::Audit& audit) {
    audit.owner.clear();
    std::uint64_t number = 0;
    for (assess::InputShown& input : audit.inputs) {
        input.name = Wording::english().say("mask.input", {{"number", std::to_string(++number)}});
    }
    // Keys of groups and albums and values of lists hold names.
    std::erase_if(audit.settings, [](const assess::SettingShown& setting) {
        return setting.key.find(".group.") != std::string::npos || setting.key.find(".album.") != std::string::npos ||
               setting.value.starts_with("list:") || setting.value.starts_with("friends-except:");
    });
    for (assess::SettingShown& setting : audit.settings) setting.source.clear();
    for (assess::PlanStep& step : audit.plan) {
        const std::size_t colon = step.remedy.find(':');
        if (colon == std::string::npos) continue;
        step.title = without(std::move(step.title), step.remedy.substr(colon + 1));
        step.remedy.resize(colon);
    }
    auto coverage = model::CoverageFields::of(audit.coverage);
    coverage.problems.clear();
    coverage.missing.clear();
    audit.coverage = coverage.to_coverage();
}

void redact_for_board(assess::Audit& audit) {
    audit.owner.clear();
    audit.inputs.clear();
    audit.lexicons.clear();
    audit.policies.clear();
    audit.settings.clear();
    audit.totals = {};
    audit.years.clear();
    audit.plan.clear();
    audit.top.clear();
    audit.quality.clear();
    audit.cannot_see.clear();
    audit.kinds.clear();
    audit.coverage = {};
    for (assess::TopicSummary& topic : audit.topics) {
        topic.items = topic.conduct[0] + topic.conduct[1] + topic.conduct[2];
        topic.newly_visible = {};
        topic.privacy = {};
    }
    std::erase_if(audit.topics, [](const assess::TopicSummary& topic) { return topic.items == 0; });
}

}  // namespace

std::optional<ShownItem> to_shown(const assess::Audit& audit, const assess::AuditedItem& item, const Options& options,
                                  std::uint64_t number) {
    ShownItem shown;
    add_findings(audit, item, options.redaction, shown);
    if (options.redaction == Redaction::Board && shown.findings.empty()) return std::nullopt;
    shown.id = assess::to_string(item);
    shown.platform = item.item.platform;
    shown.kind = item.item.kind;
    shown.author = item.item.author;
    shown.time = item.item.time;
    shown.verdicts = item.verdicts;
    shown.newly_visible = item.newly_visible;
    add_circumstance(audit, item, shown);
    if (options.redaction == Redaction::None) {
        shown.count = item.item.count;
        add_words(item, options, shown);
    } else {
        redact(item, options, number, shown);
    }
    return shown;
}

std::string_view shown_field(const ShownItem& item, model::ItemField field) {
    switch (field) {
        case model::ItemField::Text: return item.text;
        case model::ItemField::Title: return item.title;
        case model::ItemField::Container: return item.container;
        case model::ItemField::Place: return item.place ? std::string_view(item.place->name) : std::string_view{};
        case model::ItemField::Link: return item.link;
        case model::ItemField::None: break;
    }
    return {};
}

assess::Audit to_shown(const assess::Audit& audit, Redaction redaction) {
    assess::Audit shown = audit;
    if (redaction == Redaction::None) return shown;
    redact_viewer(shown.viewer);
    redact_viewer(shown.baseline);
    if (redaction == Redaction::Board) {
        redact_for_board(shown);
    } else {
        redact_for_supervisor(shown);
    }
    return shown;
}

namespace {

Result<void> for_each_selected(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                               assess::ItemSelection selection, const std::function<void(const ShownItem&)>& visit) {
    std::uint64_t number = 1;
    return items.for_each(selection, [&](const assess::AuditedItem& item) {
        if (const auto shown = to_shown(audit, item, options, number)) {
            ++number;
            visit(*shown);
        }
        return true;
    });
}

}  // namespace

Result<void> for_each_shown(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                            const std::function<void(const ShownItem&)>& visit) {
    using enum assess::ItemSelection;
    if (options.redaction == Redaction::Board) return for_each_selected(audit, items, options, Revealing, visit);
    return for_each_selected(audit, items, options, options.all_items ? All : Reported, visit);
}

Result<void> for_each_revealing(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                                const std::function<void(const ShownItem&)>& visit) {
    using enum assess::ItemSelection;
    const bool numbered = options.redaction == Redaction::Board;
    return for_each_selected(audit, items, options, numbered ? Revealing : RevealingUnordered, visit);
}

std::string label_of(const model::Viewer& viewer) {
    std::string label;
    for (const model::Viewer::Flag& flag : viewer.flags) {
        if (!label.empty()) label += "; ";
        label += model::kViewerFlags[std::to_underlying(flag.value)].label;
        if (!flag.name.empty()) label += " " + flag.name;
    }
    return label;
}

}  // namespace glasshouse::report
