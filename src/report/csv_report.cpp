// items.csv, findings.csv and plan.csv: headers are report.json's keys joined by dots. Tested by csv_report_test.cpp.
#include "report/csv_writer.hpp"
#include "report/shown.hpp"

#include <initializer_list>

namespace glasshouse::report {
namespace {

void write_header(CsvWriter& csv, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) csv.text(name);
    csv.end_row();
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (const std::string& text : texts) {
        if (!all.empty()) all += separator;
        all += text;
    }
    return all;
}

void write_items_header(CsvWriter& csv) {
    for (const std::string_view name : {"id",
                                        "platform",
                                        "kind",
                                        "time.value",
                                        "time.precision",
                                        "author",
                                        "title",
                                        "text",
                                        "place.name",
                                        "place.latitude",
                                        "place.longitude",
                                        "people",
                                        "container",
                                        "link",
                                        "url",
                                        "count",
                                        "source.input",
                                        "source.entry",
                                        "source.record",
                                        "audience.value",
                                        "audience.basis",
                                        "audience.reason"}) {
        csv.text(name);
    }
    for (const model::ViewerFlag flag : model::kStandardViewers) {
        csv.text("verdicts." + std::string(model::to_id(flag)));
    }
    write_header(csv, {"verdicts.viewer", "newly_visible", "surface", "privacy", "conduct", "findings"});
}

void write_place(CsvWriter& csv, const std::optional<model::Place>& place) {
    csv.text(place ? std::string_view(place->name) : std::string_view{});
    if (place && place->position) {
        csv.decimal(place->position->latitude).decimal(place->position->longitude);
    } else {
        csv.empty().empty();
    }
}

void write_source(CsvWriter& csv, const std::optional<model::SourceRef>& source) {
    if (source) {
        csv.number(source->input).text(source->entry).number(source->record);
    } else {
        csv.empty().empty().empty();
    }
}

void write_item_row(CsvWriter& csv, const ShownItem& item) {
    csv.text(item.id).text(model::to_id(item.platform)).text(model::to_id(item.kind));
    if (item.time) {
        csv.text(to_iso(*item.time)).text(to_id(item.time->precision));
    } else {
        csv.empty().empty();
    }
    csv.text(item.author == model::Author::Self ? "self" : "other").text(item.title).text(item.text);
    write_place(csv, item.place);
    csv.text(joined(item.people, "; ")).text(item.container).text(item.link).text(item.url).number(item.count);
    write_source(csv, item.source);
    csv.text(model::to_string(item.audience)).text(model::to_id(item.basis)).text(item.reason);
    for (const model::Verdict verdict : item.verdicts.standard) csv.text(model::to_id(verdict));
    csv.text(model::to_id(item.verdicts.viewer)).text(assess::to_id(item.newly_visible));
    csv.number(static_cast<std::uint64_t>(item.surface)).number(item.grades.privacy).number(item.grades.conduct);
    std::vector<std::string> rules;
    for (const ShownFinding& finding : item.findings) rules.push_back(finding.rule);
    csv.text(joined(rules, " "));
    csv.end_row();
}

void write_finding_row(CsvWriter& csv, const std::string& id, const ShownFinding& finding) {
    csv.text(id).text(model::to_id(finding.topic)).text(finding.rule).text(finding.say);
    csv.number(finding.grades.privacy).number(finding.grades.conduct).text(model::to_id(finding.certainty));
    csv.text(model::to_id(finding.field));
    if (finding.span) {
        csv.number(finding.span->start).number(finding.span->end);
    } else {
        csv.empty().empty();
    }
    csv.text(finding.quote).text(joined(finding.why, "; ")).text(finding.anchor);
    csv.end_row();
}

}  // namespace

Result<void> write_items_csv(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                             std::ostream& out) {
    CsvWriter csv(out);
    write_items_header(csv);
    return for_each_shown(audit, items, options, [&csv](const ShownItem& item) { write_item_row(csv, item); });
}

Result<void> write_findings_csv(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                                std::ostream& out) {
    CsvWriter csv(out);
    write_header(csv, {"id", "findings.topic", "findings.rule", "findings.say", "findings.privacy", "findings.conduct",
                       "findings.certainty", "findings.field", "findings.span.start", "findings.span.end",
                       "findings.quote", "findings.why", "findings.anchor"});
    return for_each_shown(audit, items, options, [&csv](const ShownItem& item) {
        for (const ShownFinding& finding : item.findings) write_finding_row(csv, item.id, finding);
    });
}

Result<void> write_plan_csv(const assess::Audit& audit, const assess::ItemSource&, const Options& options,
                            std::ostream& out) {
    CsvWriter csv(out);
    write_header(csv, {"remedy", "title", "where", "when", "destroys", "minutes", "hides", "left", "items"});
    for (const assess::PlanStep& step : to_shown(audit, options.redaction).plan) {
        csv.text(step.remedy).text(step.title).text(joined(step.where, " > ")).text(step.when);
        csv.text(step.destroys ? "true" : "false").number(step.minutes).number(step.hides).number(step.left);
        csv.number(step.items);
        csv.end_row();
    }
    return {};
}

}  // namespace glasshouse::report
