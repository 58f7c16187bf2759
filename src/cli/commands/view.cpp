#include "cli/audit_options.hpp"
#include "cli/commands/commands.hpp"
#include "cli/terminal_text.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/report/report.hpp"
#include "glasshouse/store/audit_file.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <array>
#include <ostream>
#include <set>
#include <utility>

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

struct Sight {
    model::Viewer viewer;
    Filter filter;
    bool evidence = false;
    report::Options report;
};

// What the viewer gets of one item that was asked for.
enum class Sees : std::uint8_t { Yes, Unsure, No };

class View {
public:
    View(const store::AuditFile& file, const assess::Audit& audit, const visibility::Policies& policies,
         const Sight& sight)
        : file_(file), audit_(audit), policies_(policies), sight_(sight) {}

    [[nodiscard]] Result<void> print_json(std::ostream& out) const {
        std::uint64_t total = 0;
        std::uint64_t unsure = 0;
        const auto counted =
            for_each([&](const assess::AuditedItem&, Sees sees) { ++(sees == Sees::Yes ? total : unsure); });
        if (!counted) return counted;
        report::JsonWriter json(out);
        json.begin_object().key("viewer").value(model::to_spec(sight_.viewer));
        json.key("total").value(total).key("unsure").value(unsure);
        for (const auto& [key, wanted] : {std::pair("items", Sees::Yes), std::pair("unsure_items", Sees::Unsure)}) {
            json.key(key).begin_array();
            const auto printed = for_each([&](const assess::AuditedItem& item, Sees sees) {
                if (sees == wanted) report::write_item(json, audit_, item, sight_.report);
            });
            if (!printed) return printed;
            json.end_array();
        }
        json.end_object();
        out << "\n";
        return {};
    }

    [[nodiscard]] Result<void> print_text(std::ostream& out) const {
        std::uint64_t total = 0;
        std::uint64_t unsure = 0;
        const auto printed = for_each([&](const assess::AuditedItem& item, Sees sees) {
            ++(sees == Sees::Yes ? total : unsure);
            print_line(item, sees, out);
        });
        if (!printed) return printed;
        out << counted(total, "item") << " this viewer sees";
        if (unsure > 0) out << ", and " << unsure << " that could not be told";
        out << "\n";
        return {};
    }

private:
    template <class Visit>
    [[nodiscard]] Result<void> for_each(const Visit& visit) const {
        return file_.for_each(assess::ItemSelection::All, [&](const assess::AuditedItem& item) {
            const Sees sees = how_it_sees(item);
            if (sees != Sees::No && matches(sight_.filter, audit_, item)) visit(item, sees);
            return true;
        });
    }

    [[nodiscard]] Sees how_it_sees(const assess::AuditedItem& item) const {
        const visibility::Names names{item.item.container, item.item.other_party, &item.item.people};
        const auto& circumstance = audit_.circumstances[item.circumstance].circumstance;
        const auto verdict = policies_.judge(sight_.viewer, circumstance, names).verdict;
        if (model::would_see(verdict)) return Sees::Yes;
        return model::might_see(verdict) ? Sees::Unsure : Sees::No;
    }

    void print_line(const assess::AuditedItem& item, Sees sees, std::ostream& out) const {
        std::string when = item.item.time ? to_iso(*item.item.time).substr(0, 10) : "undated";
        when.resize(11, ' ');
        out << when << model::row_of(item.item.kind).label << "  " << assess::to_string(item);
        std::set<std::string_view> said;
        for (const assess::Finding& finding : item.findings) {
            const std::string& id = audit_.rules[finding.rule].id;
            if (said.insert(id).second) out << "  " << to_terminal(id);
        }
        out << (sees == Sees::Unsure ? "  (could not tell)\n" : "\n");
        if (!sight_.evidence) return;
        for (const auto field : {model::ItemField::Text, model::ItemField::Container, model::ItemField::Place}) {
            const std::string_view words = model::field_text(item.item, field);
            if (!words.empty()) out << "           " << to_terminal(text::excerpt(words, 160)) << "\n";
        }
    }

    const store::AuditFile& file_;
    const assess::Audit& audit_;
    const visibility::Policies& policies_;
    const Sight& sight_;
};

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
    sight.report.keep_days = true;
    sight.report.show_names = options.has("show-names");
    sight.report.exact_places = options.has("exact-places");
    const View shown(*file, *audit, *policies, sight);
    return options.has("json") ? shown.print_json(console.out) : shown.print_text(console.out);
}

ExitStatus run(const ParsedOptions& options, const Console& console) {
    const auto done = view(options, console);
    return done ? ExitStatus::Done : report_failure(console, done.error(), options.has("json"));
}

}  // namespace

constinit const Command kViewCommand{"view", "DIR", "the items one viewer sees, newest first", kExample, kOptions, 1,
                                     1,      run};

}  // namespace glasshouse::cli
