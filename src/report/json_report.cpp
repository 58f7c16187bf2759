// report.json, schema glasshouse.report/1. Tested by json_report_test.cpp against data/schema/report.schema.json.
#include "report/json_item.hpp"

#include <ostream>

namespace glasshouse::report {
namespace {

void write_range(JsonWriter& json, std::string_view key, assess::Range range) {
    json.key(key).begin_object().key("low").value(range.low).key("high").value(range.high).end_object();
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key).begin_array();
    for (const std::string& text : texts) json.value(text);
    json.end_array();
}

void write_tool(JsonWriter& json, const assess::Audit& audit) {
    json.key("tool").begin_object().key("name").value("glasshouse").key("version").value(audit.version);
    json.key("lexicons").begin_array();
    for (const assess::LexiconShown& lexicon : audit.lexicons) {
        json.begin_object().key("id").value(lexicon.id).key("version").value(lexicon.version);
        json.key("sha256").value(lexicon.sha256).end_object();
    }
    json.end_array().key("policies").begin_array();
    for (const assess::PolicyShown& policy : audit.policies) {
        json.begin_object().key("platform").value(policy.platform).key("checked_on").value(policy.checked_on);
        json.key("sha256").value(policy.sha256).end_object();
    }
    json.end_array().end_object();
}

void write_viewer(JsonWriter& json, std::string_view key, const model::Viewer& viewer) {
    json.key(key).begin_object().key("spec").value(model::to_spec(viewer));
    json.key("label").value(label_of(viewer)).end_object();
}

void write_settings(JsonWriter& json, const std::vector<assess::SettingShown>& settings) {
    json.key("settings").begin_array();
    for (const assess::SettingShown& setting : settings) {
        json.begin_object().key("key").value(setting.key).key("value").value(setting.value);
        json.key("basis").value(model::to_id(setting.basis)).key("source").value(setting.source).end_object();
    }
    json.end_array();
}

void write_by_viewer(JsonWriter& json, const assess::Totals& totals) {
    json.key("by_viewer").begin_object();
    std::vector<std::string> flags;
    for (const model::ViewerFlag flag : model::kStandardViewers) flags.emplace_back(model::to_id(flag));
    flags.emplace_back("viewer");
    for (const std::string& flag : flags) {
        const auto at = totals.by_viewer.find(flag);
        json.key(flag).begin_object();
        for (const auto& verdict : model::kVerdicts) {
            json.key(verdict.id);
            json.value(at == totals.by_viewer.end() ? std::uint64_t{0} : at->second[std::to_underlying(verdict.value)]);
        }
        json.end_object();
    }
    json.end_object();
}

void write_totals(JsonWriter& json, const assess::Totals& totals, Redaction redaction) {
    json.key("totals");
    if (redaction == Redaction::Board) {
        json.null();
        return;
    }
    json.begin_object().key("items").value(totals.items);
    write_by_viewer(json, totals);
    write_range(json, "newly_visible", totals.newly_visible);
    write_range(json, "newly_visible_private", totals.newly_visible_private);
    json.key("not_judged").value(totals.not_judged).key("assumed_share").value(totals.assumed_share).end_object();
}

void write_levels(JsonWriter& json, std::string_view key, const std::array<std::uint64_t, 3>& items) {
    json.key(key).begin_object();
    json.key("1").value(items[0]).key("2").value(items[1]).key("3").value(items[2]).end_object();
}

void write_topics(JsonWriter& json, const std::vector<assess::TopicSummary>& topics) {
    json.key("topics").begin_array();
    for (const assess::TopicSummary& topic : topics) {
        json.begin_object().key("topic").value(model::to_id(topic.topic)).key("items").value(topic.items);
        write_range(json, "newly_visible", topic.newly_visible);
        write_levels(json, "privacy", topic.privacy);
        write_levels(json, "conduct", topic.conduct);
        json.end_object();
    }
    json.end_array();
}

void write_plan(JsonWriter& json, const std::vector<assess::PlanStep>& plan) {
    json.key("plan").begin_array();
    for (const assess::PlanStep& step : plan) {
        json.begin_object().key("remedy").value(step.remedy).key("title").value(step.title);
        write_texts(json, "where", step.where);
        json.key("when").value(step.when).key("destroys").value(step.destroys);
        json.key("minutes").value(static_cast<std::uint64_t>(step.minutes)).key("hides").value(step.hides);
        json.key("left").value(step.left).key("items").value(step.items).end_object();
    }
    json.end_array();
}

void write_quality(JsonWriter& json, const std::vector<lexicon::Quality>& qualities) {
    json.key("quality").begin_array();
    for (const lexicon::Quality& quality : qualities) {
        json.begin_object().key("topic").value(quality.topic).key("language").value(quality.language);
        json.key("precision").value(quality.precision).key("recall").value(quality.recall);
        json.key("n").value(quality.n).key("set").value(quality.set).end_object();
    }
    json.end_array();
}

void write_tally(JsonWriter& json, const model::Tally& tally) {
    json.key("read").value(tally.read).key("skipped").value(tally.skipped).key("unknown").value(tally.unknown);
}

std::string_view to_id(Redaction redaction) {
    switch (redaction) {
        case Redaction::None: return "none";
        case Redaction::Supervisor: return "supervisor";
        case Redaction::Board: return "board";
    }
    return "none";
}

void write_head(JsonWriter& json, const assess::Audit& audit, Redaction redaction) {
    json.key("schema").value("glasshouse.report/1").key("redaction").value(to_id(redaction));
    json.key("today").value(to_iso(audit.today));
    write_tool(json, audit);
    write_inputs(json, audit.inputs);
    write_viewer(json, "viewer", audit.viewer);
    write_viewer(json, "baseline", audit.baseline);
    write_settings(json, audit.settings);
    write_totals(json, audit.totals, redaction);
    write_topics(json, audit.topics);
}

}  // namespace

void write_inputs(JsonWriter& json, const std::vector<assess::InputShown>& inputs) {
    json.key("inputs").begin_array();
    for (const assess::InputShown& input : inputs) {
        json.begin_object().key("name").value(input.name).key("platform").value(model::to_id(input.platform));
        json.key("format").value(input.format);
        if (input.exported_on) json.key("exported_on").value(to_iso(*input.exported_on));
        json.key("parts").value(static_cast<std::uint64_t>(input.parts)).end_object();
    }
    json.end_array();
}

void write_coverage(JsonWriter& json, const model::Coverage& coverage, const std::vector<std::string>& cannot_see) {
    json.key("coverage").begin_object();
    for (const auto& [key, tally] : {std::pair("entries", coverage.entries()), {"records", coverage.records()}}) {
        json.key(key).begin_object();
        write_tally(json, tally);
        json.key("total").value(tally.total()).end_object();
    }
    json.key("by_kind").begin_array();
    for (const auto& [kind, tally] : coverage.by_kind()) {
        json.begin_object().key("kind").value(kind);
        write_tally(json, tally.records);
        json.key("entries").begin_object();
        write_tally(json, tally.entries);
        json.end_object().end_object();
    }
    json.end_array().key("problems").begin_array();
    for (const model::Problem& problem : coverage.problems()) {
        json.begin_object().key("entry").value(problem.entry);
        if (problem.record) json.key("record").value(*problem.record);
        json.key("what").value(problem.what).end_object();
    }
    json.end_array();
    write_texts(json, "missing", coverage.missing());
    write_texts(json, "cannot_see", cannot_see);
    json.end_object();
}

Result<void> write_json(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                        std::ostream& out) {
    const assess::Audit shown = to_shown(audit, options.redaction);
    JsonWriter json(out);
    json.begin_object();
    write_head(json, shown, options.redaction);
    json.key("items").begin_array();
    auto written =
        for_each_shown(audit, items, options, [&json](const ShownItem& item) { write_shown_item(json, item); });
    if (!written) return written;
    json.end_array().key("guesses").begin_array().end_array();
    write_plan(json, shown.plan);
    json.key("guidance").begin_array().end_array();
    if (options.redaction == Redaction::Board) {
        json.key("coverage").null();
    } else {
        write_coverage(json, shown.coverage, shown.cannot_see);
    }
    write_quality(json, shown.quality);
    json.end_object();
    out << '\n';
    return {};
}

}  // namespace glasshouse::report
