// Fills the small tables of data/schema/audit.sql. Tested by audit_file_test.cpp: what is written here is read equal.
#include "store/audit_tables.hpp"
#include "store/item_rows.hpp"
#include "store/string_list.hpp"

namespace glasshouse::store {
namespace {

void write_meta(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert meta(database, "meta", 2);
    meta.add({"today", to_iso(audit.today)});
    meta.add({"version", audit.version});
    meta.add({"owner", audit.owner});
    meta.add({"viewer", model::to_spec(audit.viewer)});
    meta.add({"baseline", model::to_spec(audit.baseline)});
    const assess::Totals& totals = audit.totals;
    for (const MetaCount& count : kMetaCounts) meta.add({count.key, totals.*count.member});
    meta.add({"newly_visible_low", totals.newly_visible.low});
    meta.add({"newly_visible_high", totals.newly_visible.high});
    meta.add({"newly_visible_private_low", totals.newly_visible_private.low});
    meta.add({"newly_visible_private_high", totals.newly_visible_private.high});
    meta.add({"assumed_share", totals.assumed_share});
}

void write_counts(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert viewers(database, "viewer_total", 6);
    for (const auto& [viewer, counts] : audit.totals.by_viewer) {
        viewers.add({viewer, counts[0], counts[1], counts[2], counts[3], counts[4]});
    }
    TableInsert topics(database, "topic", 10);
    for (const assess::TopicSummary& topic : audit.topics) {
        topics.add({model::to_id(topic.topic), topic.items, topic.newly_visible.low, topic.newly_visible.high,
                    topic.privacy[0], topic.privacy[1], topic.privacy[2], topic.conduct[0], topic.conduct[1],
                    topic.conduct[2]});
    }
    TableInsert years(database, "year", 4);
    for (const assess::YearSummary& year : audit.years) {
        years.add({year.year, year.items, year.visible, year.revealing});
    }
    TableInsert kinds(database, "kind", 2);
    for (const auto& [kind, items] : audit.kinds) kinds.add({kind, items});
    TableInsert languages(database, "unjudged_language", 2);
    for (const auto& [language, items] : audit.totals.unjudged_languages) languages.add({language, items});
}

void write_sources(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert inputs(database, "input", 6);
    for (const assess::InputShown& input : audit.inputs) {
        inputs.add({nullptr, input.name, model::to_id(input.platform), input.format,
                    input.exported_on ? Cell(to_iso(*input.exported_on)) : Cell(nullptr), input.parts});
    }
    TableInsert settings(database, "setting", 5);
    for (const assess::SettingShown& setting : audit.settings) {
        settings.add({nullptr, setting.key, setting.value, model::to_id(setting.basis), setting.source});
    }
    TableInsert lexicons(database, "lexicon", 4);
    for (const assess::LexiconShown& lexicon : audit.lexicons) {
        lexicons.add({nullptr, lexicon.id, lexicon.version, lexicon.sha256});
    }
    TableInsert policies(database, "policy", 4);
    for (const assess::PolicyShown& policy : audit.policies) {
        policies.add({nullptr, policy.platform, policy.checked_on, policy.sha256});
    }
    TableInsert qualities(database, "quality", 7);
    for (const lexicon::Quality& quality : audit.quality) {
        qualities.add(
            {nullptr, quality.topic, quality.language, quality.precision, quality.recall, quality.n, quality.set});
    }
    TableInsert unseen(database, "cannot_see", 2);
    for (const std::string& what : audit.cannot_see) unseen.add({nullptr, what});
}

void write_plan(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert steps(database, "remedy_step", 11);
    for (const assess::PlanStep& step : audit.plan) {
        steps.add({nullptr, step.remedy, step.title, to_json_list(step.where), step.when, step.destroys, step.minutes,
                   step.hides, step.left, step.items, step.note});
    }
}

void write_judging(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert rules(database, "rule", 8);
    for (std::size_t i = 0; i < audit.rules.size(); ++i) {
        const assess::RuleInfo& rule = audit.rules[i];
        rules.add({i, rule.id, model::to_id(rule.topic), rule.say, rule.grades.privacy, rule.grades.conduct,
                   rule.lexicon, rule.anchor});
    }
    TableInsert circumstances(database, "circumstance", 16);
    for (std::size_t i = 0; i < audit.circumstances.size(); ++i) {
        const assess::JudgedCircumstance& judged = audit.circumstances[i];
        const visibility::Circumstance& c = judged.circumstance;
        circumstances.add({i, model::to_id(c.platform), model::to_id(c.kind), model::to_id(c.state),
                           c.author == model::Author::Self ? "self" : "other", model::to_id(c.audience.kind),
                           c.audience.list, model::to_id(c.basis), c.reason, c.field, c.tagged, c.administers,
                           to_json_list(c.remedies), pack(judged.verdicts), assess::to_id(judged.newly_visible),
                           judged.surface});
    }
}

void write_coverage(SQLite::Database& database, const model::Coverage& coverage) {
    const auto fields = model::CoverageFields::of(coverage);
    TableInsert meta(database, "meta", 2);
    meta.add({"entries_read", fields.entries.read});
    meta.add({"entries_skipped", fields.entries.skipped});
    meta.add({"entries_unknown", fields.entries.unknown});
    meta.add({"records_read", fields.records.read});
    meta.add({"records_skipped", fields.records.skipped});
    meta.add({"records_unknown", fields.records.unknown});
    meta.add({"problem_count", fields.problem_count});
    TableInsert kinds(database, "coverage", 7);
    for (const auto& [kind, tally] : fields.by_kind) {
        kinds.add({kind, tally.entries.read, tally.entries.skipped, tally.entries.unknown, tally.records.read,
                   tally.records.skipped, tally.records.unknown});
    }
    TableInsert reasons(database, "coverage_reason", 2);
    for (const auto& [reason, records] : fields.skip_reasons) reasons.add({reason, records});
    TableInsert problems(database, "coverage_problem", 4);
    for (const model::Problem& problem : fields.problems) {
        problems.add({nullptr, problem.entry, Cell(problem.record), problem.what});
    }
    TableInsert missing(database, "coverage_missing", 2);
    for (const std::string& what : fields.missing) missing.add({nullptr, what});
}

void write_words(SQLite::Database& database, const assess::Audit& audit) {
    TableInsert viewers(database, "viewer", 3);
    int place = 0;
    for (const model::ViewerFlag flag : model::kStandardViewers) {
        viewers.add({place++, model::to_id(flag), model::to_id(flag)});
    }
    viewers.add({place++, "viewer", model::to_spec(audit.viewer)});
    viewers.add({place, "baseline", model::to_spec(audit.baseline)});
    TableInsert words(database, "verdict_word", 4);
    for (const auto& row : model::kVerdicts) {
        words.add({static_cast<int>(row.value), row.id, model::would_see(row.value), model::might_see(row.value)});
    }
}

}  // namespace

void write_audit_tables(SQLite::Database& database, const assess::Audit& audit) {
    write_words(database, audit);
    write_meta(database, audit);
    write_counts(database, audit);
    write_sources(database, audit);
    write_plan(database, audit);
    write_judging(database, audit);
    write_coverage(database, audit.coverage);
}

}  // namespace glasshouse::store
