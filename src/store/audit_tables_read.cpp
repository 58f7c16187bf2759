// Reads the small tables of data/schema/audit.sql back into an audit. Tested by audit_file_test.cpp.
#include "store/audit_tables.hpp"
#include "store/item_rows.hpp"
#include "store/string_list.hpp"

#include <utility>

namespace glasshouse::store {
namespace {

constexpr std::array<IdRow<model::Author>, 2> kAuthors{
    {{model::Author::Self, "self"}, {model::Author::Other, "other"}}};

std::vector<std::string> list_of(RowReader& row) {
    auto values = parse_json_list(row.text());
    if (!values) row.damage();
    return values.value_or(std::vector<std::string>{});
}

std::uint8_t grade_of(RowReader& row) { return static_cast<std::uint8_t>(row.small_count()); }

// The row of `meta` with this key, empty when it is missing.
std::string meta_text(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? query.getColumn(0).getString() : std::string{};
}

std::uint64_t meta_count(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? static_cast<std::uint64_t>(query.getColumn(0).getInt64()) : 0;
}

bool read_meta(SQLite::Database& database, assess::Audit& audit) {
    const auto today = parse_date(meta_text(database, "today"));
    auto viewer = model::parse_viewer(meta_text(database, "viewer"));
    auto baseline = model::parse_viewer(meta_text(database, "baseline"));
    if (!today || !viewer || !baseline) return false;
    audit.today = *today;
    audit.viewer = *std::move(viewer);
    audit.baseline = *std::move(baseline);
    audit.version = meta_text(database, "version");
    audit.owner = meta_text(database, "owner");
    assess::Totals& totals = audit.totals;
    for (const MetaCount& count : kMetaCounts) totals.*count.member = meta_count(database, count.key);
    totals.newly_visible = {meta_count(database, "newly_visible_low"), meta_count(database, "newly_visible_high")};
    totals.newly_visible_private = {meta_count(database, "newly_visible_private_low"),
                                    meta_count(database, "newly_visible_private_high")};
    return for_each_row(database, "SELECT value FROM meta WHERE key = 'assumed_share'",
                        [&](RowReader& row) { totals.assumed_share = row.real(); });
}

bool read_topics(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM topic ORDER BY rowid", [&](RowReader& row) {
        assess::TopicSummary topic;
        topic.topic = row.word(model::kTopics);
        topic.items = row.count();
        topic.newly_visible.low = row.count();
        topic.newly_visible.high = row.count();
        for (std::uint64_t& items : topic.privacy) items = row.count();
        for (std::uint64_t& items : topic.conduct) items = row.count();
        audit.topics.push_back(topic);
    });
}

bool read_counts(SQLite::Database& database, assess::Audit& audit) {
    bool sound = for_each_row(database, "SELECT * FROM viewer_total", [&](RowReader& row) {
        auto& counts = audit.totals.by_viewer[row.text()];
        for (std::uint64_t& items : counts) items = row.count();
    });
    sound = for_each_row(database, "SELECT * FROM year ORDER BY year",
                         [&](RowReader& row) {
                             assess::YearSummary year;
                             year.year = static_cast<int>(row.integer());
                             year.items = row.count();
                             year.visible = row.count();
                             year.revealing = row.count();
                             audit.years.push_back(year);
                         }) &&
            sound;
    sound = for_each_row(database, "SELECT * FROM kind",
                         [&](RowReader& row) {
                             std::uint64_t& items = audit.kinds[row.text()];
                             items = row.count();
                         }) &&
            sound;
    return for_each_row(database, "SELECT * FROM unjudged_language",
                        [&](RowReader& row) {
                            std::uint64_t& items = audit.totals.unjudged_languages[row.text()];
                            items = row.count();
                        }) &&
           sound;
}

bool read_inputs(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM input ORDER BY number", [&](RowReader& row) {
        assess::InputShown input;
        row.skip(1);
        input.name = row.text();
        input.platform = row.word(model::kPlatforms);
        input.format = row.text();
        const std::string exported_on = row.text();
        input.exported_on = parse_date(exported_on);
        if (!exported_on.empty() && !input.exported_on) row.damage();
        input.parts = row.small_count();
        audit.inputs.push_back(std::move(input));
    });
}

bool read_sources(SQLite::Database& database, assess::Audit& audit) {
    bool sound =
        for_each_row(database, "SELECT key, value, basis, source FROM setting ORDER BY number", [&](RowReader& row) {
            assess::SettingShown setting;
            setting.key = row.text();
            setting.value = row.text();
            setting.basis = row.word(model::kBases);
            setting.source = row.text();
            audit.settings.push_back(std::move(setting));
        });
    sound = for_each_row(database, "SELECT id, version, sha256 FROM lexicon ORDER BY number",
                         [&](RowReader& row) {
                             assess::LexiconShown lexicon;
                             for (std::string* text : {&lexicon.id, &lexicon.version, &lexicon.sha256}) {
                                 *text = row.text();
                             }
                             audit.lexicons.push_back(std::move(lexicon));
                         }) &&
            sound;
    sound = for_each_row(database, "SELECT platform, checked_on, sha256 FROM policy ORDER BY number",
                         [&](RowReader& row) {
                             assess::PolicyShown policy;
                             for (std::string* text : {&policy.platform, &policy.checked_on, &policy.sha256}) {
                                 *text = row.text();
                             }
                             audit.policies.push_back(std::move(policy));
                         }) &&
            sound;
    return for_each_row(database, "SELECT what FROM cannot_see ORDER BY number",
                        [&](RowReader& row) { audit.cannot_see.push_back(row.text()); }) &&
           sound;
}

bool read_quality(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM quality ORDER BY number", [&](RowReader& row) {
        lexicon::Quality quality;
        row.skip(1);
        quality.topic = row.text();
        quality.language = row.text();
        quality.precision = row.real();
        quality.recall = row.real();
        quality.n = row.count();
        quality.set = row.text();
        audit.quality.push_back(std::move(quality));
    });
}

bool read_plan(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM remedy_step ORDER BY step", [&](RowReader& row) {
        assess::PlanStep step;
        row.skip(1);
        step.remedy = row.text();
        step.title = row.text();
        step.where = list_of(row);
        step.when = row.text();
        step.destroys = row.flag();
        step.minutes = row.small_count();
        step.hides = row.count();
        step.left = row.count();
        step.items = row.count();
        step.note = row.text();
        audit.plan.push_back(std::move(step));
    });
}

bool read_rules(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM rule ORDER BY number", [&](RowReader& row) {
        assess::RuleInfo rule;
        row.skip(1);
        rule.id = row.text();
        rule.topic = row.word(model::kTopics);
        rule.say = row.text();
        rule.grades.privacy = grade_of(row);
        rule.grades.conduct = grade_of(row);
        rule.lexicon = row.text();
        rule.anchor = row.text();
        audit.rules.push_back(std::move(rule));
    });
}

bool read_circumstances(SQLite::Database& database, assess::Audit& audit) {
    return for_each_row(database, "SELECT * FROM circumstance ORDER BY number", [&](RowReader& row) {
        assess::JudgedCircumstance judged;
        visibility::Circumstance& c = judged.circumstance;
        row.skip(1);
        c.platform = row.word(model::kPlatforms);
        c.kind = row.word(model::kItemKinds);
        c.state = row.word(model::kItemStates);
        c.author = row.word(kAuthors);
        c.audience.kind = row.word(model::kAudienceKinds);
        c.audience.list = row.text();
        c.basis = row.word(model::kBases);
        c.reason = row.text();
        c.field = row.text();
        c.tagged = row.flag();
        c.administers = row.flag();
        c.remedies = list_of(row);
        judged.verdicts = unpack(row.integer(), row);
        judged.newly_visible = row.word(assess::kNewlyVisible);
        judged.surface = static_cast<int>(row.integer());
        audit.circumstances.push_back(std::move(judged));
    });
}

model::Tally tally_of(RowReader& row) {
    model::Tally tally;
    tally.read = row.count();
    tally.skipped = row.count();
    tally.unknown = row.count();
    return tally;
}

bool read_coverage(SQLite::Database& database, assess::Audit& audit) {
    model::CoverageFields fields;
    fields.entries = {meta_count(database, "entries_read"), meta_count(database, "entries_skipped"),
                      meta_count(database, "entries_unknown")};
    fields.records = {meta_count(database, "records_read"), meta_count(database, "records_skipped"),
                      meta_count(database, "records_unknown")};
    fields.problem_count = meta_count(database, "problem_count");
    bool sound = for_each_row(database, "SELECT * FROM coverage", [&](RowReader& row) {
        model::Coverage::KindTally& tally = fields.by_kind[row.text()];
        tally.entries = tally_of(row);
        tally.records = tally_of(row);
    });
    sound = for_each_row(database, "SELECT * FROM coverage_reason",
                         [&](RowReader& row) {
                             std::uint64_t& records = fields.skip_reasons[row.text()];
                             records = row.count();
                         }) &&
            sound;
    sound = for_each_row(database, "SELECT entry, record IS NULL, record, what FROM coverage_problem ORDER BY number",
                         [&](RowReader& row) {
                             model::Problem problem;
                             problem.entry = row.text();
                             const bool whole_entry = row.flag();
                             const std::uint64_t record = row.count();
                             if (!whole_entry) problem.record = record;
                             problem.what = row.text();
                             fields.problems.push_back(std::move(problem));
                         }) &&
            sound;
    sound = for_each_row(database, "SELECT what FROM coverage_missing ORDER BY number",
                         [&](RowReader& row) { fields.missing.push_back(row.text()); }) &&
            sound;
    audit.coverage = fields.to_coverage();
    return sound;
}

}  // namespace

bool read_audit_tables(SQLite::Database& database, assess::Audit& audit) {
    return read_meta(database, audit) && read_counts(database, audit) && read_topics(database, audit) &&
           read_inputs(database, audit) && read_sources(database, audit) && read_quality(database, audit) &&
           read_plan(database, audit) && read_rules(database, audit) && read_circumstances(database, audit) &&
           read_coverage(database, audit);
}

}  // namespace glasshouse::store
