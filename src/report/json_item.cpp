// The item of report.json; data/schema/report.schema.json says the same for other programs. Tested by
// json_report_test.cpp.
#include "report/json_item.hpp"

namespace glasshouse::report {
namespace {

void write_time(JsonWriter& json, const std::optional<Timestamp>& time) {
    json.key("time");
    if (!time) {
        json.null();
        return;
    }
    json.begin_object().key("value").value(to_iso(*time)).key("precision").value(to_id(time->precision));
    if (!time->zone_known) json.key("zone").value("unknown");
    json.end_object();
}

void write_optional(JsonWriter& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.key(key).value(text);
}

void write_list(JsonWriter& json, std::string_view key, const std::vector<std::string>& values) {
    json.key(key).begin_array();
    for (const std::string& value : values) json.value(value);
    json.end_array();
}

void write_place(JsonWriter& json, const model::Place& place) {
    json.key("place").begin_object();
    json.key("name").value(place.name);
    if (place.position) {
        json.key("latitude").value(place.position->latitude).key("longitude").value(place.position->longitude);
    }
    json.end_object();
}

void write_words(JsonWriter& json, const ShownItem& item) {
    write_optional(json, "title", item.title);
    write_optional(json, "text", item.text);
    if (item.place) write_place(json, *item.place);
    if (!item.people.empty()) write_list(json, "people", item.people);
    write_optional(json, "container", item.container);
    write_optional(json, "link", item.link);
    write_optional(json, "url", item.url);
    if (item.count > 0) json.key("count").value(item.count);
    if (!item.source) return;
    json.key("source").begin_object();
    json.key("input").value(static_cast<std::uint64_t>(item.source->input));
    json.key("entry").value(item.source->entry);
    json.key("record").value(item.source->record).end_object();
}

void write_visibility(JsonWriter& json, const ShownItem& item) {
    json.key("audience").begin_object();
    json.key("value").value(model::to_string(item.audience));
    json.key("basis").value(model::to_id(item.basis));
    json.key("reason").value(item.reason).end_object();
    json.key("verdicts").begin_object();
    for (std::size_t i = 0; i < model::kStandardViewers.size(); ++i) {
        json.key(model::to_id(model::kStandardViewers[i])).value(model::to_id(item.verdicts.standard[i]));
    }
    json.key("viewer").value(model::to_id(item.verdicts.viewer)).end_object();
    json.key("newly_visible").value(assess::to_id(item.newly_visible));
    json.key("surface").value(item.surface);
}

void write_finding(JsonWriter& json, const ShownFinding& finding) {
    json.begin_object();
    json.key("topic").value(model::to_id(finding.topic)).key("rule").value(finding.rule).key("say").value(finding.say);
    json.key("privacy").value(int{finding.grades.privacy}).key("conduct").value(int{finding.grades.conduct});
    json.key("certainty").value(model::to_id(finding.certainty));
    json.key("field").value(model::to_id(finding.field));
    json.key("span");
    if (finding.span) {
        json.begin_object().key("start").value(static_cast<std::uint64_t>(finding.span->start));
        json.key("end").value(static_cast<std::uint64_t>(finding.span->end)).end_object();
    } else {
        json.null();
    }
    json.key("quote").value(finding.quote);
    write_list(json, "why", finding.why);
    write_optional(json, "anchor", finding.anchor);
    json.end_object();
}

}  // namespace

void write_shown_item(JsonWriter& json, const ShownItem& item) {
    json.begin_object();
    json.key("id").value(item.id).key("platform").value(model::to_id(item.platform));
    json.key("kind").value(model::to_id(item.kind));
    write_time(json, item.time);
    json.key("author").value(item.author == model::Author::Self ? "self" : "other");
    write_words(json, item);
    write_visibility(json, item);
    json.key("privacy").value(int{item.grades.privacy}).key("conduct").value(int{item.grades.conduct});
    json.key("findings").begin_array();
    for (const ShownFinding& finding : item.findings) write_finding(json, finding);
    json.end_array().end_object();
}

void write_item(JsonWriter& json, const assess::Audit& audit, const assess::AuditedItem& item, const Options& options) {
    if (const auto shown = to_shown(audit, item, options, 1)) write_shown_item(json, *shown);
}

}  // namespace glasshouse::report
