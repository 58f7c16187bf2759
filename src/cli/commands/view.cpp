#include "cli/audit_options.hpp"
#include "cli/commands/commands.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/report/report.hpp"
#include "glasshouse/store/audit_file.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <array>
#include <ostream>
#include <set>

namespace glasshouse::cli {
namespace {

constexpr std::array kOptions{
    OptionSpec{"viewer", "V", "who is looking (default: the audit's viewer)"},
    OptionSpec{"topic", "TOPIC", "only items about this topic"},
    OptionSpec{"privacy", "N", "only items with that privacy (1-3) or more"},
    OptionSpec{"conduct", "N", "only items with that conduct (1-3) or more"},
    OptionSpec{"search", "WORDS", "only items that hold these words"},
    OptionSpec{"show-evidence", "", "print the items' words"},
    OptionSpec{"show-names", "", "other people's names in full"},
    OptionSpec{"exact-places", "", "positions not rounded"},
    OptionSpec{"json", "", "print the result as JSON"},
    OptionSpec{"help", "", "this text"},
};

constexpr std::string_view kExample =
    "Example: what would a friend on the Restricted list still see about alcohol?\n"
    "  glasshouse view glasshouse-report --viewer restricted --topic alcohol --show-evidence\n";

struct Filter {
    std::optional<model::Topic> topic;
    int privacy = 0;
    int conduct = 0;
    std::string search;  ///< folded
};

Result<int> read_grade(const ParsedOptions& options, std::string_view name) {
    const std::string value = options.value(name, "0");
    if (value.size() == 1 && value[0] >= '0' && value[0] <= '3') return value[0] - '0';
    return fail(ErrorCode::Usage, "--" + std::string(name), "expected 0, 1, 2 or 3");
}

Result<Filter> read_filter(const ParsedOptions& options) {
    Filter filter;
    if (options.has("topic")) {
        filter.topic = find_by_id(model::kTopics, options.value("topic"));
        if (!filter.topic) {
            std::vector<std::string_view> known;
            known.reserve(model::kTopics.size());
            for (const auto& row : model::kTopics) known.push_back(row.id);
            const std::string_view near = nearest_word(options.value("topic"), known);
            return fail(ErrorCode::Usage, "--topic",
                        "no such topic" + (near.empty() ? std::string() : "; did you mean " + std::string(near) + "?"));
        }
    }
    const auto privacy = read_grade(options, "privacy");
    const auto conduct = read_grade(options, "conduct");
    if (!privacy) return std::unexpected(privacy.error());
    if (!conduct) return std::unexpected(conduct.error());
    filter.privacy = *privacy;
    filter.conduct = *conduct;
    filter.search = text::fold(options.value("search"));
    return filter;
}

bool matches(const Filter& filter, const assess::Audit& audit, const assess::AuditedItem& item) {
    if (item.privacy < filter.privacy || item.conduct < filter.conduct) return false;
    if (filter.topic) {
        bool about = false;
        for (const assess::Finding& finding : item.findings) about |= audit.rules[finding.rule].topic == *filter.topic;
        if (!about) return false;
    }
    if (filter.search.empty()) return true;
    for (const auto& row : model::kItemFields) {
        if (text::fold(model::field_text(item.item, row.value)).find(filter.search) != std::string::npos) return true;
    }
    return false;
}

void print_line(const assess::Audit& audit, const assess::AuditedItem& item, bool evidence, std::ostream& out) {
    std::string when = item.item.time ? to_iso(*item.item.time).substr(0, 10) : "undated";
    when.resize(11, ' ');
    out << when << model::row_of(item.item.kind).label << "  " << assess::to_string(item);
    std::set<std::string_view> said;
    for (const assess::Finding& finding : item.findings) {
        if (said.insert(audit.rules[finding.rule].id).second) out << "  " << audit.rules[finding.rule].id;
    }
    out << "\n";
    if (!evidence) return;
    for (const auto field : {model::ItemField::Text, model::ItemField::Container, model::ItemField::Place}) {
        const std::string_view words = model::field_text(item.item, field);
        if (!words.empty()) out << "           " << text::excerpt(words, 160) << "\n";
    }
}

struct Sight {
    model::Viewer viewer;
    Filter filter;
    bool evidence = false;
    report::Options report;
};

bool sees(const visibility::Policies& policies, const assess::Audit& audit, const Sight& sight,
          const assess::AuditedItem& item) {
    const visibility::Names names{item.item.container, item.item.other_party, &item.item.people};
    const auto judgement = policies.judge(sight.viewer, audit.circumstances[item.circumstance].circumstance, names);
    return model::would_see(judgement.verdict) && matches(sight.filter, audit, item);
}

Result<void> print_view(const store::AuditFile& file, const assess::Audit& audit, const visibility::Policies& policies,
                        const Sight& sight, bool as_json, std::ostream& out) {
    std::uint64_t total = 0;
    const auto counted = file.for_each(assess::ItemSelection::All, [&](const assess::AuditedItem& item) {
        total += sees(policies, audit, sight, item) ? 1U : 0U;
        return true;
    });
    if (!counted) return counted;
    report::JsonWriter json(out);
    if (as_json) {
        json.begin_object().key("viewer").value(model::to_spec(sight.viewer)).key("total").value(total);
        json.key("items").begin_array();
    }
    const auto printed = file.for_each(assess::ItemSelection::All, [&](const assess::AuditedItem& item) {
        if (!sees(policies, audit, sight, item)) return true;
        if (as_json) {
            report::write_item(json, audit, item, sight.report);
        } else {
            print_line(audit, item, sight.evidence, out);
        }
        return true;
    });
    if (as_json) {
        json.end_array().end_object();
        out << "\n";
    } else {
        out << total << " items\n";
    }
    return printed;
}

Result<void> view(const ParsedOptions& options, const Console& console) {
    const std::filesystem::path folder = options.positionals().front();
    const auto file = store::AuditFile::open(folder / "audit.db");
    if (!file) return fail(ErrorCode::Usage, file.error().place, file.error().detail);
    const auto audit = file->load();
    if (!audit) return std::unexpected(audit.error());
    const auto policies = visibility::Policies::load(resources(), audit->today);
    if (!policies) return std::unexpected(policies.error());
    auto viewer =
        options.has("viewer") ? model::parse_viewer(options.value("viewer")) : Result<model::Viewer>(audit->viewer);
    if (!viewer) return std::unexpected(viewer.error());
    auto filter = read_filter(options);
    if (!filter) return std::unexpected(filter.error());
    Sight sight{*std::move(viewer), *std::move(filter), options.has("show-evidence"), {}};
    if (!sight.evidence) sight.report.redaction = report::Redaction::Supervisor;
    sight.report.show_names = options.has("show-names");
    sight.report.exact_places = options.has("exact-places");
    return print_view(*file, *audit, *policies, sight, options.has("json"), console.out);
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const auto done = view(options, console);
    return done ? ExitStatus::Done : report_failure(console, done.error(), options.has("json"));
}

}  // namespace

constinit const Command kViewCommand{"view", "DIR", "the items one viewer sees, newest first", kExample, kOptions, 1,
                                     1,      run};

}  // namespace glasshouse::cli
